// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title What the vault asks of the pool itself: whether it was slashed
interface ISlashCounter {
    /// @return count of slashes of all sequencers; who saw another number must look again
    function slashNonce() external view returns (uint256);
}
