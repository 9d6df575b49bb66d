// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {IBlitzGovernor} from "../../../../src/interfaces/IBlitzGovernor.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

/// @notice pitfalls, governance 7: the vote of the last second. Quorum 20,000; alice 30,000, bob 25,000, carol 20,000.
contract GovernorExtensionTest is GovernanceBase {
    uint256 private id;
    uint256 private first;

    function setUp() public override {
        super.setUp();
        id = proposeBox(alice, "set the box");
        first = governor.proposalDeadline(id);
        warpToOpen(id);
    }

    /// @dev First second of the last seconds in which a turn extends.
    function _warpToLate() private {
        vm.warp(first - D.EXTENSION + D.STEP);
    }

    function _split(address voter, uint128 against, uint128 favour, uint128 abstain) private {
        vm.prank(voter);
        governor.castVoteWithReasonAndParams(id, SPLIT, "", abi.encodePacked(against, favour, abstain));
    }

    function _assertExtended(bool expected) private view {
        assertEq(governor.isExtended(id), expected, "extended");
        assertEq(governor.proposalDeadline(id), expected ? first + D.EXTENSION : first, "deadline");
    }

    /* WHAT EXTENDS */

    function test_LateQuorumExtends() external {
        warpToLastStep(id);
        vm.expectEmit(address(governor));
        emit IBlitzGovernor.ProposalExtended(id, uint64(first + D.EXTENSION));
        vote(alice, id, FOR);

        _assertExtended(true);
        vm.warp(first + D.STEP);
        assertState(id, IGovernor.ProposalState.Active);
        vm.warp(first + D.EXTENSION + D.STEP);
        assertState(id, IGovernor.ProposalState.Succeeded);
    }

    /// @dev OpenZeppelin's extension fails here: the quorum was reached long before.
    function test_LateFlipExtendsThoughTheQuorumIsOld() external {
        vote(alice, id, AGAINST);
        vote(bob, id, FOR);
        warpToLastStep(id);
        vote(carol, id, FOR);
        _assertExtended(true);
    }

    function test_LateQuorumByAbstainExtends() external {
        _split(bob, 0, 1 ether, 0);
        warpToLastStep(id);
        vote(carol, id, ABSTAIN);
        _assertExtended(true);
    }

    /// @dev A proposal that fails for a moment and passes again in the last seconds was turned.
    function test_TurnedAwayAndBackExtends() external {
        vote(bob, id, FOR);
        _warpToLate();
        vote(alice, id, AGAINST);
        _assertExtended(false);
        warpToLastStep(id);
        vote(carol, id, FOR);
        _assertExtended(true);
    }

    function test_LateSecondsBeginExactly() external {
        vm.warp(first - D.EXTENSION + D.STEP - 1);
        vote(alice, id, FOR);
        _assertExtended(false);

        uint256 other = proposeBox(bob, "other");
        uint256 otherFirst = governor.proposalDeadline(other);
        vm.warp(otherFirst - D.EXTENSION + D.STEP);
        vote(alice, other, FOR);
        assertEq(governor.proposalDeadline(other), otherFirst + D.EXTENSION);
    }

    /* WHAT DOES NOT */

    function test_PassingSinceBeforeDoesNotExtend() external {
        vote(alice, id, FOR);
        warpToLastStep(id);
        vote(bob, id, FOR);
        vote(carol, id, AGAINST);
        _assertExtended(false);
        warpToClosed(id);
        assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_TurnToFailingDoesNotExtend() external {
        vote(bob, id, FOR);
        warpToLastStep(id);
        vote(alice, id, AGAINST);
        _assertExtended(false);
        warpToClosed(id);
        assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_LateVoteThatLeavesItFailingDoesNotExtend() external {
        warpToLastStep(id);
        _split(alice, 0, 5_000 ether, 0);
        _assertExtended(false);
        _split(alice, 0, 5_000 ether, 0);
        _assertExtended(false);
        _split(alice, 0, 10_000 ether, 0); // the quorum
        _assertExtended(true);
    }

    function test_ExtendsOnce() external {
        warpToLastStep(id);
        vote(bob, id, FOR);
        vote(alice, id, AGAINST);
        _split(carol, 0, 10_000 ether, 0); // passing again
        _assertExtended(true);
        vm.warp(first + D.EXTENSION + D.STEP);
        assertState(id, IGovernor.ProposalState.Succeeded);
    }

    /* ONLY AGAINST */

    function test_RevertWhen_AnythingButAgainstComesAfterTheFirstDeadline() external {
        warpToLastStep(id);
        vote(bob, id, FOR);
        vm.warp(first + D.STEP);

        bytes memory error = abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_OnlyAgainst.selector, id);
        vm.expectRevert(error);
        vote(alice, id, FOR);
        vm.expectRevert(error);
        vote(alice, id, ABSTAIN);
        vm.expectRevert(error);
        _split(alice, 10 ether, 1, 0);
        vm.expectRevert(error);
        _split(alice, 10 ether, 0, 1);
        assertFalse(governor.hasVoted(id, alice));
    }

    function test_AgainstCountsToTheLastSecond() external {
        warpToLastStep(id);
        vote(bob, id, FOR);
        vm.warp(first + D.STEP);
        _split(alice, 10_000 ether, 0, 0);
        vm.warp(first + D.EXTENSION + D.STEP - 1);
        vote(alice, id, AGAINST);

        vm.warp(first + D.EXTENSION + D.STEP);
        assertState(id, IGovernor.ProposalState.Defeated);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        vote(carol, id, AGAINST);
    }

    function test_UntilTheFirstDeadlineAllCount() external {
        _warpToLate();
        vote(bob, id, FOR);
        _assertExtended(true);
        warpTo(first);
        vote(carol, id, FOR);
        (, uint256 favour,) = governor.proposalVotes(id);
        assertEq(favour, 45_000 ether);
    }

    function warpTo(uint256 at) private {
        vm.warp(at);
    }

    /// @dev Whatever is voted when: passed means passing before the last seconds and ever since, or objected to for
    /// the whole extension. A naive model remembers the outcome after every vote.
    function testFuzz_NobodyPassesInTheLastSeconds(uint8[6] memory choices, uint32[6] memory waits) external {
        address[3] memory voters = [alice, bob, carol];
        bool passing;
        bool turnedLate;
        for (uint256 i; i < 6; ++i) {
            skip(bound(waits[i], 0, 30 hours));
            if (governor.clock() > first) break;
            uint128 half = uint128(votes.getPastVotes(voters[i % 3], governor.proposalSnapshot(id)) / 2);
            uint8 choice = choices[i] % 3;
            _split(voters[i % 3], choice == 0 ? half : 0, choice == 1 ? half : 0, choice == 2 ? half : 0);
            bool now_ = _naivePassing();
            if (now_ && !passing && governor.clock() + D.EXTENSION > first) turnedLate = true;
            passing = now_;
        }
        _assertExtended(turnedLate);
        vm.warp(first + D.STEP);
        if (turnedLate) assertState(id, IGovernor.ProposalState.Active);
        else assertState(id, passing ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Defeated);
    }

    function _naivePassing() private view returns (bool) {
        (uint256 against, uint256 favour, uint256 abstain) = governor.proposalVotes(id);
        return favour > against && favour + abstain >= D.QUORUM_FLOOR;
    }
}
