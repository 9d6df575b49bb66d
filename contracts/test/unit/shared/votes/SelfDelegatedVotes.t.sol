// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Test} from "forge-std/Test.sol";

import {SelfDelegatedVotes} from "../../../../src/shared/votes/SelfDelegatedVotes.sol";
import {OurVotes, TheirVotes} from "../../../mocks/shared/VoteTwins.sol";

contract SelfDelegatedVotesTest is Test {
    uint48 private constant STEP = 1 hours;
    uint256 private constant START = 1_800_000_000; // a full hour

    OurVotes private _ours;
    TheirVotes private _theirs;
    address[4] private _accounts = [address(0xa1), address(0xa2), address(0xa3), address(0xa4)];

    function setUp() external {
        vm.warp(START);
        _ours = new OurVotes(STEP);
        _theirs = new TheirVotes(STEP);
        for (uint256 i = 0; i < 4; ++i) {
            vm.prank(_accounts[i]);
            _theirs.delegate(_accounts[i]);
        }
    }

    function test_RevertWhen_StepIsZero() external {
        vm.expectRevert(SelfDelegatedVotes.SelfDelegatedVotes_ZeroGranularity.selector);
        new OurVotes(0);
    }

    function test_ClockIsTheBeginningOfTheStep() external {
        vm.warp(START + 3_599);
        assertEq(IERC6372(_ours).clock(), START);
        vm.warp(START + 3_600);
        assertEq(IERC6372(_ours).clock(), START + 3_600);
    }

    // The zero address as a real delegate would take votes from where none are, and trap the stake.
    function test_DelegatingToNobodyIsVotingForOneself() external {
        _ours.move(address(0), _accounts[0], 5);
        vm.startPrank(_accounts[0]);
        _ours.delegate(_accounts[1]);
        _ours.delegate(address(0));
        vm.stopPrank();

        assertEq(_ours.delegates(_accounts[0]), _accounts[0]);
        assertEq(_ours.getVotes(_accounts[0]), 5);
        _ours.move(_accounts[0], address(0), 5);
        assertEq(_ours.getVotes(_accounts[0]), 0);
    }

    function test_NobodyDelegatesToNobody() external view {
        assertEq(_ours.delegates(address(0)), address(0));
        assertEq(_ours.delegates(address(1)), address(1));
    }

    function test_RevertWhen_TheStepIsOpen() external {
        _ours.move(address(0), _accounts[0], 5);
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, START, START));
        _ours.getPastVotes(_accounts[0], START);
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, START, START));
        _ours.getPastTotalSupply(START);
    }

    function test_TellsVotesBeforeAndAfter() external {
        _ours.move(address(0), _accounts[0], 5);
        vm.expectEmit(address(_ours));
        emit IVotes.DelegateVotesChanged(_accounts[0], 5, 3);
        vm.expectEmit(address(_ours));
        emit IVotes.DelegateVotesChanged(_accounts[1], 0, 2);
        _ours.move(_accounts[0], _accounts[1], 2);
    }

    /// @dev Whatever happens, our traces say what OpenZeppelin's say, now and of every past step.
    function testFuzz_CountsAsOpenZeppelinsVotes(uint256 seed) external {
        for (uint256 i = 0; i < 60; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _act(seed);
        }
        for (uint256 at = START - STEP; at < vm.getBlockTimestamp() / STEP * STEP; at += STEP / 2) {
            assertEq(_ours.getPastTotalSupply(at), _theirs.getPastTotalSupply(at));
            for (uint256 i = 0; i < 4; ++i) {
                assertEq(_ours.getPastVotes(_accounts[i], at), _theirs.getPastVotes(_accounts[i], at));
            }
        }
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(_ours.getVotes(_accounts[i]), _theirs.getVotes(_accounts[i]));
            _compareCheckpoints(_accounts[i]);
        }
    }

    function _compareCheckpoints(address account) private view {
        uint32 count = _ours.numCheckpoints(account);
        assertEq(count, _theirs.numCheckpoints(account));
        for (uint32 i = 0; i < count; ++i) {
            assertEq(_ours.checkpoints(account, i)._key, _theirs.checkpoints(account, i)._key);
            assertEq(_ours.checkpoints(account, i)._value, _theirs.checkpoints(account, i)._value);
        }
    }

    function _act(uint256 seed) private {
        address from = _accounts[(seed >> 8) % 4];
        address to = _accounts[(seed >> 16) % 4];
        uint256 amount = (seed >> 32) % 1_000;
        uint256 held = _ours.units(from);

        if (seed % 5 == 0) _both(address(0), to, amount);
        if (seed % 5 == 1) _both(from, address(0), amount > held ? held : amount);
        if (seed % 5 == 2) _both(from, to, amount > held ? held : amount);
        if (seed % 5 == 3) vm.warp(vm.getBlockTimestamp() + amount * 10);
        if (seed % 5 == 4) {
            vm.startPrank(from);
            _ours.delegate(to);
            _theirs.delegate(to);
            vm.stopPrank();
        }
    }

    function _both(address from, address to, uint256 amount) private {
        _ours.move(from, to, amount);
        _theirs.move(from, to, amount);
    }
}
