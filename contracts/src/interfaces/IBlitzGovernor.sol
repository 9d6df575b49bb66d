// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {IStakeVotes} from "./IStakeVotes.sol";

/// @notice What one governor is for ever (and its first settings).
struct GovernorConfig {
    string name; // also the EIP-712 name of its ballots
    IStakeVotes token;
    TimelockController timelock;
    address guardian;
    uint48 votingDelay; // seconds, a whole number of clock steps
    uint48 maxVotingDelay; // seconds
    uint32 votingPeriod; // seconds, a whole number of clock steps
    uint32 maxVotingPeriod; // seconds
    uint32 extension; // seconds, a whole number of clock steps
    uint48 queueWindow; // seconds
    uint48 executeWindow; // seconds
    uint256 proposalThreshold; // wei of METIS
    uint256 quorumBps; // basis points of all votes
    uint256 quorumFloor; // wei of METIS
    uint256 majorityBps; // For in basis points of For + Against
}

/*
    Pending ─▶ Active ─▶ Succeeded ─▶ Queued ─▶ Executed
       │         │ │         │           │
       │         │ └▶ Defeated           │
       │         │           └── not queued in `queueWindow`, not executed in `executeWindow` ──▶ Expired
       └─────────┴─▶ Canceled: guardian any time before the end; proposer while Pending; anyone while Pending or
                     Active once the proposer's votes fall below the threshold of proposal time
*/

/// @title The rules of a BlitzGovernor beyond those of OpenZeppelin's Governor
/// @notice Times in seconds, votes in wei of METIS, shares of votes in basis points.
interface IBlitzGovernor {
    /// @notice The outcome turned to passing in the last `extension` seconds: that long again, only Against counts.
    event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline);

    error BlitzGovernor_NoVotes(address voter);
    error BlitzGovernor_OnlyAgainst(uint256 proposalId);
    error BlitzGovernor_ProposerNotNamed(address proposer);
    error BlitzGovernor_ProposalStillLive(address proposer, uint256 proposalId);
    error BlitzGovernor_VotingDelayOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error BlitzGovernor_VotingPeriodOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error BlitzGovernor_ThresholdOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error BlitzGovernor_QuorumOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error BlitzGovernor_MajorityOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error BlitzGovernor_NotWholeSteps(uint256 actual, uint256 step);
    error BlitzGovernor_TimelockFixed(address timelock);
    error BlitzGovernor_GuardianMissing();
    error BlitzGovernor_WindowMissing();
    error BlitzGovernor_TargetChanged(uint256 proposalId, bytes32 actual, bytes32 expected);

    /// @return last seconds in which a turn to passing extends, and by how much; immutable
    function extension() external view returns (uint32);
    /// @return whether the vote was extended; from the first deadline on only Against counts
    function isExtended(uint256 proposalId) external view returns (bool);
    /// @return in wei of METIS: no quorum is below it; immutable
    function quorumFloor() external view returns (uint256);
    /// @return in basis points of all votes: no vote sets the quorum below it
    // solhint-disable-next-line func-name-mixedcase
    function MIN_QUORUM_BPS() external view returns (uint256);
    /// @return in basis points of all votes: no vote sets the quorum above it
    // solhint-disable-next-line func-name-mixedcase
    function MAX_QUORUM_BPS() external view returns (uint256);
    /// @return For in basis points of For + Against that a proposal needs; immutable
    function majorityBps() external view returns (uint256);
    /// @return seconds from success to Expired when nobody queues; immutable
    function queueWindow() external view returns (uint48);
    /// @return seconds from ready to Expired when nobody executes; immutable
    function executeWindow() external view returns (uint48);
    function votingDelayBounds() external view returns (uint48 min, uint48 max);
    function votingPeriodBounds() external view returns (uint32 min, uint32 max);
    /// @return min in wei of METIS
    /// @return max in wei of METIS: the quorum floor, for who cannot reach it cannot pass anything
    function proposalThresholdBounds() external view returns (uint256 min, uint256 max);
    /// @return in wei of METIS: what its proposer had to hold, and has to keep until voting ends
    function thresholdOf(uint256 proposalId) external view returns (uint256);
    /// @return the last proposal of `proposer`, 0 when there is none
    function latestProposalOf(address proposer) external view returns (uint256);
    /// @return hash of the code of all targets when it was proposed; another code is not called
    function targetsCodeHash(uint256 proposalId) external view returns (bytes32);
    /// @return whether anyone may cancel it now
    function isAbandoned(uint256 proposalId) external view returns (bool);
}
