// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

/// @notice What the guardian can reach at the pool, the vault and the router: pause and caps.
contract FakeEntries is AccessManaged {
    error FakeEntries_TooLong(uint48 until);

    uint48 public pausedUntil;
    uint256 public capAssets = 100 ether;
    uint16 public capBps = 2500;

    constructor(address authority) AccessManaged(authority) {}

    function pauseEntries(uint48 until) external restricted {
        if (until > block.timestamp + 14 days) revert FakeEntries_TooLong(until);
        pausedUntil = until;
    }

    function resumeEntries() external restricted {
        pausedUntil = 0;
    }

    function lowerCap(uint256, uint256 newCapAssets, uint16 newCapBps) external restricted {
        capAssets = newCapAssets;
        capBps = newCapBps;
    }
}
