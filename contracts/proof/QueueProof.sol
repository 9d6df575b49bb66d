// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {WithdrawalTickets} from "../src/vault/libraries/WithdrawalTickets.sol";

/// @title a ticket in line is worth what was asked, and the sums only grow
/// @notice The new last ticket reads as its assets and its shares, stands behind all that waits, and adds to it.
/// @custom:against V7, pitfalls 14, 15
/// @custom:fault vault/libraries/WithdrawalTickets.sol: `uint112 cumulative = (self.cumulativeAssets + assets).toUint112();` -> `uint112 cumulative = (self.cumulativeAssets + assets - 1).toUint112();`
contract TicketInLine is WithdrawalTickets {
    function lemma(uint96 metis, uint88 lot, uint40 at) external {
        require(self.last < type(uint64).max && self.finalized <= self.last);
        require(self.slots[self.last].cumulativeAssets == self.cumulativeAssets);
        require(self.slots[self.finalized].cumulativeAssets <= self.cumulativeAssets);
        uint256 waited = waitingAssets();
        uint256 lastBefore = self.last;

        uint256 id = push(metis, lot, at);

        assert(id == lastBefore + 1 && self.last == id && isWaiting(id));
        assert(assetsOf(id) == metis && self.slots[id].amount == lot);
        assert(waitingAssets() == waited + metis);
        assert(assetsAhead(id) == waited);
    }
}

/// @title a ticket is paid the lower of its two values, out of the budget, and set apart
/// @notice The head of the line gets its assets at request or its shares by the rate, whichever is less, if the budget
/// covers it; what it will be paid, what is set apart and what waits agree to the wei.
/// @custom:against P5, pitfalls 9, 11, 12
/// @custom:turns 1
/// @custom:fault vault/libraries/WithdrawalTickets.sol: `Math.min(atRequest, RayMath.toAssetsDown(slot.amount, rateRay))` -> `Math.max(atRequest, RayMath.toAssetsDown(slot.amount, rateRay))`
/// @custom:fault vault/libraries/WithdrawalTickets.sol: `if (served.assets + assets > budget) break;` -> ``
/// @custom:fault vault/libraries/WithdrawalTickets.sol: `slot.amount = assets.toUint88();` -> ``
/// @custom:fault vault/libraries/WithdrawalTickets.sol: `self.claimable += served.assets;` -> `self.claimable += served.reserved;`
contract HeadOfTheLine is WithdrawalTickets {
    function lemma(uint96 purse, uint128 rate) external {
        uint256 id = uint256(self.finalized) + 1;
        require(id <= self.last && !self.slots[id].reduced);
        require(self.slots[id].cumulativeAssets >= self.slots[id - 1].cumulativeAssets);
        require(self.slots[id].cumulativeAssets <= self.cumulativeAssets);
        uint256 asked = assetsOf(id);
        uint256 byRate = uint256(self.slots[id].amount) * rate / 1e27;
        uint256 apart = self.claimable;
        uint256 waited = waitingAssets();

        Served memory served = serve(1, purse, rate);

        assert(served.tickets <= 1 && served.assets <= purse);
        assert(served.tickets == 0 || served.assets == (asked < byRate ? asked : byRate));
        assert(served.tickets == 1 || (asked > purse && byRate > purse));
        assert(self.finalized + 1 == id + served.tickets);
        assert(self.claimable == apart + served.assets);
        assert(waitingAssets() == waited - served.reserved);
        assert(served.tickets == 0 || (served.reserved == asked && assetsOf(id) == served.assets));
    }
}
