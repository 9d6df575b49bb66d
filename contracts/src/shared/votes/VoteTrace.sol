// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title A history of votes, two points to a slot, the newest in front
/// @notice OpenZeppelin's `Checkpoints` keep a length in one slot and every point in another: whoever acts in a new
/// step of the clock pays for a fresh slot. Here the front slot holds the two newest points and the count of slots
/// behind it. A new account pays for one fresh slot in place of two; of two new steps one costs a write, and the
/// other sends the full slot to the past as it is.
///
///     front ──▶ (30: 7) (20: 9), 1 slot behind        past ──▶ 0: (10: 5) (5: 2)
///
///     bits of a slot, from the lowest: newest key 34, value 84; older key 34, value 84; slots behind 20
///
/// Keys are the vote clock in unix seconds, more than 0, and never fall; 34 bits last until the year 2514. Values are
/// wei: 84 bits hold 19 million METIS, of which there are 10. A million slots last 239 years of hours; then new steps
/// take the place of older ones, for a full memory must not stop an exit.
library VoteTrace {
    error VoteTrace_KeyInPast(uint256 actual, uint256 newest);
    error VoteTrace_ValueTooLarge(uint256 actual, uint256 max);

    struct Trace {
        uint256 front;
        mapping(uint256 index => uint256) past;
    }

    uint256 private constant KEY = (1 << 34) - 1;
    uint256 private constant VALUE = (1 << 84) - 1;
    uint256 private constant POINT = (1 << 118) - 1;
    uint256 private constant SLOTS = (1 << 20) - 1;
    uint256 private constant POINT_BITS = 118;
    uint256 private constant KEY_BITS = 34;
    uint256 private constant SLOTS_AT = 236;

    /// @notice Adds to the value from `key` on.
    function increase(Trace storage self, uint48 key, uint256 amount) internal returns (uint256 before, uint256 now_) {
        uint256 front = self.front;
        before = (front >> KEY_BITS) & VALUE;
        now_ = before + amount;
        _push(self, front, key, now_);
    }

    /// @notice Takes from the value from `key` on; reverts below 0.
    function decrease(Trace storage self, uint48 key, uint256 amount) internal returns (uint256 before, uint256 now_) {
        uint256 front = self.front;
        before = (front >> KEY_BITS) & VALUE;
        now_ = before - amount;
        _push(self, front, key, now_);
    }

    function _push(Trace storage self, uint256 front, uint48 key, uint256 value) private {
        if (value > VALUE) revert VoteTrace_ValueTooLarge(value, VALUE);
        uint256 newest = front & KEY;
        if (key < newest) revert VoteTrace_KeyInPast(key, newest);

        uint256 older = (front >> POINT_BITS) & POINT;
        uint256 slots = front >> SLOTS_AT;
        if (key > newest) {
            if (older == 0) {
                older = front & POINT;
            } else {
                older = 0;
                if (slots < SLOTS) self.past[slots++] = front;
            }
        }
        self.front = (slots << SLOTS_AT) | (older << POINT_BITS) | (value << KEY_BITS) | (key & KEY);
    }

    /// @return the newest value
    function latest(Trace storage self) internal view returns (uint256) {
        return (self.front >> KEY_BITS) & VALUE;
    }

    /// @return the value at `key`: of the last point that is not after it, 0 before the first
    function at(Trace storage self, uint48 key) internal view returns (uint256) {
        uint256 front = self.front;
        (bool found, uint256 value) = _within(front, key);
        if (found) return value;

        uint256 low = 0;
        uint256 high = front >> SLOTS_AT;
        // Most questions are about the recent past: look there before halving all of it.
        if (high > 5) {
            uint256 middle = high - Math.sqrt(high);
            if (_begins(self.past[middle]) <= key) low = middle + 1;
            else high = middle;
        }
        while (low < high) {
            uint256 middle = Math.average(low, high);
            if (_begins(self.past[middle]) <= key) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return 0;
        (, value) = _within(self.past[low - 1], key);
        return value;
    }

    /// @return number of points
    function length(Trace storage self) internal view returns (uint256) {
        uint256 front = self.front;
        if (front == 0) return 0;
        return 2 * (front >> SLOTS_AT) + (_older(front) == 0 ? 1 : 2);
    }

    /// @param index from 0, oldest first
    function point(Trace storage self, uint256 index) internal view returns (uint48 key, uint256 value) {
        uint256 front = self.front;
        bool isFront = index / 2 == front >> SLOTS_AT;
        uint256 slot = isFront ? front : self.past[index / 2];
        bool isNewest = index % 2 == 1 || _older(slot) == 0;
        uint256 found = isNewest ? slot & POINT : _older(slot);
        return (uint48(found & KEY), found >> KEY_BITS);
    }

    /// @dev Of the two points of a slot the last that is not after `key`.
    function _within(uint256 slot, uint256 key) private pure returns (bool found, uint256 value) {
        if (slot & KEY <= key) return (true, (slot >> KEY_BITS) & VALUE);
        uint256 older = _older(slot);
        if (older != 0 && older & KEY <= key) return (true, older >> KEY_BITS);
    }

    function _older(uint256 slot) private pure returns (uint256) {
        return (slot >> POINT_BITS) & POINT;
    }

    /// @dev Key of the first point of a slot in the past, which is always full.
    function _begins(uint256 slot) private pure returns (uint256) {
        return _older(slot) & KEY;
    }
}
