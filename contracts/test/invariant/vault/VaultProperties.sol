// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Ticket, TicketStatus} from "../../../src/interfaces/IWithdrawalQueue.sol";
import {AttackerMoves} from "./moves/AttackerMoves.sol";
import {CrankMoves} from "./moves/CrankMoves.sol";
import {LeaverMoves} from "./moves/LeaverMoves.sol";
import {PowerMoves} from "./moves/PowerMoves.sol";
import {StakerMoves} from "./moves/StakerMoves.sol";

/// @notice Properties of vault, queue and router, numbered as in docs/protocol/invariants.md.
abstract contract VaultProperties is StakerMoves, LeaverMoves, CrankMoves, PowerMoves, AttackerMoves {
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;

    function setUp() public virtual {
        build();
    }

    function holds(bytes32 rule) internal view {
        assertEq(broken(rule), "", string(abi.encodePacked(rule)));
    }

    /* MONEY */

    function holdP2VaultIsSolvent() internal view {
        assertEq(address(vault).balance, vault.buffer() + forced[address(vault)], "P2: the buffer lies here");
        assertLe(vault.managedAssets(), held() + principal(), "P2: no more is promised than is there");
    }

    function holdP2QueueIsSolvent() internal view {
        assertEq(address(queue).balance, owed + forced[address(queue)], "P2: what was served lies here");
        assertEq(queue.claimableAssets(), owed, "P2");
        holds("P2");
    }

    /// @dev Whatever came is still here or went to whom it belongs: nothing from nothing, nothing to nowhere.
    function holdP2EveryWeiIsSomewhere() internal view {
        uint256 came = 1 ether + paidIn + rewardsEver;
        uint256 left = paidOut + claimed;
        uint256 lost = lossEver + (booked - _min(booked, principal()));
        assertLe(held() + principal() + owed + left + lost, came + moves * 4, "from nothing");
        assertGe(held() + principal() + owed + left + lost + moves * 4, came, "to nowhere");
        assertEq(address(router).balance, forced[address(router)], "the router keeps nothing");
        holds("V9 paid");
    }

    /* PRICE */

    function holdV1TheBooksAreTheLedger() internal view {
        assertEq(vault.managedAssets(), managed(), "V1: M");
        assertEq(vault.unvestedAssets(), gross() - managed(), "V1: unvested");
        assertEq(vault.rateRay(), managed() * RAY / allShares(), "V1: rate");
        holds("V1 price");
    }

    function holdP3ThePriceFallsOnlyByALoss() internal view {
        holds("P3 falls");
    }

    function holdP3ThePriceRisesOnlyByVesting() internal view {
        holds("P3 rises");
        holds("P3 vesting");
    }

    function holdP4NobodyProfitsWithinASecond() internal view {
        holds("P4");
    }

    function holdV10PreviewsAreWhatIsPaid() internal view {
        holds("V10 previews");
        holds("V10 max");
    }

    function holdV11EntriesOpenAsTheySay() internal view {
        bool paused = vm.getBlockTimestamp() < vault.entriesPausedUntil();
        uint256 cap = vault.depositCap();
        uint256 room = paused || managed() > cap ? 0 : cap - managed();
        assertEq(vault.maxDeposit(people[0]), room, "V11: room");
        holds("V11 entries");
    }

    /* SHARES */

    function holdV2SharesAddUp() internal view {
        uint256 sum = vault.balanceOf(DEAD) + vault.balanceOf(address(vault)) + vault.balanceOf(feeReceiver);
        for (uint256 i; i < people.length; ++i) {
            sum += vault.balanceOf(people[i]);
            assertEq(vault.getVotes(people[i]), vault.balanceOf(people[i]), "V2: a vote a share");
        }
        assertEq(sum, vault.totalSupply(), "V2: supply");
        assertEq(vault.balanceOf(address(vault)), feeSharesOpen, "V2: fee shares");
        assertEq(vault.balanceOf(DEAD), 1 ether, "V2: the seed stays");
    }

    function holdP14FeesAreAtMostATenthAndNoneOfALoss() internal view {
        assertLe(feesEver * 10, rewardsEver, "P14: a tenth");
        assertEq(vault.feeShares(), feeSharesOpen, "P14: fee shares");
        if (slashes == slashesSeen) assertEq(vault.lossToRecover(), lossLeft, "P14: loss");
        holds("P14 fees");
        holds("P14 recovery");
    }

    /* THE LINE */

    function holdP5TicketsPayTheLowerOfTwo() internal view {
        for (uint256 id = 1; id <= lastPaper; ++id) {
            Ticket memory ticket = queue.ticket(id);
            (uint256 assets, uint256 shares, uint256 pay,) = this.papers(id);
            if (id > lastServed) {
                assertEq(ticket.assets, assets, "P5: at request");
                assertEq(ticket.shares, shares, "P5: shares");
            } else {
                assertEq(ticket.assets, pay, "P5: frozen");
                assertLe(pay, assets, "P5: gains are not the ticket's");
            }
        }
        holds("P5 pay");
    }

    function holdP5OnceAndInOrder() internal view {
        assertEq(queue.lastTicketId(), lastPaper, "P5");
        assertEq(queue.lastFinalizedId(), lastServed, "P5");
        for (uint256 id = 1; id <= lastPaper; ++id) {
            (,,, bool done_) = this.papers(id);
            TicketStatus expected = id > lastServed ? TicketStatus.Waiting : TicketStatus.Finalized;
            assertEq(uint8(queue.ticket(id).status), uint8(done_ ? TicketStatus.Claimed : expected), "P5: status");
        }
        holds("P5 order");
        holds("P5 once");
    }

    function holdV6TheQueueComesFirst() internal view {
        assertEq(vault.freeBuffer(), free(), "V6: free");
        holds("V6 queue first");
    }

    function holdV7TheLineAddsUp() internal view {
        assertEq(vault.waitingAssets(), waiting, "V7: waiting");
        assertEq(queue.waitingAssets(), waiting, "V7: waiting");
        assertEq(vault.queuedShares(), queued, "V7: shares");
        uint256 ahead;
        for (uint256 id = lastServed + 1; id <= lastPaper; ++id) {
            assertEq(queue.position(id), id - lastServed, "V7: place");
            assertEq(queue.assetsAhead(id), ahead, "V7: ahead");
            (uint256 assets,,,) = this.papers(id);
            ahead += assets;
        }
        holds("V7 tickets");
    }

    /* STAKE */

    function holdV4RebalancingAgainChangesNothing() internal view {
        holds("V4 idempotent");
    }

    function holdV5CapsHold() internal view {
        holds("V5 caps");
    }

    function holdV8NothingIsLeftBehind() internal view {
        holds("V8 collect");
        holds("V8 harvest");
        holds("V8 enough");
    }

    /* POWERS */

    function holdP11NobodyIsKeptIn() internal view {
        holds("P11");
        holds("P11 cranks");
    }

    function holdV12NobodyDoesWhatIsNotHis() internal view {
        holds("V12 strangers");
        holds("V12 powers");
    }

    /// @dev P12 is V1 and P2 with METIS forced into everything.
    function holdP12ForcedMetisIsNobodys() internal view {
        assertEq(address(vault).balance - forced[address(vault)], vault.buffer(), "P12: vault");
        assertEq(address(queue).balance - forced[address(queue)], owed, "P12: queue");
        assertEq(vault.managedAssets(), managed(), "P12: price");
    }
}
