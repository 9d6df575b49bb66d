// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Spreads the vault's METIS over approved sequencers
/// @notice The router holds the positions; only the vault moves money through it. METIS that comes back is
/// sent to the vault, which books the returned amount. Amounts in wei of METIS.
interface IDelegationRouter {
    event SequencerApproved(uint256 indexed id, uint256 capAssets, uint16 capBps);
    event SequencerCapUpdated(uint256 indexed id, uint256 oldCapAssets, uint256 newCapAssets, uint16 oldCapBps, uint16 newCapBps);
    event SequencerRemoved(uint256 indexed id);
    event RoutedIn(uint256 indexed id, uint256 assets);
    event RoutedOut(uint256 indexed id, uint256 assets, uint256 indexed requestId, uint48 unlockAt);
    event Collected(uint256 requests, uint256 assets);
    event RewardsCollected(uint256 assets);

    error DelegationRouter_NotVault(address caller);
    error DelegationRouter_ListFull(uint256 max);
    error DelegationRouter_AlreadyApproved(uint256 id);
    error DelegationRouter_NotApproved(uint256 id);
    error DelegationRouter_CapTooHigh(uint256 actual, uint256 max);
    error DelegationRouter_StillHolds(uint256 id, uint256 shares);

    /// @notice Delegates up to `msg.value`, lowest-filled first; sends back what found no room. Vault only.
    function delegate() external payable returns (uint256 delegated);

    /// @notice Starts unbonding about `assets`, most-filled first. Vault only.
    /// @return requested never more than `assets` plus a rounding wei per sequencer
    function undelegate(uint256 assets) external returns (uint256 requested);

    /// @notice Withdraws at most `max` matured requests to the vault. Vault only.
    function collect(uint256 max) external returns (uint256 assets);

    /// @notice Settles and claims rewards of every approved sequencer to the vault. Vault only.
    function collectRewards() external returns (uint256 assets);

    function approve(uint256 id, uint256 capAssets, uint16 capBps) external;
    function setCap(uint256 id, uint256 capAssets, uint16 capBps) external;
    /// @notice Guardian: only downwards.
    function lowerCap(uint256 id, uint256 capAssets, uint16 capBps) external;
    function remove(uint256 id) external;

    /// @return active value of active shares at their indexes
    /// @return unbonding value of what is on its way back (matured at frozen index)
    function principal() external view returns (uint256 active, uint256 unbonding);
    /// @return assets that `delegate` would place now
    function room() external view returns (uint256 assets);
    function approvedSequencers() external view returns (uint256[] memory ids);
    function capOf(uint256 id) external view returns (uint256 capAssets, uint16 capBps);
    function openRequests() external view returns (uint256[] memory requestIds);
    /// @return the pool's `slashNonce`
    function slashNonce() external view returns (uint256);
    function unbondingPeriod() external view returns (uint256);
}
