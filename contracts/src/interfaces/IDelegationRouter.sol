// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Spreads the vault's METIS over approved sequencers
/// @notice The router holds the positions; only the vault moves money through it. METIS that comes back is
/// sent to the vault, which books the returned amount. Amounts in wei of METIS, caps also in basis points of
/// the vault's assets, times in unix seconds.
interface IDelegationRouter {
    event SequencerApproved(uint256 indexed id, uint256 capAssets, uint16 capBps);
    event SequencerCapUpdated(
        uint256 indexed id, uint256 oldCapAssets, uint256 newCapAssets, uint16 oldCapBps, uint16 newCapBps
    );
    event SequencerRemoved(uint256 indexed id);
    event RoutedIn(uint256 indexed id, uint256 assets);
    event RoutedOut(uint256 indexed id, uint256 assets, uint256 indexed requestId, uint48 unlockAt);
    event Collected(uint256 requests, uint256 assets);
    event RewardsCollected(uint256 assets);

    error DelegationRouter_NotVault(address caller);
    error DelegationRouter_NotPool(address sender);
    error DelegationRouter_ListFull(uint256 max);
    error DelegationRouter_NoSuchSequencer(uint256 id);
    error DelegationRouter_AlreadyApproved(uint256 id);
    error DelegationRouter_NotApproved(uint256 id);
    error DelegationRouter_CapTooHigh(uint256 actual, uint256 max);
    error DelegationRouter_StillHolds(uint256 id, uint256 shares);
    error DelegationRouter_StillEarns(uint256 id, uint256 rewards);

    /* MONEY: VAULT ONLY */

    /// @notice Delegates up to `msg.value`, lowest-filled first; sends back what found no room.
    /// @param vaultAssets in wei of METIS: all that the vault manages, the base of the relative caps
    /// @return delegated in wei of METIS
    function delegate(uint256 vaultAssets) external payable returns (uint256 delegated);

    /// @notice Starts unbonding about `assets`, most-filled first.
    /// @param assets in wei of METIS
    /// @param vaultAssets in wei of METIS: all that the vault manages, the base of the relative caps
    /// @return requested in wei of METIS: less than `assets` only when the positions hold less, more only by a
    /// rounding share per sequencer
    function undelegate(uint256 assets, uint256 vaultAssets) external returns (uint256 requested);

    /// @notice Withdraws at most `max` matured requests to the vault.
    /// @return assets in wei of METIS, already sent
    function collect(uint256 max) external returns (uint256 assets);

    /// @notice Settles and claims the rewards of every approved sequencer to the vault.
    /// @return assets in wei of METIS, already sent
    function collectRewards() external returns (uint256 assets);

    /* SETTINGS */

    /// @notice Adds a sequencer to the list. Operations governance.
    /// @param capAssets in wei of METIS
    /// @param capBps in basis points of the vault, at most `MAX_CAP_BPS`
    function approve(uint256 id, uint256 capAssets, uint16 capBps) external;
    /// @notice Sets both caps; what is above them stays until it is needed or released. Operations governance.
    function setCap(uint256 id, uint256 capAssets, uint16 capBps) external;
    /// @notice Guardian: only downwards; both 0 suspend.
    function lowerCap(uint256 id, uint256 capAssets, uint16 capBps) external;
    /// @notice Suspends `id` and starts unbonding all that is held there. Operations governance.
    function release(uint256 id) external;
    /// @notice Strikes a sequencer that holds and owes nothing of the vault any more. Operations governance.
    function remove(uint256 id) external;

    /* VIEWS */

    /// @return active value of active shares at their indexes
    /// @return unbonding value of what is on its way back (matured at its frozen index)
    function principal() external view returns (uint256 active, uint256 unbonding);
    /// @return assets in wei of METIS that `delegate` could place now
    function room(uint256 vaultAssets) external view returns (uint256 assets);
    /// @return time in unix seconds at which `assets` can be back: matured, or were unbonding to start now
    function maturityOf(uint256 assets) external view returns (uint48 time);
    function approvedSequencers() external view returns (uint256[] memory ids);
    function capOf(uint256 id) external view returns (uint256 capAssets, uint16 capBps);
    /// @return requestIds in the order in which they mature
    function openRequests() external view returns (uint256[] memory requestIds);
    /// @return seconds
    function unbondingPeriod() external view returns (uint256);
    /// @return the sequencer pool, which also counts slashes (`ISlashCounter`)
    function pool() external view returns (address);
    function vault() external view returns (address);
}
