// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title The coarse clock of votes, without asking anyone for the time
/// @notice Unix seconds rounded down to whole steps, as `SelfDelegatedVotes` counts them. List it first among
/// parents: other constructors may ask for the time.
abstract contract SteppedClock {
    error SteppedClock_ZeroStep();

    /// @dev in seconds
    uint48 internal immutable _step;

    constructor(uint48 step) {
        if (step == 0) revert SteppedClock_ZeroStep();
        _step = step;
    }

    function _steppedNow() internal view returns (uint48) {
        return (uint48(block.timestamp) / _step) * _step;
    }
}
