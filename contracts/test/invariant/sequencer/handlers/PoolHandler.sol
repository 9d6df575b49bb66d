// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {CommonBase} from "forge-std/Base.sol";
import {StdCheats} from "forge-std/StdCheats.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {ISequencerPool} from "../../../../src/interfaces/ISequencerPool.sol";
import {SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {MetisSequencerSet} from "../../../../src/devnet/MetisSequencerSet.sol";
import {RewardReserve} from "../../../../src/sequencer/RewardReserve.sol";
import {PoolWorld} from "../PoolWorld.sol";

/// @notice What every handler knows. The pool's views tell a handler what it may try; what must come of it, the books.
abstract contract PoolHandler is CommonBase, StdCheats, StdUtils {
    uint48 internal constant UNBONDING = 21 days;
    uint48 internal constant BUCKET = 1 days;

    PoolWorld internal world;
    ISequencerPool internal pool;
    RewardReserve internal reserve;
    MetisSequencerSet internal set;
    address internal protocol;
    address internal operations;
    address internal guardian;
    address internal tribunal;
    address internal mpc;

    /// @dev A handler that finds nothing to do returns before `done` and is not counted as done.
    modifier counted() {
        world.begin();
        _;
        world.catchUp();
        world.samplePast();
    }

    constructor(PoolWorld world_) {
        world = world_;
        pool = ISequencerPool(world_.thePool());
        reserve = RewardReserve(payable(world_.theReserve()));
        set = MetisSequencerSet(world_.theSet());
        (protocol, operations, guardian, tribunal, mpc) = world_.roles();
    }

    function done() internal {
        world.end(msg.sig);
    }

    function time() internal view returns (uint48) {
        return uint48(vm.getBlockTimestamp());
    }

    function give(address who, uint256 assets) internal {
        vm.deal(who, who.balance + assets);
    }

    function settleAll() internal {
        pool.settle(type(uint256).max);
    }

    /// @dev Entries settle at most 32 epochs inline: the keeper has been there before.
    function keepUp() internal {
        if (pool.pendingEpochs() > 32) settleAll();
    }

    function operating(uint256 id) internal view returns (bool) {
        SequencerStatus status = pool.sequencer(id).status;
        return status == SequencerStatus.Active || status == SequencerStatus.Jailed;
    }

    function entriesOpen() internal view returns (bool) {
        return pool.entriesPausedUntil() <= time();
    }

    /// @dev The first sequencer from a random one on that passes, 0 when none does.
    function find(uint256 seed, function(uint256) view returns (bool) passes) internal view returns (uint256) {
        uint256 count = pool.sequencerCount();
        for (uint256 i; i < count; ++i) {
            uint256 id = (seed % count + i) % count + 1;
            if (passes(id)) return id;
        }
        return 0;
    }

    function hasRoom(uint256 id) internal view returns (bool) {
        return pool.room(id) != 0;
    }

    /// @dev A person with shares, and where; 0 when nobody has any.
    function holder(uint256 seed) internal view returns (address who, uint256 id) {
        uint256 people = world.personCount();
        uint256 count = pool.sequencerCount();
        for (uint256 i; i < people * count; ++i) {
            uint256 at = (seed % (people * count) + i) % (people * count);
            who = world.people(at % people);
            id = at / people + 1;
            if (world.shares(id, who) != 0) return (who, id);
        }
        return (address(0), 0);
    }

    /// @dev An open request, matured or not as asked; 0 when there is none.
    function openRequest(uint256 seed, bool matured) internal view returns (uint256) {
        uint256 count = world.requestCount();
        for (uint256 i; i < count; ++i) {
            uint256 r = world.requests((seed % count + i) % count);
            if (world.requestShares(r) == 0) continue;
            if ((uint48(r) <= time()) == matured) return r;
        }
        return 0;
    }
}
