// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IEcosystemFund} from "../interfaces/IEcosystemFund.sol";
import {Decision, Stream} from "../interfaces/IEcosystemFundEvents.sol";
import {FundTreasury} from "./FundTreasury.sol";
import {MAX_SCHEDULE as _MAX_SCHEDULE, Streams} from "./libraries/Streams.sol";

/// @title Promises that vest with time
/// @notice TRUST. Operations governance promises and cancels; nobody can take what has vested.
abstract contract StreamRail is FundTreasury {
    using Streams for Streams.State;

    /// @notice the longest stream, and the farthest deadline of a milestone, in seconds
    uint48 public constant MAX_SCHEDULE = _MAX_SCHEDULE;

    Streams.State private _streams;

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
        _requireRecipient(recipient);
        _requireGrantCap(assets);
        _requireDecision(decision);

        uint256 balance = _commit(bucketId, assets);
        streamId = _streams.create(bucketId, recipient, assets, start, cliff, end);

        emit StreamCreated(streamId, bucketId, recipient, assets, start, cliff, end, balance, decision);
    }

    /// @inheritdoc IEcosystemFund
    function claimStream(uint256 streamId, address receiver) external returns (uint256 assets) {
        Stream storage item = _streams.get(streamId);
        address recipient = item.recipient;
        _requireMayReceive(recipient, receiver);

        assets = _streams.claim(streamId);
        _recordPayment(item.bucketId, assets);

        emit StreamClaimed(streamId, recipient, receiver, assets, item.claimed);

        Address.sendValue(payable(receiver), assets);
    }

    /// @inheritdoc IEcosystemFund
    function cancelStream(uint256 streamId) external restricted returns (uint256 returned) {
        uint256 vested;
        (vested, returned) = _streams.cancel(streamId);

        uint256 balance = _uncommit(_streams.get(streamId).bucketId, returned);

        emit StreamCancelled(streamId, vested, returned, balance);
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
}
