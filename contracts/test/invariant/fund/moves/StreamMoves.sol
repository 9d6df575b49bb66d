// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Stream} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {ReentrantRecipient} from "../../../mocks/fund/Recipients.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";
import {FundModel} from "../FundModel.sol";

/// @notice Streams and top-ups: operations promise and cancel, recipients fetch.
abstract contract StreamMoves is FundModel {
    function create(uint256 bucketId, uint256 who, uint256 assets, uint256 start, uint256 length) external {
        bucketId = bucketId % 2;
        assets = bound(assets, 1, length % 4 == 0 ? 2 * D.GRANT_CAP : D.GRANT_CAP / 4);
        uint48 from = uint48(bound(start, _now() - 30 days, _now() + 30 days));
        uint48 to = uint48(bound(length, 1, 400 days)) + from;
        uint48 cliff = from + (to - from) / 4;
        bool allowed = !_isClosed() && _fits(bucketId, assets) && assets <= fund.grantCap() && to > _now();

        vm.prank(operations);
        try fund.createStream(bucketId, recipients[who % 4], assets, from, cliff, to, D.decision()) {
            _commit(bucketId, assets, false);
            _expect("create", allowed, true);
        } catch {
            _expect("create", allowed, false);
        }
    }

    function topUp(uint256 bucketId, uint256 assets, uint256 way) external {
        bucketId = bucketId % 2;
        assets = bound(assets, 1, way % 4 == 0 ? D.GLOBAL_CAP : D.GRANT_CAP / 8);
        bool allowed = _fits(bucketId, assets) && !reserve.closed() && !_isClosed();

        vm.prank(operations);
        try fund.topUpReserve(bucketId, assets, D.decision()) {
            _commit(bucketId, assets, false);
            paid += assets;
            _expect("topUp", allowed, true);
        } catch {
            _expect("topUp", allowed, false);
        }
    }

    function cancel(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = _recent(streamId, fund.streamCount()) + 1;
        vm.prank(operations);
        try fund.cancelStream(streamId) returns (uint256 returned) {
            back[fund.stream(streamId).bucketId] += returned;
            ++did["cancel"];
        } catch {}
    }

    /// @dev P11: whatever happened to the neighbours, what has vested is paid to where its owner says.
    function claim(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = _recent(streamId, fund.streamCount()) + 1;
        uint256 open = fund.claimable(streamId);
        address receiver = makeAddr("fresh receiver");
        uint256 before = receiver.balance;

        vm.prank(fund.stream(streamId).recipient);
        try fund.claimStream(streamId, receiver) returns (uint256 assets) {
            paid += assets;
            _expect("claim", open != 0, true);
            if (assets != open || receiver.balance != before + assets) _break("P10: paid something else");
        } catch {
            _expect("claim", open != 0, false);
        }
    }

    function push(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = _recent(streamId, fund.streamCount()) + 1;
        address recipient = fund.stream(streamId).recipient;
        try fund.claimStream(streamId, recipient) returns (uint256 assets) {
            paid += assets;
            ++did["push"];
            if (recipient.code.length != 0) _break("a stranger pushed to code");
        } catch {}
    }

    function reenter(uint256 streamId) external {
        if (fund.streamCount() == 0) return;
        streamId = _recent(streamId, fund.streamCount()) + 1;
        Stream memory item = fund.stream(streamId);
        if (item.recipient != recipients[3]) return;
        try ReentrantRecipient(payable(item.recipient)).fetch(streamId) returns (uint256 assets) {
            paid += assets;
            ++did["reenter"];
            if (ReentrantRecipient(payable(item.recipient)).succeededTwice()) _break("paid twice");
        } catch {}
    }
}
