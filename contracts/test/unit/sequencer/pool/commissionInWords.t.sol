// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Vm} from "forge-std/Vm.sol";

import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice The commission from the protocol's two sentences alone, beside the real pool: a rise takes effect by itself
/// one unbonding period after its announcement, a fall at once, and deletes an announced rise. Nothing of the pool's own
/// rule (ADR 16) or of its model stands here: this test knows when each block was made, which the pool cannot. So:
/// no block is paid at more than was in force when it was made; nor at less than the least that was in force from the
/// last settlement before it until it was settled.
contract PoolCommissionInWordsTest is PoolBase {
    struct Said {
        uint256 at; // unix seconds
        uint16 bps;
    }

    struct Mark {
        uint256 blockNumber;
        uint256 at; // unix seconds
    }

    Said[] private _said;
    Mark[] private _made; // blocks from this one on were made at that time
    Mark[] private _paid; // settlements that paid the sequencer
    uint256 public checked;

    function setUp() public override {
        super.setUp();
        delegate(id, alice, 3 * MIN_BOND);
        _said.push(Said(time(), COMMISSION));
        _made.push(Mark(0, time()));
    }

    /* IN WORDS */

    function _inForce(uint256 at) private view returns (uint16 now_) {
        uint16 rise;
        uint256 riseAt;
        for (uint256 i; i < _said.length && _said[i].at <= at; ++i) {
            Said memory said = _said[i];
            if (riseAt != 0 && riseAt <= said.at) (now_, riseAt) = (rise, 0);
            if (i != 0 && said.bps > now_) (rise, riseAt) = (said.bps, said.at + UNBONDING);
            else (now_, riseAt) = (said.bps, 0);
        }
        if (riseAt != 0 && riseAt <= at) now_ = rise;
    }

    function _leastInForce(uint256 from, uint256 to) private view returns (uint16 least) {
        least = _inForce(from);
        for (uint256 i; i < _said.length; ++i) {
            if (_said[i].at > from && _said[i].at <= to) least = _lesser(least, _inForce(_said[i].at));
        }
    }

    function _lesser(uint16 a, uint16 b) private pure returns (uint16) {
        return a < b ? a : b;
    }

    function _madeAt(uint256 blockNumber) private view returns (uint256 at) {
        for (uint256 i; i < _made.length && _made[i].blockNumber <= blockNumber; ++i) at = _made[i].at;
    }

    function _paidBefore(uint256 blockNumber) private view returns (uint256 at) {
        at = _said[0].at;
        for (uint256 i; i < _paid.length && _paid[i].blockNumber <= blockNumber; ++i) at = _paid[i].at;
    }

    /// @dev A quarter of rewards is the bond's, three are the delegators'.
    function _operatorPart(uint256 rewards, uint16 bps) private pure returns (uint256) {
        uint256 toDelegators = rewards * 3 / 4;
        return rewards - (toDelegators - toDelegators * bps / 10_000);
    }

    /* BESIDE THE POOL */

    function testFuzz_Commission_AsTheTwoSentencesSay(uint256[40] memory acts) external {
        for (uint256 i; i < acts.length; ++i) {
            vm.recordLogs();
            _act(acts[i] % 8, acts[i] >> 8);
            _check();
            later(1); // no two things in one second or in one block: what came first is known
            vm.roll(block.number + 1);
            _made.push(Mark(block.number, time()));
        }
    }

    function _act(uint256 what, uint256 number) private {
        if (what < 3) {
            _made.push(Mark(block.number + 1, time()));
            commitEpoch(number % 4 == 0 ? makeAddr("nobody") : signer());
        } else if (what == 3) {
            later(number % 15 days);
        } else if (what == 4) {
            later(UNBONDING - number % 3);
        } else if (what == 5) {
            pool.settle(number % 3 + 1);
        } else {
            if (what == 7) pool.settle(100);
            _check();
            uint16 bps = uint16(number % 2_001);
            vm.prank(operator);
            try pool.setCommission(id, bps) {
                _said.push(Said(time(), bps));
            } catch {
                vm.getRecordedLogs(); // of what was undone
            }
        }
    }

    function _check() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bool paid;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != E.EpochSettled.selector || uint256(logs[i].topics[2]) != id) continue;
            (, uint256 blocks, uint256 rewards, uint256 part,) =
                abi.decode(logs[i].data, (address, uint256, uint256, uint256, uint256));
            if (rewards == 0) continue;
            paid = true;
            ++checked;
            assertEq(rewards, blocks * RATE, "as a sequencer that is paid in full");
            _checkEpoch(uint256(logs[i].topics[1]), rewards, part);
        }
        if (paid) _paid.push(Mark(block.number, time()));
    }

    function _checkEpoch(uint256 number, uint256 rewards, uint256 part) private view {
        (,, uint256 first,) = set.epochs(number);
        uint16 most = _inForce(_madeAt(first));
        uint16 least = _leastInForce(_paidBefore(first), time());
        assertLe(part, _operatorPart(rewards, most), "paid at more than was in force when it was made");
        assertGe(part, _operatorPart(rewards, _lesser(least, most)), "paid at less than ever was in force since");
    }

    /// @dev It looks at something: rises that are due, and epochs on both sides of them.
    function test_Commission_TheWordsAreAsked() external {
        uint256[40] memory acts;
        for (uint256 i; i < 40; ++i) acts[i] = [uint256(0), 0, 0, 5, 6, 0, 0, 4, 0, 5][i % 10] + ((i * 331) << 8) + 256;
        this.testFuzz_Commission_AsTheTwoSentencesSay(acts);
        assertGt(checked, 10);
        assertGt(_said.length, 2);
    }
}
