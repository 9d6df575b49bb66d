// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorCountingFractional} from "@openzeppelin/contracts/governance/extensions/GovernorCountingFractional.sol";

import {IBlitzGovernor} from "../../../../src/interfaces/IBlitzGovernor.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorCastVoteTest is GovernanceBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = proposeBox(alice, "set the box");
        warpToOpen(id);
    }

    function _split(address voter, uint128 against, uint128 favour, uint128 abstain) private {
        vm.prank(voter);
        governor.castVoteWithReasonAndParams(id, SPLIT, "", abi.encodePacked(against, favour, abstain));
    }

    function _assertTally(uint256 against, uint256 favour, uint256 abstain) private view {
        (uint256 a, uint256 f, uint256 b) = governor.proposalVotes(id);
        assertEq(a, against, "against");
        assertEq(f, favour, "for");
        assertEq(b, abstain, "abstain");
    }

    /* GUARDS */

    function test_RevertWhen_NotOpenYet() external {
        uint256 next = proposeBox(bob, "next");
        vm.warp(governor.proposalSnapshot(next) + D.STEP - 1);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        vote(alice, next, FOR);
    }

    function test_RevertWhen_Closed() external {
        warpToClosed(id);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        vote(alice, id, FOR);
    }

    /// @dev pitfalls, governance 16: an empty vote neither counts nor fills the record.
    function test_RevertWhen_TheVoterHasNothing() external {
        bytes memory error = abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(error);
        governor.castVote(id, FOR);
        vm.expectRevert(error);
        governor.castVoteWithReason(id, AGAINST, "because");
        vm.expectRevert(error);
        governor.castVoteWithReasonAndParams(id, SPLIT, "", abi.encodePacked(uint128(0), uint128(0), uint128(0)));
    }

    /// @dev pitfalls, governance 16.
    function test_RevertWhen_ASplitCountsForNothing() external {
        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, alice));
        _split(alice, 0, 0, 0);
        assertFalse(governor.hasVoted(id, alice));
    }

    function test_RevertWhen_TheSinkVotes() external {
        pool.mint(stranger, 50_000 ether);
        vm.prank(stranger);
        pool.delegate(address(votes));
        skip(D.STEP);
        uint256 next = proposeBox(bob, "next");
        warpToOpen(next);
        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, address(votes)));
        vote(address(votes), next, FOR);
    }

    function test_RevertWhen_VotedAlready() external {
        vote(alice, id, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice));
        vote(alice, id, AGAINST);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice));
        _split(alice, 0, 1, 0);
    }

    function test_RevertWhen_ASplitIsMoreThanHeHas() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                GovernorCountingFractional.GovernorExceedRemainingWeight.selector,
                alice,
                30_000 ether + 1,
                30_000 ether
            )
        );
        _split(alice, 10_000 ether, 10_000 ether, 10_000 ether + 1);
    }

    function test_RevertWhen_TheChoiceIsUnknown() external {
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        vote(alice, id, 3);
    }

    /* EFFECTS */

    function test_CountsBothKindsOfStake() external {
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(carol, id, FOR, 20_000 ether, "");
        vote(carol, id, FOR);

        _assertTally(0, 20_000 ether, 0);
        assertTrue(governor.hasVoted(id, carol));
        assertEq(governor.usedVotes(id, carol), 20_000 ether);
    }

    function test_CountsEachChoice() external {
        vote(alice, id, AGAINST);
        vote(bob, id, FOR);
        vote(carol, id, ABSTAIN);
        _assertTally(30_000 ether, 25_000 ether, 20_000 ether);
    }

    function test_KeepsTheReason() external {
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(bob, id, AGAINST, 25_000 ether, "too dear");
        vm.prank(bob);
        governor.castVoteWithReason(id, AGAINST, "too dear");
    }

    function test_SplitsInPartsAndLater() external {
        _split(alice, 1 ether, 2 ether, 3 ether);
        _split(alice, 0, 5 ether, 0);
        _assertTally(1 ether, 7 ether, 3 ether);
        vote(alice, id, ABSTAIN); // the rest
        _assertTally(1 ether, 7 ether, 30_000 ether - 8 ether);
    }

    function test_CountsWhatWasHeldAtTheSnapshot() external {
        vm.startPrank(alice);
        liquid.transfer(stranger, 30_000 ether);
        vm.stopPrank();
        liquid.setRate(5e27);
        skip(D.STEP);

        vote(alice, id, FOR);
        _assertTally(0, 30_000 ether, 0);
        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, stranger));
        vote(stranger, id, FOR);
    }

    /// @dev P9 for one proposal: however votes are split, no more is counted than there is.
    function testFuzz_NoMoreIsCountedThanThereIs(uint128[9] memory parts) external {
        address[3] memory voters = [alice, bob, carol];
        for (uint256 i; i < 9; ++i) {
            uint128 part = uint128(bound(parts[i], 0, 30_000 ether));
            (uint128 against, uint128 favour, uint128 abstain) =
                i % 3 == 0 ? (part, part / 2, uint128(0)) : (part / 3, part, part / 5);
            vm.prank(voters[i / 3]);
            try governor.castVoteWithReasonAndParams(
                id, SPLIT, "", abi.encodePacked(against, favour, abstain)
            ) {} catch {}
        }
        (uint256 a, uint256 f, uint256 b) = governor.proposalVotes(id);
        assertLe(a + f + b, votes.getPastTotalSupply(governor.proposalSnapshot(id)));
    }
}
