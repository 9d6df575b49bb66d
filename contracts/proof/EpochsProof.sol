// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {EpochSettlement} from "../src/sequencer/libraries/EpochSettlement.sol";

/// @title no block is paid twice, and none to come
/// @notice Whatever the set says of an epoch: the blocks that count lie above the last paid one and below the head, and
/// are as many as lie between their first and last.
/// @custom:against P8
/// @custom:fault sequencer/libraries/EpochSettlement.sol: `if (lo <= paidUpTo) lo = paidUpTo + 1;` -> `if (lo < paidUpTo) lo = paidUpTo;`
/// @custom:fault sequencer/libraries/EpochSettlement.sol: `if (hi >= block.number) hi = block.number - 1;` -> `if (hi > block.number) hi = block.number;`
/// @custom:fault sequencer/libraries/EpochSettlement.sol: `if (hi >= lo) blocks = hi - lo + 1;` -> `blocks = hi - lo + 1;`
contract BlocksOnce is EpochSettlement {
    function lemma(uint256 start_, uint256 end_, uint48 done) external view {
        require(block.number > 0);
        (uint256 first, uint256 last, uint256 count) = _real(start_, end_, done);
        assert(count == 0 || (first > done && first <= last && last < block.number && count == last - first + 1));
        assert(count == 0 || (first >= start_ && last <= end_));
    }
}
