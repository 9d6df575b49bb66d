// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title A history of values whose newest point lies in front, in the same slot as its length
/// @notice OpenZeppelin's `Checkpoints` keep a length in one slot and every point in another. Here a value written
/// for the first time costs one fresh slot in place of two, and one that changes again within a step one write in
/// place of a read and a write. Only when a later step begins does the point in front move to the past.
///
///     head ──▶ (key 30, value 7, 2 before it)      past ──▶ 0: (key 10, value 5)   1: (key 20, value 9)
///
/// Keys are the vote clock, in unix seconds, and never fall.
library HeadTrace {
    using SafeCast for uint256;

    error HeadTrace_KeyInPast(uint48 actual, uint48 newest);

    struct Point {
        uint48 key;
        uint32 before; // points older than this one
        uint176 value;
    }

    struct Trace {
        Point head;
        mapping(uint256 index => Point) past;
    }

    /// @notice Sets the value from `key` on.
    function push(Trace storage self, uint48 key, uint256 value) internal {
        Point memory head = self.head;
        if (key < head.key) revert HeadTrace_KeyInPast(key, head.key);

        if (key > head.key && head.key != 0) {
            self.past[head.before] = head;
            head.before += 1;
        }
        head.key = key;
        head.value = value.toUint176();
        self.head = head;
    }

    /// @return the newest value
    function latest(Trace storage self) internal view returns (uint256) {
        return self.head.value;
    }

    /// @return the value at `key`: of the last point that is not after it, 0 before the first
    function at(Trace storage self, uint48 key) internal view returns (uint256) {
        Point memory head = self.head;
        if (head.key <= key) return head.value;

        // Most questions are about the recent past: look there before halving all of it.
        uint256 low = 0;
        uint256 high = head.before;
        if (high > 5) {
            uint256 middle = high - Math.sqrt(high);
            if (self.past[middle].key <= key) low = middle + 1;
            else high = middle;
        }
        while (low < high) {
            uint256 middle = Math.average(low, high);
            if (self.past[middle].key <= key) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? 0 : self.past[low - 1].value;
    }

    /// @return number of points
    function length(Trace storage self) internal view returns (uint256) {
        return self.head.key == 0 ? 0 : uint256(self.head.before) + 1;
    }

    /// @param index from 0, oldest first
    function point(Trace storage self, uint256 index) internal view returns (Point memory) {
        return index == self.head.before ? self.head : self.past[index];
    }
}
