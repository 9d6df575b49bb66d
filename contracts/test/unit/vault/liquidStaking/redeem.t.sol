// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

/// @notice `redeem` and `withdraw`: the instant exit in wMETIS.
contract RedeemTest is VaultBase {
    uint256 private constant STAKED = 99 ether;

    function setUp() public override {
        super.setUp();
        stake(alice, STAKED); // with the seed: 100 in the buffer, target 5
    }

    function _redeem(uint256 shares) private returns (uint256) {
        vm.prank(alice);
        return vault.redeem(shares, bob, alice);
    }

    function _withdraw(uint256 assets) private returns (uint256) {
        vm.prank(alice);
        return vault.withdraw(assets, bob, alice);
    }

    /* GUARDS */

    function test_RevertWhen_ReceiverIsZero() external {
        vm.startPrank(alice);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroReceiver.selector);
        vault.redeem(1 ether, address(0), alice);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroReceiver.selector);
        vault.withdraw(1 ether, address(0), alice);
    }

    function test_RevertWhen_TheBufferIsShort() external {
        vault.rebalance(); // leaves 5
        bytes memory short =
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_BufferShort.selector, 5 ether + 1, 5 ether);
        vm.expectRevert(short);
        _withdraw(5 ether + 1);
        vm.expectPartialRevert(ILiquidStaking.LiquidStaking_BufferShort.selector);
        _redeem(6 ether);
    }

    // pitfall 9
    function test_RevertWhen_TheRouterCannotBeReadAfterASlash() external {
        vault.rebalance();
        pool.slash(1, 0.1e18);
        pool.setFailing(false, false, true);

        assertEq(vault.maxRedeem(alice), 0, "limits never revert");
        assertEq(vault.maxWithdraw(alice), 0);
        vm.expectRevert("FakePool: reads fail");
        _redeem(1 ether);
        vm.expectRevert("FakePool: reads fail");
        _withdraw(1 ether);
    }

    /* EFFECTS */

    function test_RedeemPaysWrappedLessTheFee() external {
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, 9.97 ether, 10 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.Redeemed(alice, bob, alice, 9.97 ether, 0.03 ether, 10 ether);
        assertEq(_redeem(10 ether), 9.97 ether);

        assertEq(wMetis.balanceOf(bob), 9.97 ether);
        assertEq(bob.balance, 0);
        assertEq(vault.balanceOf(alice), STAKED - 10 ether);
        assertEq(vault.buffer(), 100 ether - 9.97 ether);
        assertEq(vault.unvestedAssets(), 0.03 ether, "the fee vests for those who stay");
    }

    function test_WithdrawBurnsWhatAssetsAndFeeCost() external {
        uint256 shares = _withdraw(9.97 ether);
        assertEq(shares, 10 ether);
        assertEq(wMetis.balanceOf(bob), 9.97 ether);
        assertEq(vault.unvestedAssets(), 0.03 ether);
    }

    /* THE FEE'S CURVE */

    // 0.3 % from a full buffer, 2 % from an empty one, in a straight line between.
    // V10: a share of two METIS and a wei, and a buffer of an odd number of wei: half a share is not there to be had.
    function test_TheMostIsWhatTheBufferPaysToTheWei() external {
        vm.prank(protocol);
        vault.setFees(0, 0, 0);
        earn(vault.managedAssets());
        vault.rebalance();
        stake(bob, 2 ether + 1);
        assertEq(vault.buffer() % 2, 1, "the test needs an odd buffer");
        assertLt(vault.buffer(), vault.convertToAssets(vault.balanceOf(alice)));
        uint256 free = vault.buffer();
        assertApproxEqAbs(_redeem(vault.maxRedeem(alice)), free, 2);
    }

    function test_TheFeeRisesAsTheBufferEmpties() external {
        vault.rebalance(); // 5 in the buffer, target 5
        assertEq(vault.exitFeeBps(), D.EXIT_FEE_BPS);

        _withdraw(2.5 ether);
        // what is left is half a target of slightly less
        assertApproxEqAbs(vault.exitFeeBps(), (D.EXIT_FEE_BPS + D.MAX_EXIT_FEE_BPS) / 2, 3);

        _withdraw(vault.maxWithdraw(alice));
        assertEq(vault.freeBuffer(), 0);
        assertEq(vault.exitFeeBps(), D.MAX_EXIT_FEE_BPS);
        assertEq(vault.maxWithdraw(alice), 0);
        assertEq(vault.maxRedeem(alice), 0);
    }

    function test_WhatWaitsRaisesTheFee() external {
        vault.rebalance();
        request(alice, 2.5 ether);
        assertEq(vault.freeBuffer(), 2.5 ether);
        assertEq(vault.exitFeeBps(), (D.EXIT_FEE_BPS + D.MAX_EXIT_FEE_BPS) / 2);
    }

    // pitfall 38: those in a hurry cannot take what the head of the queue waits for.
    function test_TheQueueComesFirst() external {
        vault.rebalance();
        request(alice, 5 ether);
        assertEq(vault.freeBuffer(), 0);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_BufferShort.selector, 1, 0));
        _withdraw(1);

        (uint256 tickets,) = vault.finalize(1);
        assertEq(tickets, 1);
    }

    // pitfall 5, and P3: what the fee leaves behind moves no price at once.
    function testFuzz_NoExitLowersTheRate(uint256 assets, uint256 profit) external {
        earn(bound(profit, 0, 100 ether));
        vault.rebalance();
        assets = bound(assets, 1, vault.maxWithdraw(alice));
        uint256 rate = vault.rateRay();
        _withdraw(assets);
        assertGe(vault.rateRay(), rate);
        assertApproxEqAbs(vault.rateRay(), rate, 1e12);
    }
}
