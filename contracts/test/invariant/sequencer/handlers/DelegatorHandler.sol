// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolHandler, PoolWorld} from "./PoolHandler.sol";

/// @notice People who delegate, move, leave, come back, claim and lend their votes.
contract DelegatorHandler is PoolHandler {
    constructor(PoolWorld world_) PoolHandler(world_) {}

    function delegate(uint256 whoSeed, uint256 idSeed, uint256 assets) external counted {
        keepUp();
        uint256 id = idSeed % 2 == 0 ? find(idSeed, hasRoomBelowPar) : 0;
        if (id == 0) id = find(idSeed, hasRoom);
        if (id == 0) return;
        address who = world.person(whoSeed);
        uint256 room = pool.room(id);
        assets = assets % 8 == 0 ? room : _bound(assets, 1 ether, room);
        uint256 earned = earnedBefore(who, id);

        give(who, assets);
        vm.prank(who);
        uint256 bought = pool.delegate{value: assets}(id);

        world.hold("books", bought == world.noteDelegate(who, id, assets), "a delegation bought other shares");
        entered(who, id, earned);
        done();
    }

    /// @dev Whose delegators have lost: only there shares and assets differ.
    function hasRoomBelowPar(uint256 id) private view returns (bool) {
        return hasRoom(id) && world.book(id).indexRay < 1e27;
    }

    function undelegate(uint256 seed, uint256 shares) external counted {
        (address who, uint256 id) = holder(seed);
        if (id == 0) return;
        uint256 has = world.shares(id, who);
        shares = shares % 3 == 0 ? has : _bound(shares, 1, has);
        uint256 due = pool.pendingRewards(id, who);
        uint256 balance = who.balance;
        uint256 paid = world.stakeOut(who);

        vm.prank(who);
        uint256 request = pool.undelegate(id, shares);

        world.hold("books", request == world.noteUndelegate(who, id, shares), "another request");
        world.noteReceived(who, who.balance - balance);
        world.hold("books", who.balance - balance == world.stakeOut(who) - paid, "paid at once, or not");
        uint256 dueNow = pool.pendingRewards(id, who);
        world.hold("P8 keeps", dueNow <= due && dueNow + 1 >= due, "who leaves keeps what he earned");
        done();
    }

    function cancelUnbonding(uint256 seed, uint256 shares) external counted {
        keepUp();
        uint256 request = cancellable(seed);
        if (request == 0 || !entriesOpen()) return;
        uint256 id = world.idOf(request);
        address who = world.ownerOf(request);
        uint256 least = pool.convertToShares(id, 1 ether) + 1;
        uint256 has = world.requestShares(request);
        shares = shares % 3 == 0 ? has : _bound(shares, least, has);
        uint256 earned = earnedBefore(who, id);

        vm.prank(who);
        pool.cancelUnbonding(request, shares);

        world.noteCancel(request, shares);
        entered(who, id, earned);
        done();
    }

    function cancellable(uint256 seed) private view returns (uint256) {
        uint256 count = world.requestCount();
        for (uint256 i; i < count; ++i) {
            uint256 r = world.requests((seed % count + i) % count);
            if (world.requestShares(r) == 0 || uint48(r) <= time()) continue;
            if (pool.sequencer(world.idOf(r)).status != SequencerStatus.Active) continue;
            if (world.worth(r) > 1 ether) return r;
        }
        return 0;
    }

    function redelegate(uint256 seed, uint256 toSeed, uint256 shares) external counted {
        keepUp();
        (address who, uint256 fromId) = holder(seed);
        uint256 toId = find(toSeed, hasRoom);
        if (fromId == 0 || toId == 0 || fromId == toId) return;
        if (pool.redelegationLockedUntil(fromId, who) > time()) return;
        uint256 least = pool.convertToShares(fromId, 1 ether) + 1;
        uint256 most = pool.convertToShares(fromId, pool.room(toId));
        if (most > world.shares(fromId, who)) most = world.shares(fromId, who);
        if (most < least) return;
        move(who, fromId, toId, _bound(shares, least, most));
    }

    function move(address who, uint256 fromId, uint256 toId, uint256 shares) private {
        uint256 votes = pool.votingUnits(who);
        uint256 earned = earnedBefore(who, toId);
        bool fromBare = !world.covered(fromId);

        vm.prank(who);
        try pool.redelegate(fromId, toId, shares) returns (uint256 bought) {
            world.hold("P7 dodge", !fromBare, "who was bare dodged the slash to come");
            world.hold("books", bought == world.noteRedelegate(who, fromId, toId, shares), "a move bought other shares");
            world.hold("P9 move", pool.votingUnits(who) <= votes, "a move made votes");
            world.hold("P8 hop", pool.redelegationLockedUntil(toId, who) == time() + UNBONDING, "a hop left no lock");
            entered(who, toId, earned);
            done();
        } catch {
            world.hold("P7 dodge", fromBare, "a covered delegator was held back");
        }
    }

    function withdraw(uint256 seed, bool byAStranger) external counted {
        uint256 request = openRequest(seed, true);
        if (request == 0) return;
        address owner = world.ownerOf(request);
        address receiver = owner.code.length == 0 ? owner : makeAddr("receiver of contracts");
        uint256 balance = receiver.balance;

        if (byAStranger && owner.code.length == 0) vm.prank(makeAddr("stranger"));
        else vm.prank(owner);
        uint256 assets = pool.withdraw(request, receiver);

        world.hold("P7 matured", assets == world.noteWithdraw(request), "a withdrawal paid something else");
        world.noteReceived(owner, receiver.balance - balance);
        world.hold("books", receiver.balance == balance + assets, "paid, and not paid");
        done();
    }

    function claimRewards(uint256 whoSeed, uint256 idSeed) external counted {
        address who = world.person(whoSeed);
        uint256 id = world.sequencerId(idSeed);
        address receiver = makeAddr("receiver of rewards");
        uint256 balance = receiver.balance;
        vm.prank(who);
        uint256 assets = pool.claimRewards(id, receiver);
        world.noteRewards(id, receiver.balance - balance);
        world.hold("P8 claim", assets == receiver.balance - balance, "a claim paid something else");
        world.hold("P8 claim", pool.pendingRewards(id, who) == 0, "a claim left itself to be claimed again");
        done();
    }

    function claimRewardsFor(uint256 whoSeed) external counted {
        address who = world.person(whoSeed);
        if (who.code.length != 0) return;
        uint256[] memory ids = new uint256[](pool.sequencerCount());
        uint256 balance = who.balance;
        uint256 sum;
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = i + 1;
            uint256 due = pool.pendingRewards(i + 1, who);
            world.noteRewards(i + 1, due);
            sum += due;
        }
        pool.claimRewardsFor(who, ids);
        world.hold("P8 claim", who.balance == balance + sum, "a pushed claim paid something else");
        done();
    }

    function compound(uint256 seed) external counted {
        keepUp();
        (address who, uint256 id) = holder(seed);
        if (id == 0 || pool.room(id) < 1_000 ether) return;
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        uint256 balance = who.balance;
        vm.prank(who);
        uint256 assets = pool.compound(ids);
        world.noteCompound(who, id, assets);
        world.hold("P8 claim", who.balance == balance, "compounded and paid out as well");
        entered(who, id, 0);
        done();
    }

    function lendVotes(uint256 whoSeed, uint256 toSeed) external counted {
        address who = world.person(whoSeed);
        address to = toSeed % 5 == 0 ? address(0) : toSeed % 5 == 1 ? world.sink() : world.person(toSeed);
        vm.prank(who);
        pool.delegate(to);
        done();
    }

    function syncVotes(uint256 whoSeed, uint256 idSeed) external counted {
        pool.syncVotes(world.person(whoSeed), world.sequencerId(idSeed));
        done();
    }

    /// @dev Who has shares earns by right from what is pending; who comes anew has earned nothing, settled or not.
    function earnedBefore(address who, uint256 id) private returns (uint256) {
        if (world.shares(id, who) != 0) settleAll();
        return pool.pendingRewards(id, who);
    }

    function entered(address who, uint256 id, uint256 earned) private {
        world.hold("P8 joiner", pool.pendingRewards(id, who) <= earned, "a joiner bought rewards");
        world.hold("P8 joiner", pool.pendingEpochs() == 0, "an entry left epochs unsettled");
        world.hold("P7 covered", world.covered(id), "an entry left delegators bare");
    }
}
