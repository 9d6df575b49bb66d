// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IWithdrawalQueue} from "../../interfaces/IWithdrawalQueue.sol";
import {RayMath} from "../../shared/math/RayMath.sol";

/*
    ids        1 ── … ── finalized │ finalized+1 ── … ── last
                 pay is frozen     │  wait, head first

    cumulative(id) = 1 + Σ assets at request of tickets 1 … id
    assets at request of id          = cumulative(id) − cumulative(id − 1)
    assets ahead of id               = cumulative(id − 1) − cumulative(finalized)
    assets of all that wait          = cumulative(last) − cumulative(finalized)

    cumulative(last) is also kept beside the ids: a request then reads one slot less.
*/

/// @title Tickets in one slot each
/// @notice SUMS. A ticket keeps the running sum, not its own amount: place, assets ahead and the waiting total are
/// differences of two slots, whatever the number of tickets (pitfall 14).
/// FREEZING. A ticket that gets what it asked for is finalised by moving the line, without a write. Only one that a
/// loss has reached is rewritten: its pay takes the place of its shares, which bound nothing any more. Either way the
/// pay depends on nothing that happens later (pitfall 12), and a claim needs no hint (pitfall 13).
library WithdrawalTickets {
    using SafeCast for uint256;

    struct Slot {
        uint112 cumulativeAssets; // wei of METIS at request, up to and with this ticket
        uint88 amount; // wei of lsMETIS; once reduced: wei of METIS that it pays
        uint40 requestedAt; // unix seconds
        bool reduced;
    }

    struct State {
        uint64 last;
        uint64 finalized;
        uint112 cumulativeAssets; // wei of METIS at request of all tickets ever
        uint256 claimable; // wei of METIS owed to finalised and unclaimed tickets
        mapping(uint256 ticketId => Slot) slots;
    }

    /// @notice Outcome of one finalisation.
    struct Served {
        uint256 tickets;
        uint256 assets; // wei of METIS that they pay
        uint256 shares; // wei of lsMETIS that they held
        uint256 reserved; // wei of METIS at request
    }

    /// @notice Lets the sums begin at a wei: nothing but their differences counts, and the first in line pays for no
    /// fresh slot.
    function open(State storage self) internal {
        self.cumulativeAssets = 1;
        self.slots[0].cumulativeAssets = 1;
    }

    function push(State storage self, uint256 assets, uint256 shares, uint256 time)
        internal
        returns (uint256 ticketId)
    {
        uint64 last = self.last + 1;
        uint112 cumulative = (self.cumulativeAssets + assets).toUint112();
        (self.last, self.cumulativeAssets) = (last, cumulative);

        ticketId = last;
        self.slots[ticketId] = Slot({
            cumulativeAssets: cumulative,
            amount: shares.toUint88(),
            requestedAt: uint40(time),
            reduced: false
        });
    }

    /// @notice Serves the head while `budget` lasts. Each gets the lower of its assets at request and its shares'
    /// value at `rateRay`: losses reach those who wait, gains do not (pitfalls 9, 11).
    function serve(State storage self, uint256 max, uint256 budget, uint256 rateRay)
        internal
        returns (Served memory served)
    {
        uint256 first = self.finalized;
        uint256 end = Math.min(self.last, Math.saturatingAdd(first, max));
        uint256 cumulative = self.slots[first].cumulativeAssets;

        uint256 id = first;
        while (id < end) {
            Slot memory slot = self.slots[id + 1];
            uint256 atRequest = slot.cumulativeAssets - cumulative;
            uint256 assets = Math.min(atRequest, RayMath.toAssetsDown(slot.amount, rateRay));
            if (served.assets + assets > budget) break;

            id++;
            cumulative = slot.cumulativeAssets;
            served.assets += assets;
            served.shares += slot.amount;
            served.reserved += atRequest;
            if (assets < atRequest) {
                slot.amount = assets.toUint88();
                slot.reduced = true;
                self.slots[id] = slot;
                emit IWithdrawalQueue.TicketReduced(id, atRequest, assets);
            }
        }

        served.tickets = id - first;
        self.finalized = uint64(id);
        self.claimable += served.assets;
    }

    /// @notice What a finalised ticket pays; the caller has checked that it is owed.
    function pay(State storage self, uint256 ticketId) internal returns (uint256 assets) {
        assets = assetsOf(self, ticketId);
        self.claimable -= assets;
    }

    /// @return in wei of METIS: at request while it waits, then what it pays
    function assetsOf(State storage self, uint256 ticketId) internal view returns (uint256) {
        Slot storage slot = self.slots[ticketId];
        if (slot.reduced) return slot.amount;
        return slot.cumulativeAssets - self.slots[ticketId - 1].cumulativeAssets;
    }

    function isWaiting(State storage self, uint256 ticketId) internal view returns (bool) {
        return ticketId > self.finalized && ticketId <= self.last;
    }

    function waitingAssets(State storage self) internal view returns (uint256) {
        return self.cumulativeAssets - self.slots[self.finalized].cumulativeAssets;
    }

    function position(State storage self, uint256 ticketId) internal view returns (uint256) {
        return isWaiting(self, ticketId) ? ticketId - self.finalized : 0;
    }

    function assetsAhead(State storage self, uint256 ticketId) internal view returns (uint256) {
        if (!isWaiting(self, ticketId)) return 0;
        return self.slots[ticketId - 1].cumulativeAssets - self.slots[self.finalized].cumulativeAssets;
    }
}
