// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {PoolConfig} from "../interfaces/ISequencerPool.sol";
import {SequencerStatus} from "../interfaces/ISequencerPoolEvents.sol";

import {RayMath} from "../shared/math/RayMath.sol";
import {Commissions} from "./libraries/Commissions.sol";
import {EpochSettlement} from "./libraries/EpochSettlement.sol";
import {Lifecycle} from "./libraries/Lifecycle.sol";
import {SignerBook} from "./libraries/SignerBook.sol";
import {SlashableShares} from "./libraries/SlashableShares.sol";
import {SlashMath} from "./libraries/SlashMath.sol";
import {Slashing} from "./libraries/Slashing.sol";
import {SequencerPoolBase} from "./SequencerPoolBase.sol";
import {PoolBooks} from "./types/PoolBooks.sol";
import {Sequencer} from "./types/Sequencer.sol";

/// @title The pool's office: what operators, governance and the court do
/// @notice The code of the pool is more than one contract may hold, so the part that delegators do not need stands
/// here. The pool creates it in its constructor, for ever, and runs it on its own storage; called directly it refuses.
/// What each function promises is written in `ISequencerPool`.
contract SequencerOffice is SequencerPoolBase {
    using Commissions for Sequencer;
    using EpochSettlement for PoolBooks;
    using Lifecycle for Sequencer;
    using SignerBook for SignerBook.State;
    using SlashableShares for SlashableShares.State;
    using Slashing for Sequencer;

    bytes32 private constant REGISTER_SIGNER_TYPEHASH =
        keccak256("RegisterSigner(address operator,address pool,uint256 chainId)");

    address private immutable _self = address(this);

    /// @dev Here is no pool: a bond that is sent here directly would be lost.
    modifier forPool() {
        if (address(this) == _self) revert SequencerOffice_OnlyForPool();
        _;
    }

    constructor(PoolConfig memory config) SequencerPoolBase(config) {}

    /* REGISTER */

    function register(
        address signer,
        bytes calldata signerProof,
        address rewardRecipient,
        uint16 commissionBps,
        string calldata metadata
    ) external payable forPool nonReentrant returns (uint256 id) {
        if (msg.value < _books.minBond) revert SequencerPool_BondTooLow(msg.value, _books.minBond);
        if (msg.value > _books.maxStake) revert SequencerPool_BondTooHigh(msg.value, _books.maxStake);
        if (rewardRecipient == address(0)) revert SequencerPool_ZeroAddress();
        _requireCommission(commissionBps);
        _openEntries();

        id = ++_books.sequencerCount;
        _enlistSigner(id, signer, signerProof);
        Sequencer storage s = _sequencers[id];
        (s.operator, s.signer, s.rewardRecipient) = (msg.sender, signer, rewardRecipient);
        s.commissionBps = commissionBps;
        s.shares.start(_now());
        emit SequencerRegistered(id, msg.sender, signer, rewardRecipient, msg.value, commissionBps, metadata);
        s.move(id, SequencerStatus.Active);

        _addBond(s, msg.value);
    }

    function rotateSigner(uint256 id, address newSigner, bytes calldata signerProof) external forPool nonReentrant {
        Sequencer storage s = _operated(id);
        s.requireOperating(id, _now());
        address oldSigner = s.signer;

        _enlistSigner(id, newSigner, signerProof);
        _signers.retire(oldSigner, _now());
        s.signer = newSigner;

        emit SignerRotated(id, oldSigner, newSigner);
    }

    function _enlistSigner(uint256 id, address signer, bytes calldata signerProof) private {
        bytes32 structHash = keccak256(abi.encode(REGISTER_SIGNER_TYPEHASH, msg.sender, address(this), block.chainid));
        address recovered = ECDSA.recover(_hashTypedDataV4(structHash), signerProof);
        if (recovered != signer) revert SequencerPool_WrongSignerProof(recovered, signer);

        _signers.enlist(signer, id);
    }

    /* OPERATOR'S SETTINGS */

    function setRewardRecipient(uint256 id, address recipient) external forPool {
        Sequencer storage s = _operated(id);
        if (recipient == address(0)) revert SequencerPool_ZeroAddress();

        emit RewardRecipientUpdated(id, s.rewardRecipient, recipient);
        s.rewardRecipient = recipient;
    }

    function setMetadata(uint256 id, string calldata metadata) external forPool {
        _operated(id);
        emit MetadataUpdated(id, metadata);
    }

    function setCommission(uint256 id, uint16 commissionBps) external forPool nonReentrant {
        Sequencer storage s = _operated(id);
        s.requireOperating(id, _now());
        _requireCommission(commissionBps);
        _settleAll();

        s.set(id, commissionBps, _now(), _unbondingPeriod);
    }

    function transferOperator(uint256 id, address newOperator) external forPool {
        _operated(id).pendingOperator = newOperator;
        emit OperatorTransferStarted(id, msg.sender, newOperator);
    }

    function acceptOperator(uint256 id) external forPool nonReentrant {
        Sequencer storage s = _sequencers[id];
        address from = s.operator;
        if (msg.sender != s.pendingOperator) revert SequencerPool_NotPendingOperator(msg.sender, s.pendingOperator);

        (s.operator, s.pendingOperator) = (msg.sender, address(0));
        emit OperatorTransferred(id, from, msg.sender);

        if (s.bond != 0) _transferVotingUnits(from, msg.sender, s.bond);
    }

    function _requireCommission(uint16 bps) private pure {
        if (bps > MAX_COMMISSION_BPS) revert SequencerPool_CommissionTooHigh(bps, MAX_COMMISSION_BPS);
    }

    function _operated(uint256 id) private view returns (Sequencer storage s) {
        s = _sequencers[id];
        if (msg.sender != s.operator) revert SequencerPool_NotOperator(msg.sender, s.operator);
    }

    /* OPERATOR'S REWARDS */

    function claimOperatorRewards(uint256 id) external forPool nonReentrant returns (uint256 assets) {
        Sequencer storage s = _sequencers[id];
        address recipient = s.rewardRecipient;
        if (recipient == address(0)) revert SequencerPool_UnknownSequencer(id);
        if (msg.sender != recipient && msg.sender != s.operator && recipient.code.length != 0) {
            revert SequencerPool_OwnerHasCode(recipient);
        }

        assets = s.operatorRewards;
        if (assets == 0) return 0;
        s.operatorRewards = 0;
        emit OperatorRewardsClaimed(id, recipient, assets);

        Address.sendValue(payable(recipient), assets);
    }

    /* BOND */

    function topUpBond(uint256 id) external payable forPool nonReentrant {
        if (msg.value == 0) revert SequencerPool_ZeroAssets();
        Sequencer storage s = _sequencers[id];
        s.requireOperating(id, _now());
        uint256 bond = s.bond + msg.value;
        uint256 cap = _bondCap(s);
        if (bond > cap) revert SequencerPool_BondTooHigh(bond, cap);
        bool jailed = s.status == SequencerStatus.Jailed;
        if (!jailed) _settleAll();

        emit BondIncreased(id, msg.sender, msg.value, bond);
        if (jailed && bond >= _books.minBond) s.move(id, SequencerStatus.Active);
        _addBond(s, msg.value);

        // who cures a jail is paid for the epochs that nobody settled yet
        if (jailed) _settle(Math.min(_books.pending(_set), MAX_INLINE_EPOCHS));
    }

    function requestBondWithdrawal(uint256 id, uint256 assets) external forPool nonReentrant {
        Sequencer storage s = _operated(id);
        s.requireOperating(id, _now());
        if (assets == 0) revert SequencerPool_ZeroAssets();
        if (assets > s.bond) revert SequencerPool_InsufficientBond(assets, s.bond);
        if (s.bondLeaving != 0) revert SequencerPool_BondAlreadyLeaving(s.bondLeaving, s.bondUnlockAt);

        _leaveBond(s, id, assets);
        _requireCovered(s);
        _jailBelowMinBond(s, id);
    }

    function exit(uint256 id) external forPool nonReentrant {
        Sequencer storage s = _operated(id);
        s.requireOperating(id, _now());

        s.move(id, SequencerStatus.Exiting);
        _leaveBond(s, id, s.bond);
    }

    function withdrawBond(uint256 id, address receiver) external forPool nonReentrant returns (uint256 assets) {
        Sequencer storage s = _operated(id);
        if (receiver == address(0)) revert SequencerPool_ZeroAddress();
        bool tombstoned = s.status == SequencerStatus.Tombstoned;
        if (!tombstoned && s.bondUnlockAt > _now()) revert SequencerPool_NotMatured(s.bondUnlockAt, _now());

        assets = s.bondLeaving;
        s.bondLeaving = 0;
        if (tombstoned) assets += _removeBond(s, s.bond);
        if (assets == 0) revert SequencerPool_NoBondToWithdraw(id);
        emit BondWithdrawn(id, receiver, assets);

        Address.sendValue(payable(receiver), assets);
    }

    function _leaveBond(Sequencer storage s, uint256 id, uint256 assets) private {
        s.bondLeaving += uint96(_removeBond(s, assets));
        s.bondUnlockAt = SlashableShares.unlockOf(_now(), _unbondingPeriod, _bucketSize);

        emit BondWithdrawalRequested(id, assets, s.bondUnlockAt, s.bond);
    }

    function _addBond(Sequencer storage s, uint256 assets) private {
        s.bond += uint96(assets);
        _transferVotingUnits(address(0), s.operator, assets);
    }

    function _removeBond(Sequencer storage s, uint256 assets) private returns (uint256) {
        if (assets == 0) return 0;
        s.bond -= uint96(assets);
        _transferVotingUnits(s.operator, address(0), assets);
        return assets;
    }

    function _jailBelowMinBond(Sequencer storage s, uint256 id) private {
        if (s.status == SequencerStatus.Active && s.bond < _books.minBond) s.move(id, SequencerStatus.Jailed);
    }

    /// @dev `maxStake`, but never so low that a slashed bond could not become enough again.
    function _bondCap(Sequencer storage s) private view returns (uint256) {
        uint256 active = RayMath.toAssetsDown(s.activeShares, s.shares.indexRay);
        uint256 enough = Math.max(_books.minBond, Math.ceilDiv(_delegated(s, _now()), LEVERAGE));
        return Math.max(Math.saturatingSub(_books.maxStake, active), enough);
    }

    /* SLASH */

    function slash(uint256 id, uint256 fractionWad, bytes32 evidenceHash)
        external
        forPool
        restricted
        nonReentrant
        returns (uint256 assets)
    {
        Sequencer storage s = _sequencers[id];

        assets = _bookSlash(s, s.byOperations(id, fractionWad, evidenceHash, _unbondingPeriod, _bucketSize));
        _books.slashed += uint96(assets);
        _jailBelowMinBond(s, id);
    }

    function tombstone(uint256 id, address reporter, bytes32 evidenceHash)
        external
        forPool
        restricted
        nonReentrant
        returns (uint256 assets)
    {
        Sequencer storage s = _sequencers[id];

        assets = _bookSlash(s, s.byCourt(id, evidenceHash, _bucketSize));
        uint256 bounty = reporter == address(0) ? 0 : RayMath.bpsDown(assets, BOUNTY_BPS);
        _books.slashed += uint96(assets - bounty);
        if (bounty == 0) return assets;

        _bounties[reporter] += bounty;
        emit BountyGranted(id, reporter, bounty);
    }

    function _bookSlash(Sequencer storage s, SlashMath.Cut memory cut) private returns (uint256) {
        ++_books.slashNonce;
        if (cut.fromBond != 0) _transferVotingUnits(s.operator, address(0), cut.fromBond);

        return cut.total;
    }

    function sweepSlashed() external forPool nonReentrant returns (uint256 assets) {
        assets = _books.slashed;
        if (assets == 0) return 0;
        _books.slashed = 0;
        emit SlashedSwept(_slashReceiver, assets);

        Address.sendValue(payable(_slashReceiver), assets);
    }

    function claimBounty(address receiver) external forPool nonReentrant returns (uint256 assets) {
        if (receiver == address(0)) revert SequencerPool_ZeroAddress();

        assets = _bounties[msg.sender];
        if (assets == 0) return 0;
        _bounties[msg.sender] = 0;
        emit BountyClaimed(msg.sender, receiver, assets);

        Address.sendValue(payable(receiver), assets);
    }

    /* SETTINGS */

    function pauseEntries(uint48 until) external forPool restricted {
        uint48 max = _now() + MAX_PAUSE;
        if (until <= _now() || until > max) revert SequencerPool_PauseOutOfBounds(until, _now() + 1, max);

        _books.entriesPausedUntil = until;
        emit EntriesPaused(msg.sender, until);
    }

    function resumeEntries() external forPool restricted {
        _books.entriesPausedUntil = 0;
        emit EntriesResumed(msg.sender);
    }

    function setRewardReserve(address newReserve) external forPool restricted {
        _setRewardReserve(newReserve);
    }

    function setMinBond(uint256 assets) external forPool restricted {
        _setMinBond(assets);
    }

    function setMaxStake(uint256 assets) external forPool restricted {
        _setMaxStake(assets);
    }
}
