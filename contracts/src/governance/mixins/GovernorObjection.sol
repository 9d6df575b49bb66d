// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";
import {GovernorMajority} from "./GovernorMajority.sol";

/// @title Nobody passes a proposal behind the others' backs
/// @notice LATE TURN. When a vote in the last `extension` seconds turns a proposal from failing to passing (by
/// reaching the quorum or by overturning the majority), voting goes on for `extension` seconds after its first
/// deadline, once, and there only Against counts. A proposal that was passing when those last seconds began and
/// never failed in them has had them for objections already.
///
/// WHY ONE RULE. OpenZeppelin's late-quorum extension does not see a majority overturned under an old quorum, and
/// is spent by whoever reaches the quorum early. A turn to failing needs no extension: Against could only confirm it.
///
/// COST. Before the last seconds none of this is read. In them the quorum is asked for once it matters and, since
/// For and Abstain only grow, never again after it was reached.
abstract contract GovernorObjection is GovernorMajority {
    struct LateVotes {
        bool quorumMet;
        bool extended;
    }

    /// @inheritdoc IBlitzGovernor
    uint32 public immutable extension;

    mapping(uint256 proposalId => LateVotes) private _late;

    constructor(uint32 extension_) {
        extension = extension_;
    }

    function proposalDeadline(uint256 proposalId) public view virtual override returns (uint256 deadline) {
        deadline = _firstDeadline(proposalId);
        // without a vote in the last seconds there is no extension to read
        if (clock() + extension > deadline && _late[proposalId].extended) deadline += extension;
    }

    /// @inheritdoc IBlitzGovernor
    function isExtended(uint256 proposalId) external view returns (bool) {
        return _late[proposalId].extended;
    }

    function _countVote(uint256 proposalId, address account, uint8 support, uint256 totalWeight, bytes memory params)
        internal
        virtual
        override
        returns (uint256 counted)
    {
        uint256 firstDeadline = _firstDeadline(proposalId);
        uint48 now_ = clock();
        if (now_ + extension <= firstDeadline) {
            return super._countVote(proposalId, account, support, totalWeight, params);
        }

        uint256 countingBefore = _countingToQuorum(proposalId);
        bool ledBefore = _voteSucceeded(proposalId);
        counted = super._countVote(proposalId, account, support, totalWeight, params);

        if (now_ > firstDeadline) {
            if (_countingToQuorum(proposalId) != countingBefore) revert BlitzGovernor_OnlyAgainst(proposalId);
        } else if (_turnedToPassing(proposalId, ledBefore, countingBefore)) {
            _late[proposalId].extended = true;
            emit ProposalExtended(proposalId, SafeCast.toUint64(firstDeadline + extension));
        }
    }

    function _quorumReached(uint256 proposalId) internal view virtual override returns (bool) {
        return _late[proposalId].quorumMet || super._quorumReached(proposalId);
    }

    /// @dev Answers false for one that was extended already.
    function _turnedToPassing(uint256 proposalId, bool ledBefore, uint256 countingBefore) private returns (bool) {
        LateVotes storage late = _late[proposalId];
        if (late.extended || !_voteSucceeded(proposalId)) return false;
        if (late.quorumMet) return !ledBefore;

        uint256 needed = quorum(proposalSnapshot(proposalId));
        if (_countingToQuorum(proposalId) < needed) return false;

        late.quorumMet = true;
        return !ledBefore || countingBefore < needed;
    }

    /// @return For and Abstain, in wei of METIS
    function _countingToQuorum(uint256 proposalId) private view returns (uint256) {
        (, uint256 favour, uint256 abstain) = proposalVotes(proposalId);
        return favour + abstain;
    }

    function _firstDeadline(uint256 proposalId) private view returns (uint256) {
        return Governor.proposalDeadline(proposalId);
    }
}
