// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {
    Bucket,
    BucketConfig,
    Decision,
    FundConfig,
    IEcosystemFund,
    Stream
} from "../interfaces/IEcosystemFund.sol";
import {IRewardReserve} from "../interfaces/IRewardReserve.sol";
import {SlidingWindow} from "./SlidingWindow.sol";
import {Streams} from "./Streams.sol";

/// @title EcosystemFund
/// @notice LIMITS. Three, whatever a vote says: all buckets together per `globalWindow`, each bucket per
/// `bucketWindow`, each grant. They are charged when money is promised, not when it is paid, and a cancel gives
/// nothing back to them: who can cancel and promise anew would else have no limit. Protocol governance moves a cap
/// down to nothing or up to twice that of deployment, never further.
///
/// TYPED. No call to anywhere else, no token, no approval: METIS leaves as a stream or as a top-up of the reserve.
///
/// ACCOUNTING. Internal: METIS forced in counts for nothing and opens nothing. For every bucket
/// `balance + committed` is here, so whatever was promised can be paid.
///
/// PULL. A recipient fetches, and may name a receiver; to a recipient without code anyone may push. A recipient that
/// refuses METIS harms himself only. State is written before METIS leaves, so a re-entrant recipient finds nothing.
///
/// TRUST. Operations governance promises and cancels within the limits. Nobody can take what has vested.
contract EcosystemFund is IEcosystemFund, AccessManaged {
    using SlidingWindow for SlidingWindow.State;
    using Streams for Streams.State;

    uint48 public constant MAX_STREAM_LENGTH = Streams.MAX_LENGTH;
    uint256 private constant CAP_HEADROOM = 2;

    /* STORAGE */

    /// @inheritdoc IEcosystemFund
    uint48 public immutable globalWindow;
    /// @inheritdoc IEcosystemFund
    uint48 public immutable bucketWindow;
    /// @inheritdoc IEcosystemFund
    uint256 public immutable globalCapMaximum;
    /// @inheritdoc IEcosystemFund
    uint256 public immutable grantCapMaximum;
    /// @inheritdoc IEcosystemFund
    uint256 public immutable incomeBucket;

    /// @inheritdoc IEcosystemFund
    uint256 public globalCap;
    /// @inheritdoc IEcosystemFund
    uint256 public grantCap;
    /// @inheritdoc IEcosystemFund
    address public rewardReserve;

    Bucket[] private _buckets;
    SlidingWindow.State private _globalCommitments;
    mapping(uint256 bucketId => SlidingWindow.State) private _bucketCommitments;
    mapping(uint256 bucketId => uint256) private _bucketCapMaximum;
    Streams.State private _streams;

    constructor(FundConfig memory config) payable AccessManaged(config.authority) {
        if (config.globalWindow == 0 || config.bucketWindow == 0) revert EcosystemFund_ZeroWindow();
        if (config.incomeBucket >= config.buckets.length) revert EcosystemFund_NoSuchBucket(config.incomeBucket);

        globalWindow = config.globalWindow;
        bucketWindow = config.bucketWindow;
        globalCapMaximum = config.globalCap * CAP_HEADROOM;
        grantCapMaximum = config.grantCap * CAP_HEADROOM;
        incomeBucket = config.incomeBucket;
        globalCap = config.globalCap;
        grantCap = config.grantCap;
        emit GlobalCapUpdated(0, config.globalCap);
        emit GrantCapUpdated(0, config.grantCap);
        _setRewardReserve(config.rewardReserve);

        _openBuckets(config.buckets);
    }

    /* FUND */

    /// @notice What comes without a word (slashed METIS, gifts) goes to the income bucket.
    receive() external payable {
        _credit(incomeBucket, msg.value);
    }

    /// @inheritdoc IEcosystemFund
    function fundBucket(uint256 bucketId) external payable {
        _requireBucket(bucketId);
        _credit(bucketId, msg.value);
    }

    function _openBuckets(BucketConfig[] memory configs) private {
        uint256 expected;
        for (uint256 i; i < configs.length; ++i) {
            _buckets.push(
                Bucket({name: configs[i].name, balance: 0, committed: 0, paid: 0, windowCap: configs[i].windowCap})
            );
            _bucketCapMaximum[i] = configs[i].windowCap * CAP_HEADROOM;
            emit BucketCreated(i, configs[i].name, configs[i].windowCap);
            expected += configs[i].assets;
            if (configs[i].assets != 0) _credit(i, configs[i].assets);
        }
        if (msg.value != expected) revert EcosystemFund_WrongFunding(msg.value, expected);
    }

    function _credit(uint256 bucketId, uint256 assets) private {
        if (assets == 0) revert EcosystemFund_ZeroAssets();
        uint256 balance = _buckets[bucketId].balance + assets;
        _buckets[bucketId].balance = balance;
        emit Funded(bucketId, msg.sender, assets, balance);
    }

    /* STREAM */

    /// @inheritdoc IEcosystemFund
    function createStream(
        uint256 bucketId,
        address recipient,
        uint256 assets,
        uint48 start,
        uint48 cliff,
        uint48 end,
        Decision calldata decision
    ) external restricted returns (uint256 streamId) {
        if (recipient == address(0) || recipient == address(this)) revert EcosystemFund_BadRecipient(recipient);
        if (assets > grantCap) revert EcosystemFund_GrantCapExceeded(assets, grantCap);
        _requireDecision(decision);

        uint256 balance = _commit(bucketId, assets);
        _buckets[bucketId].committed += assets;
        streamId = _streams.create(bucketId, recipient, assets, start, cliff, end);

        emit StreamCreated(streamId, bucketId, recipient, assets, start, cliff, end, balance, decision);
    }

    /// @inheritdoc IEcosystemFund
    function claimStream(uint256 streamId, address receiver) external returns (uint256 assets) {
        Stream storage item = _streams.get(streamId);
        address recipient = item.recipient;
        _requireMayReceive(recipient, receiver);

        assets = _streams.claim(streamId);
        Bucket storage source = _buckets[item.bucketId];
        source.committed -= assets;
        source.paid += assets;

        emit StreamClaimed(streamId, recipient, receiver, assets, item.claimed);

        Address.sendValue(payable(receiver), assets);
    }

    /// @inheritdoc IEcosystemFund
    function cancelStream(uint256 streamId) external restricted returns (uint256 returned) {
        uint256 vested;
        (vested, returned) = _streams.cancel(streamId);

        Bucket storage source = _buckets[_streams.get(streamId).bucketId];
        source.committed -= returned;
        source.balance += returned;

        emit StreamCancelled(streamId, vested, returned, source.balance);
    }

    function _requireMayReceive(address recipient, address receiver) private view {
        if (receiver == address(0) || receiver == address(this)) revert EcosystemFund_BadReceiver(receiver);
        if (msg.sender == recipient) return;
        if (receiver != recipient || recipient.code.length != 0) {
            revert EcosystemFund_NotRecipient(msg.sender, recipient);
        }
    }

    /* RESERVE TOP-UP */

    /// @inheritdoc IEcosystemFund
    function topUpReserve(uint256 bucketId, uint256 assets, Decision calldata decision) external restricted {
        _requireDecision(decision);

        uint256 balance = _commit(bucketId, assets);
        _buckets[bucketId].paid += assets;
        address reserve = rewardReserve;

        emit ReserveToppedUp(bucketId, reserve, assets, balance, decision);

        IRewardReserve(reserve).fund{value: assets}();
    }

    /* COMMITMENT: the one way out of a bucket */

    /// @return balance of the bucket after, in wei of METIS
    function _commit(uint256 bucketId, uint256 assets) private returns (uint256 balance) {
        _requireBucket(bucketId);
        if (assets == 0) revert EcosystemFund_ZeroAssets();

        uint256 left = globalWindowLeft();
        if (assets > left) revert EcosystemFund_GlobalWindowExceeded(assets, left);
        left = bucketWindowLeft(bucketId);
        if (assets > left) revert EcosystemFund_BucketWindowExceeded(bucketId, assets, left);
        balance = _buckets[bucketId].balance;
        if (assets > balance) revert EcosystemFund_BucketShort(assets, balance);

        balance -= assets;
        _buckets[bucketId].balance = balance;
        _globalCommitments.charge(assets);
        _bucketCommitments[bucketId].charge(assets);
    }

    function _requireDecision(Decision calldata decision) private pure {
        if (
            bytes(decision.context).length == 0 || bytes(decision.impact).length == 0
                || bytes(decision.alternatives).length == 0
        ) revert EcosystemFund_DecisionIncomplete();
    }

    /* SETTINGS */

    /// @inheritdoc IEcosystemFund
    function setGlobalCap(uint256 newCap) external restricted {
        _requireCap(newCap, globalCapMaximum);
        emit GlobalCapUpdated(globalCap, newCap);
        globalCap = newCap;
    }

    /// @inheritdoc IEcosystemFund
    function setGrantCap(uint256 newCap) external restricted {
        _requireCap(newCap, grantCapMaximum);
        emit GrantCapUpdated(grantCap, newCap);
        grantCap = newCap;
    }

    /// @inheritdoc IEcosystemFund
    function setBucketCap(uint256 bucketId, uint256 newCap) external restricted {
        _requireBucket(bucketId);
        _requireCap(newCap, _bucketCapMaximum[bucketId]);
        emit BucketCapUpdated(bucketId, _buckets[bucketId].windowCap, newCap);
        _buckets[bucketId].windowCap = newCap;
    }

    /// @inheritdoc IEcosystemFund
    function setRewardReserve(address newReserve) external restricted {
        _setRewardReserve(newReserve);
    }

    function _setRewardReserve(address newReserve) private {
        if (newReserve == address(0)) revert EcosystemFund_ZeroReserve();
        emit FundReserveUpdated(rewardReserve, newReserve);
        rewardReserve = newReserve;
    }

    function _requireCap(uint256 newCap, uint256 max) private pure {
        if (newCap > max) revert EcosystemFund_CapAboveMaximum(newCap, max);
    }

    /* VIEWS */

    /// @inheritdoc IEcosystemFund
    function bucket(uint256 bucketId) external view returns (Bucket memory) {
        _requireBucket(bucketId);
        return _buckets[bucketId];
    }

    /// @inheritdoc IEcosystemFund
    function bucketCount() external view returns (uint256) {
        return _buckets.length;
    }

    /// @inheritdoc IEcosystemFund
    function stream(uint256 streamId) external view returns (Stream memory) {
        return _streams.get(streamId);
    }

    /// @inheritdoc IEcosystemFund
    function streamCount() external view returns (uint256) {
        return _streams.count;
    }

    /// @inheritdoc IEcosystemFund
    function claimable(uint256 streamId) external view returns (uint256) {
        return Streams.claimable(_streams.get(streamId));
    }

    /// @inheritdoc IEcosystemFund
    function globalWindowLeft() public view returns (uint256) {
        return _globalCommitments.left(globalWindow, globalCap);
    }

    /// @inheritdoc IEcosystemFund
    function bucketWindowLeft(uint256 bucketId) public view returns (uint256) {
        _requireBucket(bucketId);
        return _bucketCommitments[bucketId].left(bucketWindow, _buckets[bucketId].windowCap);
    }

    /// @inheritdoc IEcosystemFund
    function bucketCapMaximum(uint256 bucketId) external view returns (uint256) {
        _requireBucket(bucketId);
        return _bucketCapMaximum[bucketId];
    }

    function _requireBucket(uint256 bucketId) private view {
        if (bucketId >= _buckets.length) revert EcosystemFund_NoSuchBucket(bucketId);
    }
}
