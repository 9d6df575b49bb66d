// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/*
    None ──register──▶ Active ⇄ Jailed          (bond below minBond; a top-up cures)
                          │  ╲      │
                          │   exit  exit
                          │     ╲   │
                          │      ▶ Exiting ──time──▶ Exited
                          └──tombstone (also from Jailed, Exiting)──▶ Tombstoned
*/
enum SequencerStatus {
    None,
    Active,
    Jailed,
    Exiting,
    Exited,
    Tombstoned
}

/// @title What the sequencer pool tells and refuses
/// @notice Amounts in wei of METIS, indexes in RAY, fractions in WAD or basis points, times in unix seconds.
interface ISequencerPoolEvents {
    /* OPERATORS */

    event SequencerRegistered(
        uint256 indexed id,
        address indexed operator,
        address indexed signer,
        address rewardRecipient,
        uint256 bond,
        uint16 commissionBps,
        string metadata
    );
    event BondIncreased(uint256 indexed id, address indexed from, uint256 assets, uint256 bond);
    event BondWithdrawalRequested(uint256 indexed id, uint256 assets, uint48 unlockAt, uint256 bond);
    event BondWithdrawn(uint256 indexed id, address indexed receiver, uint256 assets);
    event SequencerStatusChanged(uint256 indexed id, SequencerStatus from, SequencerStatus to);
    event SignerRotated(uint256 indexed id, address indexed oldSigner, address indexed newSigner);
    event RewardRecipientUpdated(uint256 indexed id, address oldRecipient, address newRecipient);
    event MetadataUpdated(uint256 indexed id, string metadata);
    event OperatorTransferStarted(uint256 indexed id, address indexed from, address indexed to);
    event OperatorTransferred(uint256 indexed id, address indexed from, address indexed to);
    event CommissionAnnounced(uint256 indexed id, uint16 oldBps, uint16 newBps, uint48 effectiveAt);
    event CommissionUpdated(uint256 indexed id, uint16 oldBps, uint16 newBps);
    event OperatorRewardsClaimed(uint256 indexed id, address indexed receiver, uint256 assets);

    /* DELEGATORS */

    /// @dev `accountShares`: the account's shares at `id` after; `activeShares`: the sequencer's after.
    event Delegated(
        uint256 indexed id,
        address indexed account,
        uint256 assets,
        uint256 shares,
        uint256 accountShares,
        uint256 activeShares
    );
    event Undelegated(
        uint256 indexed id,
        address indexed account,
        uint256 indexed requestId,
        uint256 assets,
        uint256 shares,
        uint48 unlockAt,
        uint256 requestShares,
        uint256 accountShares,
        uint256 activeShares
    );
    event UnbondingCancelled(
        uint256 indexed id,
        address indexed account,
        uint256 indexed requestId,
        uint256 shares,
        uint256 requestShares,
        uint256 accountShares,
        uint256 activeShares
    );
    event Redelegated(
        uint256 indexed fromId,
        uint256 indexed toId,
        address indexed account,
        uint256 assets,
        uint256 sharesOut,
        uint256 sharesIn,
        uint256 fromAccountShares,
        uint256 fromActiveShares,
        uint256 toAccountShares,
        uint256 toActiveShares
    );
    event Withdrawn(uint256 indexed requestId, address indexed owner, address indexed receiver, uint256 assets);
    event RewardsClaimed(uint256 indexed id, address indexed account, address indexed receiver, uint256 assets);

    /* SETTLEMENT AND SLASHING */

    /// @dev `signer` may be nobody's: then `id` is 0 and nothing is paid. `rewards` is before commission.
    event EpochSettled(
        uint256 indexed epochId, uint256 indexed id, address signer, uint256 blocks, uint256 rewards, uint256 operatorPart, uint256 rewardPerShareRay
    );
    event RewardsShort(uint256 requested, uint256 paid);
    event Slashed(
        uint256 indexed id,
        uint256 fractionWad,
        uint256 fromBond,
        uint256 fromDelegators,
        uint256 bond,
        uint256 bondLeaving,
        uint256 indexRay,
        bytes32 evidenceHash
    );
    event BountyGranted(uint256 indexed id, address indexed reporter, uint256 assets);
    event BountyClaimed(address indexed reporter, address indexed receiver, uint256 assets);
    event SlashedSwept(address indexed receiver, uint256 assets);
    event VotesSynced(uint256 indexed id, address indexed account, uint256 oldUnits, uint256 newUnits);

