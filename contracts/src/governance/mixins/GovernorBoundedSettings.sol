// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";

import {GovernorConfig, IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";
import {SteppedClock} from "../../shared/votes/SteppedClock.sol";

/// @title Settings within bounds that no vote can move
/// @notice The maxima keep the relations between delays for ever (the operations' whole way is shorter than
/// unbonding), so the sequencer pool need not know a governor. The minima keep a majority of one day from making
/// the next vote too short to answer: never below half of what was deployed, and never below what a clock of whole
/// steps can carry. A setting that could brick the governor does not exist.
abstract contract GovernorBoundedSettings is SteppedClock, GovernorSettings, IBlitzGovernor {
    /// @dev A vote shorter than a day of steps is decided by who is awake.
    uint256 private constant MIN_PERIOD_STEPS = 24;
    uint256 private constant MIN_THRESHOLD = 1 ether;

    uint48 private immutable _minVotingDelay;
    uint48 private immutable _maxVotingDelay;
    uint32 private immutable _minVotingPeriod;
    uint32 private immutable _maxVotingPeriod;
    uint256 private immutable _maxThreshold;

    constructor(GovernorConfig memory config) {
        _minVotingDelay = _max48(config.votingDelay / 2, _step);
        _maxVotingDelay = config.maxVotingDelay;
        _minVotingPeriod = uint32(_max48(_max48(config.votingPeriod / 2, config.extension), uint48(MIN_PERIOD_STEPS) * _step));
        _maxVotingPeriod = config.maxVotingPeriod;
        _maxThreshold = config.quorumFloor;

        _checkVotingDelay(config.votingDelay);
        _checkVotingPeriod(config.votingPeriod);
        _checkThreshold(config.proposalThreshold);
        _checkWholeSteps(config.extension);
    }

    function setVotingDelay(uint48 newVotingDelay) public virtual override {
        _checkVotingDelay(newVotingDelay);
        super.setVotingDelay(newVotingDelay);
    }

    function setVotingPeriod(uint32 newVotingPeriod) public virtual override {
        _checkVotingPeriod(newVotingPeriod);
        super.setVotingPeriod(newVotingPeriod);
    }

    function setProposalThreshold(uint256 newThreshold) public virtual override {
        _checkThreshold(newThreshold);
        super.setProposalThreshold(newThreshold);
    }

    /// @inheritdoc IBlitzGovernor
    function votingDelayBounds() public view returns (uint48 min, uint48 max) {
        return (_minVotingDelay, _maxVotingDelay);
    }

    /// @inheritdoc IBlitzGovernor
    function votingPeriodBounds() public view returns (uint32 min, uint32 max) {
        return (_minVotingPeriod, _maxVotingPeriod);
    }

    /// @inheritdoc IBlitzGovernor
    function proposalThresholdBounds() public view returns (uint256 min, uint256 max) {
        return (MIN_THRESHOLD, _maxThreshold);
    }

    function _checkVotingDelay(uint48 delay) private view {
        if (delay < _minVotingDelay || delay > _maxVotingDelay) {
            revert BlitzGovernor_VotingDelayOutOfBounds(delay, _minVotingDelay, _maxVotingDelay);
        }
        _checkWholeSteps(delay);
    }

    function _checkVotingPeriod(uint32 period) private view {
        if (period < _minVotingPeriod || period > _maxVotingPeriod) {
            revert BlitzGovernor_VotingPeriodOutOfBounds(period, _minVotingPeriod, _maxVotingPeriod);
        }
        _checkWholeSteps(period);
    }

    function _checkThreshold(uint256 threshold) private view {
        if (threshold < MIN_THRESHOLD || threshold > _maxThreshold) {
            revert BlitzGovernor_ThresholdOutOfBounds(threshold, MIN_THRESHOLD, _maxThreshold);
        }
    }

    /// @dev A deadline inside a step would stay open until the step ends.
    function _checkWholeSteps(uint256 duration) private view {
        if (duration % _step != 0) revert BlitzGovernor_NotWholeSteps(duration, _step);
    }

    function _max48(uint48 a, uint48 b) private pure returns (uint48) {
        return a > b ? a : b;
    }
}
