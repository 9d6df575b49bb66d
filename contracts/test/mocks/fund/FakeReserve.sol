// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice The face of the reserve that the fund knows; can be told to refuse.
contract FakeReserve {
    error FakeReserve_Closed();

    uint256 public balance;
    bool public closed;

    function close() external {
        closed = true;
    }

    function fund() external payable {
        if (closed) revert FakeReserve_Closed();
        balance += msg.value;
    }
}
