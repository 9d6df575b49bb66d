// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

import {ISequencerPoolEvents, SequencerStatus} from "./ISequencerPoolEvents.sol";

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
    address pendingOperator; // named, not yet accepted; zero when none
    uint48 slashedAt; // unix seconds of the last slash by operations, 0 when never
}

/// @notice A way out: merged per owner, sequencer and `unlockAt`. Its id is these three:
/// `owner << 96 | sequencerId << 48 | unlockAt`.
struct UnbondingRequest {
    address owner;
    uint48 unlockAt; // unix seconds
    uint256 sequencerId;
    uint256 shares;
}

/// @notice What the pool is built with; see the constants of `SequencerPool` for bounds.
struct PoolConfig {
    address authority; // AccessManager
    address sequencerSet; // Metis' own record of epochs
    address rewardReserve; // may be an address that has no code yet
    address slashReceiver; // must take plain METIS: the ecosystem fund
    uint48 unbondingPeriod; // seconds, a multiple of 21
    uint256 minBond; // wei of METIS
    uint256 maxStake; // wei of METIS, bond and active together
    uint48 clockGranularity; // seconds, step of the vote clock
}

/// @title Delegation to sequencers, paid by Metis' own record of who produced blocks
/// @notice Amounts in wei of METIS, indexes in RAY (1e27), fractions in WAD (1e18) or basis points,
/// times in unix seconds. `assets = shares * index / RAY`, rounded down both ways.
interface ISequencerPool is ISequencerPoolEvents, IERC5805 {
    /* OPERATORS */

    /// @notice Becomes a sequencer with `msg.value` as bond, between `minBond` and `maxStake`. An entry: settles first.
    /// @param signer the key that Metis' epochs name; serves one sequencer, once for ever
    /// @param signerProof EIP-712 `RegisterSigner(address operator,address pool,uint256 chainId)` signed by `signer`
    /// @param rewardRecipient who `claimOperatorRewards` pays
    /// @param commissionBps of the delegators' part of rewards, at most `MAX_COMMISSION_BPS`
    /// @param metadata told by the event only
    function register(
        address signer,
        bytes calldata signerProof,
        address rewardRecipient,
        uint16 commissionBps,
        string calldata metadata
    ) external payable returns (uint256 id);

    /// @notice Adds `msg.value` to the bond of an Active or Jailed sequencer. Anyone may; the votes are the operator's.
    /// Bond and active together stay within `maxStake`, but for what `minBond` or a quarter of the delegated need.
    /// Reaching `minBond` ends a jail before pending epochs are settled; else they are settled first.
    function topUpBond(uint256 id) external payable;

    /// @notice Starts the way out of a part of the bond; one at a time, slashable until it unlocks. Operator only.
    /// What stays must cover the delegators; below `minBond` it jails.
    /// @param assets in wei of METIS
    function requestBondWithdrawal(uint256 id, uint256 assets) external;

    /// @notice Starts the way out of the whole bond, with what is on its way already. Operator only, never refused
    /// while Active or Jailed. Exited by itself from the second the bond unlocks.
    function exit(uint256 id) external;

    /// @notice Pays bond that has unlocked; of a Tombstoned sequencer all that is left, at once. Operator only.
    /// @return assets in wei of METIS
    function withdrawBond(uint256 id, address receiver) external returns (uint256 assets);

    /// @notice Serves with another key from now on. The old one still maps to `id`: its late epochs are paid.
    function rotateSigner(uint256 id, address newSigner, bytes calldata signerProof) external;
    function setRewardRecipient(uint256 id, address recipient) external;
    function setMetadata(uint256 id, string calldata metadata) external;

    /// @notice A rise is announced and takes effect by itself after `unbondingPeriod`; a fall counts at once and
    /// deletes an announced rise. Settles first.
    function setCommission(uint256 id, uint16 commissionBps) external;

    /// @notice Names the next operator, who must accept; the zero address takes the offer back.
    function transferOperator(uint256 id, address newOperator) external;
    function acceptOperator(uint256 id) external;

    /// @notice Pays the reward recipient. The operator or the recipient may call; anyone when the recipient has no code.
    /// @return assets in wei of METIS
    function claimOperatorRewards(uint256 id) external returns (uint256 assets);

    /* DELEGATORS */

    /// @notice Delegates `msg.value`, at least `MIN_DELEGATION`, to an Active sequencer with room. An entry: settles
    /// first, or reverts with `SequencerPool_SettleFirst` when more than `MAX_INLINE_EPOCHS` are pending.
    function delegate(uint256 id) external payable returns (uint256 shares);

    /// @notice Starts the way out. Earns nothing from now, stays slashable until it unlocks: `unbondingPeriod` from
    /// now, rounded up to `bucketSize`. From an Exited or Tombstoned sequencer nothing is slashable: the request may
    /// be withdrawn at once, and an account without code is paid in the same call.
    /// @return requestId merged with other shares of the same owner, sequencer and unlock time
    function undelegate(uint256 id, uint256 shares) external returns (uint256 requestId);

    /// @notice Takes shares of an own request that has not matured back to active. An entry, under every check of
    /// `delegate`.
    function cancelUnbonding(uint256 requestId, uint256 shares) external;

