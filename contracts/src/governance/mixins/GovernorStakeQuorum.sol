// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {GovernorVotesQuorumFraction} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";
import {BPS} from "../../shared/math/RayMath.sol";
import {SteppedClock} from "../../shared/votes/SteppedClock.sol";

/// @title A quorum in basis points with a floor in METIS
/// @notice The fraction is checkpointed by OpenZeppelin and the floor is immutable: no later change can revive a
/// proposal that was defeated. The floor keeps a young protocol with little stake out of a few hands.
abstract contract GovernorStakeQuorum is SteppedClock, GovernorVotesQuorumFraction, IBlitzGovernor {
    /// @inheritdoc IBlitzGovernor
    uint256 public constant MIN_QUORUM_BPS = 100;
    /// @inheritdoc IBlitzGovernor
    uint256 public constant MAX_QUORUM_BPS = 2000;

    /// @inheritdoc IBlitzGovernor
    uint256 public immutable quorumFloor;

    constructor(uint256 quorumFloor_) {
        quorumFloor = quorumFloor_;
    }

    function quorum(uint256 timepoint) public view virtual override returns (uint256) {
        return Math.max(super.quorum(timepoint), quorumFloor);
    }

    function quorumDenominator() public pure override returns (uint256) {
        return BPS;
    }

    /// @dev OpenZeppelin asks the token and falls back to block numbers when it fails; ours is the same arithmetic on
    /// both sides, cheaper, and has no fallback that would mix up two clocks.
    function clock() public view virtual override returns (uint48) {
        return _steppedNow();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure virtual override returns (string memory) {
        return "mode=timestamp";
    }

    /// @dev Also checks the first value: the base constructor calls it.
    function _updateQuorumNumerator(uint256 newQuorumBps) internal virtual override {
        if (newQuorumBps < MIN_QUORUM_BPS || newQuorumBps > MAX_QUORUM_BPS) {
            revert BlitzGovernor_QuorumOutOfBounds(newQuorumBps, MIN_QUORUM_BPS, MAX_QUORUM_BPS);
        }
        super._updateQuorumNumerator(newQuorumBps);
    }
}
