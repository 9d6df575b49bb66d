// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {MilestoneStatus as Status, MilestoneTerms} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";
import {FundModel} from "../FundModel.sol";

/// @notice Milestone grants: promise, evidence, answer, objection, payment, return. Beside them a flat list of parts.
abstract contract MilestoneMoves is FundModel {
    struct Part {
        uint256 grantId;
        uint256 index;
        uint256 bucketId;
        address recipient;
        uint256 assets;
        uint256 deadline;
        bytes32 evidence;
        bool accepted;
        uint256 complaint;
        Status end; // what a call made final; None before
        uint256 got; // wei of METIS that reached the recipient's purse
    }

    Part[] internal parts;
    address internal reviewer = makeAddr("reviewer");

    function createGrant(uint256 bucketId, uint256 who, uint256 assets, uint256 count, uint256 gap) external {
        bucketId = bucketId % 2;
        count = count % 4 + 1;
        assets = bound(assets, 1, D.GRANT_CAP / 3);
        gap = bound(gap, 1 days, 60 days);
        MilestoneTerms[] memory terms = new MilestoneTerms[](count);
        for (uint256 i; i < count; ++i) {
            terms[i] = MilestoneTerms({assets: assets, deadline: uint48(_now() + (i + 1) * gap)});
        }
        address to = recipients[who % 4];
        bool allowed = !_isClosed() && _fits(bucketId, count * assets) && count * assets <= fund.grantCap();

        vm.prank(operations);
        try fund.createMilestoneGrant(bucketId, to, reviewer, terms, D.decision()) returns (uint256 id) {
            _commit(bucketId, count * assets, false);
            for (uint256 i; i < count; ++i) _remember(id, i, bucketId, to, terms[i]);
            _expect("createGrant", allowed, true);
        } catch {
            _expect("createGrant", allowed, false);
        }
    }

    function _remember(uint256 id, uint256 index, uint256 bucketId, address to, MilestoneTerms memory terms) private {
        Part storage one = parts.push();
        (one.grantId, one.index, one.bucketId, one.recipient) = (id, index, bucketId, to);
        (one.assets, one.deadline) = (terms.assets, terms.deadline);
    }

    function submit(uint256 which, bytes32 evidence, uint256 mistake) external {
        if (parts.length == 0) return;
        Part storage one = parts[_recent(which, parts.length)];
        Status status = _statusOf(one);
        bool answerable = status == Status.Pending || (status == Status.Submitted && _now() <= one.deadline);
        bool byRecipient = mistake % 4 != 0;
        bool allowed = byRecipient && answerable && evidence != 0;

        vm.prank(byRecipient ? one.recipient : reviewer);
        try fund.submitEvidence(one.grantId, one.index, evidence, "ipfs://evidence") {
            one.evidence = evidence;
            _expect("submit", allowed, true);
        } catch {
            _expect("submit", allowed, false);
        }
    }

    /// @dev One in four answers comes from the recipient, one in four to evidence that is not there.
    function answer(uint256 which, uint256 word, uint256 mistake) external {
        if (parts.length == 0) return;
        Part storage one = parts[_recent(which, parts.length)];
        bytes32 read = mistake % 4 == 0 ? bytes32("something else") : one.evidence;
        address caller = mistake % 4 == 1 ? one.recipient : reviewer;
        bool allowed = _statusOf(one) == Status.Submitted && read == one.evidence && caller == reviewer;

        vm.prank(caller);
        if (word % 3 != 0) {
            try fund.acceptMilestone(one.grantId, one.index, read) {
                (one.accepted, one.complaint) = (true, _openComplaint());
                _expect("accept", allowed, true);
            } catch {
                _expect("accept", allowed, false);
            }
        } else {
            try fund.rejectMilestone(one.grantId, one.index, read, "Not enough.") {
                one.end = Status.Rejected;
                back[one.bucketId] += one.assets;
                _expect("reject", allowed, true);
            } catch {
                _expect("reject", allowed, false);
            }
        }
    }

    /// @dev P11 for milestones: the recipient names a purse, a stranger pushes only to who has no code.
    function claimMilestone(uint256 which, uint256 way) external {
        bool pushed = way % 2 == 0;
        if (parts.length == 0) return;
        Part storage one = parts[_recent(which, parts.length)];
        address receiver = pushed ? one.recipient : makeAddr("fresh purse");
        bool allowed = _statusOf(one) == Status.Payable && (!pushed || one.recipient.code.length == 0);
        uint256 before = receiver.balance;

        vm.prank(pushed ? address(this) : one.recipient);
        try fund.claimMilestone(one.grantId, one.index, receiver) {
            one.end = Status.Paid;
            one.got += receiver.balance - before;
            paid += receiver.balance - before;
            _expect("claimMilestone", allowed, true);
        } catch {
            _expect("claimMilestone", allowed, false);
        }
    }

    function returnMilestone(uint256 which) external {
        if (parts.length == 0) return;
        Part storage one = parts[_recent(which, parts.length)];
        Status status = _statusOf(one);
        bool allowed = one.end == Status.None && (status == Status.Rejected || status == Status.Expired);

        try fund.returnMilestone(one.grantId, one.index) {
            one.end = status;
            back[one.bucketId] += one.assets;
            _expect("returnMilestone", allowed, true);
        } catch {
            _expect("returnMilestone", allowed, false);
        }
    }

    function cancelGrant(uint256 which, uint256 rarely) external {
        if (parts.length == 0 || rarely % 4 != 0) return;
        uint256 id = parts[_recent(which, parts.length)].grantId;
        bool allowed;
        for (uint256 i; i < parts.length; ++i) {
            if (_isOpen(parts[i], id)) allowed = !_isClosed();
        }

        vm.prank(operations);
        try fund.cancelMilestoneGrant(id) {
            for (uint256 i; i < parts.length; ++i) {
                if (!_isOpen(parts[i], id)) continue;
                parts[i].end = Status.Cancelled;
                back[parts[i].bucketId] += parts[i].assets;
            }
            _expect("cancelGrant", allowed, true);
        } catch {
            _expect("cancelGrant", allowed, false);
        }
    }

    function _isOpen(Part storage one, uint256 grantId) private view returns (bool) {
        return one.grantId == grantId && !one.accepted && one.end == Status.None;
    }

    function _statusOf(Part storage one) private view returns (Status) {
        if (one.end != Status.None) return one.end;
        if (one.accepted) {
            if (_isSustained(one.complaint)) return Status.Rejected;
            return _isOver(one.complaint) ? Status.Payable : Status.Accepted;
        }
        if (one.evidence != 0) return _now() > one.deadline + D.REVIEW_PERIOD ? Status.Expired : Status.Submitted;
        return _now() > one.deadline ? Status.Expired : Status.Pending;
    }

    function partCount() external view returns (uint256) {
        return parts.length;
    }

    function partOf(uint256 i) external view returns (Part memory one, Status status, bool objected) {
        one = parts[i];
        status = _statusOf(parts[i]);
        objected = one.accepted && _isSustained(one.complaint);
    }

    /// @return sum of the milestones of a bucket that are promised and neither paid nor back
    function milestonesOpen(uint256 bucketId) external view returns (uint256 sum) {
        for (uint256 i; i < parts.length; ++i) {
            if (parts[i].bucketId == bucketId && parts[i].end == Status.None) sum += parts[i].assets;
        }
    }
}
