// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ILiquidStaking, VaultConfig} from "../interfaces/ILiquidStaking.sol";

/// @title What governance may set, within constants that it may not
/// @notice Every setter is `restricted` by the AccessManager. The bounds are constants: a captured vote can take a
/// tenth of rewards and a fiftieth of an instant exit, and stop entries for a fortnight; it cannot touch principal,
/// the queue, or an exit.
abstract contract VaultSettings is AccessManaged, ILiquidStaking {
    using SafeCast for uint256;

    /* STORAGE */

    /// @dev One slot, read by every entry and instant exit. 88 bits hold 309 million METIS.
    struct Settings {
        uint88 depositCap; // wei of METIS
        uint32 entriesPausedUntil; // unix seconds, until the year 2106
        uint16 harvestFeeBps;
        uint8 exitFeeBps;
        uint8 maxExitFeeBps;
        uint16 bufferTargetBps;
        // Not a setting: wei of METIS at request of all that wait. It rides along, as an instant exit reads both. It
        // mirrors the queue's own sum, which would cost that exit a call.
        uint88 waitingAssets;
    }

    uint16 public constant MAX_HARVEST_FEE_BPS = 1_000;
    uint16 public constant MAX_EXIT_FEE_BPS = 200;
    uint16 public constant MAX_BUFFER_TARGET_BPS = 3_000;
    uint48 public constant MAX_PAUSE = 14 days;

    Settings internal _settings;

    /// @inheritdoc ILiquidStaking
    address public feeReceiver;

    /* CONSTRUCTOR */

    constructor(VaultConfig memory config) AccessManaged(config.authority) {
        _setDepositCap(config.depositCap);
        _setFees(config.harvestFeeBps, config.exitFeeBps, config.maxExitFeeBps);
        _setBufferTarget(config.bufferTargetBps);
        _setFeeReceiver(config.feeReceiver);
    }

    /* SETTINGS */

    /// @inheritdoc ILiquidStaking
    function setDepositCap(uint256 cap) external restricted {
        _setDepositCap(cap);
    }

    /// @inheritdoc ILiquidStaking
    function setFees(uint16 newHarvestFeeBps, uint16 newExitFeeBps, uint16 newMaxExitFeeBps) external restricted {
        _beforeFeeChange();
        _setFees(newHarvestFeeBps, newExitFeeBps, newMaxExitFeeBps);
    }

    /// @inheritdoc ILiquidStaking
    function setBufferTarget(uint16 newBps) external restricted {
        _setBufferTarget(newBps);
    }

    /// @inheritdoc ILiquidStaking
    function setFeeReceiver(address newReceiver) external restricted {
        _setFeeReceiver(newReceiver);
    }

    /// @inheritdoc ILiquidStaking
    function pauseEntries(uint48 until) external restricted {
        uint48 latest = uint48(block.timestamp) + MAX_PAUSE;
        if (until > latest) revert LiquidStaking_PauseTooLong(until, latest);

        _settings.entriesPausedUntil = uint256(until).toUint32();
        emit EntriesPaused(msg.sender, until);
    }

    /// @inheritdoc ILiquidStaking
    function resumeEntries() external restricted {
        _settings.entriesPausedUntil = 0;
        emit EntriesResumed(msg.sender);
    }

    function _setDepositCap(uint256 cap) private {
        if (cap > type(uint88).max) revert LiquidStaking_CapTooHigh(cap, type(uint88).max);

        emit DepositCapUpdated(_settings.depositCap, cap);
        _settings.depositCap = uint88(cap);
    }

    function _setFees(uint16 newHarvestFeeBps, uint16 newExitFeeBps, uint16 newMaxExitFeeBps) private {
        if (newHarvestFeeBps > MAX_HARVEST_FEE_BPS) {
            revert LiquidStaking_FeeTooHigh(newHarvestFeeBps, MAX_HARVEST_FEE_BPS);
        }
        if (newMaxExitFeeBps > MAX_EXIT_FEE_BPS) revert LiquidStaking_FeeTooHigh(newMaxExitFeeBps, MAX_EXIT_FEE_BPS);
        if (newExitFeeBps > newMaxExitFeeBps) revert LiquidStaking_FeeTooHigh(newExitFeeBps, newMaxExitFeeBps);

        Settings storage s = _settings;
        emit FeesUpdated(
            s.harvestFeeBps, newHarvestFeeBps, s.exitFeeBps, newExitFeeBps, s.maxExitFeeBps, newMaxExitFeeBps
        );
        s.harvestFeeBps = newHarvestFeeBps;
        s.exitFeeBps = uint8(newExitFeeBps);
        s.maxExitFeeBps = uint8(newMaxExitFeeBps);
    }

    function _setBufferTarget(uint16 newBps) private {
        if (newBps > MAX_BUFFER_TARGET_BPS) revert LiquidStaking_BufferTargetTooHigh(newBps, MAX_BUFFER_TARGET_BPS);

        emit BufferTargetUpdated(_settings.bufferTargetBps, newBps);
        _settings.bufferTargetBps = newBps;
    }

    function _setFeeReceiver(address newReceiver) private {
        if (newReceiver == address(0)) revert LiquidStaking_ZeroAddress();

        emit FeeReceiverUpdated(feeReceiver, newReceiver);
        feeReceiver = newReceiver;
    }

    /// @dev What was earned under the old fee is charged by it (pitfall 19).
    function _beforeFeeChange() internal virtual;

    /* VIEWS */

    /// @inheritdoc ILiquidStaking
    function depositCap() external view returns (uint256) {
        return _settings.depositCap;
    }

    /// @inheritdoc ILiquidStaking
    function harvestFeeBps() external view returns (uint16) {
        return _settings.harvestFeeBps;
    }

    /// @inheritdoc ILiquidStaking
    function exitFeeRange() external view returns (uint16 lowest, uint16 highest) {
        return (_settings.exitFeeBps, _settings.maxExitFeeBps);
    }

    /// @inheritdoc ILiquidStaking
    function bufferTargetBps() external view returns (uint16) {
        return _settings.bufferTargetBps;
    }

    /// @inheritdoc ILiquidStaking
    function entriesPausedUntil() external view returns (uint48) {
        return _settings.entriesPausedUntil;
    }
}
