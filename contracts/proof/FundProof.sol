// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Stream} from "../src/interfaces/IEcosystemFundEvents.sol";
import {SlidingWindow} from "../src/fund/libraries/SlidingWindow.sol";
import {Streams} from "../src/fund/libraries/Streams.sol";

/// @title what fits into a window keeps it below its cap
/// @notice A commitment of at most what is left, on top of the running sum, leaves the window that ends now at most at
/// its cap; and the same sum counts less in every window that ends later.
/// @custom:against P10
/// @custom:fault fund/libraries/SlidingWindow.sol: `return taken < cap ? cap - taken : 0;` -> `return cap;`
/// @custom:fault fund/libraries/SlidingWindow.sol: `uint48(now_ - window)` -> `uint48(now_)`
contract WindowKeepsItsCap is SlidingWindow {
    function lemma(uint128 metis, uint128 most, uint48 length, uint48 later) external {
        require(block.timestamp <= type(uint48).max && block.timestamp >= length && later >= block.timestamp);
        uint48 begin = uint48(block.timestamp - length);
        require(self.charged.valueAt[begin] <= self.charged.valueAt[later - length]);
        require(self.charged.valueAt[later - length] <= self.charged.newest);
        require(metis != 0 && metis <= left(length, most));

        uint256 sum = uint256(self.charged.newest) + metis;
        assert(sum - self.charged.valueAt[begin] <= most);
        assert(sum - self.charged.valueAt[later - length] <= most);
    }
}

/// @title a stream vests no earlier than its line and all of it by its end
/// @notice Nothing before the cliff, never more than the line, the whole at the end, and never less later than sooner:
/// so what was claimed is always covered by what has vested.
/// @custom:against P10
/// @custom:fault fund/libraries/Streams.sol: `if (at < item.cliff || at <= item.start) return 0;` -> `if (at <= item.start) return 0;`
/// @custom:fault fund/libraries/Streams.sol: `if (at >= item.end) return item.assets;` -> `if (at + 1 >= item.end) return item.assets;`
/// @custom:fault fund/libraries/Streams.sol: `Math.mulDiv(item.assets, at - item.start, item.end - item.start)` -> `Math.mulDiv(item.assets, item.end - at, item.end - item.start)`
contract StreamOnItsLine {
    Stream private _stream;

    function lemma(uint48 sooner, uint48 later) external view {
        require(_stream.start < _stream.end && _stream.start <= _stream.cliff && _stream.cliff <= _stream.end);
        require(sooner <= later);
        uint256 vested = Streams.vestedDown(_stream, sooner);
        assert(sooner >= _stream.cliff || vested == 0);
        assert(vested <= _stream.assets);
        assert(sooner < _stream.end || vested == _stream.assets);
        assert(
            sooner < _stream.start || sooner >= _stream.end
                || vested * (_stream.end - _stream.start) <= _stream.assets * (sooner - _stream.start)
        );
        assert(vested <= Streams.vestedDown(_stream, later));
    }
}
