// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";

/// @title Who may propose, how many at once, and who may take a proposal back
/// @notice NAME. The text must end with `#proposer=0x…`. With it optional, a stranger could send the same bytes
/// first and cancel them, which blocks the honest proposal for ever.
///
/// ONE AT A TIME. While a proposal of his is Pending or Active a proposer makes no other.
///
/// STAKE STAYS. The threshold of proposal time is kept; when its proposer falls below it before voting ends, anyone
/// may cancel: a threshold that can be borrowed for a moment would be none.
///
/// GUARDIAN. Never nobody: OpenZeppelin gives a governor without guardian proposers who can cancel what was passed.
abstract contract GovernorProposers is GovernorProposalGuardian, IBlitzGovernor {
    bytes10 private constant MARKER = "#proposer=";
    uint256 private constant MARKER_LENGTH = 10;
    uint256 private constant ADDRESS_LENGTH = 42;

    /// @inheritdoc IBlitzGovernor
    mapping(uint256 proposalId => uint256) public thresholdOf;
    /// @inheritdoc IBlitzGovernor
    mapping(address proposer => uint256) public latestProposalOf;

    constructor(address guardian) {
        _setProposalGuardian(guardian);
    }

    /// @inheritdoc IBlitzGovernor
    function isAbandoned(uint256 proposalId) public view returns (bool) {
        return _isLive(proposalId) && getVotes(proposalProposer(proposalId), clock() - 1) < thresholdOf[proposalId];
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal virtual override returns (uint256 proposalId) {
        uint256 previous = latestProposalOf[proposer];
        if (previous != 0 && _isLive(previous)) revert BlitzGovernor_ProposalStillLive(proposer, previous);

        proposalId = super._propose(targets, values, calldatas, description, proposer);

        latestProposalOf[proposer] = proposalId;
        thresholdOf[proposalId] = proposalThreshold();
    }

    /// @dev What voters have defeated stays so in the record: nobody can call it cancelled afterwards.
    function _validateCancel(uint256 proposalId, address caller) internal view virtual override returns (bool) {
        if (state(proposalId) == ProposalState.Defeated) return false;
        return super._validateCancel(proposalId, caller) || isAbandoned(proposalId);
    }

    function _setProposalGuardian(address newGuardian) internal virtual override {
        if (newGuardian == address(0)) revert BlitzGovernor_GuardianMissing();
        super._setProposalGuardian(newGuardian);
    }

    function _isValidDescriptionForProposer(address proposer, string memory description)
        internal
        view
        virtual
        override
        returns (bool)
    {
        uint256 length = bytes(description).length;
        if (!_hasMarker(bytes(description), length)) revert BlitzGovernor_ProposerNotNamed(proposer);

        (bool success, address named) = Strings.tryParseAddress(description, length - ADDRESS_LENGTH, length);
        return success && named == proposer;
    }

    function _hasMarker(bytes memory text, uint256 length) private pure returns (bool) {
        if (length < MARKER_LENGTH + ADDRESS_LENGTH) return false;

        uint256 start = length - MARKER_LENGTH - ADDRESS_LENGTH;
        for (uint256 i; i < MARKER_LENGTH; ++i) {
            if (text[start + i] != MARKER[i]) return false;
        }
        return true;
    }

    function _isLive(uint256 proposalId) private view returns (bool) {
        ProposalState current = state(proposalId);
        return current == ProposalState.Pending || current == ProposalState.Active;
    }
}
