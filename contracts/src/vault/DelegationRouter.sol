// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {DoubleEndedQueue} from "@openzeppelin/contracts/utils/structs/DoubleEndedQueue.sol";

import {IDelegationRouter} from "../interfaces/IDelegationRouter.sol";
import {ISequencerPool} from "../interfaces/ISequencerPool.sol";
import {RayMath} from "../shared/math/RayMath.sol";
import {LevelFill, Vessel} from "./libraries/LevelFill.sol";

/// @title Where the vault's METIS is delegated
/// @notice POLICY. One: lowest filled first in, most filled first out, over a short governed list (at most 32) with
/// an absolute and a relative cap each. Governance chooses sequencers and caps, never amounts.
/// TRUST. Immutable code that holds the vault's positions: its list can be voted on, the holder cannot be swapped.
/// The guardian may only lower caps. Nobody but the vault moves money, and only to and from the vault.
/// ASKING, NOT CATCHING. A sequencer without room is skipped because the pool says so. Who catches a failing call
/// lets the caller starve it of gas and so choose who is skipped. The one call that is caught is `settle`, whose
/// failure must not stop the way out; starving it leaves a 63rd of its gas, too little for what follows (pitfall 37).
/// COUNTING. What the pool says it paid goes on to the vault in the same call; between calls nothing lies here but
/// METIS that was forced in, which is nobody's and changes no price.
/// VOTES. The pool counts votes for who delegates. Ours go to the sink, whose power is 0: holders of lsMETIS vote
/// with their shares, and nobody votes twice.
contract DelegationRouter is IDelegationRouter, AccessManaged {
    using Address for address payable;
    using DoubleEndedQueue for DoubleEndedQueue.Bytes32Deque;
    using SafeCast for uint256;

    /* STORAGE */

    struct Cap {
        uint128 assets; // wei of METIS
        uint16 bps; // of what the vault manages
        bool approved;
    }

    uint256 public constant MAX_SEQUENCERS = 32;
    uint256 public constant MAX_CAP_BPS = 2_500;
    /// @dev The pool's smallest delegation.
    uint256 public constant MIN_ROUTE = 1 ether;
    /// @dev More than pend between two keeper runs, and a bounded cost.
    uint256 public constant MAX_SETTLED_EPOCHS = 64;

    ISequencerPool private immutable _pool;
    uint256 private immutable _unbondingPeriod;
    /// @inheritdoc IDelegationRouter
    address public immutable vault;

    uint256[] private _approved;
    mapping(uint256 id => Cap) private _caps;

    /// @dev In the order of their ends.
    DoubleEndedQueue.Bytes32Deque private _requests;
    /// @dev The pool merges what unlocks at one time; only a sequencer's last request can still grow.
    mapping(uint256 id => uint256 requestId) private _lastRequest;

    /* CONSTRUCTOR */

    constructor(address authority_, address pool_, address vault_, address votesSink) AccessManaged(authority_) {
        _pool = ISequencerPool(pool_);
        _unbondingPeriod = _pool.unbondingPeriod();
        vault = vault_;
        _pool.delegate(votesSink);
    }

    modifier onlyVault() {
        if (msg.sender != vault) revert DelegationRouter_NotVault(msg.sender);
        _;
    }

    receive() external payable {
        if (msg.sender != address(_pool)) revert DelegationRouter_NotPool(msg.sender);
    }

    /* DELEGATE */

    /// @inheritdoc IDelegationRouter
    function delegate(uint256 vaultAssets) external payable onlyVault returns (uint256 delegated) {
        _settle();
        uint256[] memory ids = _approved;
        uint256[] memory parts = LevelFill.pourIn(_vessels(ids, vaultAssets), msg.value, MIN_ROUTE);

        for (uint256 i = 0; i < ids.length; ++i) {
            if (parts[i] == 0) continue;
            delegated += parts[i];
            emit RoutedIn(ids[i], parts[i]);
            _pool.delegate{value: parts[i]}(ids[i]);
        }

        if (delegated < msg.value) payable(vault).sendValue(msg.value - delegated);
    }

    /* UNDELEGATE */

    /// @inheritdoc IDelegationRouter
    function undelegate(uint256 assets, uint256 vaultAssets) external onlyVault returns (uint256 requested) {
        _settle();
        uint256[] memory ids = _approved;
        uint256[] memory parts = LevelFill.drawOut(_vessels(ids, vaultAssets), assets);

        for (uint256 i = 0; i < ids.length; ++i) {
            if (parts[i] == 0) continue;
            requested += _undelegate(ids[i], _pool.convertToShares(ids[i], parts[i]) + 1);
        }
    }

    /// @dev Earnings not yet settled stay with those who stay, so they are settled before. A failing set or reserve
    /// does not stop the way out.
    function _settle() private {
        // solhint-disable-next-line no-empty-blocks
        try _pool.settle(MAX_SETTLED_EPOCHS) {} catch {}
    }

    function _undelegate(uint256 id, uint256 wantedShares) private returns (uint256 assets) {
        uint256 shares = Math.min(wantedShares, _pool.sharesOf(id, address(this)));
        if (shares == 0) return 0;
        assets = _pool.convertToAssets(id, shares);
        uint256 requestId = _pool.undelegate(id, shares);
        uint48 unlockAt = _pool.unbondingRequest(requestId).unlockAt;

        if (requestId != _lastRequest[id]) {
            _lastRequest[id] = requestId;
            _insert(requestId, unlockAt);
        }
        emit RoutedOut(id, assets, requestId, unlockAt);
    }

    /// @dev The period never changes, so what starts later matures later, but for a sequencer that is over: it pays
    /// in a second, before all others.
    function _insert(uint256 requestId, uint48 unlockAt) private {
        bool isOver = unlockAt < block.timestamp + _unbondingPeriod;
        if (isOver) _requests.pushFront(bytes32(requestId));
        else _requests.pushBack(bytes32(requestId));
    }

    /* COLLECT */

    /// @inheritdoc IDelegationRouter
    function collect(uint256 max) external onlyVault returns (uint256 assets) {
        uint256 requests = 0;
        while (requests < max && !_requests.empty()) {
            uint256 requestId = uint256(_requests.front());
            if (_pool.unbondingRequest(requestId).unlockAt > block.timestamp) break;

            _requests.popFront();
            assets += _pool.withdraw(requestId, address(this));
            requests++;
        }

        if (requests == 0) return 0;
        emit Collected(requests, assets);
        payable(vault).sendValue(assets);
    }

    /// @inheritdoc IDelegationRouter
    function collectRewards() external onlyVault returns (uint256 assets) {
        _settle();
        for (uint256 i = 0; i < _approved.length; ++i) {
            assets += _pool.claimRewards(_approved[i], address(this));
        }

        if (assets == 0) return 0;
        emit RewardsCollected(assets);
        payable(vault).sendValue(assets);
    }

    /* SETTINGS */

    /// @inheritdoc IDelegationRouter
    function approve(uint256 id, uint256 capAssets, uint16 capBps) external restricted {
        if (_approved.length == MAX_SEQUENCERS) revert DelegationRouter_ListFull(MAX_SEQUENCERS);
        if (id == 0 || id > _pool.sequencerCount()) revert DelegationRouter_NoSuchSequencer(id);
        if (_caps[id].approved) revert DelegationRouter_AlreadyApproved(id);

        _approved.push(id);
        _caps[id].approved = true;
        _setCap(id, capAssets, capBps);
        emit SequencerApproved(id, capAssets, capBps);
    }

    /// @inheritdoc IDelegationRouter
    function setCap(uint256 id, uint256 capAssets, uint16 capBps) external restricted {
        _changeCap(id, capAssets, capBps);
    }

    /// @inheritdoc IDelegationRouter
    function lowerCap(uint256 id, uint256 capAssets, uint16 capBps) external restricted {
        Cap memory cap = _caps[id];
        if (capAssets > cap.assets) revert DelegationRouter_CapTooHigh(capAssets, cap.assets);
        if (capBps > cap.bps) revert DelegationRouter_CapTooHigh(capBps, cap.bps);

        _changeCap(id, capAssets, capBps);
    }

    /// @inheritdoc IDelegationRouter
    function release(uint256 id) external restricted {
        _changeCap(id, 0, 0);

        _settle();
        _undelegate(id, type(uint256).max);
    }

    /// @inheritdoc IDelegationRouter
    function remove(uint256 id) external restricted {
        if (!_caps[id].approved) revert DelegationRouter_NotApproved(id);
        uint256 shares = _pool.sharesOf(id, address(this));
        if (shares > 0) revert DelegationRouter_StillHolds(id, shares);
        // A harvest asks those on the list only. Nothing is earned without shares, so one harvest clears this.
        uint256 rewards = _pool.pendingRewards(id, address(this));
        if (rewards > 0) revert DelegationRouter_StillEarns(id, rewards);

        delete _caps[id];
        for (uint256 i = 0; i < _approved.length; ++i) {
            if (_approved[i] != id) continue;
            _approved[i] = _approved[_approved.length - 1];
            _approved.pop();
            break;
        }
        emit SequencerRemoved(id);
    }

    function _changeCap(uint256 id, uint256 capAssets, uint16 capBps) private {
        Cap memory old = _caps[id];
        if (!old.approved) revert DelegationRouter_NotApproved(id);

        _setCap(id, capAssets, capBps);
        emit SequencerCapUpdated(id, old.assets, capAssets, old.bps, capBps);
    }

    function _setCap(uint256 id, uint256 capAssets, uint16 capBps) private {
        if (capBps > MAX_CAP_BPS) revert DelegationRouter_CapTooHigh(capBps, MAX_CAP_BPS);

        _caps[id].assets = capAssets.toUint128();
        _caps[id].bps = capBps;
    }

    /* VIEWS */

    /// @inheritdoc IDelegationRouter
    function principal() external view returns (uint256 active, uint256 unbonding) {
        for (uint256 i = 0; i < _approved.length; ++i) {
            active += _pool.assetsOf(_approved[i], address(this));
        }
        for (uint256 i = 0; i < _requests.length(); ++i) {
            unbonding += _pool.unbondingAssets(uint256(_requests.at(i)));
        }
    }

    /// @inheritdoc IDelegationRouter
    function room(uint256 vaultAssets) external view returns (uint256 assets) {
        Vessel[] memory vessels = _vessels(_approved, vaultAssets);
        for (uint256 i = 0; i < vessels.length; ++i) {
            if (vessels[i].room >= MIN_ROUTE) assets += vessels[i].room;
        }
    }

    /// @inheritdoc IDelegationRouter
    function maturityOf(uint256 assets) external view returns (uint48 time) {
        uint256 covered = 0;
        for (uint256 i = 0; i < _requests.length(); ++i) {
            uint256 requestId = uint256(_requests.at(i));
            covered += _pool.unbondingAssets(requestId);
            if (covered >= assets) {
                return uint48(Math.max(block.timestamp, _pool.unbondingRequest(requestId).unlockAt));
            }
        }
        uint256 bucketSize = _pool.bucketSize();
        return uint48(Math.ceilDiv(block.timestamp + _unbondingPeriod, bucketSize) * bucketSize);
    }

    /// @inheritdoc IDelegationRouter
    function approvedSequencers() external view returns (uint256[] memory ids) {
        return _approved;
    }

    /// @inheritdoc IDelegationRouter
    function capOf(uint256 id) external view returns (uint256 capAssets, uint16 capBps) {
        return (_caps[id].assets, _caps[id].bps);
    }

    /// @inheritdoc IDelegationRouter
    function openRequests() external view returns (uint256[] memory requestIds) {
        requestIds = new uint256[](_requests.length());
        for (uint256 i = 0; i < requestIds.length; ++i) {
            requestIds[i] = uint256(_requests.at(i));
        }
    }

    /// @inheritdoc IDelegationRouter
    function unbondingPeriod() external view returns (uint256) {
        return _unbondingPeriod;
    }

    /// @inheritdoc IDelegationRouter
    function pool() external view returns (address) {
        return address(_pool);
    }

    function _vessels(uint256[] memory ids, uint256 vaultAssets) private view returns (Vessel[] memory vessels) {
        vessels = new Vessel[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            Cap memory cap = _caps[ids[i]];
            uint256 held = _pool.assetsOf(ids[i], address(this));
            uint256 limit = Math.min(cap.assets, RayMath.bpsDown(vaultAssets, cap.bps));
            uint256 left = Math.saturatingSub(limit, held);
            vessels[i] = Vessel({held: held, limit: limit, room: left == 0 ? 0 : Math.min(left, _pool.room(ids[i]))});
        }
    }
}
