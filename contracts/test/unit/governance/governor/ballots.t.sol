// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

/// @notice What is counted stays counted, and what one signs for one vote spoils no other.
contract GovernorBallotsTest is GovernanceBase {
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    uint256 private key;
    address private signer;
    uint256 private first;
    uint256 private second;

    function setUp() public override {
        super.setUp();
        (signer, key) = makeAddrAndKey("signer");
        pool.mint(signer, 1_000 ether);
        skip(D.STEP);
        first = proposeBox(alice, "the first");
        second = proposeBox(bob, "the second");
        warpToOpen(second);
    }

    function _sign(uint256 proposal, uint256 nonce) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(DOMAIN, keccak256(bytes(governor.name())), keccak256("1"), block.chainid, address(governor))
        );
        bytes32 ballot = keccak256(abi.encode(governor.BALLOT_TYPEHASH(), proposal, FOR, signer, nonce));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked("\x19\x01", domain, ballot)));
        return abi.encodePacked(r, s, v);
    }

    /// @dev pitfalls, governance 15: ballots are numbered, so one that a relayer holds back or drops makes those after
    /// it wait. Nobody else can use a number up, and the voter needs no number to vote himself.
    function test_AHeldBackBallotHoldsUpNothingButSignatures() external {
        bytes memory one = _sign(first, 0);
        bytes memory two = _sign(second, 1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, signer));
        governor.castVoteBySig(second, FOR, signer, two);
        assertEq(governor.nonces(signer), 0, "a refused ballot uses no number up");

        vm.prank(signer);
        governor.castVote(second, FOR);
        governor.castVoteBySig(first, FOR, signer, one);
        assertTrue(governor.hasVoted(first, signer) && governor.hasVoted(second, signer));
    }

    /// @dev pitfalls, governance 8: nobody overrides his delegate afterwards, so what was reached stays reached.
    function test_NoVoteIsTakenBack() external {
        vm.prank(alice);
        governor.castVote(first, FOR);
        (, uint256 favour,) = governor.proposalVotes(first);
        uint256 used = governor.usedVotes(first, alice);

        vm.startPrank(alice);
        pool.delegate(carol);
        skip(D.STEP);
        vm.expectPartialRevert(IGovernor.GovernorAlreadyCastVote.selector);
        governor.castVote(first, 0);
        vm.stopPrank();
        vm.prank(carol);
        governor.castVote(first, 0);
        (uint256 against, uint256 after_,) = governor.proposalVotes(first);
        assertEq(after_, favour, "For stays");
        assertEq(governor.usedVotes(first, alice), used);
        assertEq(against, votes.getPastVotes(carol, governor.proposalSnapshot(first)), "and the stake counts once");
    }
}