    /// @notice Moves at once from a sequencer whose bond covers its delegators, or one that is Exited or Tombstoned.
    /// An entry at `toId`, under every check of `delegate`; the position there cannot redelegate on for one
    /// `unbondingPeriod`.
    function redelegate(uint256 fromId, uint256 toId, uint256 shares) external returns (uint256 sharesIn);

    /// @notice Pays a matured request. Its owner names any receiver; others may push to an owner without code.
    /// @return assets in wei of METIS: at the index of the last slash before `unlockAt`
    function withdraw(uint256 requestId, address receiver) external returns (uint256 assets);

    /// @notice Pays the caller's settled rewards at `id`; 0 when there are none.
    function claimRewards(uint256 id, address receiver) external returns (uint256 assets);

    /// @notice Pays settled rewards of `account` to it: by itself, or by anyone when it has no code.
    function claimRewardsFor(address account, uint256[] calldata ids) external returns (uint256 assets);

    /// @notice Settles, claims and delegates again to the same sequencers, with no minimum.
    function compound(uint256[] calldata ids) external returns (uint256 assets);

    /* SETTLEMENT AND SLASHING */

    /// @notice Pays at most `maxEpochs` epochs that the set can no longer rewrite. Anyone may.
    /// @return settled number of epochs
    function settle(uint256 maxEpochs) external returns (uint256 settled);

    /// @notice Operations governance: once per sequencer per `unbondingPeriod`, at most `MAX_SLASH_WAD` of all that is
    /// slashable; bond on its way out pays first, then the bond, then delegators. Settle before it.
    /// @return assets in wei of METIS
    function slash(uint256 id, uint256 fractionWad, bytes32 evidenceHash) external returns (uint256 assets);

    /// @notice The court: `MAX_SLASH_WAD`, once for ever; nothing is slashable afterwards.
    /// @param reporter earns `BOUNTY_BPS` of it, to be claimed; zero for none
    /// @return assets in wei of METIS, the bounty within
    function tombstone(uint256 id, address reporter, bytes32 evidenceHash) external returns (uint256 assets);

    /// @notice Sends slashed METIS to the slash receiver. Anyone may.
    function sweepSlashed() external returns (uint256 assets);

    /// @notice Pays the caller's bounties.
    function claimBounty(address receiver) external returns (uint256 assets);

    /// @notice Brings the votes of a delegation down to what it is worth after a slash. Anyone may.
    function syncVotes(address account, uint256 id) external;

    /* SETTINGS */

    /// @notice Guardian: stops register, delegate, redelegate, cancel and compound; exits are never stopped.
    /// @param until unix seconds, at most `MAX_PAUSE` from now
    function pauseEntries(uint48 until) external;
    function resumeEntries() external;

    /// @notice Protocol governance: another reserve. `migrate()` of the old one brings its METIS along.
    function setRewardReserve(address newReserve) external;
    /// @notice Protocol governance. Never jails who is below a new value.
    function setMinBond(uint256 assets) external;
    function setMaxStake(uint256 assets) external;

    /* VIEWS */

    function sequencer(uint256 id) external view returns (SequencerView memory);
    function sequencerCount() external view returns (uint256);
    /// @return id that `signer` serves or served, 0 for nobody's
    function sequencerIdOf(address signer) external view returns (uint256 id);
    function sharesOf(uint256 id, address account) external view returns (uint256);
    /// @return id that `signer` serves or served, 0 for nobody's
    /// @return retiredAt unix seconds of its rotation, 0 while it serves
    function signerRecord(address signer) external view returns (uint256 id, uint48 retiredAt);
    /// @return in wei of METIS, rounded down
    function assetsOf(uint256 id, address account) external view returns (uint256);
    /// @return in wei of METIS, of what is settled
    function pendingRewards(uint256 id, address account) external view returns (uint256);
    /// @return the id of a request, whether or not there is one
    function requestIdOf(address owner, uint256 id, uint48 unlockAt) external pure returns (uint256);
    function unbondingRequest(uint256 requestId) external view returns (UnbondingRequest memory);
    /// @return in wei of METIS: what the request is worth now (its frozen index once matured)
    function unbondingAssets(uint256 requestId) external view returns (uint256);
    /// @return unix seconds until which the account cannot redelegate from `id`, 0 when it never received one
    function redelegationLockedUntil(uint256 id, address account) external view returns (uint48);
    /// @return voting units of the account: its delegations as last touched and the bonds it operates
    function votingUnits(address account) external view returns (uint256);
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
    /// @return in wei of METIS over all sequencers: active shares at their indexes
    function totalDelegated() external view returns (uint256);
    /// @return in wei of METIS over all sequencers, without bonds on their way out
    function totalBonded() external view returns (uint256);
    /// @return in wei of METIS, not yet swept
    function slashedAssets() external view returns (uint256);
    /// @return in wei of METIS
    function bountyOf(address reporter) external view returns (uint256);
    /// @return unix seconds, past or 0 when entries are open
    function entriesPausedUntil() external view returns (uint48);
    function sequencerSet() external view returns (address);
    function slashReceiver() external view returns (address);
    function rewardReserve() external view returns (address);
}
