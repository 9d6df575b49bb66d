// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {RevertingReceiver} from "../../../mocks/vault/Receivers.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract HarvestTest is VaultBase {
    function setUp() public override {
        super.setUp();
        stake(alice, 999 ether); // 1,000 with the seed
    }

    /* GAIN */

    function test_NothingEarnedIsNothing() external {
        assertEq(vault.harvest(), 0);
        assertEq(vault.feeShares(), 0);
    }

    function test_TakesTheFeeInSharesAndVestsTheRest() external {
        reward(1, 100 ether);
        uint256 rate = vault.rateRay();
        uint256 supply = vault.totalSupply();

        vm.expectEmit(address(vault));
        emit ILiquidStaking.Harvested(100 ether, 10 ether, 10 ether, 0, 90 ether, time() + D.VESTING, rate);
        vm.prank(stranger);
        assertEq(vault.harvest(), 100 ether);

        assertEq(vault.rateRay(), rate, "no jump");
        assertEq(vault.buffer(), 1_100 ether);
        assertEq(vault.managedAssets(), 1_010 ether, "the fee's METIS counts at once, at the rate of before");
        assertEq(vault.unvestedAssets(), 90 ether);
        assertEq(vault.feeShares(), 10 ether);
        assertEq(vault.totalSupply(), supply + 10 ether);

        later(D.VESTING);
        assertEq(vault.managedAssets(), 1_100 ether);
        assertEq(vault.rateRay(), uint256(1_100 ether) * 1e27 / 1_010 ether);
    }

    function test_CollectsFromAllOnTheList() external {
        for (uint256 id = 1; id <= 4; ++id) reward(id, id * 1 ether);
        assertEq(vault.harvest(), 10 ether);
        assertEq(pool.settleCalls(), 1);
    }

    // A settlement that fails stops no harvest: what is settled already comes.
    function test_AFailingSettlementStopsNothing() external {
        reward(1, 5 ether);
        pool.setFailing(true, false, false);
        assertEq(vault.harvest(), 5 ether);
    }

    // pitfalls 6 and 7: profit counts second by second, and a later harvest does not speed up an earlier one.
    function test_ProfitVestsInAStraightLine() external {
        reward(1, 100 ether);
        vault.harvest();
        later(D.VESTING / 7);
        assertApproxEqAbs(vault.unvestedAssets(), 90 ether * 6 / uint256(7), 1);

        uint256 before = vault.unvestedAssets();
        reward(1, 100 ether);
        vault.harvest();
        assertEq(vault.unvestedAssets(), before + 90 ether);
        assertGt(vault.vestingEnd(), time() + D.VESTING * 6 / 7);
        assertLt(vault.vestingEnd(), time() + D.VESTING);
    }

    // pitfall 6: to come just before a harvest and leave just after it earns nothing.
    function testFuzz_NobodyProfitsFromAHarvestHeSees(uint256 staked, uint256 rewards) external {
        staked = bound(staked, 1 ether, 10_000 ether);
        reward(1, bound(rewards, 0, 1_000 ether));
        uint256 shares = stake(bob, staked);
        vault.harvest();
        assertLe(vault.convertToAssets(shares), staked);
        vm.prank(bob);
        assertLe(vault.redeemNative(shares, bob, bob, 0), staked);
    }

    // pitfall 30: after a long silence the price does not jump either: no second brings more than its share.
    function testFuzz_ALongSilenceMakesNoJump(uint256 silence, uint256 rewards) external {
        later(bound(silence, 60 days, 1_000 days));
        rewards = bound(rewards, 0, 1_000 ether);
        reward(1, rewards);
        uint256 rate = vault.rateRay();
        uint256 managed = vault.managedAssets();
        vault.harvest();
        assertEq(vault.rateRay(), rate);
        later(1);
        assertLe(vault.managedAssets() - managed, rewards / 10 + rewards / D.VESTING + 1);
    }

    /* LOSS */

    // pitfall 17, P14: no fee before a loss is made good.
    function test_NoFeeWhileALossIsUnrecovered() external {
        vault.rebalance();
        pool.slash(1, 0.1e18);
        vault.sync();
        uint256 loss = vault.lossToRecover();
        assertApproxEqAbs(loss, 23.75 ether, 1e3);

        reward(2, loss - 1);
        vault.harvest();
        assertEq(vault.feeShares(), 0);
        assertEq(vault.lossToRecover(), 1);

        reward(2, 10 ether + 1);
        vault.harvest();
        assertEq(vault.lossToRecover(), 0);
        assertEq(vault.feeShares(), vault.convertToShares(1 ether));
    }

    // P14: also when half of the shares have left in between.
    function test_NoFeeWhileALossIsUnrecoveredThoughHalfHaveLeft() external {
        vault.rebalance();
        pool.slash(1, 0.1e18);
        vault.sync();
        uint256 loss = vault.lossToRecover();
        request(alice, vault.balanceOf(alice) / 2);

        assertEq(vault.lossToRecover(), loss);
        reward(2, loss);
        vault.harvest();
        assertEq(vault.feeShares(), 0);
    }

    // pitfall 8: a loss eats profit that has not counted yet, then the rest lowers the price; nothing underflows.
    function test_ALossEatsUnvestedProfitFirst() external {
        vault.rebalance();
        reward(1, 20 ether);
        vault.harvest(); // 18 unvested
        uint256 rate = vault.rateRay();
        pool.slash(1, 0.04e18); // of 237.5: 9.5

        assertEq(vault.rateRay(), rate, "covered");
        assertApproxEqAbs(vault.unvestedAssets(), 8.5 ether, 1e3);
        pool.slash(2, 0.1e18); // 23.75
        assertEq(vault.unvestedAssets(), 0);
        assertLt(vault.rateRay(), rate);
        assertApproxEqAbs(vault.lossToRecover(), 33.25 ether, 1e3);
    }

    /* FEE */

    // pitfall 18: the fee's receiver is never called: it comes for its shares.
    function test_AReceiverThatRevertsStopsNoHarvest() external {
        RevertingReceiver deaf = new RevertingReceiver();
        vm.prank(protocol);
        vault.setFeeReceiver(address(deaf));
        reward(1, 100 ether);
        assertEq(vault.harvest(), 100 ether);

        vm.prank(address(deaf));
        assertEq(vault.claimFeeShares(), 10 ether);
        assertEq(vault.balanceOf(address(deaf)), 10 ether);
    }

    function test_AnyoneMayPushToAReceiverWithoutCode() external {
        earn(100 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.FeeSharesClaimed(feeReceiver, 10 ether);
        vm.prank(stranger);
        assertEq(vault.claimFeeShares(), 10 ether);
        assertEq(vault.balanceOf(feeReceiver), 10 ether);
        assertEq(vault.balanceOf(address(vault)), 0);
        assertEq(vault.feeShares(), 0);
    }

    function test_RevertWhen_AStrangerPushesToCode() external {
        RevertingReceiver code = new RevertingReceiver();
        vm.prank(protocol);
        vault.setFeeReceiver(address(code));
        earn(100 ether);
        vm.expectRevert(
            abi.encodeWithSelector(
                ILiquidStaking.LiquidStaking_NotFeeReceiver.selector, stranger, address(code)
            )
        );
        vm.prank(stranger);
        vault.claimFeeShares();
    }

    function test_RevertWhen_NothingToClaim() external {
        vm.expectRevert(ILiquidStaking.LiquidStaking_NoFeeShares.selector);
        vault.claimFeeShares();
    }

    // pitfall 19: what was earned under the old fee is charged by it.
    function test_ANewFeeDoesNotReachBack() external {
        reward(1, 100 ether);
        vm.prank(protocol);
        vault.setFees(0, D.EXIT_FEE_BPS, D.MAX_EXIT_FEE_BPS);
        assertEq(vault.feeShares(), 10 ether);

        reward(1, 100 ether);
        vault.harvest();
        assertEq(vault.feeShares(), 10 ether);
    }

    // P14: never more than a tenth of what came in.
    function testFuzz_TheFeeIsATenthAtMost(uint256 rewards, uint256 profit) external {
        earn(bound(profit, 0, 1_000 ether));
        uint256 before = vault.feeShares();
        rewards = bound(rewards, 0, 1_000 ether);
        reward(3, rewards);
        vault.harvest();
        assertLe(vault.convertToAssets(vault.feeShares() - before), rewards / 10);
    }
}
