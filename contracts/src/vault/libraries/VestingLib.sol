// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Profit that counts little by little
/// @notice An amount that is unvested at `since` and reaches 0 at `until` in a straight line. Without
/// it, who sees a harvest coming would stake before it and leave after it (pitfalls 6, 7). METIS in wei, times in
/// unix seconds.
library VestingLib {
    /// @dev Rounded up: profit is never counted early.
    function unvestedUp(uint256 amount, uint256 since, uint256 until, uint256 time) internal pure returns (uint256) {
        if (time >= until) return 0;
        return Math.ceilDiv(amount * (until - time), until - since);
    }

    /// @notice Adds profit, more than nothing; the new end is the mean of both ends, weighted by amounts.
    /// @dev The new slope is at most the sum of the two slopes (Cauchy-Schwarz), so no addition speeds profit up.
    /// The end is rounded down, less than a second early: rounded up, a wei added each second would hold it off for
    /// ever.
    /// @return newUnvested in wei of METIS
    /// @return newUntil in unix seconds
    function extend(uint256 unvested, uint256 until, uint256 added, uint256 period, uint256 time)
        internal
        pure
        returns (uint256 newUnvested, uint256 newUntil)
    {
        uint256 left = unvested == 0 ? 0 : until - time;
        newUnvested = unvested + added;
        newUntil = time + (unvested * left + added * period) / newUnvested;
    }
}
