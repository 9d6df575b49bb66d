// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

import {IEcosystemFundEvents} from "../../interfaces/IEcosystemFundEvents.sol";

/// @title A fund that sleeps until there are enough to watch it
/// @notice While little is staked a small purse outvotes everyone. The clock starts at a past moment with enough
/// voting power; any later moment with less stops it, by whoever names it. After the period it can no longer be
/// stopped: then limits, not sleep, keep the fund, and nobody can freeze it by withdrawing stake.
library Bootstrap {
    struct State {
        uint48 since; // the moment whose votes started the clock; 0 while dormant
    }

    function awaken(State storage self, IERC5805 votes, uint256 stake) internal returns (uint48 since) {
        if (self.since != 0) revert IEcosystemFundEvents.EcosystemFund_AlreadyAwake(self.since);
        // the last closed step: stake borrowed for a transaction is not in it
        since = votes.clock() - 1;
        uint256 total = votes.getPastTotalSupply(since);
        if (total < stake) revert IEcosystemFundEvents.EcosystemFund_StakeTooLow(total, stake);

        self.since = since;
    }

    /// @return total in wei of METIS
    function lull(State storage self, IERC5805 votes, uint256 stake, uint48 period, uint256 moment)
        internal
        returns (uint256 total)
    {
        uint48 since = self.since;
        if (since == 0) revert IEcosystemFundEvents.EcosystemFund_Dormant(0);
        if (block.timestamp >= since + period) revert IEcosystemFundEvents.EcosystemFund_OpenForGood();
        if (moment <= since) revert IEcosystemFundEvents.EcosystemFund_MomentTooEarly(moment, since);
        total = votes.getPastTotalSupply(moment);
        if (total >= stake) revert IEcosystemFundEvents.EcosystemFund_StakeNotLow(total, stake);

        self.since = 0;
    }

    /// @return unix seconds, 0 while dormant
    function opensAt(State storage self, uint48 period) internal view returns (uint48) {
        return self.since == 0 ? 0 : self.since + period;
    }

    function requireOpen(State storage self, uint48 period) internal view {
        uint48 at = opensAt(self, period);
        if (at == 0 || block.timestamp < at) revert IEcosystemFundEvents.EcosystemFund_Dormant(at);
    }
}
