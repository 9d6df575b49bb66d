// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title How much was charged in the seconds before now
/// @notice A trace of the running sum by time. What was charged in the window that ends now is the sum of today less
/// the sum of one window ago: exact at every second, without a calendar at whose edge two budgets meet.
/// The window is open at its old end: a charge made exactly `window` seconds ago is out of it.
library SlidingWindow {
    using Checkpoints for Checkpoints.Trace208;

    struct State {
        Checkpoints.Trace208 charged;
    }

    function charge(State storage self, uint256 assets) internal {
        self.charged.push(uint48(block.timestamp), self.charged.latest() + SafeCast.toUint208(assets));
    }

    /// @param window in seconds
    /// @return in wei of METIS
    function used(State storage self, uint48 window) internal view returns (uint256) {
        uint256 now_ = block.timestamp;
        if (now_ < window) return self.charged.latest();
        return self.charged.latest() - self.charged.upperLookupRecent(uint48(now_ - window));
    }

    /// @return in wei of METIS; 0 when the cap was lowered below what is used
    function left(State storage self, uint48 window, uint256 cap) internal view returns (uint256) {
        uint256 taken = used(self, window);
        return taken < cap ? cap - taken : 0;
    }
}
