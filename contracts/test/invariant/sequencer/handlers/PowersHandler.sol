// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolHandler, PoolWorld} from "./PoolHandler.sol";

/// @notice Operations, the court, the guardian, protocol governance. Each slash is compared with the books.
contract PowersHandler is PoolHandler {
    uint256 private constant TENTH = 0.1e18;

    mapping(uint256 id => uint256) private _slashedAt; // by operations

    constructor(PoolWorld world_) PoolHandler(world_) {}

    function slash(uint256 idSeed, uint256 fraction) external counted {
        uint256 id = find(idSeed, slashable);
        if (id == 0) return;
        byOperations(id, fraction % 2 == 0 ? TENTH : _bound(fraction, 1, TENTH));
        done();
    }

    /// @dev Period after period, until the bond is gone and delegators lose.
    function slashToTheBone(uint256 idSeed, uint256 times) external counted {
        uint256 id = find(idSeed, slashableWithDelegators);
        if (id == 0) return;
        for (uint256 i; i < times % 24 && slashable(id) && world.book(id).indexRay > 0.7e27; ++i) {
            byOperations(id, TENTH);
            vm.warp(time() + UNBONDING);
        }
        done();
    }

    /// @dev Without a bond left: one slash while a request waits, and one in the very second in which it matures.
    function slashOnMaturity(uint256 idSeed, uint256 whoSeed) external counted {
        uint256 id = find(idSeed, slashableWithDelegators);
        if (id == 0) return;
        for (uint256 i; i < 24 && world.book(id).bond != 0 && slashable(id); ++i) {
            byOperations(id, TENTH);
            vm.warp(time() + UNBONDING);
        }
        (address who, uint256 shares) = holderOf(id, whoSeed);
        if (shares < 2 || !slashable(id)) return;
        vm.prank(who);
        uint256 request = pool.undelegate(id, shares / 2);
        world.hold("books", request == world.noteUndelegate(who, id, shares / 2), "another request");
        byOperations(id, TENTH);
        vm.warp(uint48(request) - whoSeed % 3 / 2);
        if (slashable(id)) byOperations(id, TENTH);
        done();
    }

    function holderOf(uint256 id, uint256 seed) private view returns (address who, uint256 shares) {
        uint256 count = world.personCount();
        for (uint256 i; i < count && shares == 0; ++i) {
            who = world.people((seed % count + i) % count);
            shares = world.shares(id, who);
        }
    }

    /// @dev Both ways to slash within one period, some time apart, when the bond bears all that it may.
    function slashTwice(uint256 idSeed, uint256 wait) external counted {
        uint256 id = find(idSeed, slashable);
        if (id == 0) return;
        fill(id, world.person(idSeed));
        byOperations(id, TENTH);
        vm.warp(time() + wait % UNBONDING);
        if (!world.isOver(id)) byCourt(id, world.person(wait), world.evidence(id, wait));
        else done();
    }

    function fill(uint256 id, address who) private {
        keepUp();
        uint256 room = pool.room(id);
        if (room == 0) return;
        give(who, room);
        vm.prank(who);
        uint256 bought = pool.delegate{value: room}(id);
        world.hold("books", bought == world.noteDelegate(who, id, room), "room without shares");
    }

    /// @dev Sooner than a period after the last one it must be refused.
    function slashTooSoon(uint256 idSeed, uint256 fraction) external counted {
        uint256 id = find(idSeed, slashedLately);
        if (id == 0) return;
        vm.prank(operations);
        (bool ok,) = address(pool).call(abi.encodeCall(pool.slash, (id, _bound(fraction, 1, TENTH), "")));
        world.hold("P7 limits", !ok, "operations slashed twice in a period");
        done();
    }

    function tombstone(uint256 idSeed, uint256 reporterSeed) external counted {
        if (idSeed % 4 != 0) return;
        uint256 id = idSeed % 3 == 0 ? world.sequencerId(idSeed >> 8) : find(idSeed >> 8, operating);
        if (id == 0) return;
        bytes memory report = world.evidence(id, reporterSeed);
        if (report.length == 0) return;
        if (!world.isOver(id)) return byCourt(id, world.person(reporterSeed), report);
        (bool ok,) = tribunal.call(report);
        world.hold("P7 limits", !ok, "the court reached what is over");
    }

    function slashable(uint256 id) private view returns (bool) {
        return !world.isOver(id) && (_slashedAt[id] == 0 || time() >= _slashedAt[id] + UNBONDING);
    }

    function slashedLately(uint256 id) private view returns (bool) {
        return !world.isOver(id) && !slashable(id);
    }

    function slashableWithDelegators(uint256 id) private view returns (bool) {
        return slashable(id) && world.book(id).shares != 0;
    }

    function byOperations(uint256 id, uint256 fraction) private {
        bool covered = world.covered(id);
        vm.prank(operations);
        uint256 assets = pool.slash(id, fraction, bytes32(fraction));
        _slashedAt[id] = time();
        compare(id, covered, fraction, assets);
    }

    function byCourt(uint256 id, address reporter, bytes memory report) private {
        bool covered = world.covered(id);
        uint256 bounty = pool.bountyOf(reporter);
        vm.prank(reporter);
        (bool ok, bytes memory answer) = tribunal.call(report);
        world.hold("P7 limits", ok, "the court did not hear the truth");
        if (!ok) return;
        uint256 assets = abi.decode(answer, (uint256));
        compare(id, covered, TENTH, assets);
        world.hold("books", pool.bountyOf(reporter) == bounty + assets / 20, "another bounty");
        world.noteTombstone(id);
        world.hold("P7 limits", pool.sequencer(id).status == SequencerStatus.Tombstoned, "not tombstoned");
        done();
    }

    function compare(uint256 id, bool covered, uint256 fraction, uint256 assets) private {
        uint256 first = world.book(id).coveredSlashAt;
        bool shielded = covered || (first != 0 && time() < first + UNBONDING);
        uint256 indexBefore = world.book(id).indexRay;

        (uint256 due, uint256 fromDelegators) = world.noteSlash(id, fraction);
        world.hold("P7 fraction", assets == due, "not the fraction of the base");
        world.hold("P7 shield", !shielded || fromDelegators == 0, "the rule itself lets a slash through");
        bool untouched = pool.sequencer(id).indexRay == indexBefore;
        world.hold("P7 shield", !shielded || untouched, "two slashes of one period reached a delegator");
        if (covered) world.noteCovered(id);
    }

    function sweepSlashed() external counted {
        address receiver = pool.slashReceiver();
        uint256 balance = receiver.balance;
        pool.sweepSlashed();
        world.noteSlashedOut(receiver.balance - balance);
        done();
    }

    function claimBounty(uint256 whoSeed) external counted {
        address receiver = makeAddr("receiver of bounties");
        uint256 balance = receiver.balance;
        vm.prank(world.person(whoSeed));
        pool.claimBounty(receiver);
        world.noteSlashedOut(receiver.balance - balance);
        done();
    }

    function pauseEntries(uint256 seed) external counted {
        vm.startPrank(guardian);
        if (seed % 3 == 0) pool.pauseEntries(time() + uint48(seed % 2 days) + 1);
        else pool.resumeEntries();
        vm.stopPrank();
        done();
    }

    function setLimits(uint256 minBond, uint256 maxStake) external counted {
        if (minBond % 2 != 0) return;
        vm.startPrank(protocol);
        pool.setMaxStake(_bound(maxStake, 60_000 ether, 200_000 ether));
        pool.setMinBond(_bound(minBond, 5_000 ether, 30_000 ether));
        vm.stopPrank();
        done();
    }
}
