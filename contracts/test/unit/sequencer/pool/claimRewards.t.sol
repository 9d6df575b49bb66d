// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {ContractAccount} from "../../../mocks/sequencer/Receivers.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolClaimRewardsTest is PoolBase {
    function setUp() public override {
        super.setUp();
        delegate(id, alice, 1_000 ether);
        delegate(otherId, alice, 500 ether);
        produce(signer(), 5);
        produce(makeAddr(OTHER_SIGNER), 5);
        pool.settle(100);
    }

    /* CLAIM REWARDS */

    function test_RevertWhen_ReceiverIsZero() external {
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        vm.prank(alice);
        pool.claimRewards(id, address(0));
    }

    function test_ClaimRewards() external {
        uint256 due = pool.pendingRewards(id, alice);
        assertGt(due, 0);
        vm.expectEmit();
        emit E.RewardsClaimed(id, alice, bob, due);
        vm.prank(alice);
        assertEq(pool.claimRewards(id, bob), due, "assets");

        assertEq(bob.balance, due, "pitfall 33: paid");
        assertEq(pool.pendingRewards(id, alice), 0, "taken");
        assertEq(pool.sharesOf(id, alice), 1_000 ether, "stake untouched");
        assertEq(pool.getVotes(alice), 1_500 ether, "votes untouched");
    }

    function test_ClaimRewards_NothingDue() external {
        vm.recordLogs();
        vm.prank(bob);
        assertEq(pool.claimRewards(id, bob), 0);
        assertEq(vm.getRecordedLogs().length, 0, "silent");
    }

    function test_ClaimRewards_Twice() external {
        vm.startPrank(alice);
        uint256 first = pool.claimRewards(id, alice);
        assertEq(pool.claimRewards(id, alice), 0, "once");
        vm.stopPrank();
        assertEq(alice.balance, first);
    }

    // P11: neither pause, nor a dead set, nor a dead reserve stands before a claim.
    function test_ClaimRewards_WithEverythingDown() external {
        uint256 due = pool.pendingRewards(id, alice);
        pauseEntries();
        vm.etch(address(set), hex"fe");
        vm.etch(address(reserve), hex"fe");
        vm.prank(alice);
        assertEq(pool.claimRewards(id, alice), due);
    }

    /// @dev Claiming often or once, moving shares about: never more than one who only waits, a wei a move less.
    function testFuzz_ClaimRewards_MovesNeverGain(uint256 seed) external {
        delegate(id, bob, 1_000 ether);
        delegate(id, stranger, 1_000 ether);
        uint256 moves;
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 3 == 0) {
                vm.prank(bob);
                pool.claimRewards(id, bob);
                ++moves;
            }
            if (seed % 5 < 2) {
                // in and out within one settlement: the same shares at every settlement
                uint256 request = undelegate(id, bob, (seed >> 8) % 998 ether + 1 ether);
                uint256 shares = pool.unbondingRequest(request).shares;
                vm.prank(bob);
                pool.cancelUnbonding(request, shares);
                moves += 2;
            }
            produce(signer(), 1);
            pool.settle(100);
        }
        uint256 waited = pool.pendingRewards(id, stranger);
        uint256 moved = bob.balance + pool.pendingRewards(id, bob);
        assertLe(moved, waited, "never more");
        assertGe(moved + moves + 1, waited, "a wei a move");
    }

    /* FOR ANOTHER */

    function test_RevertWhen_AStrangerPushesIntoCode() external {
        ContractAccount account = new ContractAccount();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_OwnerHasCode.selector, address(account)));
        vm.prank(stranger);
        pool.claimRewardsFor(address(account), ids(id));
    }

    function test_ClaimRewardsFor() external {
        (uint256 first, uint256 second) = (pool.pendingRewards(id, alice), pool.pendingRewards(otherId, alice));
        vm.expectEmit();
        emit E.RewardsClaimed(id, alice, alice, first);
        vm.expectEmit();
        emit E.RewardsClaimed(otherId, alice, alice, second);
        vm.prank(stranger);
        assertEq(pool.claimRewardsFor(alice, ids(id, otherId)), first + second, "assets");
        assertEq(alice.balance, first + second, "paid to alice");
        assertEq(stranger.balance, 0);
    }

    function test_ClaimRewardsFor_SameIdTwicePaysOnce() external {
        uint256 due = pool.pendingRewards(id, alice);
        assertEq(pool.claimRewardsFor(alice, ids(id, id)), due);
        assertEq(alice.balance, due);
    }

    function test_ClaimRewardsFor_ContractForItself() external {
        ContractAccount account = new ContractAccount();
        delegate(id, address(account), 1_000 ether);
        produce(signer(), 2);
        pool.settle(100);
        uint256 due = pool.pendingRewards(id, address(account));
        account.act(address(pool), abi.encodeCall(pool.claimRewardsFor, (address(account), ids(id))));
        assertEq(address(account).balance, due);
    }

    function test_ClaimRewardsFor_NothingDue() external {
        assertEq(pool.claimRewardsFor(bob, ids(id, UNKNOWN)), 0);
        assertEq(pool.claimRewardsFor(bob, new uint256[](0)), 0);
    }
}
