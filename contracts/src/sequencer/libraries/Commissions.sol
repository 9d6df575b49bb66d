// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents} from "../../interfaces/ISequencerPoolEvents.sol";

import {Sequencer} from "../types/Sequencer.sol";

/// @title A sequencer's commission, which never rises without notice and never for what lies behind
/// @notice NOTICE. A rise is announced one unbonding period ahead and comes by itself at `effectiveAt`: whoever
/// disagrees can be out by then. A fall counts at once and deletes an announced rise.
/// NOT RETROACTIVE. Epochs are known by their blocks, not by their time, and may be settled late. So the first
/// settlement of the sequencer at or after `effectiveAt` draws the line: what it and later ones find of blocks up to
/// then is still paid at the old commission.
library Commissions {
    /// @return in basis points, in force now: what the blocks to come are going to be paid at
    function current(Sequencer storage self, uint48 nowAt) internal view returns (uint16) {
        return _isDue(self, nowAt) ? self.nextCommissionBps : self.commissionBps;
    }

    /// @return bps of an announced rise, 0 when none
    /// @return effectiveAt unix seconds, 0 when none
    function announced(Sequencer storage self, uint48 nowAt) internal view returns (uint16 bps, uint48 effectiveAt) {
        if (self.commissionRising && nowAt < self.commissionEffectiveAt) {
            return (self.nextCommissionBps, self.commissionEffectiveAt);
        }
    }

    /// @param firstBlock of the epoch that is paid; never falls from one call to the next
    function ofEpoch(Sequencer storage self, uint256 firstBlock, uint48 nowAt) internal returns (uint16 bps) {
        bool rising = self.commissionRising;
        bps = self.commissionBps;
        if (!rising || !_isDue(self, nowAt) || firstBlock < _drawLine(self)) return bps;

        bps = self.nextCommissionBps;
        _put(self, bps);
    }

    function set(Sequencer storage self, uint256 id, uint16 bps, uint48 nowAt, uint48 notice) internal {
        uint16 old = current(self, nowAt);
        bool isDue = _isDue(self, nowAt);

        if (bps > old) {
            if (isDue) revert ISequencerPoolEvents.SequencerPool_RiseNotPaidYet(id, old);
            (self.commissionRising, self.nextCommissionBps, self.commissionEffectiveAt) = (true, bps, nowAt + notice);
            emit ISequencerPoolEvents.CommissionAnnounced(id, old, bps, nowAt + notice);
        } else {
            // a rise that is due keeps its line, so that blocks before it are not paid at more than they were made for
            if (isDue && bps > self.commissionBps) {
                self.nextCommissionBps = bps;
                _drawLine(self);
            } else {
                _put(self, bps);
            }
            emit ISequencerPoolEvents.CommissionUpdated(id, old, bps);
        }
    }

    function _isDue(Sequencer storage self, uint48 nowAt) private view returns (bool) {
        return self.commissionRising && nowAt >= self.commissionEffectiveAt;
    }

    function _drawLine(Sequencer storage self) private returns (uint40 from) {
        from = self.commissionFromBlock;
        if (from == 0) self.commissionFromBlock = from = uint40(block.number);
    }

    function _put(Sequencer storage self, uint16 bps) private {
        (self.commissionBps, self.commissionRising, self.commissionFromBlock) = (bps, false, 0);
    }
}
