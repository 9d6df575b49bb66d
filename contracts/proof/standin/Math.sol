// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title OpenZeppelin's Math, for the solver
/// @notice The same results where a product stays below 256 bits, in words that a solver reads: OpenZeppelin's way to
/// 512 bits is assembly. A wider product reverts here, so nothing is claimed of it; all that the protocol stores has
/// at most 128 bits. A division by 0 goes on with 0 in the solver's eyes, hence the requires.
/// `test/unit/shared/standins.t.sol` holds it against the original.
library Math {
    enum Rounding {
        Floor,
        Ceil,
        Trunc,
        Expand
    }

    function mulDiv(uint256 x, uint256 y, uint256 denominator) internal pure returns (uint256) {
        require(denominator != 0);
        return (x * y) / denominator;
    }

    function mulDiv(uint256 x, uint256 y, uint256 denominator, Rounding rounding) internal pure returns (uint256) {
        require(denominator != 0);
        uint256 quotient = (x * y) / denominator;
        bool up = rounding == Rounding.Ceil || rounding == Rounding.Expand;
        return up && quotient * denominator < x * y ? quotient + 1 : quotient;
    }

    function ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        require(b != 0);
        uint256 quotient = a / b;
        return quotient * b < a ? quotient + 1 : quotient;
    }

    function min(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    function max(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a : b;
    }

    function saturatingSub(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a - b : 0;
    }

    function saturatingAdd(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > type(uint256).max - b ? type(uint256).max : a + b;
    }
}
