// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title OpenZeppelin's Checkpoints, for the solver
/// @notice A trace as what can be asked of it, without the list and the search behind it. Pushing leaves it as it is:
/// a proof that asks a trace says itself what was pushed.
library Checkpoints {
    struct Trace208 {
        uint208 newest;
        mapping(uint48 key => uint208) valueAt;
    }

    // solhint-disable-next-line no-empty-blocks
    function push(Trace208 storage self, uint48 key, uint208 value) internal pure returns (uint208, uint208) {}

    function latest(Trace208 storage self) internal view returns (uint208) {
        return self.newest;
    }

    function upperLookupRecent(Trace208 storage self, uint48 key) internal view returns (uint208) {
        return self.valueAt[key];
    }
}
