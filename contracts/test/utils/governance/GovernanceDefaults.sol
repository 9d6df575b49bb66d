// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {GovernorConfig} from "../../../src/interfaces/IBlitzGovernor.sol";
import {IStakeVotes} from "../../../src/interfaces/IStakeVotes.sol";

/// @notice The numbers of the mainnet's operations governor: tests name them, never repeat them.
library GovernanceDefaults {
    uint48 internal constant START = 1_800_000_000;
    uint48 internal constant STEP = 1 hours;
    uint48 internal constant VOTING_DELAY = 1 days;
    uint48 internal constant MAX_VOTING_DELAY = 3 days;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint32 internal constant MAX_VOTING_PERIOD = 8 days;
    uint32 internal constant EXTENSION = 1 days;
    uint48 internal constant QUEUE_WINDOW = 7 days;
    uint48 internal constant EXECUTE_WINDOW = 14 days;
    uint256 internal constant THRESHOLD = 1_000 ether;
    uint256 internal constant QUORUM_BPS = 400;
    uint256 internal constant QUORUM_FLOOR = 20_000 ether;
    uint256 internal constant MAJORITY_BPS = 5_000;
    uint256 internal constant TIMELOCK_DELAY = 2 days;
    uint256 internal constant TIMELOCK_FLOOR = 1 days;
    uint256 internal constant TIMELOCK_CEILING = 4 days;

    function operations(IStakeVotes votes, TimelockController timelock, address guardian)
        internal
        pure
        returns (GovernorConfig memory)
    {
        return GovernorConfig({
            name: "Blitz Operations Governor",
            token: votes,
            timelock: timelock,
            guardian: guardian,
            votingDelay: VOTING_DELAY,
            maxVotingDelay: MAX_VOTING_DELAY,
            votingPeriod: VOTING_PERIOD,
            maxVotingPeriod: MAX_VOTING_PERIOD,
            extension: EXTENSION,
            queueWindow: QUEUE_WINDOW,
            executeWindow: EXECUTE_WINDOW,
            proposalThreshold: THRESHOLD,
            quorumBps: QUORUM_BPS,
            quorumFloor: QUORUM_FLOOR,
            majorityBps: MAJORITY_BPS
        });
    }
}
