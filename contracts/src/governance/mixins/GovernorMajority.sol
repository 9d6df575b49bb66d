// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {GovernorCountingFractional} from "@openzeppelin/contracts/governance/extensions/GovernorCountingFractional.sol";

import {IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";
import {BPS} from "../../shared/math/RayMath.sol";

/// @title A majority that is fixed for ever, and no empty votes
/// @notice More For than Against, and at least `majorityBps` of both. Votes that count for nothing revert: they
/// would fill the record and could use up an account's only plain vote.
abstract contract GovernorMajority is GovernorCountingFractional, IBlitzGovernor {
    uint256 internal constant MIN_MAJORITY_BPS = 5000;
    uint256 internal constant MAX_MAJORITY_BPS = 8000;

    /// @inheritdoc IBlitzGovernor
    uint256 public immutable majorityBps;

    constructor(uint256 majorityBps_) {
        if (majorityBps_ < MIN_MAJORITY_BPS || majorityBps_ > MAX_MAJORITY_BPS) {
            revert BlitzGovernor_MajorityOutOfBounds(majorityBps_, MIN_MAJORITY_BPS, MAX_MAJORITY_BPS);
        }
        majorityBps = majorityBps_;
    }

    function _voteSucceeded(uint256 proposalId) internal view virtual override returns (bool) {
        (uint256 against, uint256 favour,) = proposalVotes(proposalId);
        return favour > against && favour * BPS >= majorityBps * (favour + against);
    }

    function _countVote(uint256 proposalId, address account, uint8 support, uint256 totalWeight, bytes memory params)
        internal
        virtual
        override
        returns (uint256 counted)
    {
        if (totalWeight == 0) revert BlitzGovernor_NoVotes(account);
        counted = super._countVote(proposalId, account, support, totalWeight, params);
        if (counted == 0) revert BlitzGovernor_NoVotes(account);
    }
}
