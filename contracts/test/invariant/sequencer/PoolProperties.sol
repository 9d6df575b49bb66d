// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {ISequencerPool, SequencerView} from "../../../src/interfaces/ISequencerPool.sol";
import {RewardReserve} from "../../../src/sequencer/RewardReserve.sol";
import {AttackerHandler} from "./handlers/AttackerHandler.sol";
import {ChainHandler} from "./handlers/ChainHandler.sol";
import {DelegatorHandler} from "./handlers/DelegatorHandler.sol";
import {OperatorHandler} from "./handlers/OperatorHandler.sol";
import {PowersHandler} from "./handlers/PowersHandler.sol";
import {Exodus} from "./Exodus.sol";
import {PoolLedger} from "./PoolLedger.sol";
import {PoolWorld} from "./PoolWorld.sol";

/// @notice Properties of the pool, numbered as in docs/protocol/invariants.md, and the handlers that try to break them.
abstract contract PoolProperties is Test {
    PoolWorld internal world;
    ISequencerPool internal pool;
    RewardReserve internal reserve;
    address[] internal handlers;

    /// @dev Of the vote clock, in seconds.
    function voteStep() internal pure virtual returns (uint48) {
        return 1;
    }

    function setUp() public virtual {
        world = new PoolWorld();
        world.build(voteStep());
        pool = ISequencerPool(world.thePool());
        reserve = RewardReserve(payable(world.theReserve()));
        handlers.push(address(new DelegatorHandler(world)));
        handlers.push(address(new OperatorHandler(world)));
        handlers.push(address(new ChainHandler(world)));
        handlers.push(address(new PowersHandler(world)));
        handlers.push(address(new AttackerHandler(world)));
    }

    /// @dev What a handler saw at its own call.
    function holdRule(bytes32 rule) internal view {
        assertEq(world.broken(rule), "", string(abi.encodePacked(rule)));
    }

    function holdP1Solvent() internal view {
        uint256 owed = world.slashedEver() - world.slashedOut() + rewardsOwed();
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            PoolLedger.Book memory b = world.book(id);
            owed += b.bond + b.leaving;
        }
        for (uint256 i; i < world.personCount(); ++i) {
            owed += world.stakeOf(world.people(i), pool.sequencerCount());
        }
        assertGe(address(pool).balance - world.forced(), owed, "P1");
    }

    // Every wei that came is still here, or left on a way that is in the books.
    function holdP1BooksBalance() internal view {
        uint256 stake;
        uint256 left = world.bondOut() + world.rewardsOut() + world.slashedOut();
        uint256 bounties;
        for (uint256 i; i < world.personCount(); ++i) {
            address who = world.people(i);
            stake += world.stakeIn(who);
            left += world.stakeOut(who);
            bounties += pool.bountyOf(who);
        }
        uint256 came = stake - world.rewardsKept() + world.bondIn() + world.drawn() + world.forced();
        assertEq(address(pool).balance, came - left, "P1");
        assertEq(world.slashedEver() - world.slashedOut(), pool.slashedAssets() + bounties, "P1: slashed METIS");
    }

    function holdP4NobodyProfitsByRounding() internal view {
        for (uint256 i; i < world.personCount(); ++i) {
            address who = world.people(i);
            uint256 has = world.received(who);
            for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
                has += pool.assetsOf(id, who);
            }
            for (uint256 k; k < world.requestCount(); ++k) {
                if (world.ownerOf(world.requests(k)) == who) has += pool.unbondingAssets(world.requests(k));
            }
            assertLe(has, world.stakeIn(who), "P4");
        }
    }

    function holdP6SharesAddUp() internal view {
        uint256 delegated;
        uint256 bonded;
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            SequencerView memory s = pool.sequencer(id);
            uint256 shares;
            for (uint256 i; i < world.personCount(); ++i) {
                shares += pool.sharesOf(id, world.people(i));
            }
            assertEq(shares, s.activeShares, "P6: active");
            if (!world.isOver(id)) assertEq(world.openShares(id), s.unbondingShares, "P6: buckets");
            delegated += pool.convertToAssets(id, s.activeShares);
            bonded += s.bond;
        }
        assertEq(pool.totalDelegated(), delegated, "P6: total delegated");
        assertEq(pool.totalBonded(), bonded, "P6: total bonded");
    }

    function holdP6TheBooksAgree() internal view {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            SequencerView memory s = pool.sequencer(id);
            PoolLedger.Book memory b = world.book(id);
            assertEq(s.bond, b.bond, "P6: bond");
            assertEq(s.bondLeaving, b.leaving, "P6: leaving bond");
            assertEq(s.activeShares, b.shares, "P6: active shares");
            assertEq(pool.isFull(id), world.covered(id), "P7: cover");
            for (uint256 i; i < world.personCount(); ++i) {
                assertEq(pool.sharesOf(id, world.people(i)), world.shares(id, world.people(i)), "P6: shares");
            }
        }
        holdRule("books");
    }

    // P7, P12: nothing but a slash moves an index: no reward, no forced METIS, no entry, no exit.
    function holdP7OnlySlashesMoveTheIndex() internal view {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            assertEq(pool.sequencer(id).indexRay, world.book(id).indexRay, "P7: index");
        }
        holdRule("P7 fraction");
        holdRule("P7 limits");
    }

    // Every request, open or matured, is worth what the books say; a matured one keeps its worth for ever.
    function holdP7MaturedAreOutOfReach() internal view {
        for (uint256 i; i < world.requestCount(); ++i) {
            uint256 r = world.requests(i);
            assertEq(pool.unbondingRequest(r).shares, world.requestShares(r), "P7: shares of a request");
            assertEq(pool.unbondingAssets(r), world.worth(r), "P7: worth of a request");
        }
        holdRule("P7 matured");
    }

    function holdP8RewardsComeFromRealBlocks() internal view {
        uint256 paid = world.rewardsOut() + world.rewardsKept();
        assertLe(paid + rewardsOwed(), world.drawn(), "P8: paid <= drawn");
        assertLe(world.drawn(), world.drawable(), "P8: drawn <= real blocks * rate");
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            PoolLedger.Book memory b = world.book(id);
            assertLe(b.taken + owedAt(id), b.due, "P8: a sequencer earns by its own blocks");
        }
        holdRule("P8 claim");
        holdRule("P8 rate");
        holdRule("P8 keeps");
    }

    function holdP8EachBlockOnce() internal view {
        assertEq(pool.lastSettledEpoch(), world.settledTo(), "P8: epochs");
        assertEq(pool.paidUpTo(), world.paidTo(), "P8: blocks");
        holdRule("P8 once");
        holdRule("P8 final");
    }

    function holdP8NobodyBuysThePast() internal view {
        holdRule("P8 joiner");
        holdRule("P8 hop");
    }

    function holdP9VotesAreStake() internal view {
        uint256 votes = pool.getVotes(world.sink());
        uint256 units;
        for (uint256 i; i < world.personCount(); ++i) {
            address who = world.people(i);
            uint256 own = pool.votingUnits(who);
            assertGe(own, active(who), "P9: never fewer than the stake is worth");
            units += own;
            votes += pool.getVotes(who);
        }
        for (uint256 i; i < world.operatorCount(); ++i) {
            address who = world.operators(i);
            uint256 bonds;
            for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
                if (pool.sequencer(id).operator == who) bonds += world.book(id).bond;
            }
            assertEq(pool.votingUnits(who), bonds, "P9: an operator votes with his bonds");
            units += bonds;
            votes += pool.getVotes(who);
        }
        assertEq(votes, units, "P9: votes are units, wherever they are lent");
        holdRule("P9 move");
    }

    function holdP9PastVotesAddUp() internal view {
        for (uint256 back = 1; back < 60 days; back = back * 7 + 1) {
            uint256 at = pool.clock() - back;
            uint256 votes = pool.getPastVotes(world.sink(), at);
            for (uint256 i; i < world.personCount(); ++i) {
                votes += pool.getPastVotes(world.people(i), at);
            }
            for (uint256 i; i < world.operatorCount(); ++i) {
                votes += pool.getPastVotes(world.operators(i), at);
            }
            assertEq(votes, pool.getPastTotalSupply(at), "P9");
        }
        assertTrue(world.pastHolds(), "P9: a closed step changed");
    }

    // P11: the set, the reserve and the authority dead, entries paused, recipients refusing: everybody leaves, and
    // nothing but dust and gifts stays behind.
    function holdP11EverybodyCanLeave() internal {
        uint256 snapshot = vm.snapshotState();
        Exodus exodus = new Exodus(world);
        string memory stuck = exodus.run();
        uint256 left = address(pool).balance - world.forced();
        bool empty = pool.totalBonded() == 0 && pool.totalDelegated() == 0;
        vm.revertToState(snapshot);

        assertEq(stuck, "", "P11");
        assertTrue(empty, "P11: all left");
        assertLe(left, 10_000 + world.drawn() / 1e12, "P11: dust only");
        holdRule("P11 mood");
    }

    function holdP12ForceChangesNothing() internal view {
        assertEq(reserve.balance(), address(reserve).balance - world.forcedReserve(), "P12: the reserve counts");
        holdRule("P12 forced");
    }

    function active(address who) private view returns (uint256 sum) {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            sum += pool.assetsOf(id, who);
        }
    }

    function rewardsOwed() private view returns (uint256 sum) {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            sum += owedAt(id);
        }
    }

    function owedAt(uint256 id) private view returns (uint256 sum) {
        sum = pool.sequencer(id).operatorRewards;
        for (uint256 i; i < world.personCount(); ++i) {
            sum += pool.pendingRewards(id, world.people(i));
        }
    }
}
