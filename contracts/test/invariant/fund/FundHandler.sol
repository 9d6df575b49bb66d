// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {Stream} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {ContractRecipient, Forcer, ReentrantRecipient} from "../../mocks/fund/Recipients.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

/// @notice Everyone who touches the fund: operations, protocol, recipients of every kind, a donor, an attacker with
/// forced METIS, and a clock that likes the edges of windows. Beside it a naive model: all commitments in a list.
contract FundHandler is Test {
    struct Commitment {
        uint256 at;
        uint256 bucketId;
        uint256 assets;
    }

    EcosystemFund internal fund;
    FakeReserve internal reserve;
    AccessManager internal authority;
    address internal admin;
    address internal operations;
    address internal protocol;

    address[4] public recipients;
    Commitment[] internal commitments;
    uint256 public forced;
    uint256 public funded;
    uint256 public paid;
    uint256 public calls;
    string public broken;

    constructor(EcosystemFund fund_, FakeReserve reserve_, AccessManager authority_, address ops, address protocol_) {
        (fund, reserve, authority) = (fund_, reserve_, authority_);
        (operations, protocol, admin) = (ops, protocol_, msg.sender);
        recipients[0] = makeAddr("plain recipient");
        recipients[1] = address(new ContractRecipient());
        recipients[2] = address(new ContractRecipient());
        recipients[3] = address(new ReentrantRecipient(fund));
        ContractRecipient(payable(recipients[2])).setRefusing(true);
        funded = D.funding();
    }

    /* OPERATIONS */

    function create(uint256 bucketId, uint256 who, uint256 assets, uint256 start, uint256 length) external {
        bucketId = bucketId % 2;
        assets = bound(assets, 1, 2 * D.GRANT_CAP);
        uint48 from = uint48(bound(start, _now() - 30 days, _now() + 30 days));
        uint48 to = uint48(bound(length, 1, 400 days)) + from;
        uint48 cliff = from + (to - from) / 4;
        bool allowed = _fits(bucketId, assets) && assets <= fund.grantCap() && to > _now();

        vm.prank(operations);
        try fund.createStream(bucketId, recipients[who % 4], assets, from, cliff, to, D.decision()) {
            _commit(bucketId, assets);
            if (!allowed) broken = "P10: a stream passed that the limits forbid";
        } catch {
            if (allowed) broken = "P10: a stream was refused that fits every limit";
        }
    }

    function topUp(uint256 bucketId, uint256 assets) external {
        bucketId = bucketId % 2;
        assets = bound(assets, 1, D.GLOBAL_CAP);
        bool allowed = _fits(bucketId, assets) && !reserve.closed() && !_isClosed();

        vm.prank(operations);
        try fund.topUpReserve(bucketId, assets, D.decision()) {
            _commit(bucketId, assets);
            paid += assets;
            if (!allowed) broken = "P10: a top-up passed that the limits forbid";
        } catch {
            if (allowed) broken = "P10: a top-up was refused that fits every limit";
        }
    }

    function cancel(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        vm.prank(operations);
        try fund.cancelStream(bound(streamId, 1, fund.streamCount())) {} catch {}
    }

    /* PROTOCOL */

    function setCaps(uint256 global, uint256 grant, uint256 bucketId, uint256 bucketCap) external {
        vm.startPrank(protocol);
        try fund.setGlobalCap(bound(global, D.GLOBAL_CAP / 2, 3 * D.GLOBAL_CAP)) {} catch {}
        try fund.setGrantCap(bound(grant, D.GRANT_CAP / 2, 3 * D.GRANT_CAP)) {} catch {}
        try fund.setBucketCap(bucketId % 2, bound(bucketCap, D.BUILDERS_CAP / 2, 3 * D.BUILDERS_CAP)) {} catch {}
        vm.stopPrank();
    }

    /// @dev The worst that roles and neighbours can do: nobody can spend, nothing can be topped up.
    function failNeighbours(bool closeTarget) external {
        if (calls % 4 == 0) reserve.close();
        vm.prank(admin);
        authority.setTargetClosed(address(fund), closeTarget && calls % 3 == 0);
        ++calls;
    }

    /* RECIPIENTS */

    /// @dev P11: whatever happened to the neighbours, what has vested is paid to where its owner says.
    function claim(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = bound(streamId, 1, fund.streamCount());
        uint256 open = fund.claimable(streamId);
        address receiver = makeAddr("fresh receiver");
        uint256 before = receiver.balance;

        vm.prank(fund.stream(streamId).recipient);
        try fund.claimStream(streamId, receiver) returns (uint256 assets) {
            paid += assets;
            if (assets != open || receiver.balance != before + assets) broken = "P10: paid something else";
        } catch {
            if (open != 0) broken = "P11: a recipient was refused what has vested";
        }
    }

    function push(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = bound(streamId, 1, fund.streamCount());
        address recipient = fund.stream(streamId).recipient;
        try fund.claimStream(streamId, recipient) returns (uint256 assets) {
            paid += assets;
            if (recipient.code.length != 0) broken = "a stranger pushed to code";
        } catch {}
    }

    function reenter(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = bound(streamId, 1, fund.streamCount());
        Stream memory item = fund.stream(streamId);
        if (item.recipient != recipients[3]) return;
        try ReentrantRecipient(payable(item.recipient)).fetch(streamId) returns (uint256 assets) {
            paid += assets;
            if (ReentrantRecipient(payable(item.recipient)).succeededTwice()) broken = "paid twice";
        } catch {}
    }

    /* MONEY FROM OUTSIDE */

    function donate(uint256 bucketId, uint256 assets, bool plainly) external {
        assets = bound(assets, 1, 1_000 ether);
        vm.deal(address(this), assets);
        funded += assets;
        if (!plainly) return fund.fundBucket{value: assets}(bucketId % 2);
        (bool ok,) = address(fund).call{value: assets}("");
        if (!ok) broken = "a gift was refused";
    }

    function force(uint256 assets) external {
        assets = bound(assets, 1, 1_000 ether);
        vm.deal(address(this), assets);
        forced += assets;
        new Forcer{value: assets}(payable(address(fund)));
    }

    /* TIME */

    function wait(uint256 time) external {
        vm.warp(_now() + bound(time, 0, 20 days));
    }

    /// @dev To the second before, at and after a commitment leaves a window.
    function waitForAnEdge(uint256 which, uint256 aroundIt, bool ofTheBucket) external {
        if (commitments.length == 0) return;
        uint256 edge = commitments[which % commitments.length].at + (ofTheBucket ? D.BUCKET_WINDOW : D.GLOBAL_WINDOW);
        uint256 to = edge + (aroundIt % 3) - 1;
        if (to > _now()) vm.warp(to);
    }

    /* MODEL */

    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _commit(uint256 bucketId, uint256 assets) private {
        commitments.push(Commitment(_now(), bucketId, assets));
    }

    function _isClosed() private view returns (bool) {
        return authority.isTargetClosed(address(fund));
    }

    function _fits(uint256 bucketId, uint256 assets) private view returns (bool) {
        return !_isClosed() && assets + globalUsed() <= fund.globalCap()
            && assets + bucketUsed(bucketId) <= fund.bucket(bucketId).windowCap
            && assets <= fund.bucket(bucketId).balance;
    }

    function globalUsed() public view returns (uint256 sum) {
        for (uint256 i; i < commitments.length; ++i) {
            if (commitments[i].at + D.GLOBAL_WINDOW > _now()) sum += commitments[i].assets;
        }
    }

    function bucketUsed(uint256 bucketId) public view returns (uint256 sum) {
        for (uint256 i; i < commitments.length; ++i) {
            Commitment memory one = commitments[i];
            if (one.bucketId == bucketId && one.at + D.BUCKET_WINDOW > _now()) sum += one.assets;
        }
    }
}
