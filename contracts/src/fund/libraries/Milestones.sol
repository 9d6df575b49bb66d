// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    IEcosystemFundEvents,
    Milestone,
    MilestoneGrant,
    MilestoneStatus,
    MilestoneTerms,
    Objection
} from "../../interfaces/IEcosystemFundEvents.sol";
import {Objections} from "./Objections.sol";
import {MAX_SCHEDULE} from "./Streams.sol";

/// @title Milestones: METIS for work that somebody has looked at
/// @notice What is stored changes by calls only. `statusOf` adds what time and objections have made of it, and every
/// call asks that and nothing else: no path pays what was rejected or came too late.
library Milestones {
    uint256 internal constant MAX_MILESTONES = 12;

    struct State {
        uint256 count;
        mapping(uint256 grantId => MilestoneGrant) grants;
        mapping(uint256 grantId => Milestone[]) milestones;
    }

    function create(
        State storage self,
        uint256 bucketId,
        address recipient,
        address reviewer,
        uint256 assets,
        MilestoneTerms[] calldata terms
    ) internal returns (uint256 grantId) {
        requireReviewer(reviewer, recipient);

        grantId = ++self.count;
        self.grants[grantId] =
            MilestoneGrant({bucketId: bucketId, recipient: recipient, reviewer: reviewer, assets: assets});

        uint48 earliest = uint48(block.timestamp) + 1;
        uint48 latest = uint48(block.timestamp) + MAX_SCHEDULE;
        for (uint256 i; i < terms.length; ++i) {
            uint48 deadline = terms[i].deadline;
            if (terms[i].assets == 0) revert IEcosystemFundEvents.EcosystemFund_ZeroAssets();
            if (deadline < earliest || deadline > latest) {
                revert IEcosystemFundEvents.EcosystemFund_BadDeadline(i, deadline);
            }
            earliest = deadline;
            self.milestones[grantId].push(
                Milestone({
                    assets: terms[i].assets,
                    deadline: deadline,
                    status: MilestoneStatus.Pending,
                    objectionId: 0,
                    evidenceHash: 0
                })
            );
        }
    }

    /// @return assets in wei of METIS
    function sumOf(MilestoneTerms[] calldata terms) internal pure returns (uint256 assets) {
        if (terms.length == 0 || terms.length > MAX_MILESTONES) {
            revert IEcosystemFundEvents.EcosystemFund_MilestonesOutOfBounds(terms.length, MAX_MILESTONES);
        }
        for (uint256 i; i < terms.length; ++i) assets += terms[i].assets;
    }

    /// @dev Who judged his own work would be paid for nothing.
    function requireReviewer(address reviewer, address recipient) internal pure {
        if (reviewer == address(0) || reviewer == recipient) {
            revert IEcosystemFundEvents.EcosystemFund_BadReviewer(reviewer);
        }
    }

    function get(State storage self, uint256 grantId) internal view returns (MilestoneGrant storage item) {
        item = self.grants[grantId];
        if (item.recipient == address(0)) revert IEcosystemFundEvents.EcosystemFund_NoSuchGrant(grantId);
    }

    function get(State storage self, uint256 grantId, uint256 index) internal view returns (Milestone storage) {
        get(self, grantId);
        if (index >= self.milestones[grantId].length) {
            revert IEcosystemFundEvents.EcosystemFund_NoSuchMilestone(grantId, index);
        }
        return self.milestones[grantId][index];
    }

    /// @param reviewPeriod seconds
    function statusOf(Milestone storage item, Objections.State storage objections, uint48 reviewPeriod)
        internal
        view
        returns (MilestoneStatus status)
    {
        status = item.status;
        uint48 deadline = item.deadline;
        if (status == MilestoneStatus.Pending && block.timestamp > deadline) return MilestoneStatus.Expired;
        if (status == MilestoneStatus.Submitted && block.timestamp > deadline + reviewPeriod) {
            return MilestoneStatus.Expired;
        }
        if (status == MilestoneStatus.Accepted) {
            Objection storage objection = objections.objections[item.objectionId];
            if (Objections.isSustained(objection)) return MilestoneStatus.Rejected;
            if (block.timestamp >= objection.endsAt) return MilestoneStatus.Payable;
        }
    }
}
