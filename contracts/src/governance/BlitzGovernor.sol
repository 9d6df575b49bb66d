// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorSequentialProposalId} from "@openzeppelin/contracts/governance/extensions/GovernorSequentialProposalId.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorStorage} from "@openzeppelin/contracts/governance/extensions/GovernorStorage.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";

import {GovernorConfig} from "../interfaces/IBlitzGovernor.sol";
import {SteppedClock} from "../shared/votes/SteppedClock.sol";
import {GovernorBoundedSettings} from "./mixins/GovernorBoundedSettings.sol";
import {GovernorExpiry} from "./mixins/GovernorExpiry.sol";
import {GovernorMajority} from "./mixins/GovernorMajority.sol";
import {GovernorObjection} from "./mixins/GovernorObjection.sol";
import {GovernorPinnedTargets} from "./mixins/GovernorPinnedTargets.sol";
import {GovernorProposers} from "./mixins/GovernorProposers.sol";
import {GovernorStakeQuorum} from "./mixins/GovernorStakeQuorum.sol";

/// @title BlitzGovernor
/// @notice OpenZeppelin's Governor over `StakeVotes`, with the rules of `mixins/`. Deployed twice: the protocol's
/// governor decides on code and parameters with a timelock longer than the way out, the operations' governor on
/// money within the limits that the contracts keep whatever a vote says.
///
/// CLOCK. The clock of `StakeVotes`, in whole steps. Voting is open while `snapshot < clock() <= deadline`, that is
/// from one step after the snapshot for exactly `votingPeriod` seconds.
///
/// TRUST. Nobody owns it. Its settings move only by its own votes and within bounds; the majority, the quorum's
/// floor, the extension, the windows and the timelock never. The guardian can stop a proposal, not make one.
contract BlitzGovernor is
    GovernorBoundedSettings,
    GovernorObjection,
    GovernorStakeQuorum,
    GovernorStorage,
    GovernorSequentialProposalId,
    GovernorProposers,
    GovernorExpiry,
    GovernorPinnedTargets
{
    constructor(GovernorConfig memory config)
        SteppedClock(config.token.clockGranularity())
        Governor(config.name)
        GovernorSettings(config.votingDelay, config.votingPeriod, config.proposalThreshold)
        GovernorBoundedSettings(config)
        GovernorMajority(config.majorityBps)
        GovernorObjection(config.extension)
        GovernorVotes(config.token)
        GovernorVotesQuorumFraction(config.quorumBps)
        GovernorStakeQuorum(config.quorumFloor)
        GovernorProposers(config.guardian)
        GovernorTimelockControl(config.timelock)
        GovernorExpiry(config.queueWindow, config.executeWindow)
    {}

    /* RESOLUTION: Solidity wants every function with several parents named here; none adds a rule. */

    function state(uint256 proposalId) public view override(Governor, GovernorExpiry) returns (ProposalState) {
        return super.state(proposalId);
    }

    function proposalDeadline(uint256 proposalId) public view override(Governor, GovernorObjection) returns (uint256) {
        return super.proposalDeadline(proposalId);
    }

    function _quorumReached(uint256 proposalId)
        internal
        view
        override(Governor, GovernorObjection)
        returns (bool)
    {
        return super._quorumReached(proposalId);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function getProposalId(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) public view override(Governor, GovernorSequentialProposalId) returns (uint256) {
        return super.getProposalId(targets, values, calldatas, descriptionHash);
    }

    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    )
        internal
        override(Governor, GovernorStorage, GovernorSequentialProposalId, GovernorProposers, GovernorPinnedTargets)
        returns (uint256)
    {
        return super._propose(targets, values, calldatas, description, proposer);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl, GovernorPinnedTargets) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _validateCancel(uint256 proposalId, address caller)
        internal
        view
        override(Governor, GovernorProposers)
        returns (bool)
    {
        return super._validateCancel(proposalId, caller);
    }

    function _isValidDescriptionForProposer(address proposer, string memory description)
        internal
        view
        override(Governor, GovernorProposers)
        returns (bool)
    {
        return super._isValidDescriptionForProposer(proposer, description);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
