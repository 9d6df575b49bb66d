// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {RayMath} from "../src/shared/math/RayMath.sol";

/// @title delegate and withdraw at one index earns nothing
/// @notice What the shares of a delegation are worth at the index they were bought at is never more than was
/// delegated, and at most a wei short of it.
/// @custom:against P4, pitfall 4
/// @custom:fault shared/math/RayMath.sol: `Math.mulDiv(assets, RAY, priceRay);` -> `Math.mulDiv(assets, RAY, priceRay) + 1;`
/// @custom:fault shared/math/RayMath.sol: `Math.mulDiv(shares, priceRay, RAY);` -> `Math.mulDiv(shares, priceRay, RAY) + 1;`
contract DelegateThenWithdraw {
    function lemma(uint256 metis, uint256 indexRay) external pure {
        require(indexRay != 0 && indexRay <= 1e27);
        uint256 back = RayMath.toAssetsDown(RayMath.toSharesDown(metis, indexRay), indexRay);
        assert(back <= metis);
        assert(metis - back <= 1);
    }
}

/// @title requests of one sequencer never come to more than its stake
/// @notice Two lots of shares at one index, valued apart, are worth no more than together: so METIS of the pool covers
/// all, and votes of accounts never pass the total.
/// @custom:against P1, P9
/// @custom:fault shared/math/RayMath.sol: `Math.mulDiv(shares, priceRay, RAY);` -> `Math.mulDiv(shares, priceRay, RAY, Math.Rounding.Ceil);`
contract PartsAtAnIndex {
    function lemma(uint256 one, uint256 other, uint256 indexRay) external pure {
        assert(
            RayMath.toAssetsDown(one, indexRay) + RayMath.toAssetsDown(other, indexRay)
                <= RayMath.toAssetsDown(one + other, indexRay)
        );
    }
}

/// @title a fee in basis points is never more than its part
/// @notice With at most `bps` of 10,000 nobody is charged more than that part, or more than there is.
/// @custom:against P14
/// @custom:fault shared/math/RayMath.sol: `Math.mulDiv(assets, bps, BPS);` -> `Math.mulDiv(assets, bps, BPS, Math.Rounding.Ceil);`
contract PartInBps {
    function lemma(uint256 metis, uint256 rate) external pure {
        require(rate <= 10_000);
        uint256 fee = RayMath.bpsDown(metis, rate);
        assert(fee * 10_000 <= metis * rate);
        assert(fee <= metis);
    }
}
