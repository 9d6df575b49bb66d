// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {WAD} from "../math/RayMath.sol";

/// @title Amounts of 18 decimals as people read them
library DecimalText {
    /// @dev Four decimals, thousands apart: `1,234.5678`. Rounded down: no text promises a wei too many.
    function toTextDown(uint256 amount) internal pure returns (string memory) {
        string memory decimals = Strings.toString(10_000 + (amount % WAD) / 1e14);
        return string.concat(grouped(amount / WAD), ".", _last(decimals, 4));
    }

    /// @notice A whole number with thousands apart: `1,234`.
    function grouped(uint256 number) internal pure returns (string memory text) {
        if (number < 1_000) return Strings.toString(number);
        string memory three = Strings.toString(1_000 + (number % 1_000));
        return string.concat(grouped(number / 1_000), ",", _last(three, 3));
    }

    /// @dev Keeps leading zeros: the caller has put a 1 before them.
    function _last(string memory text, uint256 count) private pure returns (string memory) {
        bytes memory from = bytes(text);
        bytes memory to = new bytes(count);
        for (uint256 i = 0; i < count; ++i) {
            to[i] = from[from.length - count + i];
        }
        return string(to);
    }
}
