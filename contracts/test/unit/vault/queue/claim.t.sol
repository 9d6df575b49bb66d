// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IWithdrawalQueue, TicketStatus} from "../../../../src/interfaces/IWithdrawalQueue.sol";
import {MetisForcer, NosyReceiver, RevertingReceiver} from "../../../mocks/vault/Receivers.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";

contract ClaimTest is VaultBase {
    function setUp() public override {
        super.setUp();
        stake(alice, 99 ether);
        request(alice, 10 ether);
    }

    /* GUARDS */

    function test_RevertWhen_NoSuchTicket() external {
        vm.expectRevert(abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_NoSuchTicket.selector, 2));
        queue.claim(2, alice);
        vm.expectRevert(abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_NoSuchTicket.selector, 0));
        queue.claim(0, alice);
    }

    function test_RevertWhen_ItWaits() external {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_NotFinalized.selector, 1));
        queue.claim(1, alice);
    }

    function test_RevertWhen_ClaimedBefore() external {
        vault.finalize(1);
        vm.startPrank(alice);
        queue.claim(1, alice);
        vm.expectRevert(abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_AlreadyClaimed.selector, 1));
        queue.claim(1, alice);
    }

    function test_RevertWhen_ReceiverIsZero() external {
        vault.finalize(1);
        vm.prank(alice);
        vm.expectRevert(IWithdrawalQueue.WithdrawalQueue_ZeroReceiver.selector);
        queue.claim(1, address(0));
    }

    function test_RevertWhen_AStrangerNamesAnotherReceiver() external {
        vault.finalize(1);
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_ReceiverNotOwner.selector, stranger, alice)
        );
        queue.claim(1, stranger);
    }

    function test_RevertWhen_AStrangerPushesToCode() external {
        NosyReceiver contractOwner = new NosyReceiver(vault);
        vm.prank(alice);
        queue.transferFrom(alice, address(contractOwner), 1);
        vault.finalize(1);

        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(
                IWithdrawalQueue.WithdrawalQueue_NotOwner.selector, stranger, address(contractOwner)
            )
        );
        queue.claim(1, address(contractOwner));

        contractOwner.claim(queue, 1);
        assertEq(address(contractOwner).balance, 10 ether);
    }

    /* EFFECTS */

    // pitfall 13: a claim takes no hint that could be wrong: the ticket knows its pay.
    function test_PaysAndBurns() external {
        vault.finalize(1);

        vm.expectEmit(address(queue));
        emit IWithdrawalQueue.TicketClaimed(1, alice, bob, 10 ether);
        vm.prank(alice);
        uint256 assets = queue.claim(1, bob);

        assertEq(assets, 10 ether);
        assertEq(bob.balance, 10 ether);
        assertEq(address(queue).balance, 0);
        assertEq(queue.claimableAssets(), 0);
        assertEq(queue.balanceOf(alice), 0);
        assertEq(uint8(queue.ticket(1).status), uint8(TicketStatus.Claimed));
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 1));
        queue.ownerOf(1);
    }

    function test_TheBuyerOfATicketIsPaid() external {
        vm.prank(alice);
        queue.transferFrom(alice, carol, 1);
        vault.finalize(1);
        vm.prank(carol);
        queue.claim(1, carol);
        assertEq(carol.balance, 10 ether);
    }

    function test_WhomTheOwnerApprovedMayNameAReceiver() external {
        vault.finalize(1);
        vm.prank(alice);
        queue.approve(carol, 1);
        vm.prank(carol);
        queue.claim(1, bob);
        assertEq(bob.balance, 10 ether);
    }

    function test_AnyoneMayPushToAnAccountWithoutCode() external {
        vault.finalize(1);
        vm.prank(stranger);
        queue.claim(1, alice);
        assertEq(alice.balance, 10 ether);
    }

    // pitfall 15: who cannot be paid blocks nobody, and may name somebody who can.
    function test_AReceiverThatRevertsHurtsOnlyItself() external {
        RevertingReceiver deaf = new RevertingReceiver();
        vm.prank(alice);
        queue.transferFrom(alice, address(deaf), 1);
        request(alice, 5 ether);
        vault.finalize(2);

        vm.prank(address(deaf));
        vm.expectRevert();
        queue.claim(1, address(deaf));

        queue.claim(2, alice);
        assertEq(alice.balance, 5 ether);
        vm.prank(address(deaf));
        queue.claim(1, bob);
        assertEq(bob.balance, 10 ether);
    }

    // pitfall 28
    function test_CannotBeEnteredAgain() external {
        NosyReceiver nosy = new NosyReceiver(vault);
        vm.prank(alice);
        queue.transferFrom(alice, address(nosy), 1);
        request(alice, 5 ether);
        vault.finalize(2);

        nosy.whenPaid(address(queue), abi.encodeCall(IWithdrawalQueue.claim, (1, address(nosy))));
        nosy.claim(queue, 1);
        assertFalse(nosy.passed());
        assertEq(address(nosy).balance, 10 ether);
        assertEq(address(queue).balance, 5 ether);
    }

    // P12: forced METIS belongs to no ticket.
    function test_ForcedMetisPaysNobody() external {
        vm.deal(address(this), 7 ether);
        new MetisForcer{value: 7 ether}(payable(address(queue)));
        vault.finalize(1);
        queue.claim(1, alice);
        assertEq(alice.balance, 10 ether);
        assertEq(address(queue).balance, 7 ether);
    }

    /* MANY */

    function test_PaysManyAndSkipsWhatIsClaimed() external {
        request(alice, 5 ether);
        vm.prank(alice);
        queue.transferFrom(alice, bob, 2);
        request(alice, 3 ether);
        vault.finalize(3);
        queue.claim(1, alice); // somebody was quicker

        uint256[] memory ids = new uint256[](4);
        (ids[0], ids[1], ids[2], ids[3]) = (1, 2, 3, 3);
        vm.prank(stranger);
        uint256 assets = queue.claimMany(ids);

        assertEq(assets, 8 ether);
        assertEq(bob.balance, 5 ether);
        assertEq(alice.balance, 13 ether);
    }

    function test_RevertWhen_OneOfManyWaits() external {
        request(alice, 5 ether);
        vault.finalize(1);
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (1, 2);
        vm.expectRevert(abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_NotFinalized.selector, 2));
        queue.claimMany(ids);
    }
}
