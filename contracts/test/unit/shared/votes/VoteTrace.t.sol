// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Test} from "forge-std/Test.sol";

import {VoteTrace} from "../../../../src/shared/votes/VoteTrace.sol";

contract VoteTraceTest is Test {
    using Checkpoints for Checkpoints.Trace208;
    using VoteTrace for VoteTrace.Trace;

    VoteTrace.Trace private _ours;
    Checkpoints.Trace208 private _theirs;

    function push(uint48 key, uint256 value) external {
        _push(key, value);
    }

    function _push(uint48 key, uint256 value) private {
        uint256 latest = _ours.latest();
        (uint256 before, uint256 now_) =
            value < latest ? _ours.decrease(key, latest - value) : _ours.increase(key, value - latest);
        assertEq(before, latest);
        assertEq(now_, value);
    }

    function test_RevertWhen_MoreIsTakenThanThereIs() external {
        _push(10, 5);
        vm.expectRevert();
        this.take(11, 6);
    }

    function take(uint48 key, uint256 amount) external {
        _ours.decrease(key, amount);
    }

    function test_EmptyIsZero() external view {
        assertEq(_ours.latest(), 0);
        assertEq(_ours.at(0), 0);
        assertEq(_ours.at(type(uint48).max), 0);
        assertEq(_ours.length(), 0);
    }

    function test_OneStepOverwrites() external {
        _push(10, 5);
        _push(10, 7);
        assertEq(_ours.length(), 1);
        assertEq(_ours.at(9), 0);
        assertEq(_ours.at(10), 7);
        assertEq(_ours.at(99), 7);
    }

    function test_RevertWhen_TimeFalls() external {
        _push(10, 5);
        vm.expectRevert(abi.encodeWithSelector(VoteTrace.VoteTrace_KeyInPast.selector, 9, 10));
        this.push(9, 1);
    }

    function test_RevertWhen_ValueDoesNotFit() external {
        uint256 max = (1 << 84) - 1;
        this.push(1, max);
        assertEq(_ours.latest(), max);
        vm.expectRevert(abi.encodeWithSelector(VoteTrace.VoteTrace_ValueTooLarge.selector, max + 1, max));
        this.push(2, max + 1);
    }

    // Two points share a slot, and the newest is always in front.
    function test_EverySecondStepFillsASlot() external {
        _push(5, 2);
        _push(10, 5);
        assertEq(_ours.past[0], 0);
        _push(20, 9);
        assertGt(_ours.past[0], 0);
        _push(30, 7);
        assertEq(_ours.past[1], 0);
        assertEq(_ours.length(), 4);
        assertEq(_ours.at(4), 0);
        assertEq(_ours.at(9), 2);
        assertEq(_ours.at(19), 5);
        assertEq(_ours.at(29), 9);
        assertEq(_ours.at(30), 7);
    }

    // P11: a memory that is full forgets, and stops nobody.
    function test_AFullMemoryStillCounts() external {
        _push(5, 2);
        _push(10, 5);
        _ours.front |= ((1 << 20) - 1) << 236;
        _push(20, 9);
        _push(30, 7);
        _push(40, 8);
        assertEq(_ours.latest(), 8);
        assertEq(_ours.at(39), 0, "forgotten");
        assertEq(_ours.at(40), 8);
        assertEq(_ours.front >> 236, (1 << 20) - 1);
    }

    /// @dev The same answers as OpenZeppelin's checkpoints, to every question, whatever was pushed.
    function testFuzz_AnswersAsOpenZeppelinsCheckpoints(uint256 seed, uint8 count) external {
        uint48 key = 1;
        for (uint256 i = 0; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            key += uint48(seed % 4);
            uint80 value = uint80(seed >> 64);
            _push(key, value);
            _theirs.push(key, value);
        }

        assertEq(_ours.latest(), _theirs.latest());
        assertEq(_ours.length(), _theirs.length());
        for (uint48 at = 0; at <= key + 1; ++at) {
            assertEq(_ours.at(at), _theirs.upperLookup(at));
        }
        for (uint32 i = 0; i < _theirs.length(); ++i) {
            (uint48 pointKey, uint256 value) = _ours.point(i);
            assertEq(pointKey, _theirs.at(i)._key);
            assertEq(value, _theirs.at(i)._value);
        }
    }
}
