// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolCompoundTest is PoolBase {
    function setUp() public override {
        super.setUp();
        delegate(id, alice, 1_000 ether);
        delegate(otherId, alice, 500 ether);
        produce(signer(), 3);
        produce(makeAddr(OTHER_SIGNER), 3);
    }

    function compound(uint256[] memory list) private returns (uint256) {
        vm.prank(alice);
        return pool.compound(list);
    }

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = pauseEntries();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_EntriesPaused.selector, until));
        compound(ids(id));
    }

    function test_RevertWhen_NotActive() external {
        pool.settle(100);
        vm.prank(operator);
        pool.exit(id);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotActive.selector, id, SequencerStatus.Exiting));
        compound(ids(id));
    }

    function test_RevertWhen_NoRoom() external {
        delegate(id, bob, pool.room(id));
        vm.expectPartialRevert(E.SequencerPool_StakeAboveMax.selector);
        compound(ids(id));
    }

    function test_Compound_SettlesClaimsAndDelegates() external {
        uint256 held = address(pool).balance;
        uint256 drawn = reserve.balance();
        uint256 assets = compound(ids(id, otherId));
        drawn -= reserve.balance();

        assertGt(assets, 0, "far less than the minimum of a delegation, and fine");
        assertLt(assets, 1 ether);
        assertEq(pool.pendingEpochs(), 0, "settled");
        assertEq(pool.pendingRewards(id, alice), 0, "claimed");
        assertEq(pool.pendingRewards(otherId, alice), 0, "claimed");
        assertEq(pool.sharesOf(id, alice) + pool.sharesOf(otherId, alice), 1_500 ether + assets, "delegated");
        assertEq(pool.getVotes(alice), 1_500 ether + assets, "votes");
        assertEq(pool.totalDelegated(), 1_500 ether + assets, "total");
        assertEq(address(pool).balance, held + drawn, "nothing left the pool");
        assertEq(alice.balance, 0);
    }

    function test_Compound_Events() external {
        pool.settle(100);
        uint256 due = pool.pendingRewards(id, alice);
        vm.expectEmit();
        emit E.RewardsClaimed(id, alice, address(pool), due);
        vm.expectEmit();
        emit E.Delegated(id, alice, due, due, 1_000 ether + due, 1_000 ether + due);
        compound(ids(id));
    }

    function test_Compound_NothingDue() external {
        compound(ids(id));
        assertEq(compound(ids(id, id)), 0);
        assertEq(compound(new uint256[](0)), 0);
        assertEq(compound(ids(UNKNOWN)), 0);
    }
}
