// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title BlitzTimelock
/// @notice OpenZeppelin's timelock with two things taken away from it.
///
/// DELAY. It moves only between two bounds fixed at deployment: the protocol's stays longer than the way out, the
/// operations' whole way stays shorter than unbonding.
///
/// ROLES. The deployer hands them out and renounces; after that there is no admin and nobody grants or revokes any,
/// not even a vote: the governor stays the only proposer, canceller and executor. OpenZeppelin's timelock is its own
/// admin, so a vote could make a second executor, for whom nothing ever expires.
contract BlitzTimelock is TimelockController {
    error BlitzTimelock_DelayOutOfBounds(uint256 actual, uint256 min, uint256 max);

    /// @notice in seconds
    uint256 public immutable delayFloor;
    /// @notice in seconds
    uint256 public immutable delayCeiling;

    /// @dev OpenZeppelin's is private and its setter external; everything there reads `getMinDelay()`.
    uint256 private _delay;

    /// @param delay in seconds
    /// @param floor in seconds
    /// @param ceiling in seconds
    /// @param deployer grants the governor its roles, then renounces
    constructor(uint256 delay, uint256 floor, uint256 ceiling, address deployer)
        TimelockController(delay, new address[](0), new address[](0), deployer)
    {
        delayFloor = floor;
        delayCeiling = ceiling;
        _checkDelay(delay);
        _delay = delay;

        _revokeRole(DEFAULT_ADMIN_ROLE, address(this));
    }

    function getMinDelay() public view override returns (uint256) {
        return _delay;
    }

    function updateDelay(uint256 newDelay) external override {
        if (msg.sender != address(this)) revert TimelockUnauthorizedCaller(msg.sender);
        _checkDelay(newDelay);

        uint256 oldDelay = _delay;
        _delay = newDelay;

        emit MinDelayChange(oldDelay, newDelay);
    }

    function _checkDelay(uint256 delay) private view {
        if (delay < delayFloor || delay > delayCeiling) {
            revert BlitzTimelock_DelayOutOfBounds(delay, delayFloor, delayCeiling);
        }
    }
}
