// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ILiquidStaking} from "../interfaces/ILiquidStaking.sol";
import {Books, ManagedAssets} from "./libraries/ManagedAssets.sol";

/// @title The vault's books for whoever reads them
/// @notice Amounts in wei of METIS, times in unix seconds. What a slash has changed is shown as of now, whether or not
/// somebody has synced: previews and these agree with what the next call does.
abstract contract VaultViews is ILiquidStaking {
    using ManagedAssets for Books;

    /// @dev The books as stored.
    function _stored() internal view virtual returns (Books memory);

    /// @dev The books as the next call would find them.
    function _live() internal view virtual returns (Books memory);

    /// @inheritdoc ILiquidStaking
    function buffer() external view returns (uint256) {
        return _stored().buffer;
    }

    /// @inheritdoc ILiquidStaking
    function managedAssets() external view returns (uint256) {
        return _live().managed(block.timestamp);
    }

    /// @inheritdoc ILiquidStaking
    function queuedShares() external view returns (uint256) {
        return _stored().queuedShares;
    }

    /// @inheritdoc ILiquidStaking
    function principalAssets() external view returns (uint256 active, uint256 unbonding) {
        Books memory books = _live();
        return (books.active, books.unbonding);
    }

    /// @inheritdoc ILiquidStaking
    function unvestedAssets() external view returns (uint256) {
        return _live().unvested(block.timestamp);
    }

    /// @inheritdoc ILiquidStaking
    function vestingEnd() external view returns (uint48) {
        return _stored().vestingUntil;
    }
}
