// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ExitFee} from "../src/vault/libraries/ExitFee.sol";

/// @title the fee of an instant exit stays within its bounds
/// @notice Whatever the buffer holds and should hold, the rate is at least `lowest` and at most `highest`; with a full
/// buffer it is `lowest`, with an empty one `highest`.
/// @custom:against V10
/// @custom:fault vault/libraries/ExitFee.sol: `if (free >= target) return lowest;` -> `if (free >= target) return 0;`
/// @custom:fault vault/libraries/ExitFee.sol: `Math.mulDiv(highest - lowest, target - free, target)` -> `Math.mulDiv(highest, target - free, target)`
contract RateBounds {
    function lemma(uint256 room, uint256 full, uint256 low, uint256 high) external pure {
        require(low <= high);
        uint256 rate = ExitFee.rateBpsDown(room, full, low, high);
        assert(rate >= low && rate <= high);
        assert(room < full || rate == low);
        assert(full == 0 || ExitFee.rateBpsDown(0, full, low, high) == high);
    }
}

/// @title what is scarce is never cheaper
/// @notice Of two states the one with less free METIS has the same rate or a higher one.
/// @custom:against V10
/// @custom:fault vault/libraries/ExitFee.sol: `Math.mulDiv(highest - lowest, target - free, target)` -> `Math.mulDiv(highest - lowest, free, target)`
contract RateRisesWithUse {
    function lemma(uint256 less, uint256 more, uint256 full, uint256 low, uint256 high) external pure {
        require(low <= high && less <= more);
        assert(
            ExitFee.rateBpsDown(less, full, low, high) >= ExitFee.rateBpsDown(more, full, low, high)
        );
    }
}

/// @title fee and net are the gross, the fee rounded up
/// @notice The fee is the rate's part of the gross, less than a wei more, never more than all of it.
/// @custom:against P4, pitfall 4
/// @custom:fault vault/libraries/ExitFee.sol: `Math.mulDiv(gross, feeBps, BPS, Math.Rounding.Ceil)` -> `Math.mulDiv(gross, feeBps, BPS)`
/// @custom:fault vault/libraries/ExitFee.sol: `Math.mulDiv(gross, feeBps, BPS, Math.Rounding.Ceil)` -> `Math.min(gross, Math.mulDiv(gross, feeBps, BPS) + 1)`
contract FeeOfGross {
    function lemma(uint256 whole, uint256 fee) external pure {
        require(fee <= 10_000);
        uint256 pays = ExitFee.netDown(whole, fee);
        assert(pays <= whole);
        assert((whole - pays) * 10_000 >= whole * fee);
        assert((whole - pays) * 10_000 < whole * fee + 10_000);
    }
}

/// @title withdraw and redeem are inverse through the fee
/// @notice The gross that `withdraw` asks for nets exactly what it pays, and is never more than the gross that nets as
/// much.
/// @custom:against V10, pitfall 20
/// @custom:fault vault/libraries/ExitFee.sol: `return Math.mulDiv(net, BPS, BPS - feeBps, Math.Rounding.Ceil);` -> `return Math.mulDiv(net, BPS, BPS - feeBps);`
/// @custom:fault vault/libraries/ExitFee.sol: `return Math.mulDiv(net, BPS, BPS - feeBps, Math.Rounding.Ceil);` -> `return Math.mulDiv(net, BPS + feeBps, BPS, Math.Rounding.Ceil);`
contract GrossUpAndNet {
    function lemma(uint256 pays, uint256 whole, uint256 fee) external pure {
        require(fee <= 200);
        assert(ExitFee.netDown(ExitFee.grossUp(pays, fee), fee) == pays);
        assert(ExitFee.grossUp(ExitFee.netDown(whole, fee), fee) <= whole);
    }
}

/// @title the most that can be taken out is what is there, or a wei less
/// @notice `maxRedeem` asks for no more than the free buffer pays.
/// @custom:against V6, V10
/// @custom:fault vault/libraries/ExitFee.sol: `return Math.mulDiv(net, BPS, BPS - feeBps);` -> `return Math.mulDiv(net, BPS, BPS - feeBps) + 2;`
contract GrossDownFits {
    function lemma(uint256 room, uint256 fee) external pure {
        require(fee <= 200);
        uint256 pays = ExitFee.netDown(ExitFee.grossDown(room, fee), fee);
        assert(pays <= room);
        assert(pays + 1 >= room);
    }
}
