// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

uint256 constant RAY = 1e27;
uint256 constant WAD = 1e18;
uint256 constant BPS = 10_000;

/// @title Shares and assets at a price in RAY
/// @notice Rounding is in the name; each line says whom it favours. Full-width products never overflow.
library RayMath {
    /// @dev Favours those who stay: a leaver never takes a wei of theirs.
    function toAssetsDown(uint256 shares, uint256 priceRay) internal pure returns (uint256) {
        return Math.mulDiv(shares, priceRay, RAY);
    }

    /// @dev Favours those who stay: who asks for shares pays the broken wei.
    function toAssetsUp(uint256 shares, uint256 priceRay) internal pure returns (uint256) {
        return Math.mulDiv(shares, priceRay, RAY, Math.Rounding.Ceil);
    }

    /// @dev Favours those who are in: a joiner never gets a share too many.
    function toSharesDown(uint256 assets, uint256 priceRay) internal pure returns (uint256) {
        return Math.mulDiv(assets, RAY, priceRay);
    }

    /// @dev Favours those who stay: who asks for assets burns the broken share.
    function toSharesUp(uint256 assets, uint256 priceRay) internal pure returns (uint256) {
        return Math.mulDiv(assets, RAY, priceRay, Math.Rounding.Ceil);
    }

    /// @dev A fee or a cut in basis points, rounded down: favours who pays it.
    function bpsDown(uint256 assets, uint256 bps) internal pure returns (uint256) {
        return Math.mulDiv(assets, bps, BPS);
    }

    /// @dev A fraction in WAD, rounded down: favours who is cut.
    function wadDown(uint256 assets, uint256 fractionWad) internal pure returns (uint256) {
        return Math.mulDiv(assets, fractionWad, WAD);
    }
}
