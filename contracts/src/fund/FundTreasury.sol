// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

import {IEcosystemFund} from "../interfaces/IEcosystemFund.sol";
import {Bucket, BucketConfig, Decision, FundConfig} from "../interfaces/IEcosystemFundEvents.sol";
import {Bootstrap} from "./libraries/Bootstrap.sol";
import {SlidingWindow} from "./libraries/SlidingWindow.sol";

/// @title The one place that counts the fund's METIS
/// @notice Buckets, limits, and the clock of the beginning. A rail takes METIS out of a bucket by `_commit`, puts it
/// back by `_uncommit` and pays by `_recordPayment`; none of them writes a balance of its own. What the fund holds is
/// the sum of `balance + committed` of all buckets and of the deposits.
abstract contract FundTreasury is IEcosystemFund, AccessManaged {
    using Bootstrap for Bootstrap.State;
    using SlidingWindow for SlidingWindow.State;

    uint256 internal constant CAP_HEADROOM = 2;

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
    address public immutable votes;
    /// @inheritdoc IEcosystemFund
    uint256 public immutable bootstrapStake;
    /// @inheritdoc IEcosystemFund
    uint48 public immutable bootstrapPeriod;

    /// @inheritdoc IEcosystemFund
    uint256 public globalCap;
    /// @inheritdoc IEcosystemFund
    uint256 public grantCap;

    Bucket[] private _buckets;
    SlidingWindow.State private _globalCommitments;
    mapping(uint256 bucketId => SlidingWindow.State) private _bucketCommitments;
    mapping(uint256 bucketId => uint256) private _bucketCapMaximum;
    Bootstrap.State private _bootstrap;

    constructor(FundConfig memory config) AccessManaged(config.authority) {
        if (config.globalWindow == 0 || config.bucketWindow == 0) revert EcosystemFund_ZeroWindow();
        if (config.incomeBucket >= config.buckets.length) revert EcosystemFund_NoSuchBucket(config.incomeBucket);

        globalWindow = config.globalWindow;
        bucketWindow = config.bucketWindow;
        globalCapMaximum = config.globalCap * CAP_HEADROOM;
        grantCapMaximum = config.grantCap * CAP_HEADROOM;
        incomeBucket = config.incomeBucket;
        votes = config.votes;
        bootstrapStake = config.bootstrapStake;
        bootstrapPeriod = config.bootstrapPeriod;
        globalCap = config.globalCap;
        grantCap = config.grantCap;
        emit GlobalCapUpdated(0, config.globalCap);
        emit GrantCapUpdated(0, config.grantCap);

        _openBuckets(config.buckets);
    }

    /* FUND */

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

    /// @return balance of the bucket after, in wei of METIS
    function _credit(uint256 bucketId, uint256 assets) internal returns (uint256 balance) {
        if (assets == 0) revert EcosystemFund_ZeroAssets();
        balance = _buckets[bucketId].balance + assets;
        _buckets[bucketId].balance = balance;
        emit Funded(bucketId, msg.sender, assets, balance);
    }

    /* BOOTSTRAP */

    /// @inheritdoc IEcosystemFund
    function awaken() external {
        uint48 since = _bootstrap.awaken(_votes(), bootstrapStake);
        emit FundAwakened(since, since + bootstrapPeriod);
    }

    /// @inheritdoc IEcosystemFund
    function lull(uint256 moment) external {
        uint256 total = _bootstrap.lull(_votes(), bootstrapStake, bootstrapPeriod, moment);
        emit FundLulled(moment, total);
    }

    function _votes() internal view returns (IERC5805) {
        return IERC5805(votes);
    }

    /* COMMITMENT: the one way out of a bucket */

    /// @notice Takes METIS out of a bucket for a promise, and charges the windows.
    /// @return balance of the bucket after, in wei of METIS
    function _commit(uint256 bucketId, uint256 assets) internal returns (uint256 balance) {
        _requireFits(bucketId, assets);

        Bucket storage source = _buckets[bucketId];
        balance = source.balance - assets;
        source.balance = balance;
        source.committed += assets;
        _globalCommitments.charge(assets);
        _bucketCommitments[bucketId].charge(assets);
    }

    function _requireFits(uint256 bucketId, uint256 assets) internal view {
        _bootstrap.requireOpen(bootstrapPeriod);
        _requireBucket(bucketId);
        if (assets == 0) revert EcosystemFund_ZeroAssets();

        uint256 left = globalWindowLeft();
        if (assets > left) revert EcosystemFund_GlobalWindowExceeded(assets, left);
        left = bucketWindowLeft(bucketId);
        if (assets > left) revert EcosystemFund_BucketWindowExceeded(bucketId, assets, left);
        uint256 balance = _buckets[bucketId].balance;
        if (assets > balance) revert EcosystemFund_BucketShort(assets, balance);
    }

    /// @notice Puts promised METIS back. The windows are not refunded.
    /// @return balance of the bucket after, in wei of METIS
    function _uncommit(uint256 bucketId, uint256 assets) internal returns (uint256 balance) {
        Bucket storage source = _buckets[bucketId];
        source.committed -= assets;
        balance = source.balance + assets;
        source.balance = balance;
    }

    /// @dev Before the METIS leaves.
    function _recordPayment(uint256 bucketId, uint256 assets) internal {
        Bucket storage source = _buckets[bucketId];
        source.committed -= assets;
        source.paid += assets;
    }

    /* CHECKS that rails share */

    function _requireRecipient(address recipient) internal view {
        if (recipient == address(0) || recipient == address(this)) revert EcosystemFund_BadRecipient(recipient);
    }

    function _requireGrantCap(uint256 assets) internal view {
        if (assets > grantCap) revert EcosystemFund_GrantCapExceeded(assets, grantCap);
    }

    function _requireMayReceive(address recipient, address receiver) internal view {
        if (receiver == address(0) || receiver == address(this)) revert EcosystemFund_BadReceiver(receiver);
        if (msg.sender == recipient) return;
        if (receiver != recipient || recipient.code.length != 0) {
            revert EcosystemFund_NotRecipient(msg.sender, recipient);
        }
    }

    function _requireDecision(Decision calldata decision) internal pure {
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

    function _requireCap(uint256 newCap, uint256 max) internal pure {
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

    /// @inheritdoc IEcosystemFund
    function awakeSince() external view returns (uint48) {
        return _bootstrap.since;
    }

    /// @inheritdoc IEcosystemFund
    function opensAt() external view returns (uint48) {
        return _bootstrap.opensAt(bootstrapPeriod);
    }

    function _requireBucket(uint256 bucketId) internal view {
        if (bucketId >= _buckets.length) revert EcosystemFund_NoSuchBucket(bucketId);
    }
}
