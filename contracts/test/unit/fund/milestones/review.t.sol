// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    IEcosystemFundEvents as E,
    MilestoneStatus,
    Objection
} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";

/// @notice Evidence, and what the reviewer answers.
contract FundReviewTest is FundBase {
    bytes32 private constant WORK = "work";

    function setUp() public override {
        super.setUp();
        createGrant(recipient);
    }

    function _not(uint256 index, MilestoneStatus actual, MilestoneStatus expected) private pure returns (bytes memory) {
        return abi.encodeWithSelector(E.EcosystemFund_MilestoneNot.selector, 1, index, actual, expected);
    }

    function _submit(uint256 index, bytes32 evidence) private {
        vm.prank(recipient);
        fund.submitEvidence(1, index, evidence, "ipfs://evidence");
    }

    /* EVIDENCE */

    function test_RevertWhen_SomebodyElseSubmits() external {
        address[3] memory callers = [stranger, reviewer, operations];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NotRecipient.selector, callers[i], recipient));
            vm.prank(callers[i]);
            fund.submitEvidence(1, 0, WORK, "");
        }
    }

    function test_RevertWhen_ThereIsNoSuchThing() external {
        vm.startPrank(recipient);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoSuchGrant.selector, 2));
        fund.submitEvidence(2, 0, WORK, "");
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoSuchMilestone.selector, 1, 3));
        fund.submitEvidence(1, 3, WORK, "");
        vm.expectRevert(E.EcosystemFund_NoEvidence.selector);
        fund.submitEvidence(1, 0, 0, "");
    }

    function test_SubmitsUntilTheDeadlineAndExchangesWhatNobodyAnswered() external {
        vm.expectEmit(address(fund));
        emit E.EvidenceSubmitted(1, 0, WORK, "ipfs://evidence");
        _submit(0, WORK);
        assertMilestone(1, 0, MilestoneStatus.Submitted);

        vm.warp(D.START + 30 days);
        _submit(0, "better work");
        assertEq(fund.milestonesOf(1)[0].evidenceHash, "better work");

        skip(1);
        vm.expectRevert(_not(0, MilestoneStatus.Submitted, MilestoneStatus.Pending));
        _submit(0, "too late");
    }

    function test_RevertWhen_EvidenceComesAfterTheDeadline() external {
        vm.warp(D.START + 30 days + 1);
        assertMilestone(1, 0, MilestoneStatus.Expired);
        vm.expectRevert(_not(0, MilestoneStatus.Expired, MilestoneStatus.Pending));
        _submit(0, WORK);
        _submit(1, WORK); // each has its own deadline
    }

    /* REVIEW */

    function test_RevertWhen_SomebodyElseReviews() external {
        _submit(0, WORK);
        address[3] memory callers = [stranger, recipient, operations];
        for (uint256 i; i < 3; ++i) {
            bytes memory error = abi.encodeWithSelector(E.EcosystemFund_NotReviewer.selector, callers[i], reviewer);
            vm.startPrank(callers[i]);
            vm.expectRevert(error);
            fund.acceptMilestone(1, 0, WORK);
            vm.expectRevert(error);
            fund.rejectMilestone(1, 0, WORK, "no");
            vm.stopPrank();
        }
    }

    function test_RevertWhen_NothingWasSubmitted() external {
        vm.expectRevert(_not(0, MilestoneStatus.Pending, MilestoneStatus.Submitted));
        accept(1, 0, WORK);
    }

    /// @dev pitfalls, governance 22: what was read is what is answered.
    function test_RevertWhen_TheEvidenceWasExchangedBeforeTheAnswer() external {
        _submit(0, WORK);
        _submit(0, "less work");
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_EvidenceChanged.selector, bytes32("less work"), WORK));
        accept(1, 0, WORK);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_EvidenceChanged.selector, bytes32("less work"), WORK));
        vm.prank(reviewer);
        fund.rejectMilestone(1, 0, WORK, "no");
    }

    function test_AcceptsAndOpensTheObjection() external {
        _submit(0, WORK);
        vm.expectEmit(address(fund));
        emit E.ObjectionOpened(1, time() - 1, time() + D.OBJECTION_PERIOD, 1_000 ether);
        vm.expectEmit(address(fund));
        emit E.MilestoneAccepted(1, 0, 1, WORK);
        accept(1, 0, WORK);

        assertMilestone(1, 0, MilestoneStatus.Accepted);
        Objection memory objection = fund.objection(1);
        assertEq(objection.bar, 1_000 ether, "half a per cent of 200,000");
        assertEq(objection.endsAt, D.START + D.OBJECTION_PERIOD);
        assertEq(fund.milestonesOf(1)[0].objectionId, 1);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 6_000 ether, 6_000 ether, 0);
    }

    function test_TheReviewerHasTimeAfterTheDeadline() external {
        vm.warp(D.START + 30 days);
        _submit(0, WORK);
        vm.warp(D.START + 30 days + D.REVIEW_PERIOD);
        assertMilestone(1, 0, MilestoneStatus.Submitted);
        uint256 state = vm.snapshotState();
        accept(1, 0, WORK);

        vm.revertToState(state);
        skip(1);
        assertMilestone(1, 0, MilestoneStatus.Expired);
        vm.expectRevert(_not(0, MilestoneStatus.Expired, MilestoneStatus.Submitted));
        accept(1, 0, WORK);
    }

    /// @dev pitfalls, governance 21: rejected is final.
    function test_RejectsForGoodAndReturnsTheMoney() external {
        _submit(1, WORK);
        uint256 balance = D.BUILDERS_ASSETS - 4_000 ether;
        vm.expectEmit(address(fund));
        emit E.MilestoneRejected(1, 1, WORK, "It does not run.", balance);
        vm.prank(reviewer);
        fund.rejectMilestone(1, 1, WORK, "It does not run.");

        assertMilestone(1, 1, MilestoneStatus.Rejected);
        assertBucket(D.BUILDERS, balance, 4_000 ether, 0);
        assertEq(fund.bucketWindowLeft(D.BUILDERS), D.BUILDERS_CAP - 6_000 ether, "windows are not refunded");

        vm.expectRevert(_not(1, MilestoneStatus.Rejected, MilestoneStatus.Pending));
        _submit(1, "again");
        vm.expectRevert(_not(1, MilestoneStatus.Rejected, MilestoneStatus.Submitted));
        accept(1, 1, WORK);
        vm.expectRevert(_not(1, MilestoneStatus.Rejected, MilestoneStatus.Payable));
        fund.claimMilestone(1, 1, recipient);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        fund.returnMilestone(1, 1);
    }
}
