// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {RayMath} from "../src/shared/math/RayMath.sol";
import {Price, SharePrice} from "../src/vault/libraries/SharePrice.sol";

/// @title in and out at one price earns nothing
/// @notice What the shares of a deposit can be redeemed for at the price they were bought at is never more than the
/// deposit.
/// @custom:against P4, pitfall 4
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares);` -> `Math.mulDiv(shares, price.assets, price.shares) + 1;`
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(assets, price.shares, price.assets);` -> `Math.mulDiv(assets, price.shares, price.assets, Math.Rounding.Ceil);`
contract DepositThenRedeem {
    function lemma(uint256 held, uint256 supply, uint256 metis) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        assert(SharePrice.toAssetsDown(price, SharePrice.toSharesDown(price, metis)) <= metis);
    }
}

/// @title out and in again at one price earns nothing
/// @notice What the METIS of redeemed shares buys at the same price is never more shares than were redeemed.
/// @custom:against P4, pitfall 4
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares);` -> `Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);`
contract RedeemThenDeposit {
    function lemma(uint256 held, uint256 supply, uint256 lot) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        assert(SharePrice.toSharesDown(price, SharePrice.toAssetsDown(price, lot)) <= lot);
    }
}

/// @title who asks for shares pays for them in full
/// @notice `mint` asks for at least what its shares are worth, and for less than a wei more.
/// @custom:against P4, pitfall 4
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);` -> `Math.mulDiv(shares, price.assets, price.shares);`
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);` -> `Math.mulDiv(shares, price.assets, price.shares) + 1;`
contract MintPaysUp {
    function lemma(uint256 held, uint256 supply, uint256 lot) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        uint256 metis = SharePrice.toAssetsUp(price, lot);
        assert(metis * price.shares >= lot * price.assets);
        assert(metis * price.shares < lot * price.assets + price.shares);
    }
}

/// @title who asks for METIS burns enough for it
/// @notice The shares that `withdraw` burns are worth at least what it pays.
/// @custom:against P4, pitfall 4
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(assets, price.shares, price.assets, Math.Rounding.Ceil);` -> `Math.mulDiv(assets, price.shares, price.assets);`
contract WithdrawBurnsUp {
    function lemma(uint256 held, uint256 supply, uint256 metis) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0 && price.assets != 0);
        assert(SharePrice.toAssetsDown(price, SharePrice.toSharesUp(price, metis)) >= metis);
    }
}

