// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";

/// @notice A target that turns back on the proposal that is calling it.
contract ReentrantTarget {
    BlitzGovernor private immutable _governor;
    uint256 public proposalId;
    uint256 public runs;
    uint256 public refused;

    constructor(BlitzGovernor governor) {
        _governor = governor;
    }

    function aim(uint256 id) external {
        proposalId = id;
    }

    function run() external {
        ++runs;
        try _governor.execute(proposalId) {} catch { ++refused; }
        try _governor.queue(proposalId) {} catch { ++refused; }
        try _governor.cancel(proposalId) {} catch { ++refused; }
    }
}
