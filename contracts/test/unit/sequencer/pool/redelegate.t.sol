// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolRedelegateTest is PoolBase {
    function setUp() public override {
        super.setUp();
        delegate(id, alice, 100 ether);
    }

    function redelegate(address by, uint256 from, uint256 to, uint256 shares) private returns (uint256) {
        vm.prank(by);
        return pool.redelegate(from, to, shares);
    }

    /* GUARDS */

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = pauseEntries();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_EntriesPaused.selector, until));
        redelegate(alice, id, otherId, 10 ether);
    }

    function test_RevertWhen_SameSequencer() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SameSequencer.selector, id));
        redelegate(alice, id, id, 10 ether);
    }

    function test_RevertWhen_ToIsNotActive() external {
        vm.prank(otherOperator);
        pool.exit(otherId);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotActive.selector, otherId, SequencerStatus.Exiting)
        );
        redelegate(alice, id, otherId, 10 ether);
    }

    function test_RevertWhen_LessThanTheMinimum() external {
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_DelegationTooSmall.selector, 1 ether - 1, 1 ether)
        );
        redelegate(alice, id, otherId, 1 ether - 1);
    }

    function test_RevertWhen_MoreThanThereIs() external {
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_InsufficientShares.selector, 100 ether + 1, 100 ether)
        );
        redelegate(alice, id, otherId, 100 ether + 1);
    }

    function test_RevertWhen_ToIsAboveMaxStake() external {
        delegate(otherId, bob, pool.room(otherId) - 9 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_StakeAboveMax.selector, MAX_STAKE + 1 ether, MAX_STAKE)
        );
        redelegate(alice, id, otherId, 10 ether);
    }

    function test_RevertWhen_ToIsNotCovered() external {
        setMaxStake(2 * MAX_STAKE);
        delegate(otherId, bob, pool.room(otherId) - 9 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotCovered.selector, 4 * MIN_BOND + 1 ether, 4 * MIN_BOND)
        );
        redelegate(alice, id, otherId, 10 ether);
    }

    // pitfall 23: from where a slash can reach delegators nobody runs at once.
    function test_RevertWhen_FromIsNotCovered() external {
        delegate(id, bob, 4 * MIN_BOND - 100 ether);
        slash(id, TENTH);
        uint256 covered = 4 * pool.sequencer(id).bond;
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotCovered.selector, 4 * MIN_BOND, covered));
        redelegate(alice, id, otherId, 10 ether);

        undelegate(id, alice, 10 ether);
        topUp(id, operator, MIN_BOND - covered / 4);
        redelegate(alice, id, otherId, 10 ether);
    }

    // pitfall 23: one hop a period, else stake would follow the next producer and take the loyal ones' rewards.
    function test_RevertWhen_HoppingOn() external {
        uint256 shares = redelegate(alice, id, otherId, 10 ether);
        uint48 until = time() + UNBONDING;
        assertEq(pool.redelegationLockedUntil(otherId, alice), until);
        later(1 days);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_RedelegationLocked.selector, until, time()));
        redelegate(alice, otherId, id, shares);

        // nor by way of a second account of his own at the same place, after leaving and coming back
        vm.warp(until);
        redelegate(alice, otherId, id, shares);
    }

    function test_RevertWhen_LeavingAndCancellingWashesTheLock() external {
        uint256 shares = redelegate(alice, id, otherId, 10 ether);
        uint256 request = undelegate(otherId, alice, shares);
        vm.prank(alice);
        pool.cancelUnbonding(request, shares);
        vm.expectPartialRevert(E.SequencerPool_RedelegationLocked.selector);
        redelegate(alice, otherId, id, shares);
    }

    /* EFFECTS */

    function test_Redelegate() external {
        delegate(otherId, bob, 5 ether);
        vm.expectEmit();
        emit E.Redelegated(
            id, otherId, alice, 40 ether, 40 ether, 40 ether, 60 ether, 60 ether, 40 ether, 45 ether
        );
        assertEq(redelegate(alice, id, otherId, 40 ether), 40 ether, "shares in");

        assertEq(pool.sharesOf(id, alice), 60 ether, "left");
        assertEq(pool.sharesOf(otherId, alice), 40 ether, "arrived");
        assertEq(pool.totalDelegated(), 105 ether, "total");
        assertEq(pool.getVotes(alice), 100 ether, "pitfall 17: a move votes once");
        assertEq(pool.sequencer(id).unbondingShares, 0, "no unbonding");
    }

    function test_Redelegate_StaysUndelegatable() external {
        uint256 shares = redelegate(alice, id, otherId, 40 ether);
        undelegate(otherId, alice, shares);
        assertEq(pool.sharesOf(otherId, alice), 0);
    }

    function test_Redelegate_SettlesFirstAndKeepsWhatWasEarned() external {
        delegate(otherId, bob, 100 ether);
        produce(signer(), 3);
        produce(makeAddr(OTHER_SIGNER), 3);
        redelegate(alice, id, otherId, 100 ether);

        assertGt(pool.pendingRewards(id, alice), 0, "earned where it was");
        assertEq(pool.pendingRewards(otherId, alice), 0, "not where it came");
        assertGt(pool.pendingRewards(otherId, bob), 0);
    }

    function test_Redelegate_FromExited() external {
        delegate(id, bob, 4 * MIN_BOND - 100 ether);
        slash(id, TENTH);
        makeExited(id, operator);
        assertFalse(pool.sequencer(id).bondLeaving * 4 >= 4 * MIN_BOND, "not covered, yet nothing can be dodged");
        redelegate(alice, id, otherId, 100 ether);
    }

    function test_Redelegate_FromTombstoned() external {
        delegate(id, bob, 4 * MIN_BOND - 100 ether);
        tombstone(id);
        redelegate(alice, id, otherId, 100 ether);
        assertEq(pool.assetsOf(otherId, alice), 100 ether);
    }

    /// @dev Between two indexes: never a wei more than was taken.
    function testFuzz_Redelegate_NeverProfits(uint256 shares) external {
        delegate(id, bob, 4 * MIN_BOND - 100 ether);
        slashThroughBond(id);
        topUp(id, operator, MIN_BOND);
        uint256 has = pool.sharesOf(id, alice);
        uint256 least = pool.convertToShares(id, 1 ether) + 1;
        shares = bound(shares, least, has);
        uint256 before = pool.assetsOf(id, alice);

        redelegate(alice, id, otherId, shares);
        uint256 afterwards = pool.assetsOf(id, alice) + pool.assetsOf(otherId, alice);
        assertLe(afterwards, before, "never more");
        assertGe(afterwards + 2, before, "dust apart");
        assertEq(pool.getVotes(alice), afterwards, "votes are worth");
    }
}
