// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {BlitzGovernor} from "../../../../src/governance/BlitzGovernor.sol";
import {Wallet1271} from "../../../mocks/governance/Wallet1271.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

/// @notice pitfalls, governance 14: one signature, one ballot.
contract GovernorCastVoteBySigTest is GovernanceBase {
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    uint256 private key;
    address private signer;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        (signer, key) = makeAddrAndKey("signer");
        pool.mint(signer, 1_000 ether);
        skip(D.STEP);
        id = proposeBox(alice, "set the box");
        warpToOpen(id);
    }

    function _digest(BlitzGovernor to, uint256 chainId, uint256 proposal, address voter, uint256 nonce)
        private
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(DOMAIN, keccak256(bytes(to.name())), keccak256("1"), chainId, address(to))
        );
        bytes32 ballot = keccak256(abi.encode(to.BALLOT_TYPEHASH(), proposal, FOR, voter, nonce));
        return keccak256(abi.encodePacked("\x19\x01", domain, ballot));
    }

    function _sign(bytes32 digest) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _refused(address voter, bytes memory signature) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
        governor.castVoteBySig(id, FOR, voter, signature);
    }

    function test_VotesForTheSigner() external {
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(signer, id, FOR, 1_000 ether, "");
        vm.prank(stranger);
        governor.castVoteBySig(id, FOR, signer, signature);
        assertTrue(governor.hasVoted(id, signer));
        assertFalse(governor.hasVoted(id, stranger));
    }

    function test_RevertWhen_SentTwice() external {
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        governor.castVoteBySig(id, FOR, signer, signature);
        _refused(signer, signature);
    }

    function test_RevertWhen_TheBallotWasChanged() external {
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, signer));
        governor.castVoteBySig(id, AGAINST, signer, signature);
        _refused(alice, signature);
    }

    function test_RevertWhen_SignedForAnotherProposal() external {
        uint256 other = proposeBox(bob, "other");
        _refused(signer, _sign(_digest(governor, block.chainid, other, signer, 0)));
    }

    function test_RevertWhen_SignedForTheOtherGovernor() external {
        BlitzGovernor other = deployGovernor(D.operations(votes, timelock, guardian));
        _refused(signer, _sign(_digest(other, block.chainid, id, signer, 0)));
    }

    function test_RevertWhen_SignedOnAnotherChain() external {
        _refused(signer, _sign(_digest(governor, block.chainid + 1, id, signer, 0)));
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        vm.chainId(block.chainid + 1);
        _refused(signer, signature);
    }

    /// @dev Giving the vote away after the snapshot neither moves it nor makes a second one.
    function test_RevertWhen_ReplayedAfterRedelegating() external {
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        governor.castVoteBySig(id, FOR, signer, signature);
        vm.prank(signer);
        pool.delegate(stranger);
        skip(D.STEP);
        _refused(signer, signature);
        bytes memory second = _sign(_digest(governor, block.chainid, id, signer, 1));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, signer));
        governor.castVoteBySig(id, FOR, signer, second);
    }

    function test_RevertWhen_TheProposalWasCancelled() external {
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        vm.prank(guardian);
        governor.cancel(id);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.castVoteBySig(id, FOR, signer, signature);
    }

    function test_AWalletWithCodeSignsByItsOwner() external {
        Wallet1271 wallet = new Wallet1271(signer);
        pool.mint(address(wallet), 500 ether);
        skip(D.STEP);
        uint256 next = proposeBox(bob, "next");
        warpToOpen(next);
        bytes memory signature = _sign(_digest(governor, block.chainid, next, address(wallet), 0));
        governor.castVoteBySig(next, FOR, address(wallet), signature);
        assertEq(governor.usedVotes(next, address(wallet)), 500 ether);

        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, signer));
        governor.castVoteBySig(next, FOR, signer, signature);
    }

    function test_RevertWhen_TheSignatureIsBent(uint8 at, uint8 bit) external {
        bytes memory signature = _sign(_digest(governor, block.chainid, id, signer, 0));
        signature[bound(at, 0, 64)] ^= bytes1(uint8(1) << uint8(bound(bit, 0, 7)));
        _refused(signer, signature);
    }
}
