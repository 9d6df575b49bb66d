// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Vm} from "forge-std/Vm.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

/// @notice Nobody trades at a price from before a slash, and everyone sees the price of after it.
contract SyncTest is VaultBase {
    function setUp() public override {
        super.setUp();
        stake(alice, 999 ether);
        vault.rebalance(); // 950 delegated, 237.5 to each
    }

    function test_TakesThePrincipalAnew() external {
        pool.slash(1, 0.1e18);
        uint256 live = vault.rateRay();

        vm.expectEmit(true, true, true, false, address(vault));
        emit ILiquidStaking.PrincipalTaken(0, 0, 0, 0, 0, 0);
        vm.expectEmit(true, true, true, false, address(vault));
        emit ILiquidStaking.LossBooked(0, 0, 0, 0);
        vm.prank(stranger);
        vault.sync();

        (uint256 active, uint256 unbonding) = vault.principalAssets();
        assertApproxEqAbs(active, 926.25 ether, 1e3);
        assertEq(unbonding, 0);
        assertEq(vault.managedAssets(), active + vault.buffer());
        assertEq(vault.rateRay(), live);
    }

    // Every view tells the same before and after somebody books the loss.
    function test_ViewsAreLiveBeforeAnySync() external {
        request(alice, 200 ether);
        vault.rebalance(); // some of it is on its way back, and is slashed too
        pool.slash(1, 0.1e18);
        bytes memory before = _views();
        vault.sync();
        assertEq(_views(), before);
        assertGt(vault.lossToRecover(), 0);
    }

    function _views() private view returns (bytes memory) {
        return abi.encode(
            vault.rateRay(),
            vault.totalAssets(),
            vault.managedAssets(),
            vault.previewDeposit(1 ether),
            vault.previewMint(1 ether),
            vault.previewRedeem(1 ether),
            vault.previewWithdraw(1 ether),
            abi.encode(
                vault.maxDeposit(alice),
                vault.maxMint(alice),
                vault.maxWithdraw(alice),
                vault.maxRedeem(alice),
                vault.unvestedAssets(),
                vault.lossToRecover(),
                vault.exitFeeBps(),
                vault.vestingEnd()
            )
        );
    }

    // pitfalls 9 and 10: each door books the loss before it trades.
    function test_EveryDoorBooksTheLossFirst() external {
        pool.slash(1, 0.1e18);
        uint256 snapshot = vm.snapshotState();
        uint256 rate = vault.rateRay();

        uint256 shares = stake(bob, 1 ether);
        assertEq(shares, 1 ether * uint256(1e27) / rate);
        vm.revertToState(snapshot);

        vm.prank(alice);
        assertApproxEqAbs(vault.redeemNative(1 ether, alice, alice, 0), rate * 997 / 1e12, 1e3);
        vm.revertToState(snapshot);

        uint256 id = request(alice, 10 ether);
        assertApproxEqAbs(queue.ticket(id).assets, 10 * rate / 1e9, 10);
        vm.revertToState(snapshot);

        vault.harvest();
        assertApproxEqAbs(vault.lossToRecover(), 23.75 ether, 10);
        vm.revertToState(snapshot);

        vault.rebalance();
        assertApproxEqAbs(vault.lossToRecover(), 23.75 ether, 10);
    }

    // The usual cost is one read: nothing is taken anew, and nothing told, while the pool has slashed nobody.
    function test_WithoutASlashNothingIsTakenAnew() external {
        vm.recordLogs();
        stake(bob, 1 ether);
        assertEq(_count(ILiquidStaking.PrincipalTaken.selector), 0);
        pool.slash(1, 0.01e18);
        vm.recordLogs();
        stake(bob, 1 ether);
        assertEq(_count(ILiquidStaking.PrincipalTaken.selector), 1);
        stake(bob, 1 ether);
        assertEq(_count(ILiquidStaking.PrincipalTaken.selector), 0);
    }

    function _count(bytes32 topic) private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) count++;
        }
    }

    // Rates of the past, for votes: at deployment one, then at each harvest and sync.
    function test_RemembersItsRates() external {
        uint48 first = vault.clock();
        later(D.HOUR);
        pool.slash(1, 0.1e18);
        vault.sync();
        uint48 second = vault.clock();
        uint256 lower = vault.rateRay();
        later(D.HOUR);

        assertEq(vault.rateRayAt(first), 1e27);
        assertEq(vault.rateRayAt(second), lower);
        assertEq(vault.rateRayAt(first - 1), 0, "before there was a vault");
    }

    function test_RevertWhen_TheStepIsOpen() external {
        uint48 now_ = vault.clock();
        vm.expectRevert();
        vault.rateRayAt(now_);
    }

    /* A POOL THAT CANNOT BE READ (ADR 22) */

    function test_LimitsAreZeroAndPricesRevert() external {
        pool.slash(1, 0.1e18);
        pool.setFailing(false, false, true);
        assertEq(vault.maxDeposit(alice) + vault.maxMint(alice), 0);
        assertEq(vault.maxWithdraw(alice) + vault.maxRedeem(alice), 0);
        vm.expectRevert("FakePool: reads fail");
        vault.totalAssets();
        vm.expectRevert("FakePool: reads fail");
        vault.convertToAssets(1);
        vm.expectRevert("FakePool: reads fail");
        vault.rateRay();
    }

    // P11: without a slash nobody asks the router, so nothing stops.
    function test_WithoutASlashNobodyNeedsTheRouter() external {
        pool.setFailing(true, true, true);
        stake(bob, 5 ether);
        vm.prank(bob);
        vault.redeemNative(1 ether, bob, bob, 0);
        vault.finalize(request(alice, 1 ether));
        assertGt(vault.maxDeposit(alice), 0);
        assertGt(vault.maxWithdraw(alice), 0);
        vault.totalAssets();
    }
}
