// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SmallGrantStatus as Status} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";
import {FundModel} from "../FundModel.sol";

/// @notice Small grants: propose with a deposit, object, enact, pay; and where the deposit goes.
abstract contract SmallGrantMoves is FundModel {
    struct Small {
        uint256 bucketId;
        address recipient;
        uint256 assets;
        uint256 at;
        uint256 complaint;
        bool enacted;
        uint256 got; // wei of METIS that reached the recipient
        uint256 depositBack; // wei of METIS to the proposer
        uint256 depositLost; // wei of METIS to the bucket
    }

    Small[] internal smalls;
    address internal proposer = makeAddr("proposer");

    function proposeSmall(uint256 bucketId, uint256 who, uint256 assets, uint256 mistake) external {
        bucketId = bucketId % 2;
        assets = bound(assets, 1, D.SMALL_CAP + 100 ether);
        uint256 deposit = mistake % 8 == 0 ? D.DEPOSIT - 1 : D.DEPOSIT;
        bool allowed = deposit == D.DEPOSIT && _isSmall(assets) && _fits(bucketId, assets);
        vm.deal(proposer, deposit);

        vm.prank(proposer);
        try fund.proposeSmallGrant{value: deposit}(bucketId, recipients[who % 4], assets, D.decision()) {
            Small storage one = smalls.push();
            (one.bucketId, one.recipient, one.assets) = (bucketId, recipients[who % 4], assets);
            (one.at, one.complaint) = (_now(), _openComplaint());
            funded += deposit;
            _expect("proposeSmall", allowed, true);
        } catch {
            _expect("proposeSmall", allowed, false);
        }
    }

    function enact(uint256 which) external {
        if (smalls.length == 0) return;
        which = _recent(which, smalls.length);
        Small storage one = smalls[which];
        bool allowed = _statusOf(one) == Status.Approved && _isSmall(one.assets) && _fits(one.bucketId, one.assets);

        try fund.enactSmallGrant(which + 1) {
            one.enacted = true;
            _commit(one.bucketId, one.assets, true);
            _expect("enact", allowed, true);
        } catch {
            _expect("enact", allowed, false);
        }
    }

    function claimSmall(uint256 which, uint256 way) external {
        bool pushed = way % 2 == 0;
        if (smalls.length == 0) return;
        which = _recent(which, smalls.length);
        Small storage one = smalls[which];
        address receiver = pushed ? one.recipient : makeAddr("fresh purse");
        bool allowed = _statusOf(one) == Status.Enacted && (!pushed || one.recipient.code.length == 0);
        uint256 before = receiver.balance;

        vm.prank(pushed ? address(this) : one.recipient);
        try fund.claimSmallGrant(which + 1, receiver) {
            one.got += receiver.balance - before;
            paid += receiver.balance - before;
            _expect("claimSmall", allowed, true);
        } catch {
            _expect("claimSmall", allowed, false);
        }
    }

    function claimDeposit(uint256 which, uint256 way) external {
        if (smalls.length == 0) return;
        which = _recent(which, smalls.length);
        Small storage one = smalls[which];
        bool free = one.enacted || _now() >= one.at + D.DEPOSIT_HOLD;
        bool allowed = free && one.depositBack + one.depositLost == 0;
        uint256 before = proposer.balance;

        vm.prank(way % 2 == 0 ? address(this) : proposer);
        try fund.claimDeposit(which + 1, proposer) {
            one.depositBack += proposer.balance - before;
            paid += proposer.balance - before;
            _expect("claimDeposit", allowed, true);
        } catch {
            _expect("claimDeposit", allowed, false);
        }
    }

    function forfeit(uint256 which, uint256 mistake) external {
        if (smalls.length == 0) return;
        which = _recent(which, smalls.length);
        Small storage one = smalls[which];
        Status status = _statusOf(one);
        bool reachable = (status == Status.Rejected || status == Status.Expired) && mistake % 5 != 0
            && _now() < one.at + D.DEPOSIT_HOLD && one.depositBack + one.depositLost == 0;
        bool may = mistake % 4 != 0;
        // a vote that guessed the second of the proposal, and missed it by one
        uint48 freeAt = uint48(one.at + D.DEPOSIT_HOLD + (mistake % 5 == 0 ? 1 : 0));

        vm.prank(may ? operations : protocol);
        try fund.forfeitDeposit(which + 1, proposer, freeAt) returns (uint256 assets) {
            one.depositLost += assets;
            given[one.bucketId] += assets;
            _expect("forfeit", reachable && may && !_isClosed(), true);
        } catch {
            _expect("forfeit", reachable && may && !_isClosed(), false);
        }
    }

    function setSmallCaps(uint256 cap, uint256 windowCap) external {
        vm.startPrank(protocol);
        try fund.setSmallGrantCap(bound(cap, D.SMALL_CAP / 2, 3 * D.SMALL_CAP)) { ++did["setSmallCaps"]; } catch {}
        try fund.setSmallWindowCap(bound(windowCap, D.SMALL_WINDOW_CAP, 3 * D.SMALL_WINDOW_CAP)) {} catch {}
        vm.stopPrank();
    }

    function _isSmall(uint256 assets) private view returns (bool) {
        return assets <= fund.smallGrantCap() && assets <= fund.grantCap()
            && assets + smallUsed() <= fund.smallWindowCap();
    }

    function _statusOf(Small storage one) private view returns (Status) {
        if (one.got != 0) return Status.Paid;
        if (one.enacted) return Status.Enacted;
        if (_isSustained(one.complaint)) return Status.Rejected;
        if (_now() >= one.at + D.SMALL_LIFETIME) return Status.Expired;
        return _isOver(one.complaint) ? Status.Approved : Status.Proposed;
    }

    function smallCount() external view returns (uint256) {
        return smalls.length;
    }

    function smallOf(uint256 i) external view returns (Small memory one, Status status, bool objected) {
        (one, status, objected) = (smalls[i], _statusOf(smalls[i]), _isSustained(smalls[i].complaint));
    }

    /// @return sum of what was enacted from a bucket and not paid
    function smallsOpen(uint256 bucketId) external view returns (uint256 sum) {
        for (uint256 i; i < smalls.length; ++i) {
            Small memory one = smalls[i];
            if (one.bucketId == bucketId && one.enacted && one.got == 0) sum += one.assets;
        }
    }
}
