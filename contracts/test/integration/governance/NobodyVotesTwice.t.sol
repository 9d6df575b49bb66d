// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {IBlitzGovernor} from "../../../src/interfaces/IBlitzGovernor.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// @notice pitfalls, governance 13 and 17 and P9, on the real vault and pool.
contract NobodyVotesTwiceTest is StakeFixture {
    uint256 private id;
    address private second = makeAddr("second account");

    function setUp() public override {
        super.setUp();
        id = propose(alice, "set");
        open(id);
    }

    function _refused(address voter) private {
        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, voter));
        vote(voter, id);
    }

    function test_NotByMovingShares() external {
        vote(alice, id);
        vm.prank(alice);
        vault.transfer(second, 40_000 ether);
        skip(D.STEP);
        _refused(second);
        assertLe(counted(id), total(id));
    }

    function test_NotByQueueingAndStakingAgain() external {
        assertEq(vote(alice, id), 40_000 ether);
        vm.prank(alice);
        vault.requestWithdrawal(10_000 ether, second, alice);
        vault.finalize(16);
        skip(D.STEP);
        _refused(second);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice));
        vote(alice, id);
    }

    /// @dev Shares in the queue are burned: neither the owner nor the ticket's holder votes with them.
    function test_TicketsHaveNoVote() external {
        vm.startPrank(alice);
        (uint256 ticket,) = vault.requestWithdrawal(10_000 ether, alice, alice);
        queue.transferFrom(alice, second, ticket);
        vm.stopPrank();
        skip(D.STEP);
        uint256 next = propose(bob, "next");
        open(next);
        assertEq(vote(alice, next), 30_000 ether);
        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, second));
        vote(second, next);
    }

    function test_NotByUndelegatingAndDelegatingAgain() external {
        assertEq(vote(bob, id), 20_000 ether);
        uint256 request = undelegate(sequencer, bob, 20_000 ether);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        assertEq(votes.getPastVotes(bob, votes.clock() - 1), 0, "what unbonds has no vote");
        vm.prank(bob);
        pool.cancelUnbonding(request, 20_000 ether);
        skip(D.STEP);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, bob));
        vote(bob, id);
    }

    function test_NotByRedelegating() external {
        uint256 other = register("second signer", makeAddr("second operator"), 50_000 ether, 0);
        assertEq(vote(bob, id), 20_000 ether);
        vm.prank(bob);
        pool.redelegate(sequencer, other, 20_000 ether);
        skip(D.STEP);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, bob));
        vote(bob, id);
        assertEq(votes.getPastVotes(bob, votes.clock() - 1), 20_000 ether);
    }

    function test_NotByGivingTheVoteAway() external {
        vote(alice, id);
        vm.prank(alice);
        vault.delegate(second);
        skip(D.STEP);
        _refused(second);
    }

    /// @dev What the vault delegated is in the pool's sum once and in lsMETIS once; it counts once.
    function test_NotThroughTheVaultsOwnDelegation() external {
        (uint256 active,) = router.principal();
        assertGt(active, 0);
        assertEq(total(id), 110_001 ether, "40,000 + 20,000 + 50,000 and the seed");
        _refused(address(router));
        _refused(address(votes));
    }

    function test_EveryoneTogetherIsNoMoreThanAll() external {
        vote(alice, id);
        vote(bob, id);
        vote(operator, id);
        assertEq(counted(id), 110_000 ether);
        assertLe(counted(id), total(id));
    }

    /// @dev pitfalls, governance 13: delegating to nobody means to oneself, and traps nothing.
    function test_DelegatingToNobodyTrapsNothing() external {
        vm.startPrank(alice);
        vault.delegate(address(0));
        vault.transfer(second, 10_000 ether);
        vm.stopPrank();
        vm.startPrank(bob);
        pool.delegate(address(0));
        pool.undelegate(sequencer, 5_000 ether);
        vm.stopPrank();
        skip(D.STEP);

        uint48 at = votes.clock() - 1;
        assertEq(votes.getPastVotes(alice, at), 30_000 ether);
        assertEq(votes.getPastVotes(second, at), 10_000 ether);
        assertEq(votes.getPastVotes(bob, at), 15_000 ether);
        assertEq(votes.getPastVotes(address(0), at), 0);
    }

    /// @dev pitfalls, governance 13 and P13: who votes for a crowd pays what everyone pays.
    function test_AThousandDelegatorsCostTheirDelegateNothing() external {
        _costOfVoting(1); // what both read is warm from here on
        uint256 lonely = _costOfVoting(2);
        uint256 crowded = _costOfVoting(1_000);
        assertApproxEqAbs(crowded, lonely, 500);
    }

    function _costOfVoting(uint256 delegators) private returns (uint256 gas) {
        address delegatee = makeAddr(vm.toString(delegators));
        vm.prank(alice);
        vault.transfer(address(this), delegators * 2 ether);
        for (uint160 i = 1; i <= delegators; ++i) {
            address one = address(i << 32 | uint160(delegators));
            vault.transfer(one, 1 ether);
            vm.prank(one);
            vault.delegate(delegatee);
        }
        skip(D.STEP);
        uint256 next = propose(bob, vm.toString(delegators));
        open(next);
        gas = gasleft();
        vote(delegatee, next);
        gas -= gasleft();
        vm.prank(holder);
        brake.cancelProposal(address(operationsGovernor), next);
    }
}
