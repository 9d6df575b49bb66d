// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {StakeVotes} from "../../../../src/governance/StakeVotes.sol";
import {IStakeVotes} from "../../../../src/interfaces/IStakeVotes.sol";
import {RAY} from "../../../../src/shared/math/RayMath.sol";
import {FakeStake} from "../../../mocks/governance/FakeStake.sol";
import {Built} from "../../../utils/Built.sol";

abstract contract StakeVotesBase is Test {
    uint48 internal constant STEP = 1 hours;
    uint48 internal constant START = 1_800_000_000;

    FakeStake internal liquid;
    FakeStake internal pool;
    StakeVotes internal votes;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal router = makeAddr("router");

    function setUp() public virtual {
        vm.warp(START);
        liquid = new FakeStake(STEP);
        pool = new FakeStake(STEP);
        votes = StakeVotes(Built.create("StakeVotes.sol:StakeVotes", abi.encode(liquid, pool)));
        vm.prank(router);
        pool.delegate(address(votes));
    }

    /// @return timepoint closed now, with everything that was done before
    function close() internal returns (uint48 timepoint) {
        timepoint = votes.clock();
        vm.warp(vm.getBlockTimestamp() + STEP);
    }
}

contract StakeVotesConstructorTest is StakeVotesBase {
    function test_RevertWhen_TheSourcesStepDifferently() external {
        FakeStake other = new FakeStake(STEP * 2);
        vm.expectRevert(abi.encodeWithSelector(IStakeVotes.StakeVotes_ClocksDiffer.selector, STEP, STEP * 2));
        Built.create("StakeVotes.sol:StakeVotes", abi.encode(liquid, other));
    }

    function test_KeepsItsSources() external view {
        assertEq(votes.liquidStaking(), address(liquid));
        assertEq(votes.sequencerPool(), address(pool));
        assertEq(votes.clockGranularity(), STEP);
    }

    function test_SharesTheClockOfItsSources(uint48 time) external {
        vm.warp(bound(time, START, type(uint40).max));
        assertEq(votes.clock(), liquid.clock());
        assertEq(votes.clock(), pool.clock());
        assertEq(votes.CLOCK_MODE(), "mode=timestamp");
    }
}

contract StakeVotesGetPastVotesTest is StakeVotesBase {
    function test_RevertWhen_TheStepIsOpen() external {
        uint48 now_ = votes.clock();
        vm.expectRevert(abi.encodeWithSelector(IStakeVotes.StakeVotes_StepOpen.selector, now_, now_));
        votes.getPastVotes(alice, now_);

        vm.expectRevert(abi.encodeWithSelector(IStakeVotes.StakeVotes_StepOpen.selector, now_, now_));
        votes.getPastTotalSupply(now_);

        // the sink too: a caller must not learn from its 0 that a step is closed
        vm.expectRevert(abi.encodeWithSelector(IStakeVotes.StakeVotes_StepOpen.selector, now_, now_));
        votes.getPastVotes(address(votes), now_);
    }

    function test_AddsBothKindsOfStake() external {
        liquid.mint(alice, 10 ether);
        pool.mint(alice, 5 ether);
        liquid.setRate(1.5e27);
        uint48 at = close();

        (uint256 fromLiquid, uint256 fromPool) = votes.sourcesOf(alice, at);
        assertEq(fromLiquid, 15 ether);
        assertEq(fromPool, 5 ether);
        assertEq(votes.getPastVotes(alice, at), 20 ether);
        assertEq(votes.getPastTotalSupply(at), 20 ether);
    }

    function test_UsesTheRateOfThatTime() external {
        liquid.mint(alice, 10 ether);
        uint48 before = close();
        liquid.setRate(2e27);
        uint48 later = close();
        liquid.setRate(0.5e27);
        close();

        assertEq(votes.getPastVotes(alice, before), 10 ether);
        assertEq(votes.getPastVotes(alice, later), 20 ether);
    }

    function test_CountsForWhomTheVoteWasGivenTo() external {
        liquid.mint(alice, 10 ether);
        pool.mint(alice, 5 ether);
        vm.prank(alice);
        liquid.delegate(bob);
        uint48 at = close();

        assertEq(votes.getPastVotes(alice, at), 5 ether);
        assertEq(votes.getPastVotes(bob, at), 10 ether);
        assertEq(votes.delegates(alice), address(0), "chose differently at the two sources");
        vm.prank(alice);
        pool.delegate(bob);
        assertEq(votes.delegates(alice), bob);
        assertEq(votes.delegates(bob), bob);
    }
}

