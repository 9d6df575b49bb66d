// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IEcosystemFund} from "../interfaces/IEcosystemFund.sol";
import {
    Decision,
    FundConfig,
    SmallGrant,
    SmallGrantConfig,
    SmallGrantStatus
} from "../interfaces/IEcosystemFundEvents.sol";
import {ObjectionDesk} from "./ObjectionDesk.sol";
import {SlidingWindow} from "./libraries/SlidingWindow.sol";
import {SmallGrants} from "./libraries/SmallGrants.sol";

/// @title Promises that nobody voted for
/// @notice OWN WINDOW. No vote stands before a small grant, so all of them together have a window of their own beside
/// those of every promise: silence can cost that much and no more.
///
/// DEPOSIT. Kept apart from every bucket. It stays within reach of a vote for longer than the slowest vote takes, so
/// that who wastes the stakers' attention can lose it; after that it is the proposer's for good. Only of a grant that
/// stakers refused or nobody enacted, and the vote names whose it is and the second until which it is held: ids are
/// counted, so a vote could name one that is not born yet, and nobody knows that second before.
///
/// NO RESERVATION. A proposal charges nothing: else a heap of deposits could fill the windows that votes need. Limits
/// are checked when it is proposed, for the proposer's sake, and again when it is enacted.
abstract contract SmallGrantRail is ObjectionDesk {
    using SlidingWindow for SlidingWindow.State;
    using SmallGrants for SmallGrants.State;
    using SmallGrants for SmallGrant;

    /* STORAGE */

    /// @inheritdoc IEcosystemFund
    uint256 public immutable smallGrantDeposit;
    /// @inheritdoc IEcosystemFund
    uint48 public immutable smallGrantLifetime;
    /// @inheritdoc IEcosystemFund
    uint48 public immutable depositHold;
    /// @inheritdoc IEcosystemFund
    uint256 public immutable smallGrantCapMaximum;
    /// @inheritdoc IEcosystemFund
    uint256 public immutable smallWindowCapMaximum;

    /// @inheritdoc IEcosystemFund
    uint256 public smallGrantCap;
    /// @inheritdoc IEcosystemFund
    uint256 public smallWindowCap;
    /// @inheritdoc IEcosystemFund
    uint256 public depositsHeld;

    SmallGrants.State private _smallGrants;
    SlidingWindow.State private _smallCommitments;

    constructor(FundConfig memory config) {
        SmallGrantConfig memory terms = config.smallGrants;
        bool ordered = config.objectionPeriod < terms.lifetime && terms.lifetime <= terms.depositHold;
        if (!ordered || terms.deposit == 0) revert EcosystemFund_BadTerms();

        smallGrantDeposit = terms.deposit;
        smallGrantLifetime = terms.lifetime;
        depositHold = terms.depositHold;
        smallGrantCapMaximum = terms.cap * CAP_HEADROOM;
        smallWindowCapMaximum = terms.windowCap * CAP_HEADROOM;
        smallGrantCap = terms.cap;
        smallWindowCap = terms.windowCap;
        emit SmallGrantCapUpdated(0, terms.cap);
        emit SmallWindowCapUpdated(0, terms.windowCap);
    }

    /* PROPOSE */

    /// @inheritdoc IEcosystemFund
    function proposeSmallGrant(uint256 bucketId, address recipient, uint256 assets, Decision calldata decision)
        external
        payable
        returns (uint256 smallGrantId)
    {
        uint256 deposit = smallGrantDeposit;
        if (msg.value != deposit) revert EcosystemFund_WrongDeposit(msg.value, deposit);
        _requireRecipient(recipient);
        _requireDecision(decision);
        _requireSmall(assets);
        _requireFits(bucketId, assets);

        depositsHeld += deposit;
        smallGrantId = ++_smallGrants.count;
        SmallGrant memory item = SmallGrant({
            bucketId: bucketId,
            proposer: msg.sender,
            status: SmallGrantStatus.Proposed,
            expiresAt: uint48(block.timestamp) + smallGrantLifetime,
            recipient: recipient,
            depositFreeAt: uint48(block.timestamp) + depositHold,
            assets: assets,
            deposit: deposit,
            objectionId: _openObjection()
        });
        _smallGrants.grants[smallGrantId] = item;

        emit SmallGrantProposed(
            smallGrantId,
            bucketId,
            recipient,
            msg.sender,
            assets,
            deposit,
            item.objectionId,
            item.expiresAt,
            item.depositFreeAt,
            decision
        );
    }

    function _requireSmall(uint256 assets) private view {
        if (assets > smallGrantCap) revert EcosystemFund_SmallGrantCapExceeded(assets, smallGrantCap);
        _requireGrantCap(assets);
        uint256 left = smallWindowLeft();
        if (assets > left) revert EcosystemFund_SmallWindowExceeded(assets, left);
    }

    /* ENACT */

    /// @inheritdoc IEcosystemFund
    function enactSmallGrant(uint256 smallGrantId) external {
        SmallGrant storage item = _smallGrants.get(smallGrantId);
        item.requireStatus(_objections, smallGrantId, SmallGrantStatus.Approved);
        uint256 assets = item.assets;
        _requireSmall(assets);

        item.status = SmallGrantStatus.Enacted;
        uint256 balance = _commit(item.bucketId, assets);
        _smallCommitments.charge(assets);

        emit SmallGrantEnacted(smallGrantId, assets, balance);
    }

    /* CLAIM */

    /// @inheritdoc IEcosystemFund
    function claimSmallGrant(uint256 smallGrantId, address receiver) external returns (uint256 assets) {
        SmallGrant storage item = _smallGrants.get(smallGrantId);
        address recipient = item.recipient;
        _requireMayReceive(recipient, receiver);
        item.requireStatus(_objections, smallGrantId, SmallGrantStatus.Enacted);

        assets = item.assets;
        item.status = SmallGrantStatus.Paid;
        _recordPayment(item.bucketId, assets);

        emit SmallGrantClaimed(smallGrantId, recipient, receiver, assets);

        Address.sendValue(payable(receiver), assets);
    }

    /* DEPOSIT */

    /// @inheritdoc IEcosystemFund
    function claimDeposit(uint256 smallGrantId, address receiver) external returns (uint256 assets) {
        SmallGrant storage item = _smallGrants.get(smallGrantId);
        address proposer = item.proposer;
        _requireMayReceive(proposer, receiver);
        if (item.status == SmallGrantStatus.Proposed && block.timestamp < item.depositFreeAt) {
            revert EcosystemFund_DepositHeld(smallGrantId, item.depositFreeAt);
        }

        assets = item.takeDeposit(smallGrantId);
        depositsHeld -= assets;

        emit DepositReturned(smallGrantId, proposer, receiver, assets);

        Address.sendValue(payable(receiver), assets);
    }

    /// @inheritdoc IEcosystemFund
    function forfeitDeposit(uint256 smallGrantId, address proposer, uint48 depositFreeAt)
        external
        restricted
        returns (uint256 assets)
    {
        SmallGrant storage item = _smallGrants.get(smallGrantId);
        if (item.proposer != proposer || item.depositFreeAt != depositFreeAt) {
            revert EcosystemFund_DepositOfAnother(item.proposer, item.depositFreeAt);
        }
        // enacted, or held for longer than any vote takes: the proposer's for good
        if (item.status != SmallGrantStatus.Proposed || block.timestamp >= depositFreeAt) {
            revert EcosystemFund_NoDeposit(smallGrantId);
        }
        item.requireFailed(_objections, smallGrantId);

        assets = item.takeDeposit(smallGrantId);
        depositsHeld -= assets;
        uint256 balance = _credit(item.bucketId, assets);

        emit DepositForfeited(smallGrantId, assets, balance);
    }

    /* SETTINGS */

    /// @inheritdoc IEcosystemFund
    function setSmallGrantCap(uint256 newCap) external restricted {
        _requireCap(newCap, smallGrantCapMaximum);
        emit SmallGrantCapUpdated(smallGrantCap, newCap);
        smallGrantCap = newCap;
    }

    /// @inheritdoc IEcosystemFund
    function setSmallWindowCap(uint256 newCap) external restricted {
        _requireCap(newCap, smallWindowCapMaximum);
        emit SmallWindowCapUpdated(smallWindowCap, newCap);
        smallWindowCap = newCap;
    }

    /* VIEWS */

    /// @inheritdoc IEcosystemFund
    function smallGrant(uint256 smallGrantId) external view returns (SmallGrant memory item) {
        SmallGrant storage stored = _smallGrants.get(smallGrantId);
        item = stored;
        item.status = stored.statusOf(_objections);
    }

    /// @inheritdoc IEcosystemFund
    function smallGrantCount() external view returns (uint256) {
        return _smallGrants.count;
    }

    /// @inheritdoc IEcosystemFund
    function smallWindowLeft() public view returns (uint256) {
        return _smallCommitments.left(globalWindow, smallWindowCap);
    }
}
