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
abstract contract GovernorObjection is GovernorMajority {
    /// @inheritdoc IBlitzGovernor
    uint32 public immutable extension;

    /// @inheritdoc IBlitzGovernor
    mapping(uint256 proposalId => bool) public isExtended;

    constructor(uint32 extension_) {
        extension = extension_;
    }

    function proposalDeadline(uint256 proposalId) public view virtual override returns (uint256) {
        return _firstDeadline(proposalId) + (isExtended[proposalId] ? extension : 0);
    }

    /// @dev The tally before and after the vote decides; outside the last seconds none of it is read.
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

        bool objecting = now_ > firstDeadline;
        (, uint256 favourBefore, uint256 abstainBefore) = proposalVotes(proposalId);
        bool wasPassing = objecting || _isPassing(proposalId);

        counted = super._countVote(proposalId, account, support, totalWeight, params);

        if (objecting) {
            (, uint256 favour, uint256 abstain) = proposalVotes(proposalId);
            if (favour != favourBefore || abstain != abstainBefore) revert BlitzGovernor_OnlyAgainst(proposalId);
        } else if (!wasPassing && !isExtended[proposalId] && _isPassing(proposalId)) {
            isExtended[proposalId] = true;
            emit ProposalExtended(proposalId, SafeCast.toUint64(firstDeadline + extension));
        }
    }

    /// @dev The majority first: it is two slots, the quorum asks both sources of votes.
    function _isPassing(uint256 proposalId) private view returns (bool) {
        return _voteSucceeded(proposalId) && _quorumReached(proposalId);
    }

    function _firstDeadline(uint256 proposalId) private view returns (uint256) {
        return Governor.proposalDeadline(proposalId);
    }
}
