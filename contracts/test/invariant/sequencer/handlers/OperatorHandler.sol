// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerView} from "../../../../src/interfaces/ISequencerPool.sol";
import {SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolLedger} from "../PoolLedger.sol";
import {PoolHandler, PoolWorld} from "./PoolHandler.sol";

/// @notice Operators: bonds up and down, keys, commission, hand-over, exit.
contract OperatorHandler is PoolHandler {
    constructor(PoolWorld world_) PoolHandler(world_) {}

    function register(uint256 operatorSeed, uint256 bond, uint256 commission) external counted {
        keepUp();
        if (living() > 7 || pool.sequencerCount() == 40 || !entriesOpen()) return;
        world.enroll(operatorSeed, _bound(bond, pool.minBond(), pool.maxStake()), uint16(commission % 2_001));
        done();
    }

    function living() private view returns (uint256 count) {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            if (operating(id)) ++count;
        }
    }

    function topUpBond(uint256 idSeed, uint256 assets) external counted {
        uint256 id = find(idSeed, operating);
        if (id == 0) return;
        SequencerView memory s = pool.sequencer(id);
        uint256 cap = bondCap(s, id);
        if (cap > s.bond) topUp(id, assets % 4 == 0 ? cap - s.bond : _bound(assets, 1, cap - s.bond));
    }

    /// @dev Bond for one whose delegators lost already, and somebody joins: at an index below 1.
    function revive(uint256 idSeed, uint256 assets) external counted {
        uint256 id = find(idSeed, bare);
        uint256 bond = world.book(id).bond;
        if (id == 0 || bond >= pool.minBond()) return;
        topUp(id, pool.minBond() - bond);
        if (!hasRoom(id)) return;
        address who = world.person(assets);
        assets = _bound(assets, 1 ether, pool.room(id));
        give(who, assets);
        vm.prank(who);
        uint256 bought = pool.delegate{value: assets}(id);
        world.hold("books", bought == world.noteDelegate(who, id, assets), "a joiner after a loss bought other shares");
    }

    function bare(uint256 id) private view returns (bool) {
        return pool.sequencer(id).status == SequencerStatus.Jailed && world.book(id).indexRay < 1e27;
    }

    function topUp(uint256 id, uint256 assets) private {
        keepUp();
        SequencerView memory s = pool.sequencer(id);
        give(s.operator, assets);
        vm.prank(s.operator);
        pool.topUpBond{value: assets}(id);
        world.noteBondIn(id, assets);
        bool open = pool.sequencer(id).status == SequencerStatus.Active;
        world.hold("jail", open || s.bond + assets < pool.minBond(), "a bond that is enough left the jail closed");
        done();
    }

    function bondCap(SequencerView memory s, uint256 id) private view returns (uint256 cap) {
        uint256 active = pool.convertToAssets(id, s.activeShares);
        uint256 quarter = (pool.convertToAssets(id, s.activeShares + s.unbondingShares) + 3) / 4;
        cap = pool.maxStake() > active ? pool.maxStake() - active : 0;
        if (cap < pool.minBond()) cap = pool.minBond();
        if (cap < quarter) cap = quarter;
    }

    function requestBondWithdrawal(uint256 idSeed, uint256 assets) external counted {
        uint256 id = find(idSeed, operating);
        if (id == 0) return;
        SequencerView memory s = pool.sequencer(id);
        if (s.bondLeaving != 0 || s.bond == 0) return;
        uint256 least = (pool.convertToAssets(id, s.activeShares + s.unbondingShares) + 3) / 4;
        if (assets % 4 == 0 && s.bond > least) assets = s.bond - least;
        else assets = _bound(assets, 1, s.bond);
        vm.prank(s.operator);
        try pool.requestBondWithdrawal(id, assets) {
            world.noteBondLeaves(id, assets, false);
            world.hold("P7 covered", world.covered(id), "a bond withdrawal left delegators bare");
            done();
        } catch {
            world.hold("bond stays", s.bond - assets < least, "a bond that nobody needs was kept");
        }
    }

    function exit(uint256 idSeed) external counted {
        if (idSeed % 3 != 0) return;
        uint256 id = find(idSeed >> 8, operating);
        if (id == 0) return;
        uint256 bond = world.book(id).bond;
        vm.prank(pool.sequencer(id).operator);
        pool.exit(id);
        world.noteBondLeaves(id, bond, true);
        done();
    }

    function withdrawBond(uint256 idSeed) external counted {
        uint256 id = find(idSeed, bondIsDue);
        if (id == 0) return;
        address receiver = makeAddr("receiver of bonds");
        uint256 balance = receiver.balance;
        vm.prank(pool.sequencer(id).operator);
        pool.withdrawBond(id, receiver);
        world.hold("books", receiver.balance - balance == world.noteBondOut(id), "a bond was paid wrongly");
        done();
    }

    function bondIsDue(uint256 id) private view returns (bool) {
        PoolLedger.Book memory b = world.book(id);
        return b.tombstoned ? b.bond + b.leaving != 0 : b.leaving != 0 && b.leavingUnlockAt <= time();
    }

    function rotateSigner(uint256 idSeed) external counted {
        uint256 id = find(idSeed, operating);
        if (id == 0 || world.signerCount() > 60) return;
        world.rotate(id, pool.sequencer(id).operator);
        done();
    }

    function setCommission(uint256 idSeed, uint256 bps) external counted {
        keepUp();
        uint256 id = find(idSeed, operating);
        if (id == 0) return;
        uint16 before = pool.sequencer(id).commissionBps;
        vm.prank(pool.sequencer(id).operator);
        pool.setCommission(id, uint16(bps % 2_001));
        world.hold("commission", pool.sequencer(id).commissionBps <= before, "a commission rose without notice");
        done();
    }

    function handOver(uint256 idSeed, uint256 toSeed) external counted {
        uint256 id = world.sequencerId(idSeed);
        address to = world.operators(toSeed % world.operatorCount());
        address from = pool.sequencer(id).operator;
        vm.prank(from);
        pool.transferOperator(id, to);
        vm.prank(to);
        pool.acceptOperator(id);
        done();
    }

    function lendVotes(uint256 operatorSeed, uint256 toSeed) external counted {
        address operator = world.operators(operatorSeed % world.operatorCount());
        address to = toSeed % 3 == 0 ? operator : toSeed % 3 == 1 ? world.sink() : world.person(toSeed);
        vm.prank(operator);
        pool.delegate(to);
        done();
    }

    function claimOperatorRewards(uint256 idSeed) external counted {
        uint256 id = world.sequencerId(idSeed);
        address recipient = pool.sequencer(id).rewardRecipient;
        uint256 balance = recipient.balance;
        pool.claimOperatorRewards(id);
        world.noteRewards(id, recipient.balance - balance);
        world.hold("P8 claim", pool.sequencer(id).operatorRewards == 0, "an operator can claim again");
        done();
    }
}
