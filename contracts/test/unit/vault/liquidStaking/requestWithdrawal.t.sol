// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors, IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {IWithdrawalQueue, Ticket, TicketStatus} from "../../../../src/interfaces/IWithdrawalQueue.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract RequestWithdrawalTest is VaultBase {
    uint256 private constant STAKED = 99 ether;

    function setUp() public override {
        super.setUp();
        stake(alice, STAKED);
    }

    /* GUARDS */

    function test_RevertWhen_Nothing() external {
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroAssets.selector);
        request(alice, 0);
    }

    function test_RevertWhen_BelowTheSmallestTicket() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                ILiquidStaking.LiquidStaking_TicketTooSmall.selector, D.MIN_TICKET - 1, D.MIN_TICKET
            )
        );
        request(alice, D.MIN_TICKET - 1);
    }

    function test_RevertWhen_MoreThanSixteenTickets() external {
        stake(alice, 17 * D.MAX_TICKET);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_TooManyTickets.selector, 17, 16));
        request(alice, 16 * D.MAX_TICKET + 1);
    }

    function test_RevertWhen_AllowanceIsShort() external {
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, stranger, 0, 1 ether)
        );
        vault.requestWithdrawal(1 ether, stranger, alice);
    }

    function test_RevertWhen_BalanceIsShort() external {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, STAKED, STAKED + 1)
        );
        request(alice, STAKED + 1);
    }

    function test_RevertWhen_ReceiverIsZero() external {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        vault.requestWithdrawal(1 ether, address(0), alice);
    }

    /* EFFECTS */

    function test_BurnsSharesAndMintsATicket() external {
        vm.prank(alice);
        (uint256 first, uint256 last) = vault.requestWithdrawal(10 ether, bob, alice);

        assertEq(first, 1);
        assertEq(last, 1);
        assertEq(vault.balanceOf(alice), STAKED - 10 ether);
        assertEq(vault.getVotes(alice), STAKED - 10 ether, "no vote in the queue");
        assertEq(queue.ownerOf(1), bob);
        Ticket memory ticket = queue.ticket(1);
        assertEq(ticket.assets, 10 ether);
        assertEq(ticket.shares, 10 ether);
        assertEq(ticket.requestedAt, time());
        assertEq(uint8(ticket.status), uint8(TicketStatus.Waiting));
        assertEq(vault.queuedShares(), 10 ether);
        assertEq(vault.waitingAssets(), 10 ether);
        assertEq(queue.waitingAssets(), 10 ether);
    }

    // pitfall 4: the broken wei stays with those who stay, also in what a ticket asks for.
    function test_ATicketAsksForNoBrokenWei() external {
        earn(33 ether);
        uint256 shares = 7 ether + 3;
        uint256 worth = shares * vault.managedAssets();
        assertGt(worth % vault.totalSupply(), 0, "the test needs a broken wei");
        worth /= vault.totalSupply();
        assertEq(queue.ticket(request(alice, shares)).assets, worth);
    }

    function test_MovesNoRateAndNoManagedAssets() external {
        earn(50 ether);
        uint256 rate = vault.rateRay();
        uint256 managed = vault.managedAssets();

        request(alice, 10 ether);

        assertEq(vault.rateRay(), rate);
        assertEq(vault.managedAssets(), managed);
        assertApproxEqAbs(vault.totalAssets() + vault.convertToAssets(10 ether), managed, 1);
    }

    function test_TellsRequestAndTickets() external {
        vm.expectEmit(address(queue));
        emit IWithdrawalQueue.WithdrawalRequested(1, alice, bob, 10 ether, 10 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.WithdrawalQueued(alice, bob, 1, 1, 10 ether, 10 ether);
        vm.prank(alice);
        vault.requestWithdrawal(10 ether, bob, alice);
    }

    function test_SplitsEvenly() external {
        stake(alice, 35_000 ether);
        uint256 shares = 30_001 ether;

        vm.prank(alice);
        (uint256 first, uint256 last) = vault.requestWithdrawal(shares, alice, alice);

        assertEq(last - first + 1, 4);
        uint256 sum = 0;
        for (uint256 id = first; id <= last; ++id) {
            sum += queue.ticket(id).shares;
            assertApproxEqAbs(queue.ticket(id).assets, shares / 4, 1);
        }
        assertEq(sum, shares);
        assertEq(vault.waitingAssets(), queue.waitingAssets());
    }

    function test_ExactlyTheLargestIsOne() external {
        stake(alice, D.MAX_TICKET);
        vm.prank(alice);
        (uint256 first, uint256 last) = vault.requestWithdrawal(D.MAX_TICKET, alice, alice);
        assertEq(first, last);
    }

    function test_SixteenOfTheLargestAreNotTooMany() external {
        stake(alice, 16 * D.MAX_TICKET);
        vm.prank(alice);
        (uint256 first, uint256 last) = vault.requestWithdrawal(16 * D.MAX_TICKET, alice, alice);
        assertEq(last - first + 1, 16);
    }

    function test_AWholeBalanceMayBeLess() external {
        vm.prank(alice);
        vault.transfer(bob, 0.1 ether);
        assertEq(request(bob, 0.1 ether), 1);
    }

    function test_SpendsAllowance() external {
        vm.prank(alice);
        vault.approve(bob, 12 ether);
        vm.prank(bob);
        vault.requestWithdrawal(10 ether, bob, alice);
        assertEq(vault.allowance(alice, bob), 2 ether);
    }

    function test_CannotBePaused() external {
        vm.prank(guardian);
        vault.pauseEntries(time() + 14 days);
        request(alice, 1 ether);
    }

    /* A BROKEN ROUTER */

    // P11: a request is never refused because the router cannot be read. It takes the last price, and pays the lower.
    function test_PassesWhenTheRouterCannotBeRead() external {
        vault.rebalance();
        pool.slash(1, 0.5e18);
        pool.setFailing(true, true, true);

        request(alice, 4 ether);
        assertEq(queue.ticket(1).assets, 4 ether, "at the last price");

        pool.setFailing(false, false, false);
        vault.finalize(1);
        assertLt(queue.ticket(1).assets, 4 ether, "paid at the price after the slash");
    }

    // pitfall 37: with little gas the inner read cannot be starved into the old price.
    function test_LittleGasRevertsAndNeverTakesTheOldPrice() external {
        vault.rebalance();
        pool.slash(1, 0.5e18);
        uint256 honest = vault.convertToAssets(10 ether);
        assertLt(honest, 10 ether);

        for (uint256 gas_ = 30_000; gas_ < 700_000; gas_ += 2_500) {
            uint256 snapshot = vm.snapshotState();
            vm.prank(alice);
            try vault.requestWithdrawal{gas: gas_}(10 ether, alice, alice) {
                assertEq(queue.ticket(1).assets, honest);
            } catch {}
            vm.revertToState(snapshot);
        }
    }
}
