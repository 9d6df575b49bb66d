// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

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

/// @notice What the chain knows of one sequencer.
struct SequencerView {
    address operator;
    address signer;
    address rewardRecipient;
    SequencerStatus status;
    uint16 commissionBps; // in force now
    uint16 pendingCommissionBps; // announced rise, 0 when none
    uint48 commissionEffectiveAt; // unix seconds, 0 when none
    uint48 bondUnlockAt; // unix seconds, 0 when no bond is on its way out
    uint256 bond; // wei of METIS
    uint256 bondLeaving; // wei of METIS on its way out
    uint256 activeShares;
    uint256 indexRay; // METIS per share, RAY
    uint256 unbondingShares; // not matured, at most 22 buckets
    uint256 rewardPerShareRay; // accumulator, RAY
    uint256 operatorRewards; // wei of METIS, not yet claimed by the reward recipient
}

/// @notice A way out: merged per owner, sequencer and `unlockAt`.
struct UnbondingRequest {
    address owner;
    uint48 unlockAt; // unix seconds
    uint256 sequencerId;
    uint256 shares;
}

/// @title Delegation to sequencers, paid by Metis' own record of who produced blocks
/// @notice Amounts in wei of METIS, indexes in RAY (1e27), fractions in WAD (1e18) or basis points,
/// times in unix seconds. `assets = shares * index / RAY`, rounded down both ways.
interface ISequencerPool is IERC5805 {
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
        uint256 accountShares,
        uint256 activeShares
    );
    event Redelegated(
        uint256 indexed fromId, uint256 indexed toId, address indexed account, uint256 assets, uint256 sharesOut, uint256 sharesIn
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
        uint256 indexed id, uint256 fractionWad, uint256 fromBond, uint256 fromDelegators, uint256 bond, uint256 indexRay, bytes32 evidenceHash
    );
    event SlashedSwept(address indexed receiver, uint256 assets);
    event VotesSynced(uint256 indexed id, address indexed account, uint256 oldUnits, uint256 newUnits);

    /* SETTINGS */

    /// @dev The constructor tells the settings as updates from 0, so that an index needs no call.
    event RewardReserveUpdated(address oldReserve, address newReserve);
    event MinBondUpdated(uint256 oldAssets, uint256 newAssets);
    event MaxStakeUpdated(uint256 oldAssets, uint256 newAssets);
    event EntriesPaused(address indexed by, uint48 until);
    event EntriesResumed(address indexed by);

    /* OPERATORS */

    /// @notice Becomes a sequencer with `msg.value` as bond.
    /// @param signerProof EIP-712 `RegisterSigner(address operator,address pool,uint256 chainId)` signed by `signer`
    function register(
        address signer,
        bytes calldata signerProof,
        address rewardRecipient,
        uint16 commissionBps,
        string calldata metadata
    ) external payable returns (uint256 id);
    function topUpBond(uint256 id) external payable;
    function requestBondWithdrawal(uint256 id, uint256 assets) external;
    function exit(uint256 id) external;
    function withdrawBond(uint256 id, address receiver) external returns (uint256 assets);
    function rotateSigner(uint256 id, address newSigner, bytes calldata signerProof) external;
    function setRewardRecipient(uint256 id, address recipient) external;
    function setMetadata(uint256 id, string calldata metadata) external;
    function setCommission(uint256 id, uint16 commissionBps) external;
    function transferOperator(uint256 id, address newOperator) external;
    function acceptOperator(uint256 id) external;
    function claimOperatorRewards(uint256 id) external returns (uint256 assets);

    /* DELEGATORS */

    /// @notice Delegates `msg.value`; at least `MIN_DELEGATION`.
    function delegate(uint256 id) external payable returns (uint256 shares);
    function undelegate(uint256 id, uint256 shares) external returns (uint256 requestId);
    function cancelUnbonding(uint256 requestId, uint256 shares) external;
    function redelegate(uint256 fromId, uint256 toId, uint256 shares) external returns (uint256 sharesIn);
    /// @notice Pays a matured request to its owner (or where the owner says).
    function withdraw(uint256 requestId, address receiver) external returns (uint256 assets);
    function claimRewards(uint256 id, address receiver) external returns (uint256 assets);
    function claimRewardsFor(address account, uint256[] calldata ids) external returns (uint256 assets);
    function compound(uint256[] calldata ids) external returns (uint256 assets);

    /* SETTLEMENT AND SLASHING */

    function settle(uint256 maxEpochs) external returns (uint256 settled);
    function slash(uint256 id, uint256 fractionWad, bytes32 evidenceHash) external returns (uint256 assets);
    function tombstone(uint256 id, address reporter, bytes32 evidenceHash) external returns (uint256 assets);
    function sweepSlashed() external returns (uint256 assets);
    function syncVotes(address account, uint256 id) external;

    /* VIEWS */

    function sequencer(uint256 id) external view returns (SequencerView memory);
    function sequencerCount() external view returns (uint256);
    /// @return id that `signer` serves or served, 0 for nobody's
    function sequencerIdOf(address signer) external view returns (uint256 id);
    function sharesOf(uint256 id, address account) external view returns (uint256);
    /// @return in wei of METIS, rounded down
    function assetsOf(uint256 id, address account) external view returns (uint256);
    /// @return in wei of METIS, of what is settled
    function pendingRewards(uint256 id, address account) external view returns (uint256);
    function unbondingRequest(uint256 requestId) external view returns (UnbondingRequest memory);
    /// @return in wei of METIS: what the request is worth now (its frozen index once matured)
    function unbondingAssets(uint256 requestId) external view returns (uint256);
    function convertToAssets(uint256 id, uint256 shares) external view returns (uint256);
    function convertToShares(uint256 id, uint256 assets) external view returns (uint256);
    /// @return in wei of METIS: the largest delegation that `id` takes now, 0 when it takes none
    function room(uint256 id) external view returns (uint256);
    /// @return whether the bond covers every delegator against two slashes of one period
    function isFull(uint256 id) external view returns (bool);
    /// @return counts slashes of all sequencers; a vault that saw another value must look again
    function slashNonce() external view returns (uint256);
    function pendingEpochs() external view returns (uint256);
    function lastSettledEpoch() external view returns (uint256);
    /// @return last block that was paid
    function paidUpTo() external view returns (uint256);
    function unbondingPeriod() external view returns (uint256);
    function bucketSize() external view returns (uint256);
    function minBond() external view returns (uint256);
    function maxStake() external view returns (uint256);
    function totalActiveShares(uint256 id) external view returns (uint256);
    /// @return in wei of METIS over all sequencers
    function totalDelegated() external view returns (uint256);
    function totalBonded() external view returns (uint256);
    function sequencerSet() external view returns (address);
    function rewardReserve() external view returns (address);
}
