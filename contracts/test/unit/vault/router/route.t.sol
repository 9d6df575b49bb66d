// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IDelegationRouter} from "../../../../src/interfaces/IDelegationRouter.sol";
import {MetisForcer} from "../../../mocks/vault/Receivers.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

/// @notice Where METIS goes and where it comes from.
contract RouteTest is VaultBase {
    uint256 private constant TOTAL = 1_000 ether;

    function _delegate(uint256 assets) private returns (uint256) {
        vm.deal(address(vault), address(vault).balance + assets);
        vm.prank(address(vault));
        return router.delegate{value: assets}(TOTAL);
    }

    function _undelegate(uint256 assets) private returns (uint256) {
        vm.prank(address(vault));
        return router.undelegate(assets, TOTAL);
    }

    function _held(uint256 id) private view returns (uint256) {
        return pool.assetsOf(id, address(router));
    }

    function _cap(uint256 id, uint256 assets, uint16 bps) private {
        vm.prank(operations);
        router.setCap(id, assets, bps);
    }

    /* GUARDS */

    function test_RevertWhen_NotTheVault() external {
        bytes memory notVault =
            abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NotVault.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(notVault);
        router.delegate(1);
        vm.expectRevert(notVault);
        router.undelegate(1, 1);
        vm.expectRevert(notVault);
        router.collect(1);
        vm.expectRevert(notVault);
        router.collectRewards();
    }

    function test_RevertWhen_AStrangerJustSends() external {
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        (bool passed, bytes memory answer) = address(router).call{value: 1 ether}("");
        assertFalse(passed);
        assertEq(answer, abi.encodeWithSelector(IDelegationRouter.DelegationRouter_NotPool.selector, stranger));
    }

    function test_LendsItsVotesToTheSink() external view {
        assertEq(pool.votesTo(), votesSink);
        assertEq(router.pool(), address(pool));
        assertEq(router.vault(), address(vault));
        assertEq(router.unbondingPeriod(), 21 days);
    }

    /* IN: THE LOWEST FIRST */

    function test_FillsTheLowestFirst() external {
        _cap(1, 100 ether, 2_500);
        _cap(2, 200 ether, 2_500);
        _cap(3, 0, 0);
        _cap(4, 0, 0);
        assertEq(_delegate(150 ether), 150 ether);
        assertEq(_held(1), 50 ether);
        assertEq(_held(2), 100 ether, "both at half of their caps");

        _cap(3, 100 ether, 2_500);
        assertEq(_delegate(20 ether), 20 ether);
        assertEq(_held(3), 20 ether, "the empty one first");
    }

    function test_RoomIsWhatItTakes_ToTheLeastThatIsRouted() external {
        uint256 least = 1 ether;
        _cap(1, least, 2_500);
        _cap(2, least - 1, 2_500);
        _cap(3, 0, 0);
        _cap(4, 0, 0);
        assertEq(router.room(TOTAL), least, "the least counts, a wei below it does not");
        assertEq(_delegate(least), least);
        assertEq(_held(1), least);
        assertEq(router.room(TOTAL), 0, "what is left is too small to be routed");
    }

    function test_NoneGetsMoreThanEitherCap() external {
        _cap(1, 30 ether, 2_500); // absolute
        _cap(2, D.ROOM, 400); // 40 of 1,000
        _cap(3, 0, 0);
        _cap(4, 0, 0);
        assertEq(router.room(TOTAL), 70 ether);
        uint256 before = address(vault).balance;
        assertEq(_delegate(100 ether), 70 ether);
        assertEq(_held(1), 30 ether);
        assertEq(_held(2), 40 ether);
        assertEq(address(vault).balance, before + 30 ether, "what finds no room comes back");
        assertEq(router.room(TOTAL), 0);
    }

    // pitfall 37: without room one is skipped because the pool says so, whatever gas the caller gives.
    function test_WithoutRoomOneIsSkippedByAsking() external {
        pool.setRoom(1, 0);
        pool.setRoom(2, 0.5 ether); // less than the pool takes
        // The half that the second would take is less than a delegation: it comes back and waits for more.
        assertEq(_delegate(100 ether), 99.5 ether);
        assertEq(_held(1) + _held(2), 0);
        assertEq(_held(3), 49.75 ether);
        assertEq(_held(4), 49.75 ether);
    }

    function test_LittleGasRevertsAndNeverSkips() external {
        for (uint256 gas_ = 100_000; gas_ < 1_500_000; gas_ += 20_000) {
            uint256 snapshot = vm.snapshotState();
            vm.deal(address(vault), 1_000 ether);
            vm.prank(address(vault));
            try router.delegate{value: 100 ether, gas: gas_}(TOTAL) returns (uint256 delegated) {
                assertEq(delegated, 100 ether);
                for (uint256 id = 1; id <= 4; ++id) assertEq(_held(id), 25 ether);
            } catch {}
            vm.revertToState(snapshot);
        }
    }

    function testFuzz_NeverAboveACapOrRoom(uint256 assets, uint256[4] memory caps, uint256[4] memory rooms) external {
        assets = bound(assets, 1 ether, TOTAL);
        for (uint256 i = 0; i < 4; ++i) {
            _cap(i + 1, bound(caps[i], 0, TOTAL), uint16(caps[i] % 2_501));
            pool.setRoom(i + 1, bound(rooms[i], 0, TOTAL));
        }
        uint256 room = router.room(TOTAL);
        uint256 delegated = _delegate(assets);
        uint256 sum;
        for (uint256 i = 0; i < 4; ++i) {
            (uint256 capAssets, uint16 capBps) = router.capOf(i + 1);
            assertLe(_held(i + 1), capAssets);
            assertLe(_held(i + 1), TOTAL * capBps / 10_000);
            sum += _held(i + 1);
        }
        assertEq(sum, delegated);
        assertLe(delegated, room);
        assertLe(delegated, assets);
        assertEq(address(router).balance, 0, "nothing lies between");
    }

    /* OUT: THE FULLEST FIRST */

    function test_DrawsFromTheFullestFirst() external {
        _delegate(200 ether);
        _cap(1, 60 ether, 2_500); // holds 50 of 60 now, the others 50 of 250
        uint256 requested = _undelegate(20 ether);
        assertApproxEqAbs(requested, 20 ether, 4);
        assertApproxEqAbs(_held(1), 30 ether, 4);
        assertEq(_held(2), 50 ether);
        assertEq(router.openRequests().length, 1);
    }

    function test_ASuspendedOneGoesFirst() external {
        _delegate(200 ether);
        vm.prank(guardian);
        router.lowerCap(3, 0, 0);
        _undelegate(60 ether);
        assertEq(_held(3), 0);
        assertApproxEqAbs(_held(1) + _held(2) + _held(4), 140 ether, 8);
    }

    // pitfall 16
    function test_MoreThanThereIsIsAllThatThereIs() external {
        _delegate(100 ether);
        assertEq(_undelegate(500 ether), 100 ether);
        assertEq(_undelegate(1 ether), 0);
    }

    function test_AFailingSettlementStopsNoExit() external {
        _delegate(100 ether);
        pool.setFailing(true, false, false);
        assertGt(_undelegate(10 ether), 0);
    }

    /* BACK */

    function test_CollectsInOrderOfMaturity() external {
        _delegate(200 ether);
        _undelegate(20 ether);
        later(5 days);
        _undelegate(20 ether);
        uint256 inFlight = _unbonding();
        assertEq(_collect(32), 0, "nothing has matured");

        later(17 days);
        uint256 before = address(vault).balance;
        uint256 first = _collect(32);
        assertApproxEqAbs(first, 20 ether, 8);
        assertEq(address(vault).balance, before + first);
        assertEq(_unbonding(), inFlight - first);
        later(5 days);
        assertEq(_collect(32), inFlight - first);
        assertEq(router.openRequests().length, 0);
    }

    function test_CollectsNoMoreThanAsked() external {
        _delegate(200 ether);
        _undelegate(100 ether);
        uint256 requests = router.openRequests().length;
        assertEq(requests, 4);
        later(23 days);
        _collect(1);
        assertEq(router.openRequests().length, requests - 1);
    }

    // One that is over pays in a second, before all that began earlier.
    function test_OneThatIsOverPaysFirst() external {
        _delegate(200 ether);
        _undelegate(20 ether);
        pool.setOver(2);
        vm.prank(operations);
        router.release(2);
        later(1);
        assertApproxEqAbs(_collect(32), 45 ether, 8);
        assertApproxEqAbs(_unbonding(), 20 ether, 8);
    }

    // In the second at which a bucket begins a period ends with a bucket: no sooner than what began before it.
    function test_WhatTakesAPeriodToTheSecondWaitsItsTurn() external {
        _delegate(200 ether);
        _undelegate(20 ether);
        vm.warp((D.START / 1 days + 3) * 1 days);
        _undelegate(20 ether);
        uint256[] memory requests = router.openRequests();
        assertEq(requests.length, 8);
        uint48 last = pool.unbondingRequest(requests[7]).unlockAt;
        assertEq(last, time() + 21 days);
        assertLt(pool.unbondingRequest(requests[0]).unlockAt, last);
    }

    function test_KnowsWhenMuchIsBack() external {
        _delegate(200 ether);
        _undelegate(20 ether);
        uint48 first = router.maturityOf(10 ether);
        uint256 inFlight = _unbonding();
        later(5 days);
        assertEq(router.maturityOf(inFlight), first, "to the last wei");
        assertGt(router.maturityOf(inFlight + 1), first);
        _undelegate(40 ether);
        assertEq(router.maturityOf(10 ether), first);
        assertGt(router.maturityOf(50 ether), first);
        assertGe(router.maturityOf(500 ether), time() + 21 days, "not on its way: a whole period");
    }

    function test_CollectsRewardsToTheVault() external {
        _delegate(200 ether);
        reward(1, 3 ether);
        reward(4, 2 ether);
        uint256 before = address(vault).balance;
        vm.expectEmit(address(router));
        emit IDelegationRouter.RewardsCollected(5 ether);
        vm.prank(address(vault));
        assertEq(router.collectRewards(), 5 ether);
        assertEq(address(vault).balance, before + 5 ether);
    }

    // P12
    function test_ForcedMetisIsNotPrincipal() external {
        _delegate(100 ether);
        vm.deal(address(this), 9 ether);
        new MetisForcer{value: 9 ether}(payable(address(router)));
        (uint256 active, uint256 unbonding) = router.principal();
        assertEq(active + unbonding, 100 ether);
        _undelegate(100 ether);
        later(23 days);
        assertEq(_collect(32), 100 ether);
    }

    function _collect(uint256 max) private returns (uint256) {
        vm.prank(address(vault));
        return router.collect(max);
    }

    function _unbonding() private view returns (uint256 unbonding) {
        (, unbonding) = router.principal();
    }
}
