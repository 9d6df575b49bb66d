// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolDelegateTest is PoolBase {
    /* GUARDS */

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = pauseEntries();
        vm.deal(alice, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_EntriesPaused.selector, until));
        vm.prank(alice);
        pool.delegate{value: 1 ether}(id);

        vm.warp(until);
        delegate(id, alice, 1 ether);
    }

    function test_RevertWhen_LessThanTheMinimum() external {
        vm.deal(alice, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_DelegationTooSmall.selector, 1 ether - 1, 1 ether)
        );
        vm.prank(alice);
        pool.delegate{value: 1 ether - 1}(id);
    }

    function test_RevertWhen_Unknown() external {
        expectNotActive(UNKNOWN, SequencerStatus.None);
    }

    function test_RevertWhen_Jailed() external {
        vm.prank(operator);
        pool.requestBondWithdrawal(id, 1);
        expectNotActive(id, SequencerStatus.Jailed);
    }

    function test_RevertWhen_Exiting() external {
        vm.prank(operator);
        pool.exit(id);
        expectNotActive(id, SequencerStatus.Exiting);
    }

    function test_RevertWhen_Exited() external {
        makeExited(id, operator);
        expectNotActive(id, SequencerStatus.Exited);
    }

    function test_RevertWhen_Tombstoned() external {
        tombstone(id);
        expectNotActive(id, SequencerStatus.Tombstoned);
    }

    function expectNotActive(uint256 sequencerId, SequencerStatus status) private {
        vm.deal(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotActive.selector, sequencerId, status));
        vm.prank(alice);
        pool.delegate{value: 1 ether}(sequencerId);
    }

    function test_RevertWhen_BondDoesNotCover() external {
        setMaxStake(2 * MAX_STAKE);
        delegate(id, bob, 4 * MIN_BOND - 1 ether);
        vm.deal(alice, 2 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotCovered.selector, 4 * MIN_BOND + 1, 4 * MIN_BOND)
        );
        vm.prank(alice);
        pool.delegate{value: 1 ether + 1}(id);

        delegate(id, alice, 1 ether);
        assertEq(pool.room(id), 0, "room");
    }

    function test_RevertWhen_AboveMaxStake() external {
        uint256 third = register("third", operator, 30_000 ether, 0);
        vm.deal(alice, 70_001 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_StakeAboveMax.selector, MAX_STAKE + 1, MAX_STAKE)
        );
        vm.prank(alice);
        pool.delegate{value: 70_000 ether + 1}(third);

        delegate(third, alice, 70_000 ether);
    }

    // pitfall 23: what leaves still needs cover, so leaving makes no room.
    function test_RevertWhen_UnbondingFillsTheCover() external {
        uint256 shares = delegate(id, bob, 4 * MIN_BOND);
        undelegate(id, bob, shares);
        assertEq(pool.room(id), 0, "room while unbonding");
        vm.deal(alice, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotCovered.selector, 4 * MIN_BOND + 1 ether, 4 * MIN_BOND)
        );
        vm.prank(alice);
        pool.delegate{value: 1 ether}(id);

        vm.warp(unlockAt() - 1);
        assertEq(pool.room(id), 0, "room a second before");
        later(1);
        assertEq(pool.room(id), 4 * MIN_BOND, "room when matured");
        delegate(id, alice, 4 * MIN_BOND);
    }

    function test_RevertWhen_TooManyEpochsPending() external {
        produce(signer(), 33);
        uint256 pending = pool.pendingEpochs();
        assertGt(pending, 32);
        vm.deal(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SettleFirst.selector, pending, 32));
        vm.prank(alice);
        pool.delegate{value: 1 ether}(id);

        pool.settle(pending - 32);
        delegate(id, alice, 1 ether);
        assertEq(pool.pendingEpochs(), 0, "settled inline");
    }

    /* EFFECTS */

    function test_Delegate() external {
        vm.deal(alice, 10 ether);
        vm.expectEmit();
        emit E.Delegated(id, alice, 10 ether, 10 ether, 10 ether, 10 ether);
        vm.prank(alice);
        uint256 shares = pool.delegate{value: 10 ether}(id);

        assertEq(shares, 10 ether, "shares");
        assertEq(pool.sharesOf(id, alice), 10 ether, "shares of alice");
        assertEq(pool.assetsOf(id, alice), 10 ether, "assets of alice");
        assertEq(pool.totalActiveShares(id), 10 ether, "active shares");
        assertEq(pool.totalDelegated(), 10 ether, "total");
        assertEq(pool.getVotes(alice), 10 ether, "votes");
        assertEq(pool.votingUnits(alice), 10 ether, "units");
        assertEq(pool.pendingRewards(id, alice), 0, "rewards");
        assertEq(alice.balance, 0, "alice paid");
        assertEq(address(pool).balance, 2 * MIN_BOND + 10 ether, "pool holds");
    }

    function test_Delegate_Again() external {
        delegate(id, alice, 10 ether);
        delegate(id, bob, 5 ether);
        vm.deal(alice, 3 ether);
        vm.expectEmit();
        emit E.Delegated(id, alice, 3 ether, 3 ether, 13 ether, 18 ether);
        vm.prank(alice);
        pool.delegate{value: 3 ether}(id);
        assertEq(pool.getVotes(alice), 13 ether, "votes");
    }

    // P8: a joiner earns nothing from epochs that could be settled before he came.
    function test_Delegate_SettlesFirst() external {
        delegate(id, bob, 1_000 ether);
        produce(signer(), 3);
        uint256 pending = pool.pendingEpochs();
        assertGt(pending, 0);

        delegate(id, alice, 1_000 ether);
        assertEq(pool.pendingEpochs(), 0, "nothing pending");
        assertEq(pool.pendingRewards(id, alice), 0, "alice earned nothing");
        assertGt(pool.pendingRewards(id, bob), 0, "bob did");
    }

    function test_Delegate_AfterASlashGetsMoreShares() external {
        delegate(id, bob, 4 * MIN_BOND);
        slashThroughBond(id);
        uint256 index = pool.sequencer(id).indexRay;
        assertLt(index, 1e27, "index fell");
        topUp(id, operator, MIN_BOND);

        uint256 shares = delegate(id, alice, 10 ether);
        assertEq(shares, 10 ether * 1e27 / index, "shares");
        assertLe(pool.assetsOf(id, alice), 10 ether, "never more than paid");
        assertGe(pool.assetsOf(id, alice), 10 ether - 1, "a wei at most");
        assertEq(pool.getVotes(alice), pool.assetsOf(id, alice), "votes are worth, not shares");
    }

    /// @dev `room` is what `delegate` takes, to the wei.
    function testFuzz_Delegate_RoomIsExact(uint256 bond, uint256 there, uint256 leaving) external {
        bond = bound(bond, MIN_BOND, MAX_STAKE);
        uint256 third = register("third", operator, bond, 0);
        uint256 room = pool.room(third);
        if (room >= 2 ether) {
            there = bound(there, 1 ether, room - 1 ether);
            uint256 shares = delegate(third, bob, there);
            undelegate(third, bob, bound(leaving, 1, shares));
            room = pool.room(third);
        }
        if (room == 0) return;

        vm.deal(alice, room + 1);
        vm.prank(alice);
        vm.expectRevert();
        pool.delegate{value: room + 1}(third);
        delegate(third, alice, room);
        assertEq(pool.room(third), 0, "no room left");
        assertTrue(pool.isFull(third), "still covered");
    }
}
