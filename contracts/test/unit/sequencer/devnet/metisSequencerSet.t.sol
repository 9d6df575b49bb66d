// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";

import {MetisSequencerSet} from "../../../../src/devnet/MetisSequencerSet.sol";
import {ISequencerSet} from "../../../../src/interfaces/ISequencerSet.sol";
import {Built} from "../../../utils/Built.sol";

contract MetisSequencerSetTest is Test {
    MetisSequencerSet private _set;
    address private _owner = makeAddr("owner");
    address private _mpc = makeAddr("mpc");
    address private _a = makeAddr("a");
    address private _b = makeAddr("b");

    function setUp() external {
        vm.roll(100);
        _set = MetisSequencerSet(_create(101));
    }

    function _create(uint256 startBlock) private returns (address) {
        bytes memory arguments = abi.encode(_owner, _mpc, _a, startBlock, 110, 10);
        return Built.create("MetisSequencerSet.sol:MetisSequencerSet", arguments);
    }

    function commit(uint256 id, uint256 start, uint256 end, address signer) private {
        vm.prank(_mpc);
        _set.commitEpoch(id, start, end, signer);
    }

    function recommit(uint256 old, uint256 next, uint256 end, address signer) private {
        vm.prank(_mpc);
        _set.recommitEpoch(old, next, block.number, end, signer);
    }

    function expectEpoch(uint256 id, address signer, uint256 start, uint256 end) private view {
        (uint256 number, address s, uint256 from, uint256 to) = _set.epochs(id);
        assertEq(number, id, "number");
        assertEq(s, signer, "signer");
        assertEq(from, start, "start");
        assertEq(to, end, "end");
    }

    /* CONSTRUCTION */

    function test_Construct() external {
        vm.expectEmit();
        emit ISequencerSet.NewEpoch(0, 101, 110, _a);
        _create(101);
        expectEpoch(0, _a, 101, 110);
        assertEq(_set.currentEpochNumber(), 0);
        assertEq(_set.currentEpoch().endBlock, 110);

        vm.expectRevert("Invalid block range");
        _create(100);
    }

    /* COMMIT */

    function test_Commit_Guards() external {
        vm.expectRevert("Not Mpc");
        _set.commitEpoch(1, 111, 120, _b);

        vm.startPrank(_mpc);
        vm.expectRevert("Invalid new epoch number");
        _set.commitEpoch(2, 111, 120, _b);
        vm.expectRevert("End not after start");
        _set.commitEpoch(1, 111, 111, _b);
        vm.expectRevert("Length is not epochLength");
        _set.commitEpoch(1, 111, 121, _b);
        vm.expectRevert("Gap to the current epoch");
        _set.commitEpoch(1, 112, 121, _b);
        vm.expectRevert("Invalid signer");
        _set.commitEpoch(1, 111, 120, address(0));
    }

    function test_Commit_TheCurrentNeedNotBeOver() external {
        commit(1, 111, 120, _b);
        commit(2, 121, 130, _a);
        vm.expectRevert("Last epoch not finished");
        commit(3, 131, 140, _b);

        vm.roll(120);
        vm.expectRevert("Last epoch not finished");
        commit(3, 131, 140, _b);
        vm.roll(121);
        vm.expectEmit();
        emit ISequencerSet.NewEpoch(3, 131, 140, _b);
        commit(3, 131, 140, _b);
        assertEq(_set.currentEpochNumber(), 3);
    }

    /* RECOMMIT */

    function test_Recommit_Guards() external {
        commit(1, 111, 120, _b);
        commit(2, 121, 130, _b);
        vm.expectRevert("Not Mpc");
        _set.recommitEpoch(2, 3, block.number, 200, _a);
        vm.startPrank(_mpc);
        vm.expectRevert("Invalid start block");
        _set.recommitEpoch(2, 3, block.number + 1, 200, _a);
        vm.expectRevert("End not after start");
        _set.recommitEpoch(2, 3, block.number, block.number, _a);
        vm.expectRevert("Invalid signer");
        _set.recommitEpoch(2, 3, block.number, 200, address(0));
        vm.expectRevert("Invalid newEpochId");
        _set.recommitEpoch(2, 2, block.number, 200, _a);
        vm.expectRevert("Invalid newEpochId");
        _set.recommitEpoch(1, 3, block.number, 200, _a);
        vm.expectRevert("Invalid oldEpochId");
        _set.recommitEpoch(0, 1, block.number, 200, _a);
        vm.roll(121);
        vm.expectRevert("Last epoch is finished");
        _set.recommitEpoch(1, 2, block.number, 200, _a);
    }

    function test_Recommit_CutsTheRunningOne() external {
        commit(1, 111, 120, _b);
        vm.roll(115);
        vm.expectEmit();
        emit ISequencerSet.ReCommitEpoch(1, 2, 1, 115, 150, _a);
        recommit(1, 2, 150, _a);
        expectEpoch(1, _b, 111, 114);
        expectEpoch(2, _a, 115, 150);
        assertEq(_set.currentEpochNumber(), 2);
    }

    function test_Recommit_ExtendsAFinishedOne() external {
        commit(1, 111, 120, _b);
        vm.roll(140);
        recommit(1, 2, 150, _a);
        expectEpoch(1, _b, 111, 139);
    }

    function test_Recommit_LeavesAnEndBeforeAStart() external {
        commit(1, 111, 120, _b);
        vm.roll(105);
        recommit(1, 2, 150, _a);
        expectEpoch(1, _b, 111, 104);
        assertEq(_set.getEpochByBlock(112), 2, "the newest that holds it");
    }

    function test_Recommit_WritesOverTheLastButOne() external {
        commit(1, 111, 120, _b);
        commit(2, 121, 130, _b);
        vm.roll(115);
        recommit(1, 2, 160, _a);
        expectEpoch(1, _b, 111, 114);
        expectEpoch(2, _a, 115, 160);
        assertEq(_set.currentEpochNumber(), 2);
    }

    /* VIEWS */

    function test_Views() external {
        commit(1, 111, 120, _b);
        assertEq(_set.getEpochByBlock(105), 0);
        assertEq(_set.getEpochByBlock(115), 1);
        assertEq(_set.getEpochByBlock(121), type(uint256).max);
        assertEq(_set.getEpochByBlock(1), type(uint256).max);
        assertEq(_set.getMetisSequencer(1), _a, "before the first epoch its signer counts");
        assertEq(_set.getMetisSequencer(115), _b);
        assertEq(_set.getMetisSequencer(121), address(0));

        (, bool exist) = _set.finalizedEpoch();
        assertFalse(exist);
        assertEq(_set.finalizedBlock(), 100);
        vm.roll(111);
        (MetisSequencerSet.Epoch memory epoch, bool over) = _set.finalizedEpoch();
        assertTrue(over);
        assertEq(epoch.number, 0);
        assertEq(_set.finalizedBlock(), 110);
    }

    /* SETTINGS */

    function test_Settings() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        _set.UpdateMpcAddress(_b);
        vm.expectRevert("Not Mpc or Owner");
        _set.UpdateEpochLength(5);

        vm.startPrank(_owner);
        vm.expectRevert("Invalid new mpc");
        _set.UpdateMpcAddress(address(0));
        vm.expectEmit();
        emit MetisSequencerSet.MpcAddressUpdated(_b);
        _set.UpdateMpcAddress(_b);
        vm.expectRevert("Invalid new epoch length");
        _set.UpdateEpochLength(0);
        vm.stopPrank();

        vm.expectEmit();
        emit MetisSequencerSet.EpochUpdated(5);
        vm.prank(_b);
        _set.UpdateEpochLength(5);
        vm.prank(_b);
        _set.commitEpoch(1, 111, 115, _b);
    }
}
