// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {IRewardReserve} from "../interfaces/IRewardReserve.sol";
import {PoolConfig} from "../interfaces/ISequencerPool.sol";
import {ISequencerPoolEvents, SequencerStatus} from "../interfaces/ISequencerPoolEvents.sol";
import {ISequencerSet} from "../interfaces/ISequencerSet.sol";

import {RayMath} from "../shared/math/RayMath.sol";
import {SelfDelegatedVotes} from "../shared/votes/SelfDelegatedVotes.sol";
import {EpochSettlement} from "./libraries/EpochSettlement.sol";
import {Lifecycle} from "./libraries/Lifecycle.sol";
import {Positions} from "./libraries/Positions.sol";
import {SignerBook} from "./libraries/SignerBook.sol";
import {SlashableShares} from "./libraries/SlashableShares.sol";
import {Slashing} from "./libraries/Slashing.sol";
import {LentVotes} from "./LentVotes.sol";
import {PoolBooks} from "./types/PoolBooks.sol";
import {Sequencer} from "./types/Sequencer.sol";

/// @title What the pool and its office share: storage, limits, and the few things both do
/// @dev Only this contract declares storage, so that the office works on the pool's when the pool calls it.
abstract contract SequencerPoolBase is ISequencerPoolEvents, LentVotes, AccessManaged, ReentrancyGuard {
    using EpochSettlement for PoolBooks;
    using Lifecycle for Sequencer;
    using SlashableShares for SlashableShares.State;

    /* CONSTANTS */

    uint256 public constant MIN_DELEGATION = 1 ether;
    uint16 public constant MAX_COMMISSION_BPS = 2_000;
    uint256 public constant LEVERAGE = 4;
    uint48 public constant BUCKETS = 21;
    uint256 public constant MAX_SLASH_WAD = Slashing.MAX_SLASH_WAD;
    uint256 public constant BOUNTY_BPS = 500;
    uint256 public constant MAX_INLINE_EPOCHS = 32;
    uint48 public constant MAX_PAUSE = 14 days;
    uint256 public constant MIN_BOND_FLOOR = 100 ether;
    uint256 public constant MAX_STAKE_CEILING = 1_000_000 ether;

    /* STORAGE */

    ISequencerSet internal immutable _set;
    address internal immutable _slashReceiver;
    uint48 internal immutable _unbondingPeriod;
    uint48 internal immutable _bucketSize;

    PoolBooks internal _books;
    SignerBook.State internal _signers;

    mapping(uint256 id => Sequencer) internal _sequencers;
    mapping(uint256 id => mapping(address account => Positions.Position)) internal _positions;
    mapping(uint256 requestId => uint256 shares) internal _requests;
    mapping(address reporter => uint256 assets) internal _bounties;

    constructor(PoolConfig memory config)
        EIP712("Metis Blitz Sequencer Pool", "1")
        SelfDelegatedVotes(config.clockGranularity)
        AccessManaged(config.authority)
    {
        _set = ISequencerSet(config.sequencerSet);
        _slashReceiver = config.slashReceiver;
        _unbondingPeriod = config.unbondingPeriod;
        _bucketSize = config.unbondingPeriod / BUCKETS;
    }

    /* TIME */

    function _now() internal view returns (uint48) {
        return uint48(block.timestamp);
    }

    /* ENTRIES */

    /// @dev Every entry passes here before anything else is computed.
    function _openEntries() internal {
        uint48 until = _books.entriesPausedUntil;
        if (until > _now()) revert SequencerPool_EntriesPaused(until);
        _settleAll();
    }

    /* SETTLE */

    function _settleAll() internal {
        uint256 pending = _books.pending(_set);
        if (pending > MAX_INLINE_EPOCHS) revert SequencerPool_SettleFirst(pending, MAX_INLINE_EPOCHS);
        _settle(pending);
    }

    function _settle(uint256 count) internal {
        if (count != 0) _books.settle(_sequencers, _signers, _set, count);
    }

    /* COVER */

    /// @dev What a slash could take from delegators: active and not matured; nothing once it is over.
    function _delegated(Sequencer storage s, uint48 nowAt) internal view returns (uint256) {
        if (s.isOver(nowAt)) return 0;
        return RayMath.toAssetsDown(s.activeShares + s.shares.openAt(_bucketSize, nowAt), s.shares.indexRay);
    }

    /// @dev An exiting bond covers until it has left.
    function _covered(Sequencer storage s) internal view returns (uint256) {
        return LEVERAGE * (s.status == SequencerStatus.Exiting ? s.bondLeaving : s.bond);
    }

    function _requireCovered(Sequencer storage s) internal view {
        uint256 delegated = _delegated(s, _now());
        if (delegated > _covered(s)) revert SequencerPool_NotCovered(delegated, _covered(s));
    }

    /* SETTINGS */

    function _setRewardReserve(address newReserve) internal {
        if (newReserve == address(0)) revert SequencerPool_ZeroAddress();

        emit RewardReserveUpdated(address(_books.reserve), newReserve);
        _books.reserve = IRewardReserve(newReserve);
    }

    function _setMinBond(uint256 assets) internal {
        _requireWithin(assets, MIN_BOND_FLOOR, _books.maxStake);

        emit MinBondUpdated(_books.minBond, assets);
        _books.minBond = uint96(assets);
    }

    function _setMaxStake(uint256 assets) internal {
        _requireWithin(assets, Math.max(_books.minBond, MIN_BOND_FLOOR), MAX_STAKE_CEILING);

        emit MaxStakeUpdated(_books.maxStake, assets);
        _books.maxStake = uint96(assets);
    }

    function _requireWithin(uint256 actual, uint256 min, uint256 max) internal pure {
        if (actual < min || actual > max) revert SequencerPool_SettingOutOfBounds(actual, min, max);
    }
}