contract StakeVotesSinkTest is StakeVotesBase {
    function test_WhatTheRouterDelegatesCountsOnce() external {
        liquid.mint(alice, 100 ether);
        pool.mint(router, 100 ether);
        uint48 at = close();

        assertEq(votes.getPastVotes(address(votes), at), 0);
        assertEq(votes.getPastVotes(router, at), 0);
        assertEq(votes.getPastVotes(alice, at), 100 ether);
        assertEq(votes.getPastTotalSupply(at), 100 ether);
        assertEq(votes.getVotes(address(votes)), 0);
    }

    function test_WhoGivesHisVoteToTheSinkLosesIt() external {
        liquid.mint(alice, 60 ether);
        liquid.mint(bob, 40 ether);
        vm.prank(bob);
        liquid.delegate(address(votes));
        uint48 at = close();

        assertEq(votes.getPastVotes(bob, at), 0);
        assertEq(votes.getPastVotes(address(votes), at), 0);
        assertEq(votes.getPastTotalSupply(at), 60 ether);
    }
}

contract StakeVotesGetVotesTest is StakeVotesBase {
    function test_ReadsThisMoment() external {
        liquid.mint(alice, 10 ether);
        liquid.setRate(1.5e27);
        pool.mint(alice, 1 ether);

        (uint256 fromLiquid, uint256 fromPool) = votes.currentSourcesOf(alice);
        assertEq(fromLiquid, 15 ether);
        assertEq(fromPool, 1 ether);
        assertEq(votes.getVotes(alice), 16 ether);
    }
}

contract StakeVotesDelegateTest is StakeVotesBase {
    function test_RevertAlways() external {
        bytes memory error =
            abi.encodeWithSelector(IStakeVotes.StakeVotes_DelegateAtSource.selector, address(liquid), address(pool));
        vm.expectRevert(error);
        votes.delegate(alice);
        vm.expectRevert(error);
        votes.delegateBySig(alice, 0, type(uint256).max, 27, bytes32(0), bytes32(0));
    }
}

contract StakeVotesSumTest is StakeVotesBase {
    /// @dev P9: the parts never exceed the whole, whatever the rate rounds away.
    function testFuzz_PartsNeverExceedTheWhole(uint256[6] memory units, uint256 rate, uint8 links) external {
        liquid.setRate(bound(rate, RAY / 1e6, RAY * 1e3));
        for (uint160 i; i < 6; ++i) {
            address holder = address(i + 1);
            (i % 2 == 0 ? liquid : pool).mint(holder, bound(units[i], 0, 3e6 ether));
            if ((links >> i) & 1 == 1) {
                vm.startPrank(holder);
                liquid.delegate(address((i + 1) % 6 + 1));
                pool.delegate(i == 3 ? address(votes) : address((i + 2) % 6 + 1));
                vm.stopPrank();
            }
        }
        uint48 at = close();

        uint256 sum = votes.getPastVotes(address(votes), at);
        for (uint160 i; i < 6; ++i) sum += votes.getPastVotes(address(i + 1), at);
        assertLe(sum, votes.getPastTotalSupply(at));
        assertGe(sum + 6, votes.getPastTotalSupply(at), "only rounding may be missing");
    }
}
