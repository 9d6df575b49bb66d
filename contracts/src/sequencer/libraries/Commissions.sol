// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents} from "../../interfaces/ISequencerPoolEvents.sol";

import {Sequencer} from "../types/Sequencer.sol";

/// @title A sequencer's commission, which never rises without notice
/// @notice A rise is announced one unbonding period ahead and counts by itself from `effectiveAt` on: whoever
/// disagrees can be out by then. A fall counts at once and deletes an announced rise.
library Commissions {
    function current(Sequencer storage self, uint48 nowAt) internal view returns (uint16) {
        if (!self.commissionRising || nowAt < self.commissionEffectiveAt) return self.commissionBps;
        return self.nextCommissionBps;
    }

    /// @return bps of an announced rise, 0 when none
    /// @return effectiveAt unix seconds, 0 when none
    function announced(Sequencer storage self, uint48 nowAt) internal view returns (uint16 bps, uint48 effectiveAt) {
        if (self.commissionRising && nowAt < self.commissionEffectiveAt) {
            return (self.nextCommissionBps, self.commissionEffectiveAt);
        }
    }

    function set(Sequencer storage self, uint256 id, uint16 bps, uint48 nowAt, uint48 notice) internal {
        uint16 old = current(self, nowAt);
        bool rise = bps > old;

        self.commissionRising = rise;
        if (rise) {
            (self.commissionBps, self.nextCommissionBps, self.commissionEffectiveAt) = (old, bps, nowAt + notice);
            emit ISequencerPoolEvents.CommissionAnnounced(id, old, bps, nowAt + notice);
        } else {
            self.commissionBps = bps;
            emit ISequencerPoolEvents.CommissionUpdated(id, old, bps);
        }
    }
}
