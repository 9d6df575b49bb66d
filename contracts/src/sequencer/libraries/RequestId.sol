// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title The id of a way out: its owner, its sequencer and when it unlocks
/// @notice Whatever one owner undelegates from one sequencer within one bucket is one request, so these three name
/// it. No counter, no list, and no slot for what the id says itself.
library RequestId {
    function pack(address owner, uint256 id, uint48 unlockAt) internal pure returns (uint256) {
        return (uint256(uint160(owner)) << 96) | (id << 48) | unlockAt;
    }

    function unpack(uint256 requestId) internal pure returns (address owner, uint256 id, uint48 unlockAt) {
        return (address(uint160(requestId >> 96)), uint48(requestId >> 48), uint48(requestId));
    }
}
