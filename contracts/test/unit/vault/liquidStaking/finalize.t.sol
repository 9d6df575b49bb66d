// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {IWithdrawalQueue, Ticket, TicketStatus} from "../../../../src/interfaces/IWithdrawalQueue.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract FinalizeTest is VaultBase {
    function setUp() public override {
        super.setUp();
        stake(alice, 99 ether);
    }

    function test_NothingWaitsNothingHappens() external {
        vm.recordLogs();
        (uint256 tickets, uint256 assets) = vault.finalize(10);
        assertEq(tickets + assets, 0);
        assertEq(vm.getRecordedLogs().length, 0, "and nothing is told");
    }

    function test_PaysWhatWasAsked() external {
        request(alice, 10 ether);
        uint256 rate = vault.rateRay();

        vm.expectEmit(address(queue));
        emit IWithdrawalQueue.TicketsFinalized(1, 1, 10 ether, rate, 10 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.Finalized(1, 10 ether, 0, rate);
        vm.prank(stranger);
        (uint256 tickets, uint256 assets) = vault.finalize(10);

        assertEq(tickets, 1);
        assertEq(assets, 10 ether);
        assertEq(address(queue).balance, 10 ether);
        assertEq(queue.claimableAssets(), 10 ether);
        assertEq(queue.lastFinalizedId(), 1);
        assertEq(vault.buffer(), 90 ether);
        assertEq(vault.queuedShares(), 0);
        assertEq(vault.waitingAssets(), 0);
        assertEq(vault.rateRay(), rate);
        assertEq(uint8(queue.ticket(1).status), uint8(TicketStatus.Finalized));
    }

    // pitfall 11: gains while waiting are not the ticket's; they vest for those who stay.
    function test_GainsWhileWaitingStay() external {
        request(alice, 10 ether);
        earn(100 ether);
        uint256 rate = vault.rateRay();
        uint256 worth = vault.convertToAssets(10 ether);

        vault.finalize(1);

        assertEq(queue.ticket(1).assets, 10 ether);
        assertEq(vault.unvestedAssets(), worth - 10 ether);
        assertApproxEqAbs(vault.rateRay(), rate, 1e9);
        assertGe(vault.rateRay(), rate);
    }

    // pitfall 9: losses while waiting are shared.
    function test_LossesWhileWaitingAreShared() external {
        stake(alice, 900 ether);
        vault.rebalance();
        request(alice, 10 ether);
        pool.slash(1, 0.1e18);

        uint256 worth = vault.convertToAssets(10 ether);
        assertLt(worth, 10 ether);
        vm.expectEmit(address(queue));
        emit IWithdrawalQueue.TicketReduced(1, 10 ether, worth);
        vault.finalize(1);

        assertEq(queue.ticket(1).assets, worth);
        assertEq(queue.ticket(1).shares, 0);
        assertEq(address(queue).balance, worth);
        assertEq(vault.waitingAssets(), 0);
    }

    // pitfall 12: what is frozen is frozen.
    function test_LaterLossesDoNotReachIt() external {
        stake(alice, 900 ether);
        vault.rebalance();
        request(alice, 10 ether);
        vault.finalize(1);
        pool.slash(1, 0.5e18);
        vault.sync();
        assertEq(queue.ticket(1).assets, 10 ether);
    }

    function test_InOrderAsFarAsTheBufferLasts() external {
        stake(alice, 900 ether); // 1,000 in all
        vault.rebalance(); // 50 left
        request(alice, 30 ether);
        request(alice, 30 ether);
        request(alice, 5 ether);

        (uint256 tickets,) = vault.finalize(10);

        assertEq(tickets, 1, "the second does not fit, the third does not overtake");
        assertEq(queue.position(2), 1);
        assertEq(queue.position(3), 2);
        assertEq(queue.assetsAhead(3), 30 ether);
    }

    function test_AtMostMax() external {
        for (uint256 i = 0; i < 5; ++i) request(alice, 1 ether);
        (uint256 tickets,) = vault.finalize(3);
        assertEq(tickets, 3);
        (tickets,) = vault.finalize(type(uint256).max);
        assertEq(tickets, 2);
    }

    // pitfall 9
    function test_RevertWhen_TheRouterCannotBeReadAfterASlash() external {
        stake(alice, 900 ether);
        vault.rebalance();
        request(alice, 10 ether);
        pool.slash(1, 0.1e18);
        pool.setFailing(false, false, true);
        vm.expectRevert("FakePool: reads fail");
        vault.finalize(1);
    }
}
