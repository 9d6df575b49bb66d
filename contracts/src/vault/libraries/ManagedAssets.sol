// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {VestingLib} from "./VestingLib.sol";

/// @notice All that a price depends on beside the supply, in two slots. METIS and shares in wei: 96 bits hold 79
/// billion of them.
struct Books {
    uint96 buffer; // held by the vault
    uint96 principal; // the router's, delegated and on its way back, when last looked at
    uint32 slashNonce; // of the pool when last looked at
    bool entered; // a call is under way: no other may begin
    // second slot
    uint96 queuedShares; // burned, and still bearing losses
    uint96 unvestedAmount; // profit not counted yet, `vestingLength` before its end
    uint40 vestingUntil; // unix seconds
    uint24 vestingLength; // seconds
}

/// @title Transitions of the vault's books, pure: the caller loads, changes and stores them
/// @notice Views and calls run the same code, so a preview is what a call does. `time` is unix seconds.
library ManagedAssets {
    using SafeCast for uint256;

    /// @return in wei of METIS, unvested profit included
    function gross(Books memory self) internal pure returns (uint256) {
        return uint256(self.buffer) + self.principal;
    }

    function unvested(Books memory self, uint256 time) internal pure returns (uint256) {
        return VestingLib.unvestedUp(self.unvestedAmount, vestingSince(self), self.vestingUntil, time);
    }

    /// @return unix seconds
    function vestingSince(Books memory self) internal pure returns (uint48) {
        return self.vestingUntil - self.vestingLength;
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
        _vest(self, amount, until, time);
    }

    /// @notice Takes the router's principal as it is. A loss eats unvested profit first, the rest lowers M; a
    /// surplus, which is rounding dust, vests.
    /// @return loss in wei of METIS
    /// @return fromUnvested part of it that was not counted in M yet
    function takePrincipal(Books memory self, uint256 found, uint256 period, uint256 time)
        internal
        pure
        returns (uint256 loss, uint256 fromUnvested)
    {
        uint256 booked = self.principal;
        self.principal = found.toUint96();
        if (found >= booked) {
            addProfit(self, found - booked, period, time);
            return (0, 0);
        }

        loss = booked - found;
        uint256 profit = unvested(self, time);
        fromUnvested = Math.min(loss, profit);
        if (profit > 0) _vest(self, profit - fromUnvested, self.vestingUntil, time);
    }

    /// @return in wei of METIS: what is in the buffer beyond the need of those who wait
    function freeBuffer(Books memory self, uint256 waiting) internal pure returns (uint256) {
        return Math.saturatingSub(self.buffer, waiting);
    }

    /// @dev No profit takes longer than the longest vesting period, 30 days, to the end.
    function _vest(Books memory self, uint256 amount, uint256 until, uint256 time) private pure {
        self.unvestedAmount = amount.toUint96();
        self.vestingUntil = uint40(until);
        self.vestingLength = uint24(until - time);
    }
}
