// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IEcosystemFundEvents, Stream, StreamStatus} from "../../interfaces/IEcosystemFundEvents.sol";

/// @dev In seconds. Catches milliseconds given for seconds.
uint48 constant MAX_SCHEDULE = 3650 days;

/// @title Streams: METIS that vests with time
/// @notice Vested only ever grows: linear from `start` to `end`, nothing before `cliff`, rounded down (whoever waits
/// loses nothing: at `end` it is the whole). A cancel fixes what had vested by then as the whole.
library Streams {
    struct State {
        uint256 count;
        mapping(uint256 streamId => Stream) streams;
    }

    function create(
        State storage self,
        uint256 bucketId,
        address recipient,
        uint256 assets,
        uint48 start,
        uint48 cliff,
        uint48 end
    ) internal returns (uint256 streamId) {
        bool ordered = start < end && start <= cliff && cliff <= end;
        if (!ordered || end <= block.timestamp || end - start > MAX_SCHEDULE) {
            revert IEcosystemFundEvents.EcosystemFund_BadSchedule(start, cliff, end);
        }

        streamId = ++self.count;
        self.streams[streamId] = Stream({
            bucketId: bucketId,
            recipient: recipient,
            status: StreamStatus.Active,
            start: start,
            cliff: cliff,
            end: end,
            assets: assets,
            claimed: 0
        });
    }

    /// @return assets in wei of METIS to pay now
    function claim(State storage self, uint256 streamId) internal returns (uint256 assets) {
        Stream storage item = get(self, streamId);
        assets = claimable(item);
        if (assets == 0) revert IEcosystemFundEvents.EcosystemFund_NothingToClaim(streamId);

        item.claimed += assets;
        if (item.claimed == item.assets && item.status == StreamStatus.Active) item.status = StreamStatus.Completed;
    }

    /// @return vested in wei of METIS that stay the recipient's, paid or not
    /// @return returned in wei of METIS
    function cancel(State storage self, uint256 streamId) internal returns (uint256 vested, uint256 returned) {
        Stream storage item = get(self, streamId);
        if (item.status != StreamStatus.Active) revert IEcosystemFundEvents.EcosystemFund_NotActive(streamId, item.status);

        vested = vestedDown(item, block.timestamp);
        returned = item.assets - vested;

        item.assets = vested;
        item.status = StreamStatus.Cancelled;
    }

    function get(State storage self, uint256 streamId) internal view returns (Stream storage item) {
        item = self.streams[streamId];
        if (item.status == StreamStatus.None) revert IEcosystemFundEvents.EcosystemFund_NoSuchStream(streamId);
    }

    /// @return in wei of METIS
    function claimable(Stream storage item) internal view returns (uint256) {
        uint256 vested = item.status == StreamStatus.Cancelled ? item.assets : vestedDown(item, block.timestamp);
        return vested - item.claimed;
    }

    /// @dev Favours the bucket until `end`, where nothing is left to round.
    function vestedDown(Stream storage item, uint256 at) internal view returns (uint256) {
        if (at < item.cliff || at <= item.start) return 0;
        if (at >= item.end) return item.assets;
        return Math.mulDiv(item.assets, at - item.start, item.end - item.start);
    }
}
