// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {BPS, RayMath} from "../../shared/math/RayMath.sol";

/// @title The price of leaving at once
/// @notice It rises in a straight line from `lowest` with a full buffer to `highest` with an empty one: what is scarce
/// is dear, and those who stay are paid for what is taken from them. Fees in basis points, METIS in wei.
library ExitFee {
    /// @dev Rounded down: favours the leaver by less than a basis point.
    function rateBpsDown(uint256 free, uint256 target, uint256 lowest, uint256 highest)
        internal
        pure
        returns (uint256)
    {
        if (free >= target) return lowest;
        return lowest + Math.mulDiv(highest - lowest, target - free, target);
    }

    /// @dev What a leaver gets of `gross`; the fee is rounded up and favours those who stay.
    function netDown(uint256 gross, uint256 feeBps) internal pure returns (uint256) {
        return gross - Math.mulDiv(gross, feeBps, BPS, Math.Rounding.Ceil);
    }

    /// @dev The least whose net is `net`: `netDown(grossUp(x)) == x`.
    function grossUp(uint256 net, uint256 feeBps) internal pure returns (uint256) {
        return Math.mulDiv(net, BPS, BPS - feeBps, Math.Rounding.Ceil);
    }

    /// @dev The most whose net is not above `net`, or a wei less.
    function grossDown(uint256 net, uint256 feeBps) internal pure returns (uint256) {
        return Math.mulDiv(net, BPS, BPS - feeBps);
    }

    /// @dev In wei of METIS: how much a full buffer holds; rounded down, favours the leaver by a wei.
    function targetDown(uint256 gross, uint256 targetBps) internal pure returns (uint256) {
        return RayMath.bpsDown(gross, targetBps);
    }
}
