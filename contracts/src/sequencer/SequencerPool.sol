// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ISequencerPool, PoolConfig, SequencerView, UnbondingRequest} from "../interfaces/ISequencerPool.sol";
import {SequencerStatus} from "../interfaces/ISequencerPoolEvents.sol";

import {RayMath} from "../shared/math/RayMath.sol";
import {Commissions} from "./libraries/Commissions.sol";
import {EpochSettlement} from "./libraries/EpochSettlement.sol";
import {Lifecycle} from "./libraries/Lifecycle.sol";
import {Positions} from "./libraries/Positions.sol";
import {RequestId} from "./libraries/RequestId.sol";
import {SequencerLook} from "./libraries/SequencerLook.sol";
import {SignerBook} from "./libraries/SignerBook.sol";
import {SlashableShares} from "./libraries/SlashableShares.sol";
import {SequencerOffice} from "./SequencerOffice.sol";
import {SequencerPoolBase} from "./SequencerPoolBase.sol";
import {PoolBooks} from "./types/PoolBooks.sol";
import {Sequencer} from "./types/Sequencer.sol";

/// @title Delegation to sequencers, paid by Metis' own record of who produced blocks
/// @notice SHARES. Per sequencer an index, METIS per share, starts at 1 and only falls, by slashes. Rewards never
/// touch it: they are counted per share beside it and claimed in METIS.
/// FIRST LOSS. A slash takes the bond first, that on its way out before that in place. While the bond covers its
/// delegators (all that a slash could reach is at most four bonds), no two slashes of one unbonding period reach a
/// delegator; entries and bond withdrawals must keep it so.
/// LEAVING. Shares on their way out earn nothing and can be slashed until they unlock; then they are paid at the price
/// of that time, whatever is slashed later.
/// SETTLEMENT. The set's epochs are read once it can no longer rewrite them. Entries settle everything pending first,
/// so nobody buys into rewards that others earned; exits and slashes call nothing outside this contract.
/// LIVENESS. undelegate, withdraw, claims and the bond's way out cannot be paused, need no role and depend on no other
/// contract: neither on the set nor the reserve nor on a recipient. Who has no code can be paid by anyone; who has
/// code pulls for himself and names a receiver.
/// ACCOUNTING. METIS is counted, never measured: what is forced in changes nothing.
/// TRUST. PROTOCOL replaces the reserve and moves `minBond` and `maxStake` within bounds; OPERATIONS slashes at most a
/// tenth, once a period; COURT tombstones; GUARDIAN pauses entries for at most fourteen days. Nobody moves stake.
/// ROUNDING. Always in favour of those who stay.
/// SIZE. What operators, governance and the court do is the code of `SequencerOffice`, which this contract creates in
/// its constructor and runs on its own storage: the same fixed code for ever, no proxy, nothing to link.
contract SequencerPool is ISequencerPool, SequencerPoolBase {
    using Commissions for Sequencer;
    using EpochSettlement for PoolBooks;
    using Lifecycle for Sequencer;
    using Positions for Positions.Position;
    using SafeCast for uint256;
    using SequencerLook for Sequencer;
    using SignerBook for SignerBook.State;
    using SlashableShares for SlashableShares.State;

    address private immutable _office;

    constructor(PoolConfig memory config) SequencerPoolBase(config) {
        if (config.slashReceiver == address(0)) revert SequencerPool_ZeroAddress();
        if (config.unbondingPeriod == 0 || config.unbondingPeriod % BUCKETS != 0) {
            revert SequencerPool_WrongUnbondingPeriod(config.unbondingPeriod, BUCKETS);
        }

        _office = address(new SequencerOffice(config));
        _books.start(_set);
        _setRewardReserve(config.rewardReserve);
        _setMaxStake(config.maxStake);
        _setMinBond(config.minBond);
    }

    /// @dev Rewards come from the reserve only, and count as they come, whatever the reserve says it paid.
    // solhint-disable-next-line no-complex-fallback
    receive() external payable {
        if (msg.sender != address(_books.reserve)) revert SequencerPool_NotReserve(msg.sender);
        _books.undistributed += uint96(msg.value);
    }

    /* DELEGATE */

    /// @inheritdoc ISequencerPool
    function delegate(uint256 id) external payable nonReentrant returns (uint256 shares) {
        if (msg.value < MIN_DELEGATION) revert SequencerPool_DelegationTooSmall(msg.value, MIN_DELEGATION);
        _openEntries();

        shares = _delegateTo(id, msg.value);
    }

    /// @inheritdoc ISequencerPool
    function compound(uint256[] calldata ids) external nonReentrant returns (uint256 assets) {
        _openEntries();

        for (uint256 i; i < ids.length; ++i) {
            uint256 claimed = _takeRewards(ids[i], msg.sender, address(this));
            if (claimed != 0) _delegateTo(ids[i], claimed);
            assets += claimed;
        }
    }

    function _delegateTo(uint256 id, uint256 assets) private returns (uint256 shares) {
        Sequencer storage s = _sequencers[id];
        s.requireActive(id, _now());
        shares = RayMath.toSharesDown(assets, s.shares.indexRay);

        uint256 accountShares = _join(s, id, shares);
        emit Delegated(id, msg.sender, assets, shares, accountShares, s.activeShares);
    }

    /// @dev Every check of an entry but pause, settlement and minimum stands here. The sequencer must be Active.
    function _join(Sequencer storage s, uint256 id, uint256 shares) private returns (uint256 accountShares) {
        s.shares.dropMatured(_bucketSize, _now());

        Positions.Position storage position = _positions[id][msg.sender];
        uint256 units = position.units();
        position.increase(shares, s.rewardPerShareRay);
        accountShares = position.shares;
        s.activeShares = (s.activeShares + shares).toUint112();
        _updateUnits(s, position, msg.sender, units);

        uint256 stake = s.bond + RayMath.toAssetsDown(s.activeShares, s.shares.indexRay);
        if (stake > _books.maxStake) revert SequencerPool_StakeAboveMax(stake, _books.maxStake);
        _requireCovered(s);
    }

    /* REDELEGATE */

    /// @inheritdoc ISequencerPool
    function redelegate(uint256 fromId, uint256 toId, uint256 shares) external nonReentrant returns (uint256 sharesIn) {
        if (fromId == toId) revert SequencerPool_SameSequencer(fromId);
        uint48 lockedUntil = _positions[fromId][msg.sender].lockedUntil;
        if (lockedUntil > _now()) revert SequencerPool_RedelegationLocked(lockedUntil, _now());
        _openEntries();
        Sequencer storage from = _sequencers[fromId];
        Sequencer storage to = _sequencers[toId];
        to.requireActive(toId, _now());
        _requireCovered(from);
        uint256 assets = RayMath.toAssetsDown(shares, from.shares.indexRay);
        if (assets < MIN_DELEGATION) revert SequencerPool_DelegationTooSmall(assets, MIN_DELEGATION);

        uint256 fromAccountShares = _part(from, fromId, shares);
        sharesIn = RayMath.toSharesDown(assets, to.shares.indexRay);
        uint256 toAccountShares = _join(to, toId, sharesIn);
        _positions[toId][msg.sender].lockedUntil = _now() + _unbondingPeriod;

        emit Redelegated(
            fromId,
            toId,
            msg.sender,
            assets,
            shares,
            sharesIn,
            fromAccountShares,
            from.activeShares,
            toAccountShares,
            to.activeShares
        );
    }

    /* UNDELEGATE */

    /// @inheritdoc ISequencerPool
    function undelegate(uint256 id, uint256 shares) external nonReentrant returns (uint256 requestId) {
        if (shares == 0) revert SequencerPool_ZeroShares();
        Sequencer storage s = _sequencers[id];
        bool over = s.isOver(_now());
        // nothing is slashable any more: the next second, so that a slash of this one counts
        uint48 unlockAt = over ? _now() + 1 : SlashableShares.unlockOf(_now(), _unbondingPeriod, _bucketSize);

        uint256 accountShares = _part(s, id, shares);
        requestId = RequestId.pack(msg.sender, id, unlockAt);
        uint256 requestShares = _requests[requestId] + shares;
        _requests[requestId] = requestShares;
        if (!over) s.shares.put(shares, unlockAt, _bucketSize, _now());
        emit Undelegated(
            id,
            msg.sender,
            requestId,
            RayMath.toAssetsDown(shares, s.shares.indexRay),
            shares,
            unlockAt,
            requestShares,
            accountShares,
            s.activeShares
        );

        if (over && msg.sender.code.length == 0) _withdraw(requestId, msg.sender, msg.sender);
    }

    function _part(Sequencer storage s, uint256 id, uint256 shares) private returns (uint256 accountShares) {
        Positions.Position storage position = _positions[id][msg.sender];
        if (shares > position.shares) revert SequencerPool_InsufficientShares(shares, position.shares);

        uint256 units = position.units();
        position.decrease(shares, s.rewardPerShareRay);
        accountShares = position.shares;
        s.activeShares -= uint112(shares);
        _updateUnits(s, position, msg.sender, units);
    }

    /// @inheritdoc ISequencerPool
    function cancelUnbonding(uint256 requestId, uint256 shares) external nonReentrant {
        (address owner, uint256 id, uint48 unlockAt) = RequestId.unpack(requestId);
        if (msg.sender != owner) revert SequencerPool_NotOwner(msg.sender, owner);
        if (unlockAt <= _now()) revert SequencerPool_AlreadyMatured(unlockAt, _now());
        uint256 requestShares = _requests[requestId];
        if (shares > requestShares) revert SequencerPool_InsufficientShares(shares, requestShares);
        _openEntries();
        Sequencer storage s = _sequencers[id];
        s.requireActive(id, _now());
        uint256 assets = RayMath.toAssetsDown(shares, s.shares.indexRay);
        if (assets < MIN_DELEGATION) revert SequencerPool_DelegationTooSmall(assets, MIN_DELEGATION);

        _requests[requestId] = requestShares - shares;
        s.shares.take(shares, unlockAt, _bucketSize, _now());
        uint256 accountShares = _join(s, id, shares);

        emit UnbondingCancelled(id, owner, requestId, shares, requestShares - shares, accountShares, s.activeShares);
    }

    /* WITHDRAW */

    /// @inheritdoc ISequencerPool
    function withdraw(uint256 requestId, address receiver) external nonReentrant returns (uint256 assets) {
        (address owner,,) = RequestId.unpack(requestId);
        if (msg.sender == owner) {
            if (receiver == address(0)) revert SequencerPool_ZeroAddress();
        } else {
            if (receiver != owner) revert SequencerPool_NotOwner(msg.sender, owner);
            if (owner.code.length != 0) revert SequencerPool_OwnerHasCode(owner);
        }

        assets = _withdraw(requestId, owner, receiver);
    }

    function _withdraw(uint256 requestId, address owner, address receiver) private returns (uint256 assets) {
        (, uint256 id, uint48 unlockAt) = RequestId.unpack(requestId);
        Sequencer storage s = _sequencers[id];
        uint256 shares = _requests[requestId];
        if (shares == 0) revert SequencerPool_UnknownRequest(requestId);
        if (unlockAt > _now() && !s.isOver(_now())) revert SequencerPool_NotMatured(unlockAt, _now());

        assets = RayMath.toAssetsDown(shares, s.shares.indexAt(unlockAt, _now()));
        delete _requests[requestId];
        emit Withdrawn(requestId, owner, receiver, assets);

        Address.sendValue(payable(receiver), assets);
    }

    /* CLAIM */

    /// @inheritdoc ISequencerPool
    function claimRewards(uint256 id, address receiver) external nonReentrant returns (uint256 assets) {
        if (receiver == address(0)) revert SequencerPool_ZeroAddress();

        assets = _takeRewards(id, msg.sender, receiver);
        if (assets != 0) Address.sendValue(payable(receiver), assets);
    }

    /// @inheritdoc ISequencerPool
    function claimRewardsFor(address account, uint256[] calldata ids) external nonReentrant returns (uint256 assets) {
        if (msg.sender != account && account.code.length != 0) revert SequencerPool_OwnerHasCode(account);

        for (uint256 i; i < ids.length; ++i) {
            assets += _takeRewards(ids[i], account, account);
        }
        if (assets != 0) Address.sendValue(payable(account), assets);
    }

    function _takeRewards(uint256 id, address account, address receiver) private returns (uint256 assets) {
        assets = _positions[id][account].takeEarned(_sequencers[id].rewardPerShareRay);
        if (assets != 0) emit RewardsClaimed(id, account, receiver, assets);
    }

    /* SETTLE */

    /// @inheritdoc ISequencerPool
    function settle(uint256 maxEpochs) external nonReentrant returns (uint256 settled) {
        settled = Math.min(_books.pending(_set), maxEpochs);
        _settle(settled);
    }

    /* VOTES */

    /// @inheritdoc ISequencerPool
    function syncVotes(address account, uint256 id) external {
        Positions.Position storage position = _positions[id][account];
        uint256 units = position.units();

        emit VotesSynced(id, account, units, _updateUnits(_sequencers[id], position, account, units));
    }

    function _updateUnits(Sequencer storage s, Positions.Position storage position, address account, uint256 before) private returns (uint256 units) {
        units = RayMath.toAssetsDown(position.shares, s.shares.indexRay);
        position.setUnits(units);

        if (units > before) _transferVotingUnits(address(0), account, units - before);
        else if (units < before) _transferVotingUnits(account, address(0), before - units);
    }

    /* OFFICE: operators, the court, governance (see SequencerOffice) */

    /// @inheritdoc ISequencerPool
    function register(address, bytes calldata, address, uint16, string calldata) external payable returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function rotateSigner(uint256, address, bytes calldata) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function setRewardRecipient(uint256, address) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function setMetadata(uint256, string calldata) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function setCommission(uint256, uint16) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function transferOperator(uint256, address) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function acceptOperator(uint256) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function claimOperatorRewards(uint256) external returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function topUpBond(uint256) external payable {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function requestBondWithdrawal(uint256, uint256) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function exit(uint256) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function withdrawBond(uint256, address) external returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function slash(uint256, uint256, bytes32) external returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function tombstone(uint256, address, bytes32) external returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function sweepSlashed() external returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function claimBounty(address) external returns (uint256) {
        return abi.decode(_askOffice(), (uint256));
    }

    /// @inheritdoc ISequencerPool
    function pauseEntries(uint48) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function resumeEntries() external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function setRewardReserve(address) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function setMinBond(uint256) external {
        _askOffice();
    }

    /// @inheritdoc ISequencerPool
    function setMaxStake(uint256) external {
        _askOffice();
    }

    /// @dev The office is this contract's own code, kept elsewhere: caller, value and storage are those of here.
    function _askOffice() private returns (bytes memory) {
        return Address.functionDelegateCall(_office, msg.data);
    }

    /* VIEWS */

    /// @inheritdoc ISequencerPool
    function sequencer(uint256 id) external view returns (SequencerView memory) {
        return _sequencers[id].look(_bucketSize, _now());
    }

    /// @inheritdoc ISequencerPool
    function sequencerIdOf(address signer) external view returns (uint256 id) {
        return _signers.idOf(signer);
    }

    /// @inheritdoc ISequencerPool
    function signerRecord(address signer) external view returns (uint256 id, uint48 retiredAt) {
        SignerBook.Record storage record = _signers.records[signer];
        return (record.id, record.retiredAt);
    }

    /// @inheritdoc ISequencerPool
    function sharesOf(uint256 id, address account) external view returns (uint256) {
        return _positions[id][account].shares;
    }

    /// @inheritdoc ISequencerPool
    function assetsOf(uint256 id, address account) external view returns (uint256) {
        return RayMath.toAssetsDown(_positions[id][account].shares, _sequencers[id].shares.indexRay);
    }

    /// @inheritdoc ISequencerPool
    function pendingRewards(uint256 id, address account) external view returns (uint256) {
        return _positions[id][account].earned(_sequencers[id].rewardPerShareRay);
    }

    /// @inheritdoc ISequencerPool
    function redelegationLockedUntil(uint256 id, address account) external view returns (uint48) {
        return _positions[id][account].lockedUntil;
    }

    /// @inheritdoc ISequencerPool
    function votingUnits(address account) external view returns (uint256) {
        return _getVotingUnits(account);
    }

    /// @inheritdoc ISequencerPool
    function requestIdOf(address owner, uint256 id, uint48 unlockAt) external pure returns (uint256) {
        return RequestId.pack(owner, id, unlockAt);
    }

    /// @inheritdoc ISequencerPool
    function unbondingRequest(uint256 requestId) external view returns (UnbondingRequest memory) {
        (address owner, uint256 id, uint48 unlockAt) = RequestId.unpack(requestId);
        return UnbondingRequest({owner: owner, unlockAt: unlockAt, sequencerId: id, shares: _requests[requestId]});
    }

    /// @inheritdoc ISequencerPool
    function unbondingAssets(uint256 requestId) external view returns (uint256) {
        (, uint256 id, uint48 unlockAt) = RequestId.unpack(requestId);
        return RayMath.toAssetsDown(_requests[requestId], _sequencers[id].shares.indexAt(unlockAt, _now()));
    }

    /// @inheritdoc ISequencerPool
    function convertToAssets(uint256 id, uint256 shares) external view returns (uint256) {
        return RayMath.toAssetsDown(shares, _sequencers[id].shares.indexRay);
    }

    /// @inheritdoc ISequencerPool
    function convertToShares(uint256 id, uint256 assets) external view returns (uint256) {
        uint256 index = _sequencers[id].shares.indexRay;
        return index == 0 ? 0 : RayMath.toSharesDown(assets, index);
    }

    /// @inheritdoc ISequencerPool
    function room(uint256 id) external view returns (uint256 assets) {
        Sequencer storage s = _sequencers[id];
        if (s.status != SequencerStatus.Active || _books.entriesPausedUntil > _now()) return 0;

        uint256 active = RayMath.toAssetsDown(s.activeShares, s.shares.indexRay);
        uint256 underMax = Math.saturatingSub(_books.maxStake, s.bond + active);
        uint256 underCover = Math.saturatingSub(_covered(s), _delegated(s, _now()));
        assets = Math.min(underMax, underCover);
        if (assets < MIN_DELEGATION) assets = 0;
    }

    /// @inheritdoc ISequencerPool
    function isFull(uint256 id) external view returns (bool) {
        return _delegated(_sequencers[id], _now()) <= _covered(_sequencers[id]);
    }

    /// @inheritdoc ISequencerPool
    function pendingEpochs() external view returns (uint256) {
        return _books.pending(_set);
    }

    /// @inheritdoc ISequencerPool
    function lastSettledEpoch() external view returns (uint256) {
        return _books.lastSettledEpoch;
    }

    /// @inheritdoc ISequencerPool
    function paidUpTo() external view returns (uint256) {
        return _books.paidUpTo;
    }

    /// @inheritdoc ISequencerPool
    function unbondingPeriod() external view returns (uint256) {
        return _unbondingPeriod;
    }

    /// @inheritdoc ISequencerPool
    function bucketSize() external view returns (uint256) {
        return _bucketSize;
    }

    /// @inheritdoc ISequencerPool
    function totalActiveShares(uint256 id) external view returns (uint256) {
        return _sequencers[id].activeShares;
    }

    /// @inheritdoc ISequencerPool
    function totalDelegated() external view returns (uint256 assets) {
        for (uint256 id = _books.sequencerCount; id != 0; --id) {
            Sequencer storage s = _sequencers[id];
            assets += RayMath.toAssetsDown(s.activeShares, s.shares.indexRay);
        }
    }

    /// @inheritdoc ISequencerPool
    function totalBonded() external view returns (uint256 assets) {
        for (uint256 id = _books.sequencerCount; id != 0; --id) {
            assets += _sequencers[id].bond;
        }
    }

    /// @inheritdoc ISequencerPool
    function slashedAssets() external view returns (uint256) {
        return _books.slashed;
    }

    /// @inheritdoc ISequencerPool
    function entriesPausedUntil() external view returns (uint48) {
        return _books.entriesPausedUntil;
    }

    /// @inheritdoc ISequencerPool
    function sequencerCount() external view returns (uint256) {
        return _books.sequencerCount;
    }

    /// @inheritdoc ISequencerPool
    function slashNonce() external view returns (uint256) {
        return _books.slashNonce;
    }

    /// @inheritdoc ISequencerPool
    function minBond() external view returns (uint256) {
        return _books.minBond;
    }

    /// @inheritdoc ISequencerPool
    function maxStake() external view returns (uint256) {
        return _books.maxStake;
    }

    /// @inheritdoc ISequencerPool
    function bountyOf(address reporter) external view returns (uint256) {
        return _bounties[reporter];
    }

    /// @inheritdoc ISequencerPool
    function slashReceiver() external view returns (address) {
        return _slashReceiver;
    }

    /// @inheritdoc ISequencerPool
    function sequencerSet() external view returns (address) {
        return address(_set);
    }

    /// @inheritdoc ISequencerPool
    function rewardReserve() external view returns (address) {
        return address(_books.reserve);
    }
}