/// @title withdraw asks for no more than redeem burns
/// @notice To get the worth of shares by `withdraw` costs at most those shares; more METIS never costs fewer shares.
/// @custom:against V10, pitfall 20
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares);` -> `Math.mulDiv(shares, price.assets, price.shares) + 1;`
contract WithdrawMeetsRedeem {
    function lemma(uint256 held, uint256 supply, uint256 lot, uint256 fewer) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0 && price.assets != 0);
        uint256 metis = SharePrice.toAssetsDown(price, lot);
        assert(SharePrice.toSharesUp(price, metis) <= lot);
        require(fewer <= metis);
        assert(SharePrice.toSharesUp(price, fewer) <= SharePrice.toSharesUp(price, metis));
    }
}

/// @title an entry never lowers the price
/// @notice After a deposit or a mint all shares together are worth at least as much each as before it.
/// @custom:against P3, pitfall 5
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(assets, price.shares, price.assets);` -> `Math.mulDiv(assets, price.shares, price.assets, Math.Rounding.Ceil);`
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);` -> `Math.mulDiv(shares, price.assets, price.shares);`
contract EntryKeepsPrice {
    function lemma(uint256 held, uint256 supply, uint256 metis, uint256 lot) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        uint256 minted = SharePrice.toSharesDown(price, metis);
        assert((price.assets + metis) * price.shares >= price.assets * (price.shares + minted));
        uint256 paid = SharePrice.toAssetsUp(price, lot);
        assert((price.assets + paid) * price.shares >= price.assets * (price.shares + lot));
    }
}

/// @title an exit never lowers the price
/// @notice After a redeem or a withdraw those who stay have at least as much for each share as before it.
/// @custom:against P3, pitfall 5
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares);` -> `Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);`
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(assets, price.shares, price.assets, Math.Rounding.Ceil);` -> `Math.mulDiv(assets, price.shares, price.assets);`
contract ExitKeepsPrice {
    function lemma(uint256 held, uint256 supply, uint256 lot, uint256 metis) external pure {
        Price memory price = Price(held, supply);
        require(price.assets != 0 && lot <= price.shares && metis <= price.assets);
        uint256 paid = SharePrice.toAssetsDown(price, lot);
        assert((price.assets - paid) * price.shares >= price.assets * (price.shares - lot));
        uint256 burned = SharePrice.toSharesUp(price, metis);
        require(burned <= price.shares);
        assert((price.assets - metis) * price.shares >= price.assets * (price.shares - burned));
    }
}

/// @title in and out within a second earns nothing
/// @notice Redeemed at the price that the entry itself has left behind, its shares still bring no more than they cost.
/// @custom:against P4, pitfall 6
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(assets, price.shares, price.assets);` -> `Math.mulDiv(assets, price.shares, price.assets, Math.Rounding.Ceil);`
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares);` -> `Math.mulDiv(shares, price.assets, price.shares) + 1;`
contract EntryThenExit {
    function lemma(uint256 held, uint256 supply, uint256 metis, uint256 lot) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        uint256 minted = SharePrice.toSharesDown(price, metis);
        assert(SharePrice.toAssetsDown(Price(price.assets + metis, price.shares + minted), minted) <= metis);
        uint256 paid = SharePrice.toAssetsUp(price, lot);
        assert(SharePrice.toAssetsDown(Price(price.assets + paid, price.shares + lot), lot) <= paid);
    }
}

/// @title a deposit loses less than the price of a wei of a share
/// @notice However high somebody has driven the price of a share: with a whole share dead at the beginning a wei of a
/// share cannot be made dear.
/// @custom:against pitfalls 1, 2
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(assets, price.shares, price.assets);` -> `Math.mulDiv(assets, price.shares, price.assets + price.shares);`
contract LossOfAnEntry {
    function lemma(uint256 held, uint256 supply, uint256 metis) external pure {
        Price memory price = Price(held, supply);
        require(price.shares >= 1e18 && price.assets != 0);
        uint256 back = SharePrice.toAssetsDown(price, SharePrice.toSharesDown(price, metis));
        assert(metis - back <= SharePrice.toAssetsUp(price, 1));
        assert((metis - back) * 1e18 < price.assets + 1e18);
    }
}

/// @title the parts never exceed the whole
/// @notice Two lots of shares, valued apart, never come to more than together: tickets of one request and shares of two
/// holders.
/// @custom:against P2, P9
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(shares, price.assets, price.shares);` -> `Math.mulDiv(shares, price.assets, price.shares, Math.Rounding.Ceil);`
contract PartsAndWhole {
    function lemma(uint256 held, uint256 supply, uint256 one, uint256 other) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        assert(
            SharePrice.toAssetsDown(price, one) + SharePrice.toAssetsDown(price, other)
                <= SharePrice.toAssetsDown(price, one + other)
        );
    }
}

/// @title tickets are covered by what their shares are worth
/// @notice Tickets paid by the rate in RAY never cost more than their shares together by the price, so finalising
/// never runs below 0: one ticket, and one more on top of any number.
/// @custom:against P2, P11, pitfall 12
/// @custom:fault vault/libraries/SharePrice.sol: `Math.mulDiv(price.assets, RAY, price.shares);` -> `Math.mulDiv(price.assets, RAY, price.shares, Math.Rounding.Ceil);`
/// @custom:fault shared/math/RayMath.sol: `Math.mulDiv(shares, priceRay, RAY);` -> `Math.mulDiv(shares, priceRay, RAY, Math.Rounding.Ceil);`
contract TicketsAreCovered {
    function lemma(uint256 held, uint256 supply, uint256 before, uint256 paid, uint256 lot) external pure {
        Price memory price = Price(held, supply);
        require(price.shares != 0);
        uint256 rateRay = SharePrice.rateRayDown(price);
        require(paid * 1e27 <= before * rateRay);
        uint256 more = paid + RayMath.toAssetsDown(lot, rateRay);
        assert(more * 1e27 <= (before + lot) * rateRay);
        assert(more <= SharePrice.toAssetsDown(price, before + lot));
    }
}
