// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Test} from "forge-std/Test.sol";

import {HeadTrace} from "../../../../src/shared/votes/HeadTrace.sol";

contract HeadTraceTest is Test {
    using Checkpoints for Checkpoints.Trace208;
    using HeadTrace for HeadTrace.Trace;

    HeadTrace.Trace private _ours;
    Checkpoints.Trace208 private _theirs;

    function push(uint48 key, uint256 value) external {
        _ours.push(key, value);
    }

    function test_EmptyIsZero() external view {
        assertEq(_ours.latest(), 0);
        assertEq(_ours.at(0), 0);
        assertEq(_ours.at(type(uint48).max), 0);
        assertEq(_ours.length(), 0);
    }

    function test_OneStepOverwrites() external {
        _ours.push(10, 5);
        _ours.push(10, 7);
        assertEq(_ours.length(), 1);
        assertEq(_ours.at(9), 0);
        assertEq(_ours.at(10), 7);
        assertEq(_ours.at(99), 7);
    }

    function test_RevertWhen_TimeFalls() external {
        _ours.push(10, 5);
        vm.expectRevert(abi.encodeWithSelector(HeadTrace.HeadTrace_KeyInPast.selector, 9, 10));
        this.push(9, 1);
    }

    function test_RevertWhen_ValueDoesNotFit() external {
        this.push(1, type(uint176).max);
        vm.expectRevert();
        this.push(2, uint256(type(uint176).max) + 1);
    }

    /// @dev The same answers as OpenZeppelin's checkpoints, to every question, whatever was pushed.
    function testFuzz_AnswersAsOpenZeppelinsCheckpoints(uint256 seed, uint8 count) external {
        uint48 key = 1;
        for (uint256 i = 0; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            key += uint48(seed % 4);
            uint176 value = uint176(seed >> 64);
            _ours.push(key, value);
            _theirs.push(key, value);
        }

        assertEq(_ours.latest(), _theirs.latest());
        assertEq(_ours.length(), _theirs.length());
        for (uint48 at = 0; at <= key + 1; ++at) {
            assertEq(_ours.at(at), _theirs.upperLookup(at));
        }
        for (uint32 i = 0; i < _theirs.length(); ++i) {
            assertEq(_ours.point(i).key, _theirs.at(i)._key);
            assertEq(_ours.point(i).value, _theirs.at(i)._value);
        }
    }
}
