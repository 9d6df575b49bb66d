// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {PastVotesBehaviour} from "./PastVotesBehaviour.sol";

/// @notice Votes with a memory, lent by call and by signature; everyone is his own delegate until he says otherwise. A
/// suite names the votes and how an account comes to have units and loses them.
abstract contract ERC5805Behaviour is PastVotesBehaviour {
    bytes32 private constant DELEGATION =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    function domainErc5805() internal view virtual returns (bytes32);

    function lendVotes(address from, address to) internal override {
        vm.prank(from);
        erc5805().delegate(to);
    }

    function openStepError(uint256 clock) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, clock, clock);
    }

    function _sign(address delegatee, uint256 nonce, uint256 expiry) private returns (uint8, bytes32, bytes32) {
        bytes32 delegation = keccak256(abi.encode(DELEGATION, delegatee, nonce, expiry));
        return vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", domainErc5805(), delegation)));
    }

    /* DELEGATION */

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
}
