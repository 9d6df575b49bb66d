// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IDelegationRouter} from "../../../../src/interfaces/IDelegationRouter.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract RouterSettingsTest is VaultBase {
    function _as(address account, bytes memory call) private returns (bytes memory answer) {
        vm.prank(account);
        (, answer) = address(router).call(call);
    }

    function test_RevertWhen_TheCallerHasNoRole() external {
        bytes[5] memory calls = [
            abi.encodeCall(IDelegationRouter.approve, (1, 0, 0)),
            abi.encodeCall(IDelegationRouter.setCap, (1, 0, 0)),
            abi.encodeCall(IDelegationRouter.release, (1)),
            abi.encodeCall(IDelegationRouter.remove, (1)),
            abi.encodeCall(IDelegationRouter.lowerCap, (1, 0, 0))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            address other = i == 4 ? operations : guardian;
            assertEq(
                _as(other, calls[i]),
                abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, other)
            );
        }
    }

    /* THE LIST */

    function test_Approves() external {
        uint256 id = pool.add(D.ROOM);
        vm.expectEmit(address(router));
        emit IDelegationRouter.SequencerApproved(id, 5 ether, 100);
        vm.prank(operations);
        router.approve(id, 5 ether, 100);
        assertEq(router.approvedSequencers().length, 5);
        (uint256 capAssets, uint16 capBps) = router.capOf(id);
        assertEq(capAssets, 5 ether);
        assertEq(capBps, 100);
    }

    function test_RevertWhen_ApprovingWhatIsNotOrAgain() external {
        vm.startPrank(operations);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NoSuchSequencer.selector, 0));
        router.approve(0, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NoSuchSequencer.selector, 5));
        router.approve(5, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_AlreadyApproved.selector, 1));
        router.approve(1, 1, 1);
    }

    function test_RevertWhen_TheListIsFull() external {
        for (uint256 i = 4; i < 32; ++i) addSequencer();
        uint256 id = pool.add(D.ROOM);
        vm.prank(operations);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_ListFull.selector, 32));
        router.approve(id, 1, 1);
    }

    // A full list is bounded work: the longest crank fits into a block with room to spare.
    function test_AFullListFitsIntoABlock() external {
        for (uint256 i = 4; i < 32; ++i) addSequencer();
        stake(alice, 500_000 ether);
        uint256 before = gasleft();
        vault.rebalance();
        assertLt(before - gasleft(), 10_000_000);
        request(alice, 100_000 ether);
        before = gasleft();
        vault.rebalance();
        assertLt(before - gasleft(), 12_000_000);
        before = gasleft();
        vault.harvest();
        assertLt(before - gasleft(), 5_000_000);
    }

    function test_Removes() external {
        vm.expectEmit(address(router));
        emit IDelegationRouter.SequencerRemoved(2);
        vm.prank(operations);
        router.remove(2);
        uint256[] memory ids = router.approvedSequencers();
        assertEq(ids.length, 3);
        for (uint256 i = 0; i < 3; ++i) assertNotEq(ids[i], 2);
    }

    // Struck off is forgotten: it has no cap any more, and may be approved anew.
    function test_WhatWasRemovedMayComeBack() external {
        vm.startPrank(operations);
        router.remove(2);
        (uint256 capAssets, uint16 capBps) = router.capOf(2);
        assertEq(capAssets + capBps, 0);
        router.approve(2, 5 ether, 100);
        assertEq(router.approvedSequencers().length, 4);
    }

    function test_RevertWhen_RemovingTooEarly() external {
        stake(alice, 99 ether);
        vault.rebalance();
        uint256 shares = pool.sharesOf(1, address(router));
        vm.startPrank(operations);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NotApproved.selector, 9));
        router.remove(9);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_StillHolds.selector, 1, shares));
        router.remove(1);
    }

    // What it earned last would be nobody's: a harvest asks those on the list only.
    function test_RevertWhen_RemovingBeforeItsLastRewardsAreHarvested() external {
        stake(alice, 99 ether);
        vault.rebalance();
        vm.prank(operations);
        router.release(1);
        reward(1, 5 ether);

        vm.prank(operations);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_StillEarns.selector, 1, 5 ether));
        router.remove(1);

        vm.prank(stranger);
        assertEq(vault.harvest(), 5 ether);
        vm.prank(operations);
        router.remove(1);
    }

    // What is on its way back from one that was struck off still comes back, and counts until then.
    function test_WhatIsOnItsWayOutlivesTheList() external {
        stake(alice, 99 ether);
        vault.rebalance();
        vm.startPrank(operations);
        router.release(1);
        router.remove(1);
        vm.stopPrank();
        (, uint256 unbonding) = router.principal();
        assertEq(unbonding, 23.75 ether);
        assertEq(vault.managedAssets(), 100 ether);
        later(23 days);
        vault.rebalance();
        (, unbonding) = router.principal();
        assertEq(unbonding, 0);
    }

    /* CAPS */

    function test_SetsCaps() external {
        vm.expectEmit(address(router));
        emit IDelegationRouter.SequencerCapUpdated(1, D.ROOM, 7 ether, D.CAP_BPS, 300);
        vm.prank(operations);
        router.setCap(1, 7 ether, 300);
        vm.prank(operations);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NotApproved.selector, 9));
        router.setCap(9, 0, 0);
    }

    // No vote puts more than a quarter with one.
    function test_RevertWhen_MoreThanAQuarter() external {
        uint256 id = pool.add(D.ROOM);
        bytes memory tooHigh =
            abi.encodeWithSelector(IDelegationRouter.DelegationRouter_CapTooHigh.selector, 2_501, 2_500);
        vm.startPrank(operations);
        vm.expectRevert(tooHigh);
        router.setCap(1, 1 ether, 2_501);
        vm.expectRevert(tooHigh);
        router.approve(id, 1 ether, 2_501);
    }

    function test_TheGuardianOnlyLowers() external {
        vm.startPrank(guardian);
        vm.expectRevert(
            abi.encodeWithSelector(IDelegationRouter.DelegationRouter_CapTooHigh.selector, D.ROOM + 1, D.ROOM)
        );
        router.lowerCap(1, D.ROOM + 1, D.CAP_BPS);
        router.lowerCap(1, 5 ether, 100);
        router.lowerCap(1, 5 ether, 100); // as it is
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_CapTooHigh.selector, 101, 100));
        router.lowerCap(1, 5 ether, 101);
        router.lowerCap(1, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NotApproved.selector, 9));
        router.lowerCap(9, 0, 0);
    }

    // pitfall 36: nobody can get ahead of a vote and make it fail: to release again, or what holds nothing, is nothing.
    function test_ReleasesAll() external {
        stake(alice, 99 ether);
        vault.rebalance();
        vm.prank(operations);
        router.release(1);
        (uint256 capAssets, uint16 capBps) = router.capOf(1);
        assertEq(capAssets + capBps, 0);
        assertEq(pool.sharesOf(1, address(router)), 0);
        assertEq(vault.managedAssets(), 100 ether, "on its way is not gone");
        vm.prank(operations);
        router.release(1); // again is nothing
    }
}
