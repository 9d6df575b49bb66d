// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A clock in unix seconds that goes in steps, as every vote of ours counts time.
abstract contract ERC6372Behaviour is Test {
    function erc6372() internal view virtual returns (IERC6372);

    /// @return in seconds
    function stepErc6372() internal view virtual returns (uint256);

    function test_ERC6372_CountsSeconds() external view {
        assertEq(erc6372().CLOCK_MODE(), "mode=timestamp");
    }

    function testFuzz_ERC6372_IsTheBeginningOfTheStep(uint32 time) external {
        vm.warp(time);
        uint256 clock = erc6372().clock();
        assertEq(clock % stepErc6372(), 0);
        assertLe(clock, time);
        assertLt(time - clock, stepErc6372());
    }

    function testFuzz_ERC6372_NeverGoesBack(uint32 time, uint32 passed) external {
        vm.warp(time);
        uint256 before = erc6372().clock();
        vm.warp(uint256(time) + passed);
        assertGe(erc6372().clock(), before);
    }

    // Blocks come without time passing, and time passes without blocks: only seconds count.
    function test_ERC6372_BlocksDoNotMoveIt() external {
        uint256 before = erc6372().clock();
        vm.roll(vm.getBlockNumber() + 1_000);
        assertEq(erc6372().clock(), before);
    }
}
