// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {ERC6372Behaviour} from "./ERC6372Behaviour.sol";

/// @notice Votes with delegation, by call and by signature, with a memory; everyone is his own delegate until he says
/// otherwise. A suite names the votes and how an account comes to have units and loses them.
abstract contract ERC5805Behaviour is ERC6372Behaviour {
    bytes32 private constant DELEGATION =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    uint256 private constant KEY = uint256(keccak256("voter ann"));

    address private _ann = vm.addr(KEY);
    address private _ben = makeAddr("voter ben");
    address private _cy = makeAddr("voter cy");

    function erc5805() internal view virtual returns (IERC5805);
    function domainErc5805() internal view virtual returns (bytes32);

    /// @return units that `account` has got
    function giveVotes(address account, uint256 amount) internal virtual returns (uint256 units);
    function moveVotes(address from, address to, uint256 units) internal virtual;

    function _nextStep() private {
        vm.warp(vm.getBlockTimestamp() + stepErc6372());
    }

    function _sign(address delegatee, uint256 nonce, uint256 expiry) private returns (uint8, bytes32, bytes32) {
        bytes32 delegation = keccak256(abi.encode(DELEGATION, delegatee, nonce, expiry));
        return vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", domainErc5805(), delegation)));
    }

    /* DELEGATION */

    function test_ERC5805_EveryoneVotesForHimself() external {
        uint256 units = giveVotes(_ann, 10 ether);
        assertEq(erc5805().delegates(_ann), _ann);
        assertEq(erc5805().getVotes(_ann), units);
        assertEq(erc5805().delegates(address(0)), address(0));
    }

    function test_ERC5805_DelegatesAndTells() external {
        uint256 units = giveVotes(_ann, 10 ether);
        vm.expectEmit(address(erc5805()));
        emit IVotes.DelegateChanged(_ann, _ann, _ben);
        vm.expectEmit(address(erc5805()));
        emit IVotes.DelegateVotesChanged(_ann, units, 0);
        vm.expectEmit(address(erc5805()));
        emit IVotes.DelegateVotesChanged(_ben, 0, units);
        vm.prank(_ann);
        erc5805().delegate(_ben);

        assertEq(erc5805().delegates(_ann), _ben);
        assertEq(erc5805().getVotes(_ann), 0);
        assertEq(erc5805().getVotes(_ben), units);
    }

    function test_ERC5805_LentVotesAreNotLentOnwards() external {
        uint256 units = giveVotes(_ann, 10 ether);
        vm.prank(_ann);
        erc5805().delegate(_ben);
        vm.prank(_ben);
        erc5805().delegate(_cy);
        assertEq(erc5805().getVotes(_ben), units);
        assertEq(erc5805().getVotes(_cy), 0);
    }

    // Nobody as a delegate means oneself: else units would leave the count and their later moves would underflow.
    function test_ERC5805_DelegatingToNobodyIsVotingForOneself() external {
        uint256 units = giveVotes(_ann, 10 ether);
        vm.startPrank(_ann);
        erc5805().delegate(_ben);
        erc5805().delegate(address(0));
        vm.stopPrank();
        assertEq(erc5805().delegates(_ann), _ann);
        assertEq(erc5805().getVotes(_ann), units);

        moveVotes(_ann, _cy, units);
        assertEq(erc5805().getVotes(_ann), 0);
        assertEq(erc5805().getVotes(_cy), units);
    }

    function test_ERC5805_VotesFollowTheUnits() external {
        uint256 units = giveVotes(_ann, 10 ether);
        vm.prank(_ann);
        erc5805().delegate(_ben);
        moveVotes(_ann, _cy, units / 4);
        assertEq(erc5805().getVotes(_ben), units - units / 4);
        assertEq(erc5805().getVotes(_cy), units / 4);
    }

    /* BY SIGNATURE */

    function test_ERC5805_DelegatesBySignature() external {
        uint256 units = giveVotes(_ann, 10 ether);
        uint256 expiry = vm.getBlockTimestamp();
        (uint8 v, bytes32 r, bytes32 s) = _sign(_ben, 0, expiry);
        vm.prank(_cy);
        erc5805().delegateBySig(_ben, 0, expiry, v, r, s);
        assertEq(erc5805().getVotes(_ben), units);

        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, _ann, 1));
        erc5805().delegateBySig(_ben, 0, expiry, v, r, s);
    }

    function test_ERC5805_RevertWhen_TheSignatureIsLate() external {
        uint256 expiry = vm.getBlockTimestamp() - 1;
        (uint8 v, bytes32 r, bytes32 s) = _sign(_ben, 0, expiry);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, expiry));
        erc5805().delegateBySig(_ben, 0, expiry, v, r, s);
    }

    function test_ERC5805_ASignatureForAnotherIsNotHers() external {
        giveVotes(_ann, 10 ether);
        uint256 expiry = vm.getBlockTimestamp();
        (uint8 v, bytes32 r, bytes32 s) = _sign(_ben, 0, expiry);
        try erc5805().delegateBySig(_cy, 0, expiry, v, r, s) {} catch {}
        assertEq(erc5805().delegates(_ann), _ann);
    }

    /* MEMORY */

    function test_ERC5805_RevertWhen_TheStepIsOpen() external {
        giveVotes(_ann, 10 ether);
        uint256 clock = erc5805().clock();
        bytes memory tooEarly = abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, clock, clock);
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
}
