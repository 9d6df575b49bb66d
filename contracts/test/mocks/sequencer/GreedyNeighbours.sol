// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice Code for a set or a reserve that does worse than fail: it uses up all the gas that it gets, or answers
/// with so much that whoever copies the answer pays for it.
library Greedy {
    /// @dev INVALID, which takes all gas.
    bytes internal constant HOLE = hex"fe";
    /// @dev Reverts with a mebibyte.
    bytes internal constant REVERTING_BOMB = hex"621000006000fd";
    /// @dev Returns a mebibyte of nothing.
    bytes internal constant RETURNING_BOMB = hex"621000006000f3";
}

/// @notice A set that counts its epochs well and is a hole where one asks for one of them.
contract HoleBehindACount {
    function currentEpochNumber() external pure returns (uint256) {
        return 1_000_000;
    }

    // solhint-disable-next-line payable-fallback
    fallback() external {
        while (true) {}
    }
}

/// @notice A reserve that knows its rate and is a hole where one draws.
contract HoleBehindARate {
    function rewardPerBlock() external pure returns (uint256) {
        return 0.01 ether;
    }

    // solhint-disable-next-line payable-fallback
    fallback() external {
        while (true) {}
    }
}
