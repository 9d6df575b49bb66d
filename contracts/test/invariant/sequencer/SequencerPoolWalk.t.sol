// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerView} from "../../../src/interfaces/ISequencerPool.sol";
import {SequencerStatus} from "../../../src/interfaces/ISequencerPoolEvents.sol";
import {AttackerHandler} from "./handlers/AttackerHandler.sol";
import {ChainHandler} from "./handlers/ChainHandler.sol";
import {DelegatorHandler} from "./handlers/DelegatorHandler.sol";
import {OperatorHandler} from "./handlers/OperatorHandler.sol";
import {PowersHandler} from "./handlers/PowersHandler.sol";
import {PoolProperties} from "./PoolProperties.sol";

/// @notice Long walks of the same handlers: a campaign of many short runs never sees what takes months. Also proves
/// that the handlers get somewhere: a campaign whose calls fail proves nothing.
contract SequencerPoolWalk is PoolProperties {
    struct Move {
        address handler;
        bytes4 selector;
        uint256 uints;
        bool flag; // a bool comes last
    }

    Move[] private _moves;
    uint256 private _reverted;
    bytes private _firstRevert; // for who looks for a wall
    bool private _sawLoss;
    bool private _sawJail;
    bool private _sawCure;
    bool private _sawExited;
    bool private _sawTombstone;
    bool private _sawDry;

    function setUp() public override {
        super.setUp();
        address d = handlers[0];
        move(d, DelegatorHandler.delegate.selector, 3, false);
        move(d, DelegatorHandler.delegate.selector, 3, false);
        move(d, DelegatorHandler.undelegate.selector, 2, false);
        move(d, DelegatorHandler.undelegate.selector, 2, false);
        move(d, DelegatorHandler.cancelUnbonding.selector, 2, false);
        move(d, DelegatorHandler.cancelUnbonding.selector, 2, false);
        move(d, DelegatorHandler.redelegate.selector, 3, false);
        move(d, DelegatorHandler.withdraw.selector, 1, true);
        move(d, DelegatorHandler.claimRewards.selector, 2, false);
        move(d, DelegatorHandler.claimRewardsFor.selector, 1, false);
        move(d, DelegatorHandler.compound.selector, 1, false);
        move(d, DelegatorHandler.lendVotes.selector, 2, false);
        move(d, DelegatorHandler.syncVotes.selector, 2, false);
        address o = handlers[1];
        move(o, OperatorHandler.register.selector, 3, false);
        move(o, OperatorHandler.register.selector, 3, false);
        move(o, OperatorHandler.topUpBond.selector, 2, false);
        move(o, OperatorHandler.revive.selector, 2, false);
        move(o, OperatorHandler.revive.selector, 2, false);
        move(o, OperatorHandler.requestBondWithdrawal.selector, 2, false);
        move(o, OperatorHandler.exit.selector, 1, false);
        move(o, OperatorHandler.withdrawBond.selector, 1, false);
        move(o, OperatorHandler.rotateSigner.selector, 1, false);
        move(o, OperatorHandler.setCommission.selector, 2, false);
        move(o, OperatorHandler.handOver.selector, 2, false);
        move(o, OperatorHandler.lendVotes.selector, 2, false);
        move(o, OperatorHandler.claimOperatorRewards.selector, 1, false);
        address c = handlers[2];
        move(c, ChainHandler.passTime.selector, 1, false);
        move(c, ChainHandler.passTime.selector, 1, false);
        move(c, ChainHandler.passBlocks.selector, 1, false);
        move(c, ChainHandler.commitEpoch.selector, 1, false);
        move(c, ChainHandler.commitEpoch.selector, 1, false);
        move(c, ChainHandler.recommitEpoch.selector, 2, true);
        move(c, ChainHandler.settle.selector, 1, false);
        move(c, ChainHandler.fundReserve.selector, 1, false);
        move(c, ChainHandler.drainReserve.selector, 1, false);
        move(c, ChainHandler.setRate.selector, 1, false);
        address p = handlers[3];
        move(p, PowersHandler.slash.selector, 2, false);
        move(p, PowersHandler.slashToTheBone.selector, 2, false);
        move(p, PowersHandler.slashOnMaturity.selector, 2, false);
        move(p, PowersHandler.slashOnMaturity.selector, 2, false);
        move(p, PowersHandler.slashTwice.selector, 2, false);
        move(p, PowersHandler.slashTooSoon.selector, 2, false);
        move(p, PowersHandler.tombstone.selector, 2, false);
        move(p, PowersHandler.sweepSlashed.selector, 0, false);
        move(p, PowersHandler.claimBounty.selector, 1, false);
        move(p, PowersHandler.pauseEntries.selector, 1, false);
        move(p, PowersHandler.setLimits.selector, 2, false);
        address a = handlers[4];
        move(a, AttackerHandler.force.selector, 1, false);
        move(a, AttackerHandler.send.selector, 1, false);
        move(a, AttackerHandler.stealRequest.selector, 1, false);
        move(a, AttackerHandler.stealRewards.selector, 1, false);
        move(a, AttackerHandler.playOperator.selector, 1, false);
        move(a, AttackerHandler.playPower.selector, 1, false);
        move(a, AttackerHandler.overfill.selector, 3, false);
        move(a, AttackerHandler.lieToTheCourt.selector, 1, false);
        move(a, AttackerHandler.takeMoreThanOwned.selector, 1, false);
        move(a, AttackerHandler.moodyRecipient.selector, 1, true);
    }

    function move(address handler, bytes4 selector, uint256 uints, bool flag) private {
        _moves.push(Move(handler, selector, uints, flag));
    }

    function test_LongWalk() external {
        uint256 steps = walk(uint256(keccak256("the long walk")), 2_000);

        emit log_named_uint("done, of a thousand", world.done() * 1_000 / steps);
        emit log_named_uint("reverted, of a thousand", _reverted * 1_000 / steps);
        assertGe(world.done() * 100 / steps, 60, "most calls come to something");
        for (uint256 i; i < _moves.length; ++i) {
            bytes4 call = _moves[i].selector;
            assertGe(world.doneBy(call), 2, string.concat("gets nowhere: ", vm.toString(abi.encodePacked(call))));
        }
        assertLe(_reverted * 100 / steps, 1, "no handler runs into a wall");
        assertTrue(_sawLoss, "delegators lost to a slash");
        assertTrue(_sawJail && _sawCure, "a jail, and one cured");
        assertTrue(_sawExited && _sawTombstone, "an exit to its end, a tombstone");
        assertGe(world.enteredBelowPar(), 3, "entries after a loss");
        assertTrue(_sawDry, "a reserve run dry");
    }

    /// forge-config: default.fuzz.runs = 12
    function testFuzz_Walk(uint256 seed) external virtual {
        walk(seed, 250);
    }

    function walk(uint256 seed, uint256 steps) internal returns (uint256) {
        for (uint256 i; i < steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            this.go(seed, i % 25 == 0 || i + 1 == steps);
        }
        holdP11EverybodyCanLeave();
        return steps;
    }

    /// @dev A call of its own: memory is given back after each step.
    function go(uint256 seed, bool ask) external {
        step(seed);
        look();
        if (ask) holdAll();
    }

    function step(uint256 seed) private {
        Move memory m = _moves[seed % _moves.length];
        bytes memory data = abi.encodePacked(m.selector);
        for (uint256 i; i < m.uints; ++i) {
            data = abi.encodePacked(data, uint256(keccak256(abi.encode(seed, "argument", i))));
        }
        if (m.flag) data = abi.encodePacked(data, (seed >> 200) % 2);
        (bool ok, bytes memory answer) = m.handler.call(data);
        if (ok) return;
        ++_reverted;
        if (_firstRevert.length == 0) _firstRevert = abi.encodePacked(m.selector, answer);
    }

    function look() private {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            SequencerView memory s = pool.sequencer(id);
            if (s.indexRay < 1e27) _sawLoss = true;
            if (s.status == SequencerStatus.Jailed) _sawJail = true;
            if (s.status == SequencerStatus.Active && s.slashedAt != 0 && _sawJail) _sawCure = true;
            if (s.status == SequencerStatus.Exited) _sawExited = true;
            if (s.status == SequencerStatus.Tombstoned) _sawTombstone = true;
        }
        if (world.drawn() == world.funded()) _sawDry = true;
    }

    function holdAll() private view {
        holdP1Solvent();
        holdP1BooksBalance();
        holdP4NobodyProfitsByRounding();
        holdP6SharesAddUp();
        holdP6TheBooksAgree();
        holdP7OnlySlashesMoveTheIndex();
        holdRule("P7 shield");
        holdRule("P7 covered");
        holdRule("cap");
        holdRule("bond stays");
        holdRule("P7 dodge");
        holdP7MaturedAreOutOfReach();
        holdP8RewardsComeFromRealBlocks();
        holdP8EachBlockOnce();
        holdP8NobodyBuysThePast();
        holdP9VotesAreStake();
        holdP9PastVotesAddUp();
        holdP12ForceChangesNothing();
        holdRule("strangers");
        holdRule("commission");
        holdRule("jail");
    }
}

/// @notice The same with a vote clock that steps by the hour, as on the main net.
contract SequencerPoolHourlyWalk is SequencerPoolWalk {
    function voteStep() internal pure override returns (uint48) {
        return 1 hours;
    }

    /// forge-config: default.fuzz.runs = 4
    function testFuzz_Walk(uint256 seed) external override {
        walk(seed, 250);
    }
}
