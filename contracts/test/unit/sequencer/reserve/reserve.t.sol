// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IRewardReserve as R} from "../../../../src/interfaces/IRewardReserve.sol";
import {RewardReserve} from "../../../../src/sequencer/RewardReserve.sol";
import {ForcedMetis} from "../../../mocks/sequencer/Receivers.sol";
import {Built} from "../../../utils/Built.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract RewardReserveTest is PoolBase {
    uint256 private constant MIN_RATE = 0.0001 ether;
    uint256 private constant MAX_RATE = 0.05 ether;

    /* CONSTRUCTION */

    function _create(uint256 rate, uint256 value) private returns (RewardReserve) {
        bytes memory arguments = abi.encode(access, pool, rate);
        return RewardReserve(payable(Built.create("RewardReserve.sol:RewardReserve", arguments, value)));
    }

    function test_Construct() external {
        vm.deal(address(this), 5 ether);
        vm.expectEmit();
        emit R.RewardPerBlockUpdated(0, RATE);
        vm.expectEmit();
        emit R.Funded(address(this), 5 ether, 5 ether);
        RewardReserve built = _create(RATE, 5 ether);
        assertEq(built.balance(), 5 ether);
        assertEq(built.rewardPerBlock(), RATE);
        assertEq(address(built.pool()), address(pool));
    }

    function test_Construct_RevertWhen_RateOutOfBounds() external {
        vm.expectRevert(
            abi.encodeWithSelector(R.RewardReserve_RateOutOfBounds.selector, MIN_RATE - 1, MIN_RATE, MAX_RATE)
        );
        _create(MIN_RATE - 1, 0);
    }

    /* FUND */

    function test_Fund() external {
        vm.deal(alice, 3 ether);
        vm.startPrank(alice);
        vm.expectEmit();
        emit R.Funded(alice, 2 ether, RESERVE + 2 ether);
        reserve.fund{value: 2 ether}();

        vm.expectEmit();
        emit R.Funded(alice, 1 ether, RESERVE + 3 ether);
        (bool sent,) = address(reserve).call{value: 1 ether}("");
        assertTrue(sent, "a plain transfer counts too");
        vm.expectRevert(R.RewardReserve_ZeroAssets.selector);
        reserve.fund();
    }

    function test_Fund_ForcedMetisDoesNotCount() external {
        vm.deal(address(this), 1 ether);
        new ForcedMetis{value: 1 ether}(payable(address(reserve)));
        assertEq(reserve.balance(), RESERVE);
    }

    /* DRAW */

    function test_Draw_RevertWhen_NotThePool() external {
        vm.expectRevert(abi.encodeWithSelector(R.RewardReserve_NotPool.selector, stranger));
        vm.prank(stranger);
        reserve.draw(1);
    }

    function test_Draw() external {
        uint256 held = address(pool).balance;
        vm.expectEmit();
        emit R.Drawn(2 ether, 2 ether, RESERVE - 2 ether);
        vm.prank(address(pool));
        assertEq(reserve.draw(2 ether), 2 ether);
        assertEq(address(pool).balance, held + 2 ether);
        assertEq(reserve.balance(), RESERVE - 2 ether);
    }

    function testFuzz_Draw_NeverRevertsOnShortage(uint256 requested) external {
        vm.prank(address(pool));
        uint256 paid = reserve.draw(requested);
        assertEq(paid, requested < RESERVE ? requested : RESERVE);
        assertEq(reserve.balance(), RESERVE - paid);
        vm.prank(address(pool));
        reserve.draw(0);
    }

    /* RATE */

    function test_Rate_RevertWhen_NotOperations() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, protocol));
        vm.prank(protocol);
        reserve.setRewardPerBlock(RATE);
    }

    function test_Rate_RevertWhen_OutOfBounds() external {
        vm.startPrank(operations);
        vm.expectRevert(
            abi.encodeWithSelector(R.RewardReserve_RateOutOfBounds.selector, MAX_RATE + 1, MIN_RATE, MAX_RATE)
        );
        reserve.setRewardPerBlock(MAX_RATE + 1);
        reserve.setRewardPerBlock(MAX_RATE);
        reserve.setRewardPerBlock(MIN_RATE);
    }

    // pitfall 19: what was produced is paid at the rate of its time.
    function test_Rate_SettlesFirst() external {
        produce(signer(), 40);
        assertGt(pool.pendingEpochs(), 32, "more than an entry would settle");
        vm.expectEmit();
        emit R.RewardPerBlockUpdated(RATE, MAX_RATE);
        vm.prank(operations);
        reserve.setRewardPerBlock(MAX_RATE);
        assertEq(pool.pendingEpochs(), 0);
        assertEq(pool.sequencer(id).operatorRewards, 40 * EPOCH * RATE, "at the old rate");
    }

    /* MIGRATE */

    function test_Migrate_RevertWhen_InUse() external {
        vm.expectRevert(R.RewardReserve_StillInUse.selector);
        reserve.migrate();
    }

    function test_Migrate() external {
        RewardReserve next = _create(RATE, 0);
        vm.prank(protocol);
        pool.setRewardReserve(address(next));
        vm.expectEmit();
        emit R.Migrated(address(next), RESERVE);
        vm.prank(stranger);
        assertEq(reserve.migrate(), RESERVE);
        assertEq(next.balance(), RESERVE);
        assertEq(reserve.balance(), 0);

        produce(signer(), 1);
        pool.settle(100);
        assertEq(pool.sequencer(id).operatorRewards, EPOCH * RATE, "the next one pays");
    }

    /* RUNWAY */

    function test_Runway() external view {
        assertEq(reserve.runway(), RESERVE / RATE);
    }
}
