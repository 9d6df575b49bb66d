// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract VaultSettingsTest is VaultBase {
    function test_RevertWhen_TheCallerHasNoRole() external {
        bytes[6] memory calls = [
            abi.encodeCall(ILiquidStaking.setDepositCap, (1)),
            abi.encodeCall(ILiquidStaking.setFees, (0, 0, 0)),
            abi.encodeCall(ILiquidStaking.setBufferTarget, (0)),
            abi.encodeCall(ILiquidStaking.setFeeReceiver, (bob)),
            abi.encodeCall(ILiquidStaking.pauseEntries, (time() + 1)),
            abi.encodeCall(ILiquidStaking.resumeEntries, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(stranger);
            (bool passed, bytes memory answer) = address(vault).call(calls[i]);
            assertFalse(passed);
            assertEq(
                answer,
                abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger)
            );
        }
    }

    function test_DepositCap() external {
        vm.expectEmit(address(vault));
        emit ILiquidStaking.DepositCapUpdated(D.DEPOSIT_CAP, 5 ether);
        vm.prank(protocol);
        vault.setDepositCap(5 ether);
        assertEq(vault.depositCap(), 5 ether);
        assertEq(vault.maxDeposit(alice), 4 ether);

        uint256 most = type(uint88).max;
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_CapTooHigh.selector, most + 1, most));
        vm.prank(protocol);
        vault.setDepositCap(most + 1);
    }

    function test_ACapBelowWhatIsHeldOnlyClosesTheDoor() external {
        stake(alice, 10 ether);
        vm.prank(protocol);
        vault.setDepositCap(5 ether);
        assertEq(vault.maxDeposit(alice), 0);
        vm.prank(alice);
        vault.redeemNative(1 ether, alice, alice, 0);
    }

    function test_Fees() external {
        vm.expectEmit(address(vault));
        emit ILiquidStaking.FeesUpdated(D.HARVEST_FEE_BPS, 500, D.EXIT_FEE_BPS, 20, D.MAX_EXIT_FEE_BPS, 100);
        vm.prank(protocol);
        vault.setFees(500, 20, 100);
        (uint16 lowest, uint16 highest) = vault.exitFeeRange();
        assertEq(vault.harvestFeeBps(), 500);
        assertEq(lowest, 20);
        assertEq(highest, 100);
    }

    // P14: no vote takes more than a tenth of rewards or a fiftieth of an exit.
    function test_RevertWhen_FeesAreTooHigh() external {
        vm.startPrank(protocol);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_FeeTooHigh.selector, 1_001, 1_000));
        vault.setFees(1_001, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_FeeTooHigh.selector, 201, 200));
        vault.setFees(0, 0, 201);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_FeeTooHigh.selector, 51, 50));
        vault.setFees(0, 51, 50);
        vault.setFees(1_000, 200, 200);
    }

    function test_BufferTarget() external {
        vm.startPrank(protocol);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.BufferTargetUpdated(D.BUFFER_TARGET_BPS, 3_000);
        vault.setBufferTarget(3_000);
        assertEq(vault.bufferTargetBps(), 3_000);
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_BufferTargetTooHigh.selector, 3_001, 3_000)
        );
        vault.setBufferTarget(3_001);
    }

    function test_FeeReceiver() external {
        vm.startPrank(protocol);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.FeeReceiverUpdated(feeReceiver, bob);
        vault.setFeeReceiver(bob);
        assertEq(vault.feeReceiver(), bob);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroAddress.selector);
        vault.setFeeReceiver(address(0));
    }

    function test_PauseAndResume() external {
        vm.startPrank(guardian);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.EntriesPaused(guardian, time() + 14 days);
        vault.pauseEntries(time() + 14 days);
        assertEq(vault.entriesPausedUntil(), time() + 14 days);

        vm.expectRevert(
            abi.encodeWithSelector(
                ILiquidStaking.LiquidStaking_PauseTooLong.selector, time() + 14 days + 1, time() + 14 days
            )
        );
        vault.pauseEntries(time() + 14 days + 1);

        vm.expectEmit(address(vault));
        emit ILiquidStaking.EntriesResumed(guardian);
        vault.resumeEntries();
        vm.stopPrank();
        stake(alice, 1 ether);
    }

    // One slot holds the settings and what waits: none of them disturbs another.
    function testFuzz_SettingsDoNotTouchEachOther(uint88 cap, uint8 fee, uint16 target, uint256 waiting) external {
        stake(alice, 100 ether);
        waiting = bound(waiting, 1 ether, 100 ether);
        request(alice, waiting);
        fee = uint8(bound(fee, 0, 200));
        target = uint16(bound(target, 0, 3_000));
        vm.startPrank(protocol);
        vault.setDepositCap(cap);
        vault.setFees(fee, fee, 200);
        vault.setBufferTarget(target);
        vm.stopPrank();
        vm.prank(guardian);
        vault.pauseEntries(time() + 5);

        (uint16 lowest, uint16 highest) = vault.exitFeeRange();
        assertEq(vault.depositCap(), cap);
        assertEq(vault.harvestFeeBps(), fee);
        assertEq(lowest, fee);
        assertEq(highest, 200);
        assertEq(vault.bufferTargetBps(), target);
        assertEq(vault.entriesPausedUntil(), time() + 5);
        assertEq(vault.waitingAssets(), waiting);
        assertEq(vault.waitingAssets(), queue.waitingAssets());
    }
}
