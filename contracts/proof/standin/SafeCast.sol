// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title OpenZeppelin's SafeCast, for the solver
/// @notice The casts that the libraries under proof use: what does not fit reverts.
library SafeCast {
    function toUint208(uint256 value) internal pure returns (uint208) {
        require(value <= type(uint208).max);
        return uint208(value);
    }

    function toUint128(uint256 value) internal pure returns (uint128) {
        require(value <= type(uint128).max);
        return uint128(value);
    }

    function toUint112(uint256 value) internal pure returns (uint112) {
        require(value <= type(uint112).max);
        return uint112(value);
    }

    function toUint96(uint256 value) internal pure returns (uint96) {
        require(value <= type(uint96).max);
        return uint96(value);
    }

    function toUint88(uint256 value) internal pure returns (uint88) {
        require(value <= type(uint88).max);
        return uint88(value);
    }

    function toInt256(uint256 value) internal pure returns (int256) {
        require(value <= uint256(type(int256).max));
        return int256(value);
    }

    function toInt128(int256 value) internal pure returns (int128) {
        require(value >= type(int128).min && value <= type(int128).max);
        return int128(value);
    }
}
