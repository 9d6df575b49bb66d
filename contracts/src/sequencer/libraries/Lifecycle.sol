// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents, SequencerStatus} from "../../interfaces/ISequencerPoolEvents.sol";

import {Sequencer} from "../types/Sequencer.sol";

/// @title Where a sequencer stands
/// @notice Exiting turns into Exited by itself, in the second its bond unlocks: nobody has to call. Every arrow that
/// is not drawn in `SequencerStatus` is refused here.
library Lifecycle {
    function statusAt(Sequencer storage self, uint48 nowAt) internal view returns (SequencerStatus status) {
        status = self.status;
        if (status == SequencerStatus.Exiting && self.bondUnlockAt <= nowAt) status = SequencerStatus.Exited;
    }

    /// @dev Exited or Tombstoned: nothing can be slashed any more.
    function isOver(Sequencer storage self, uint48 nowAt) internal view returns (bool) {
        SequencerStatus status = statusAt(self, nowAt);
        return status == SequencerStatus.Exited || status == SequencerStatus.Tombstoned;
    }

    function move(Sequencer storage self, uint256 id, SequencerStatus to) internal {
        emit ISequencerPoolEvents.SequencerStatusChanged(id, self.status, to);
        self.status = to;
    }

    function requireActive(Sequencer storage self, uint256 id, uint48 nowAt) internal view {
        SequencerStatus status = self.status;
        if (status != SequencerStatus.Active) revert ISequencerPoolEvents.SequencerPool_NotActive(id, statusAt(self, nowAt));
    }

    function requireOperating(Sequencer storage self, uint256 id, uint48 nowAt) internal view {
        SequencerStatus status = self.status;
        if (status != SequencerStatus.Active && status != SequencerStatus.Jailed) {
            revert ISequencerPoolEvents.SequencerPool_NotOperating(id, statusAt(self, nowAt));
        }
    }

    function requireSlashable(Sequencer storage self, uint256 id, uint48 nowAt) internal view {
        SequencerStatus status = statusAt(self, nowAt);
        if (
            status == SequencerStatus.None || status == SequencerStatus.Exited || status == SequencerStatus.Tombstoned
        ) revert ISequencerPoolEvents.SequencerPool_NotSlashable(id, status);
    }
}
