// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

import {ERC6372Behaviour} from "./ERC6372Behaviour.sol";

/// @notice Votes with a memory: closed steps are known for ever, the open one to nobody. A suite names the votes, how
/// an account comes to have units, loses and lends them, and with which error an open step is refused.
abstract contract PastVotesBehaviour is ERC6372Behaviour {
    uint256 internal constant KEY = uint256(keccak256("voter ann"));

    address internal _ann = vm.addr(KEY);
    address internal _ben = makeAddr("voter ben");
    address internal _cy = makeAddr("voter cy");

    function erc5805() internal view virtual returns (IERC5805);

    /// @return units that `account` has got
    function giveVotes(address account, uint256 amount) internal virtual returns (uint256 units);
    function moveVotes(address from, address to, uint256 units) internal virtual;
    function lendVotes(address from, address to) internal virtual;
    function openStepError(uint256 clock) internal view virtual returns (bytes memory);

    function _nextStep() internal {
        vm.warp(vm.getBlockTimestamp() + stepErc6372());
    }

    /* NOW */

    function test_ERC5805_EveryoneVotesForHimself() external {
        uint256 units = giveVotes(_ann, 10 ether);
        assertEq(erc5805().delegates(_ann), _ann);
        assertEq(erc5805().getVotes(_ann), units);
        assertEq(erc5805().delegates(address(0)), address(0));
    }

    function test_ERC5805_LentVotesAreNotLentOnwards() external {
        uint256 units = giveVotes(_ann, 10 ether);
        lendVotes(_ann, _ben);
        lendVotes(_ben, _cy);
        assertEq(erc5805().delegates(_ann), _ben);
        assertEq(erc5805().getVotes(_ann), 0);
        assertEq(erc5805().getVotes(_ben), units);
        assertEq(erc5805().getVotes(_cy), 0);
    }

    // Nobody as a delegate means oneself: else units would leave the count and their later moves would underflow.
    function test_ERC5805_DelegatingToNobodyIsVotingForOneself() external {
        uint256 units = giveVotes(_ann, 10 ether);
        lendVotes(_ann, _ben);
        lendVotes(_ann, address(0));
        assertEq(erc5805().delegates(_ann), _ann);
        assertEq(erc5805().getVotes(_ann), units);

        moveVotes(_ann, _cy, units);
        assertEq(erc5805().getVotes(_ann), 0);
        assertEq(erc5805().getVotes(_cy), units);
    }

    function test_ERC5805_VotesFollowTheUnits() external {
        uint256 units = giveVotes(_ann, 10 ether);
        lendVotes(_ann, _ben);
        moveVotes(_ann, _cy, units / 4);
        assertEq(erc5805().getVotes(_ben), units - units / 4);
        assertEq(erc5805().getVotes(_cy), units / 4);
    }

    /* MEMORY */

    function test_ERC5805_RevertWhen_TheStepIsOpen() external {
        giveVotes(_ann, 10 ether);
        uint256 clock = erc5805().clock();
        bytes memory tooEarly = openStepError(clock);
        vm.expectRevert(tooEarly);
        erc5805().getPastVotes(_ann, clock);
        vm.expectRevert(tooEarly);
        erc5805().getPastTotalSupply(clock);
    }

    function test_ERC5805_ThePastStays() external {
        uint256 before = erc5805().clock();
        _nextStep();
        uint256 first = erc5805().clock();
        uint256 units = giveVotes(_ann, 10 ether);
        uint256 total = _totalAfter(first);
        uint256 second = erc5805().clock();
        moveVotes(_ann, _ben, units);
        giveVotes(_cy, 3 ether);
        _nextStep();

        assertEq(erc5805().getPastVotes(_ann, before), 0);
        assertEq(erc5805().getPastVotes(_ann, first), units);
        assertEq(erc5805().getPastVotes(_ann, second), 0);
        assertEq(erc5805().getPastVotes(_ben, first), 0);
        assertEq(erc5805().getPastVotes(_ben, second), units);
        assertEq(erc5805().getPastTotalSupply(first), total);
    }

    function _totalAfter(uint256 step) private returns (uint256) {
        _nextStep();
        return erc5805().getPastTotalSupply(step);
    }

    // What is borrowed and given back within a step has never had a vote.
    function test_ERC5805_WithinAStepNothingIsRemembered() external {
        uint256 clock = erc5805().clock();
        uint256 units = giveVotes(_ann, 10 ether);
        moveVotes(_ann, _ben, units);
        moveVotes(_ben, _cy, units);
        _nextStep();
        assertEq(erc5805().getPastVotes(_ann, clock), 0);
        assertEq(erc5805().getPastVotes(_ben, clock), 0);
        assertEq(erc5805().getPastVotes(_cy, clock), units);
    }

    // What was lent votes where it was lent to, in that step and no other.
    function test_ERC5805_LendingIsRememberedToo() external {
        uint256 first = erc5805().clock();
        uint256 units = giveVotes(_ann, 10 ether);
        _nextStep();
        uint256 second = erc5805().clock();
        lendVotes(_ann, _ben);
        _nextStep();
        assertEq(erc5805().getPastVotes(_ann, first), units);
        assertEq(erc5805().getPastVotes(_ben, first), 0);
        assertEq(erc5805().getPastVotes(_ann, second), 0);
        assertEq(erc5805().getPastVotes(_ben, second), units);
        assertEq(erc5805().getPastTotalSupply(first), erc5805().getPastTotalSupply(second));
    }
}
