// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Commissions} from "../src/sequencer/libraries/Commissions.sol";

/// @title a rise of commission waits for its notice
/// @notice Whatever is set, the commission in force is the old one or a lower one until a whole notice has passed.
/// @custom:against pitfall 19
/// @custom:fault sequencer/libraries/Commissions.sol: `(self.commissionRising, self.nextCommissionBps, self.commissionEffectiveAt) = (true, bps, nowAt + notice);` -> `(self.commissionRising, self.nextCommissionBps, self.commissionEffectiveAt) = (true, bps, nowAt + notice / 2);`
/// @custom:fault sequencer/libraries/Commissions.sol: `return self.commissionRising && nowAt >= self.commissionEffectiveAt;` -> `return self.commissionRising;`
contract RiseWaits is Commissions {
    function lemma(uint16 wanted, uint40 at, uint32 wait, uint40 later) external {
        require(at <= later && later < uint256(at) + wait);
        uint16 before = current(at);
        set(1, wanted, at, wait);
        assert(current(later) <= before);
        assert(wanted > before || current(at) == wanted);
    }
}

/// @title an epoch is paid at a commission that was in force for its blocks
/// @notice Never more than the higher of old and new; the old one as long as the rise is not due, or of blocks before its
/// line.
/// @custom:against P8, pitfall 19
/// @custom:fault sequencer/libraries/Commissions.sol: `|| firstBlock < _drawLine(self)) return bps;` -> `) return bps;`
/// @custom:fault sequencer/libraries/Commissions.sol: `if (!rising || !_isDue(self, nowAt) ||` -> `if (!rising ||`
contract OldBlocksOldCommission is Commissions {
    function lemma(uint40 block_, uint40 at) external {
        uint16 old = self.commissionBps;
        uint16 next = self.nextCommissionBps;
        uint40 line = self.commissionFromBlock;
        bool due = self.commissionRising && at >= self.commissionEffectiveAt;
        uint16 paid = ofEpoch(block_, at);
        assert(paid == old || paid == next);
        assert(due || paid == old);
        assert(line == 0 || block_ >= line || paid == old);
        assert(line != 0 || block_ >= uint40(block.number) || paid == old);
    }
}
