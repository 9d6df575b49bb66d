// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolCancelUnbondingTest is PoolBase {
    uint256 private _request;
    uint48 private _unlockAt;

    function setUp() public override {
        super.setUp();
        delegate(id, alice, 100 ether);
        _unlockAt = unlockAt();
        _request = undelegate(id, alice, 60 ether);
    }

    function cancel(uint256 shares) private {
        vm.prank(alice);
        pool.cancelUnbonding(_request, shares);
    }

    /* GUARDS */

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = pauseEntries();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_EntriesPaused.selector, until));
        cancel(60 ether);
    }

    function test_RevertWhen_NotTheOwner() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOwner.selector, bob, alice));
        vm.prank(bob);
        pool.cancelUnbonding(_request, 1 ether);
    }

    function test_RevertWhen_Matured() external {
        vm.warp(_unlockAt);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_AlreadyMatured.selector, _unlockAt, _unlockAt));
        cancel(60 ether);
    }

    function test_RevertWhen_MoreThanThereIs() external {
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_InsufficientShares.selector, 60 ether + 1, 60 ether)
        );
        cancel(60 ether + 1);
    }

    function test_RevertWhen_LessThanTheMinimum() external {
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_DelegationTooSmall.selector, 1 ether - 1, 1 ether)
        );
        cancel(1 ether - 1);
    }

    function test_RevertWhen_NotActive() external {
        vm.prank(operator);
        pool.exit(id);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotActive.selector, id, SequencerStatus.Exiting));
        cancel(60 ether);
    }

    // The cap cannot be washed by leaving and coming back: who took the room meanwhile keeps it.
    function test_RevertWhen_OthersTookTheRoom() external {
        uint256 third = register("third", operator, 30_000 ether, 0);
        uint256 shares = delegate(third, alice, 70_000 ether);
        uint256 request = undelegate(third, alice, shares);
        delegate(third, bob, 50_000 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_StakeAboveMax.selector, MAX_STAKE + 1 ether, MAX_STAKE)
        );
        vm.prank(alice);
        pool.cancelUnbonding(request, 20_001 ether);

        vm.prank(alice);
        pool.cancelUnbonding(request, 20_000 ether);
        assertEq(pool.room(third), 0);
    }

    function test_RevertWhen_NoLongerCovered() external {
        setMaxStake(2 * MAX_STAKE);
        delegate(id, bob, pool.room(id));
        slash(id, 0.001e18);
        vm.prank(protocol);
        pool.setMinBond(100 ether);
        topUp(id, operator, 1 ether);
        assertStatus(id, SequencerStatus.Active);
        vm.expectPartialRevert(E.SequencerPool_NotCovered.selector);
        cancel(60 ether);
    }

    /* EFFECTS */

    function test_Cancel() external {
        later(1 days);
        vm.expectEmit();
        emit E.UnbondingCancelled(id, alice, _request, 25 ether, 35 ether, 65 ether, 65 ether);
        cancel(25 ether);

        assertEq(pool.unbondingRequest(_request).shares, 35 ether, "rest waits on");
        assertEq(pool.sharesOf(id, alice), 65 ether, "active again");
        assertEq(pool.sequencer(id).unbondingShares, 35 ether, "buckets follow");
        assertEq(pool.totalDelegated(), 65 ether, "total");
        assertEq(pool.getVotes(alice), 65 ether, "votes are back");
    }

    function test_Cancel_WholeThenLeaveAgain() external {
        cancel(60 ether);
        assertEq(pool.unbondingRequest(_request).shares, 0);
        assertEq(undelegate(id, alice, 60 ether), _request, "the same day, the same request");
        vm.warp(_unlockAt);
        vm.prank(alice);
        pool.withdraw(_request, alice);
        assertEq(alice.balance, 60 ether);
    }

    function test_Cancel_ComesBackAfterASlashAtItsPrice() external {
        delegate(id, bob, 4 * MIN_BOND - 100 ether);
        slashThroughBond(id);
        topUp(id, operator, MIN_BOND);
        uint256 has = pool.sharesOf(id, alice);
        uint256 request = undelegate(id, alice, has);
        uint256 worth = pool.unbondingAssets(request);
        vm.prank(alice);
        pool.cancelUnbonding(request, has);
        assertEq(pool.sharesOf(id, alice), has, "the same shares");
        assertEq(pool.assetsOf(id, alice), worth, "the same worth");
    }

    // P8: what was earned by others while it was leaving is not bought back.
    function test_Cancel_SettlesFirst() external {
        produce(signer(), 3);
        uint256 pending = pool.pendingRewards(id, alice);
        cancel(60 ether);
        assertEq(pool.pendingEpochs(), 0);
        uint256 of40 = pool.pendingRewards(id, alice) - pending;
        produce(signer(), 3);
        pool.settle(100);
        assertGt(pool.pendingRewards(id, alice) - of40, of40 * 2, "a hundred earn more than forty did");
    }
}
