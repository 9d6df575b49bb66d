// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IEcosystemFund} from "../interfaces/IEcosystemFund.sol";
import {
    Decision,
    FundConfig,
    Milestone,
    MilestoneGrant,
    MilestoneStatus,
    MilestoneTerms
} from "../interfaces/IEcosystemFundEvents.sol";
import {ObjectionDesk} from "./ObjectionDesk.sol";
import {Milestones} from "./libraries/Milestones.sol";

/// @title Promises for work that somebody has looked at
/// @notice TRUST. Operations governance promises, names the reviewer and takes back what is not accepted. The reviewer
/// answers evidence by its hash, so nothing can be exchanged after he read it. Stakers overrule his yes, nobody his
/// no. What became payable nobody can take.
abstract contract MilestoneRail is ObjectionDesk {
    using Milestones for Milestones.State;

    uint256 public constant MAX_MILESTONES = Milestones.MAX_MILESTONES;

    /// @inheritdoc IEcosystemFund
    uint48 public immutable reviewPeriod;

    Milestones.State private _milestones;

    constructor(FundConfig memory config) {
        reviewPeriod = config.reviewPeriod;
    }

    /* PROMISE */

    /// @inheritdoc IEcosystemFund
    function createMilestoneGrant(
        uint256 bucketId,
        address recipient,
        address reviewer,
        MilestoneTerms[] calldata terms,
        Decision calldata decision
    ) external restricted returns (uint256 grantId) {
        _requireRecipient(recipient);
        uint256 assets = Milestones.sumOf(terms);
        _requireGrantCap(assets);
        _requireDecision(decision);

        uint256 balance = _commit(bucketId, assets);
        grantId = _milestones.create(bucketId, recipient, reviewer, assets, terms);

        emit MilestoneGrantCreated(grantId, bucketId, recipient, reviewer, assets, terms, balance, decision);
    }

    /// @inheritdoc IEcosystemFund
    function replaceReviewer(uint256 grantId, address newReviewer) external restricted {
        MilestoneGrant storage grant = _milestones.get(grantId);
        Milestones.requireReviewer(newReviewer, grant.recipient);

        emit ReviewerReplaced(grantId, grant.reviewer, newReviewer);

        grant.reviewer = newReviewer;
    }

    /* EVIDENCE */

    /// @inheritdoc IEcosystemFund
    function submitEvidence(uint256 grantId, uint256 index, bytes32 evidenceHash, string calldata evidence) external {
        address recipient = _milestones.get(grantId).recipient;
        if (msg.sender != recipient) revert EcosystemFund_NotRecipient(msg.sender, recipient);
        if (evidenceHash == 0) revert EcosystemFund_NoEvidence();
        Milestone storage item = _milestones.get(grantId, index);
        // Evidence nobody answered may be exchanged; the deadline holds for what is exchanged too.
        if (item.status != MilestoneStatus.Submitted || block.timestamp > item.deadline) {
            _requireStatus(item, grantId, index, MilestoneStatus.Pending);
        }

        item.status = MilestoneStatus.Submitted;
        item.evidenceHash = evidenceHash;

        emit EvidenceSubmitted(grantId, index, evidenceHash, evidence);
    }

    /* REVIEW */

    /// @inheritdoc IEcosystemFund
    function acceptMilestone(uint256 grantId, uint256 index, bytes32 evidenceHash) external {
        Milestone storage item = _requireReviewable(grantId, index, evidenceHash);

        item.status = MilestoneStatus.Accepted;
        uint256 objectionId = _openObjection();
        item.objectionId = objectionId;

        emit MilestoneAccepted(grantId, index, objectionId, evidenceHash);
    }

    /// @inheritdoc IEcosystemFund
    function rejectMilestone(uint256 grantId, uint256 index, bytes32 evidenceHash, string calldata reason) external {
        Milestone storage item = _requireReviewable(grantId, index, evidenceHash);

        item.status = MilestoneStatus.Rejected;
        uint256 balance = _uncommit(_milestones.get(grantId).bucketId, item.assets);

        emit MilestoneRejected(grantId, index, evidenceHash, reason, balance);
    }

    function _requireReviewable(uint256 grantId, uint256 index, bytes32 evidenceHash)
        private
        view
        returns (Milestone storage item)
    {
        address reviewer = _milestones.get(grantId).reviewer;
        if (msg.sender != reviewer) revert EcosystemFund_NotReviewer(msg.sender, reviewer);
        item = _milestones.get(grantId, index);
        _requireStatus(item, grantId, index, MilestoneStatus.Submitted);
        if (item.evidenceHash != evidenceHash) revert EcosystemFund_EvidenceChanged(item.evidenceHash, evidenceHash);
    }

    /* CLAIM */

    /// @inheritdoc IEcosystemFund
    function claimMilestone(uint256 grantId, uint256 index, address receiver) external returns (uint256 assets) {
        MilestoneGrant storage grant = _milestones.get(grantId);
        address recipient = grant.recipient;
        _requireMayReceive(recipient, receiver);
        Milestone storage item = _milestones.get(grantId, index);
        _requireStatus(item, grantId, index, MilestoneStatus.Payable);

        assets = item.assets;
        item.status = MilestoneStatus.Paid;
        _recordPayment(grant.bucketId, assets);

        emit MilestoneClaimed(grantId, index, recipient, receiver, assets);

        Address.sendValue(payable(receiver), assets);
    }

    /* RETURN */

    /// @inheritdoc IEcosystemFund
    function returnMilestone(uint256 grantId, uint256 index) external returns (uint256 assets) {
        Milestone storage item = _milestones.get(grantId, index);
        MilestoneStatus status = _statusOf(item);
        bool lost = status == MilestoneStatus.Rejected || status == MilestoneStatus.Expired;
        // what is stored already has been returned already
        if (!lost || item.status == status) revert EcosystemFund_NothingToReturn(grantId);

        assets = item.assets;
        item.status = status;
        uint256 balance = _uncommit(_milestones.get(grantId).bucketId, assets);

        emit MilestoneReturned(grantId, index, status, assets, balance);
    }

    /// @inheritdoc IEcosystemFund
    function cancelMilestoneGrant(uint256 grantId) external restricted returns (uint256 returned) {
        uint256 bucketId = _milestones.get(grantId).bucketId;
        Milestone[] storage items = _milestones.milestones[grantId];
        for (uint256 i; i < items.length; ++i) {
            MilestoneStatus status = items[i].status;
            if (status != MilestoneStatus.Pending && status != MilestoneStatus.Submitted) continue;
            items[i].status = MilestoneStatus.Cancelled;
            returned += items[i].assets;
        }
        if (returned == 0) revert EcosystemFund_NothingToReturn(grantId);

        uint256 balance = _uncommit(bucketId, returned);

        emit MilestoneGrantCancelled(grantId, returned, balance);
    }

    /* VIEWS */

    /// @inheritdoc IEcosystemFund
    function milestoneGrant(uint256 grantId) external view returns (MilestoneGrant memory) {
        return _milestones.get(grantId);
    }

    /// @inheritdoc IEcosystemFund
    function milestoneGrantCount() external view returns (uint256) {
        return _milestones.count;
    }

    /// @inheritdoc IEcosystemFund
    function milestonesOf(uint256 grantId) external view returns (Milestone[] memory items) {
        _milestones.get(grantId);
        items = _milestones.milestones[grantId];
        for (uint256 i; i < items.length; ++i) items[i].status = _statusOf(_milestones.milestones[grantId][i]);
    }

    function _statusOf(Milestone storage item) private view returns (MilestoneStatus) {
        return Milestones.statusOf(item, _objections, reviewPeriod);
    }

    function _requireStatus(Milestone storage item, uint256 grantId, uint256 index, MilestoneStatus expected)
        private
        view
    {
        MilestoneStatus actual = _statusOf(item);
        if (actual != expected) revert EcosystemFund_MilestoneNot(grantId, index, actual, expected);
    }
}
