// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGuardian} from "../../../../src/interfaces/IGuardian.sol";
import {FakeEntries} from "../../../mocks/governance/FakeEntries.sol";
import {GuardianBase} from "../../../utils/governance/GuardianBase.sol";

contract GuardianEntriesTest is GuardianBase {
    function _until() private view returns (uint48) {
        return uint48(time() + 14 days);
    }

    function _pause(FakeEntries target) private {
        uint48 until = _until();
        vm.prank(holder);
        brake.pauseEntries(address(target), until);
    }

    /* GUARDS */

    function test_RevertWhen_CallerIsNotTheHolder() external {
        bytes memory error = abi.encodeWithSelector(IGuardian.Guardian_NotHolder.selector, stranger, holder);
        vm.startPrank(stranger);
        vm.expectRevert(error);
        brake.pauseEntries(address(poolEntries), 1);
        vm.expectRevert(error);
        brake.resumeEntries(address(poolEntries));
        vm.expectRevert(error);
        brake.lowerCap(1, 0, 0);
        vm.expectRevert(error);
        brake.cancelProposal(address(governor), 1);
        vm.expectRevert(error);
        brake.resign();
    }

    function test_RevertWhen_TheTermIsOver() external {
        uint48 end = brake.expiresAt();
        vm.warp(end - 1);
        _pause(poolEntries);
        vm.warp(end);
        bytes memory error = abi.encodeWithSelector(IGuardian.Guardian_Expired.selector, end);
        vm.startPrank(holder);
        vm.expectRevert(error);
        brake.pauseEntries(address(vaultEntries), 1);
        vm.expectRevert(error);
        brake.resumeEntries(address(poolEntries));
        vm.expectRevert(error);
        brake.lowerCap(1, 0, 0);
        vm.expectRevert(error);
        brake.cancelProposal(address(governor), 1);
        vm.expectRevert(error);
        brake.resign();
    }

    function test_RevertWhen_TheTargetIsAnother() external {
        vm.startPrank(holder);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_UnknownTarget.selector, address(router)));
        brake.pauseEntries(address(router), 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_UnknownTarget.selector, address(router)));
        brake.resumeEntries(address(router));
    }

    function test_RevertWhen_PausedBeforeInThisTerm() external {
        _pause(poolEntries);
        vm.prank(holder);
        brake.resumeEntries(address(poolEntries));
        skip(20 days);

        uint48 until = _until();
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_PauseUsed.selector, address(poolEntries)));
        vm.prank(holder);
        brake.pauseEntries(address(poolEntries), until);
    }

    function test_APauseThatIsRefusedIsNotUsed() external {
        uint48 tooLong = _until() + 1;
        vm.expectRevert(abi.encodeWithSelector(FakeEntries.FakeEntries_TooLong.selector, tooLong));
        vm.prank(holder);
        brake.pauseEntries(address(poolEntries), tooLong);
        assertFalse(brake.pauseUsed(address(poolEntries)));
    }

    /* EFFECTS */

    function test_PausesEachOnce() external {
        uint48 until = _until();
        vm.expectEmit(address(brake));
        emit IGuardian.EntriesPauseUsed(address(poolEntries), until);
        _pause(poolEntries);
        _pause(vaultEntries);

        assertEq(poolEntries.pausedUntil(), until);
        assertEq(vaultEntries.pausedUntil(), until);
        assertTrue(brake.pauseUsed(address(poolEntries)));
        assertTrue(brake.pauseUsed(address(vaultEntries)));
    }

    function test_OpensAgain() external {
        _pause(vaultEntries);
        vm.prank(holder);
        brake.resumeEntries(address(vaultEntries));
        assertEq(vaultEntries.pausedUntil(), 0);
    }

    function test_LowersACap() external {
        vm.prank(holder);
        brake.lowerCap(1, 5 ether, 100);
        assertEq(router.capAssets(), 5 ether);
        assertEq(router.capBps(), 100);
    }
}
