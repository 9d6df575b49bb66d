// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title OpenZeppelin's SafeCast, for the solver
/// @notice The casts that the libraries under proof use: what does not fit reverts. The solver takes what assembly writes
/// for anything, and the line after it says what it is: a cast would be a remainder to it, which spoils its arithmetic.
library SafeCast {
    function toUint208(uint256 value) internal pure returns (uint208 same) {
        require(value <= type(uint208).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function toUint128(uint256 value) internal pure returns (uint128 same) {
        require(value <= type(uint128).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function toUint112(uint256 value) internal pure returns (uint112 same) {
        require(value <= type(uint112).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function toUint96(uint256 value) internal pure returns (uint96 same) {
        require(value <= type(uint96).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function toUint88(uint256 value) internal pure returns (uint88 same) {
        require(value <= type(uint88).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function toInt256(uint256 value) internal pure returns (int256 same) {
        require(value <= uint256(type(int256).max));
        assembly {
            same := value
        }
        require(same >= 0 && uint256(same) == value);
    }

    function toInt128(int256 value) internal pure returns (int128 same) {
        require(value >= type(int128).min && value <= type(int128).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    /* CASTS WITHOUT A CHECK, which a proof reads as these: nothing may be cut off, and that is proved too */

    function wholeUint112(uint256 value) internal pure returns (uint112 same) {
        assert(value <= type(uint112).max);
        require(value <= type(uint112).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function wholeUint96(uint256 value) internal pure returns (uint96 same) {
        assert(value <= type(uint96).max);
        require(value <= type(uint96).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function wholeUint64(uint256 value) internal pure returns (uint64 same) {
        assert(value <= type(uint64).max);
        require(value <= type(uint64).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function wholeUint40(uint256 value) internal pure returns (uint40 same) {
        assert(value <= type(uint40).max);
        require(value <= type(uint40).max);
        assembly {
            same := value
        }
        require(same == value);
    }

    function wholeUint24(uint256 value) internal pure returns (uint24 same) {
        assert(value <= type(uint24).max);
        require(value <= type(uint24).max);
        assembly {
            same := value
        }
        require(same == value);
    }
}