    /* SETTINGS */

    /// @dev The constructor tells the settings as updates from 0, so that an index needs no call.
    event RewardReserveUpdated(address oldReserve, address newReserve);
    event MinBondUpdated(uint256 oldAssets, uint256 newAssets);
    event MaxStakeUpdated(uint256 oldAssets, uint256 newAssets);
    event EntriesPaused(address indexed by, uint48 until);
    event EntriesResumed(address indexed by);

    /* ERRORS */

    error SequencerPool_ZeroAddress();
    /// @dev the pool's office works for the pool only
    error SequencerOffice_OnlyForPool();
    error SequencerPool_ZeroAssets();
    error SequencerPool_ZeroShares();
    error SequencerPool_SettingOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error SequencerPool_WrongUnbondingPeriod(uint256 actual, uint256 multipleOf);
    error SequencerPool_NotReserve(address caller);
    error SequencerPool_EntriesPaused(uint48 until);
    error SequencerPool_PauseOutOfBounds(uint48 actual, uint48 min, uint48 max);
    error SequencerPool_SettleFirst(uint256 pending, uint256 max);

    error SequencerPool_UnknownSequencer(uint256 id);
    error SequencerPool_NotActive(uint256 id, SequencerStatus actual);
    /// @dev neither Active nor Jailed
    error SequencerPool_NotOperating(uint256 id, SequencerStatus actual);
    error SequencerPool_NotSlashable(uint256 id, SequencerStatus actual);
    error SequencerPool_NotOperator(address caller, address operator);
    error SequencerPool_NotPendingOperator(address caller, address pendingOperator);
    error SequencerPool_SignerUsed(address signer, uint256 id);
    error SequencerPool_WrongSignerProof(address recovered, address signer);
    error SequencerPool_CommissionTooHigh(uint16 actual, uint16 max);
    /// @dev a rise is due, but no epoch has been paid at it yet: another one would reach back
    error SequencerPool_RiseNotPaidYet(uint256 id, uint16 dueBps);
    error SequencerPool_BondTooLow(uint256 actual, uint256 min);
    error SequencerPool_BondTooHigh(uint256 actual, uint256 max);
    error SequencerPool_InsufficientBond(uint256 actual, uint256 available);
    error SequencerPool_BondAlreadyLeaving(uint256 assets, uint48 unlockAt);
    error SequencerPool_NoBondToWithdraw(uint256 id);

    error SequencerPool_DelegationTooSmall(uint256 actual, uint256 min);
    error SequencerPool_StakeAboveMax(uint256 actual, uint256 max);
    /// @dev the bond would no longer cover its delegators against two slashes of one period
    error SequencerPool_NotCovered(uint256 delegated, uint256 covered);
    error SequencerPool_InsufficientShares(uint256 actual, uint256 available);
    error SequencerPool_UnknownRequest(uint256 requestId);
    error SequencerPool_NotMatured(uint48 unlockAt, uint48 nowAt);
    error SequencerPool_AlreadyMatured(uint48 unlockAt, uint48 nowAt);
    error SequencerPool_NotOwner(address caller, address owner);
    /// @dev an account with code pulls for itself
    error SequencerPool_OwnerHasCode(address owner);
    error SequencerPool_SameSequencer(uint256 id);
    error SequencerPool_RedelegationLocked(uint48 until, uint48 nowAt);

    error SequencerPool_SlashOutOfBounds(uint256 actual, uint256 max);
    error SequencerPool_SlashTooSoon(uint48 nextAt, uint48 nowAt);
}
