// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VestingLib} from "../src/vault/libraries/VestingLib.sol";

/// @title profit is never counted early
/// @notice What is unvested is at most the amount and at least the straight line; the whole at the start, nothing at
/// the end.
/// @custom:against P3, pitfall 6
/// @custom:fault vault/libraries/VestingLib.sol: `return Math.ceilDiv(amount * (until - time), until - since);` -> `return amount * (until - time) / (until - since);`
/// @custom:fault vault/libraries/VestingLib.sol: `if (time >= until) return 0;` -> `if (time + 1 >= until) return 0;`
contract UnvestedOnTheLine {
    function lemma(uint256 profit, uint256 start, uint256 end, uint256 at) external pure {
        require(start <= at && start < end);
        uint256 unvested = VestingLib.unvestedUp(profit, start, end, at);
        assert(unvested <= profit);
        assert(at >= end || unvested * (end - start) >= profit * (end - at));
        assert(at != start || unvested == profit);
        assert(at < end || unvested == 0);
    }
}

/// @title what has vested stays vested
/// @notice Unvested profit never grows by time passing, so the price never falls by it.
/// @custom:against P3, pitfall 5
/// @custom:fault vault/libraries/VestingLib.sol: `amount * (until - time)` -> `amount * (time - since)`
contract UnvestedOnlyFalls {
    function lemma(uint256 profit, uint256 start, uint256 end, uint256 at, uint256 later) external pure {
        require(start <= at && at <= later && start < end);
        assert(
            VestingLib.unvestedUp(profit, start, end, at) >= VestingLib.unvestedUp(profit, start, end, later)
        );
    }
}

/// @title added profit counts later, and not for ever
/// @notice The new end lies after now and no later than both the old end and a whole period from now; nothing of the
/// amounts is lost.
/// @custom:against P3, pitfalls 6, 7
/// @custom:fault vault/libraries/VestingLib.sol: `/ newUnvested;` -> `/ (newUnvested + period * added);`
/// @custom:fault vault/libraries/VestingLib.sol: `newUntil = time + (unvested * left + added * period) / newUnvested;` -> `newUntil = time + left + period;`
contract ExtendedEnd {
    function lemma(uint256 old, uint256 oldEnd, uint256 more, uint256 whole, uint256 at) external pure {
        require(more > 0 && whole > 0 && (old == 0 || oldEnd > at));
        (uint256 sum, uint256 end) = VestingLib.extend(old, oldEnd, more, whole, at);
        assert(sum == old + more);
        assert(end > at);
        assert(end <= at + whole || (old != 0 && end <= oldEnd));
    }
}

/// @title no addition speeds profit up
/// @notice Both together vest no faster than each by itself would, but for the second that the end is rounded by. First
/// the inequality of Cauchy and Schwarz, (uL + vP)(uP + vL) >= (u + v)² LP, then the pace that rests on it.
/// @custom:against P3, pitfall 7
/// @custom:fault vault/libraries/VestingLib.sol: `(unvested * left + added * period)` -> `(unvested * left + added * left)`
contract ExtendedPace {
    function lemma(uint96 old, uint96 more, uint24 shorter, uint24 longerBy, bool oldIsLonger, uint40 at)
        external
        pure
    {
        require(more > 0 && shorter > 0);
        uint256 left = oldIsLonger ? uint256(shorter) + longerBy : shorter;
        uint256 period = oldIsLonger ? shorter : uint256(shorter) + longerBy;
        uint256 sum = uint256(old) + more;
        uint256 own = old * left + more * period;
        uint256 crossed = old * period + more * left;
        assert(own * crossed >= sum * sum * left * period);
        require(own * crossed >= sum * sum * left * period);

        (uint256 together, uint256 end) = VestingLib.extend(old, at + left, more, period, at);
        assert(together == sum);
        uint256 length = end - at + 1;
        assert(length * sum > own);
        assert(length * crossed >= sum * left * period);
    }
}
