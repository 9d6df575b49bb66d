// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";

import {IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";

/// @title What was decided long ago is not done today
/// @notice A vote speaks for its time. Not queued within `queueWindow` after success, or not executed within
/// `executeWindow` after the timelock let it, a proposal is Expired. Only this governor may execute on its
/// timelock, so the scheduled operation that stays behind there can never run. The timelock cannot be exchanged:
/// operations queued in the old one would be lost, and a short delay could be slipped in.
abstract contract GovernorExpiry is GovernorTimelockControl, IBlitzGovernor {
    /// @inheritdoc IBlitzGovernor
    uint48 public immutable queueWindow;
    /// @inheritdoc IBlitzGovernor
    uint48 public immutable executeWindow;

    constructor(uint48 queueWindow_, uint48 executeWindow_) {
        if (queueWindow_ == 0 || executeWindow_ == 0) revert BlitzGovernor_WindowMissing();
        queueWindow = queueWindow_;
        executeWindow = executeWindow_;
    }

    function state(uint256 proposalId) public view virtual override returns (ProposalState current) {
        current = super.state(proposalId);

        if (current == ProposalState.Succeeded && clock() > proposalDeadline(proposalId) + queueWindow) {
            return ProposalState.Expired;
        }
        if (current == ProposalState.Queued && block.timestamp > proposalEta(proposalId) + executeWindow) {
            return ProposalState.Expired;
        }
    }

    function updateTimelock(TimelockController) external view override {
        revert BlitzGovernor_TimelockFixed(timelock());
    }
}
