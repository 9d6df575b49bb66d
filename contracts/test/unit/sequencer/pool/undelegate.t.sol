// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {UnbondingRequest} from "../../../../src/interfaces/ISequencerPool.sol";
import {ContractAccount} from "../../../mocks/sequencer/Receivers.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolUndelegateTest is PoolBase {
    function setUp() public override {
        super.setUp();
        delegate(id, alice, 100 ether);
        later(7 hours);
    }

    /* GUARDS */

    function test_RevertWhen_Nothing() external {
        vm.expectRevert(E.SequencerPool_ZeroShares.selector);
        undelegate(id, alice, 0);
    }

    function test_RevertWhen_MoreThanThereIs() external {
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_InsufficientShares.selector, 100 ether + 1, 100 ether)
        );
        undelegate(id, alice, 100 ether + 1);
    }

    function test_RevertWhen_NotDelegatedThere() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_InsufficientShares.selector, 1, 0));
        undelegate(UNKNOWN, alice, 1);
    }

    /* EFFECTS */

    function test_Undelegate() external {
        uint256 expected = requestId(alice, id, unlockAt());
        vm.expectEmit();
        emit E.Undelegated(id, alice, expected, 40 ether, 40 ether, unlockAt(), 40 ether, 60 ether, 60 ether);
        uint256 request = undelegate(id, alice, 40 ether);

        assertEq(request, expected, "request id");
        assertEq(pool.requestIdOf(alice, id, unlockAt()), expected, "request id as told");
        UnbondingRequest memory r = pool.unbondingRequest(request);
        assertEq(r.owner, alice, "owner");
        assertEq(r.unlockAt, unlockAt(), "unlock");
        assertEq(r.sequencerId, id, "sequencer");
        assertEq(r.shares, 40 ether, "shares");
        assertEq(pool.unbondingAssets(request), 40 ether, "assets");
        assertEq(pool.sharesOf(id, alice), 60 ether, "left");
        assertEq(pool.totalActiveShares(id), 60 ether, "active");
        assertEq(pool.sequencer(id).unbondingShares, 40 ether, "unbonding");
        assertEq(pool.totalDelegated(), 60 ether, "total");
        assertEq(pool.getVotes(alice), 60 ether, "a delegation in unbonding has no vote");
        assertEq(alice.balance, 0, "nothing paid yet");
    }

    /// @dev 21 days from now, rounded up to the day, never down.
    function testFuzz_Undelegate_UnlockIsRoundedUp(uint256 secs) external {
        later(bound(secs, 0, 10 days));
        uint256 request = undelegate(id, alice, 1 ether);
        uint48 unlocks = pool.unbondingRequest(request).unlockAt;
        assertEq(unlocks, unlockAt(), "unlock");
        assertEq(unlocks % BUCKET, 0, "on the bucket");
        assertGe(unlocks, time() + UNBONDING, "never sooner");
        assertLt(unlocks, time() + UNBONDING + BUCKET, "less than a bucket later");
    }

    function test_Undelegate_MergesWithinABucket() external {
        uint256 first = undelegate(id, alice, 10 ether);
        later(3 hours);
        uint256 second = undelegate(id, alice, 5 ether);
        assertEq(second, first, "one request");
        assertEq(pool.unbondingRequest(first).shares, 15 ether, "shares add up");

        later(1 days);
        uint256 third = undelegate(id, alice, 1 ether);
        assertNotEq(third, first, "another day, another request");
        assertEq(pool.sequencer(id).unbondingShares, 16 ether, "all unbonding");
    }

    function test_Undelegate_KeepsWhatWasEarned() external {
        produce(signer(), 2);
        pool.settle(100);
        uint256 earned = pool.pendingRewards(id, alice);
        assertGt(earned, 0);
        undelegate(id, alice, 100 ether);
        assertEq(pool.pendingRewards(id, alice), earned, "still due");

        produce(signer(), 2);
        pool.settle(100);
        assertEq(pool.pendingRewards(id, alice), earned, "unbonding earns nothing");
    }

    // pitfall 23, P11: a way out calls nothing outside, so what is pending stays with those who stay.
    function test_Undelegate_DoesNotSettle() external {
        produce(signer(), 2);
        uint256 pending = pool.pendingEpochs();
        undelegate(id, alice, 50 ether);
        assertEq(pool.pendingEpochs(), pending, "untouched");
    }

    function test_Undelegate_WhileJailedAndExiting() external {
        slash(id, TENTH);
        undelegate(id, alice, 1 ether);
        vm.prank(operator);
        pool.exit(id);
        undelegate(id, alice, 1 ether);
        assertEq(pool.sequencer(id).unbondingShares, 2 ether);
    }

    function test_Undelegate_FromExitedPaysAtOnce() external {
        makeExited(id, operator);
        uint256 expected = requestId(alice, id, time() + 1);
        vm.expectEmit();
        emit E.Undelegated(id, alice, expected, 40 ether, 40 ether, time() + 1, 40 ether, 60 ether, 60 ether);
        vm.expectEmit();
        emit E.Withdrawn(expected, alice, alice, 40 ether);
        undelegate(id, alice, 40 ether);

        assertEq(alice.balance, 40 ether, "paid");
        assertEq(pool.unbondingRequest(expected).shares, 0, "nothing waits");
        assertEq(pool.getVotes(alice), 60 ether, "votes");
    }

    function test_Undelegate_FromTombstonedPaysAtOnce() external {
        tombstone(id);
        undelegate(id, alice, 100 ether);
        assertEq(alice.balance, 100 ether, "paid in full: the bond took it");
    }

    function test_Undelegate_ContractPullsFromTombstoned() external {
        ContractAccount account = new ContractAccount();
        account.refuse(true);
        delegate(id, address(account), 10 ether);
        tombstone(id);

        uint256 request = undelegate(id, address(account), 10 ether);
        assertEq(address(account).balance, 0, "code is not pushed to");
        vm.prank(address(account));
        pool.withdraw(request, bob);
        assertEq(bob.balance, 10 ether, "the contract names a receiver, at once");
    }

    // pitfall 25 and the slash of this very second: what leaves at once is paid after it, never before it.
    function test_Undelegate_InTheSecondOfTheTombstone() external {
        delegate(id, bob, 4 * MIN_BOND - 100 ether);
        slashThroughBond(id);
        vm.warp(unlockAt()); // a second on which buckets unlock
        uint256 before = pool.assetsOf(id, alice);
        tombstone(id);
        uint256 afterwards = pool.assetsOf(id, alice);
        assertLt(afterwards, before, "the tombstone reached delegators");

        undelegate(id, alice, pool.sharesOf(id, alice));
        assertEq(alice.balance, afterwards, "paid at the index after it");
    }

    /// @dev Buckets live in a ring of 32 places: years of leaving, with gaps, never mix two days.
    function testFuzz_Undelegate_RingNeverMixesDays(uint256 seed) external {
        uint256[] memory shares = new uint256[](60);
        uint48[] memory unlocks = new uint48[](60);
        for (uint256 i; i < 60; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 4 == 0) later((seed >> 8) % 40 days);
            else later((seed >> 8) % 2 days);
            shares[i] = (seed >> 128) % 1 ether + 1;
            unlocks[i] = unlockAt();
            undelegate(id, alice, shares[i]);

            uint256 open;
            for (uint256 j; j <= i; ++j) {
                if (unlocks[j] > time()) open += shares[j];
            }
            assertEq(pool.sequencer(id).unbondingShares, open, "open shares");
        }
    }
}
