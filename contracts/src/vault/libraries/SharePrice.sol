// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {RAY} from "../../shared/math/RayMath.sol";

/// @notice What all shares, queued ones included, are worth together.
struct Price {
    uint256 assets; // wei of METIS
    uint256 shares; // wei of lsMETIS, never 0: the seed is dead
}

/// @title The price of a share as a fraction
/// @notice A rate in RAY is itself rounded, so entries and exits are computed from the fraction it came from: one
/// rounding for each, in the direction of its name.
library SharePrice {
    /// @dev Favours those who stay: a leaver never takes a wei of theirs.
    function toAssetsDown(Price memory price, uint256 shares) internal pure returns (uint256) {
        return Math.mulDiv(shares, price.assets, price.shares);
    }

    /// @dev Favours those who are in: who asks for shares pays the broken wei.
    function toAssetsUp(Price memory price, uint256 shares) internal pure returns (uint256) {
        return Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);
    }

    /// @dev Favours those who are in: a joiner never gets a share too many. Worthless shares cannot be bought.
    function toSharesDown(Price memory price, uint256 assets) internal pure returns (uint256) {
        return price.assets == 0 ? 0 : Math.mulDiv(assets, price.shares, price.assets);
    }

    /// @dev Favours those who stay: who asks for assets burns the broken share. Reverts where shares are worthless.
    function toSharesUp(Price memory price, uint256 assets) internal pure returns (uint256) {
        return Math.mulDiv(assets, price.shares, price.assets, Math.Rounding.Ceil);
    }

    /// @dev METIS per share in RAY; favours those who stay, as tickets are paid by it.
    function rateRayDown(Price memory price) internal pure returns (uint256) {
        return Math.mulDiv(price.assets, RAY, price.shares);
    }
}
