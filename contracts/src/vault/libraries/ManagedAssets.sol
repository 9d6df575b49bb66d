// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {VestingLib} from "./VestingLib.sol";

/// @notice All that a price depends on beside the supply, in three slots. METIS in wei.
struct Books {
    uint128 buffer; // held by the vault
    uint128 active; // the router's delegations when last looked at
    uint128 unbonding; // on its way back to the vault when last looked at
    uint128 queuedShares; // burned, and still bearing gains and losses
    uint128 unvestedAmount; // profit not counted yet, at `vestingSince`
    uint48 vestingSince; // unix seconds
    uint48 vestingUntil; // unix seconds
    uint32 slashNonce; // of the pool when last looked at
}

/// @title Transitions of the vault's books, pure: the caller loads, changes and stores them
/// @notice Views and calls run the same code, so a preview is what a call does. `time` is unix seconds.
library ManagedAssets {
    using SafeCast for uint256;

    /// @return in wei of METIS, unvested profit included
    function gross(Books memory self) internal pure returns (uint256) {
        return uint256(self.buffer) + self.active + self.unbonding;
    }

    function unvested(Books memory self, uint256 time) internal pure returns (uint256) {
        return VestingLib.unvestedUp(self.unvestedAmount, self.vestingSince, self.vestingUntil, time);
    }

    /// @return M in wei of METIS
    function managed(Books memory self, uint256 time) internal pure returns (uint256) {
        return gross(self) - unvested(self, time);
    }

    /// @notice Profit that is in the books already starts to vest.
    function addProfit(Books memory self, uint256 assets, uint256 period, uint256 time) internal pure {
        if (assets == 0) return;
        (uint256 amount, uint256 until) =
            VestingLib.extend(unvested(self, time), self.vestingUntil, assets, period, time);
        self.unvestedAmount = amount.toUint128();
        self.vestingSince = uint48(time);
        self.vestingUntil = until.toUint48();
    }

    /// @notice Takes the router's principal as it is. A loss eats unvested profit first, the rest lowers M; a
    /// surplus, which is rounding dust, vests.
    /// @return loss in wei of METIS
    /// @return fromUnvested part of it that was not counted in M yet
    function takePrincipal(Books memory self, uint256 active, uint256 unbonding, uint256 period, uint256 time)
        internal
        pure
        returns (uint256 loss, uint256 fromUnvested)
    {
        uint256 booked = uint256(self.active) + self.unbonding;
        uint256 found = active + unbonding;
        self.active = active.toUint128();
        self.unbonding = unbonding.toUint128();
        if (found > booked) addProfit(self, found - booked, period, time);
        if (found >= booked) return (0, 0);

        loss = booked - found;
        uint256 profit = unvested(self, time);
        fromUnvested = Math.min(loss, profit);
        self.unvestedAmount = (profit - fromUnvested).toUint128();
        self.vestingSince = uint48(time);
    }

    /// @return in wei of METIS: what is in the buffer beyond the need of those who wait
    function freeBuffer(Books memory self, uint256 waiting) internal pure returns (uint256) {
        return Math.saturatingSub(self.buffer, waiting);
    }
}
