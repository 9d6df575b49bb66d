// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IWithdrawalQueue, TicketStatus} from "../../../../src/interfaces/IWithdrawalQueue.sol";
import {RevertingReceiver} from "../../../mocks/vault/Receivers.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";

/// @notice The line itself: who may move it, who stands where, and when a turn comes.
contract TicketsTest is VaultBase {
    uint256 private constant PERIOD = 21 days;

    function setUp() public override {
        super.setUp();
        stake(alice, 999 ether); // 1,000 with the seed
    }

    function test_RevertWhen_NotTheVault() external {
        bytes memory notVault = abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_NotVault.selector, stranger);
        vm.deal(stranger, 1);
        vm.startPrank(stranger);
        vm.expectRevert(notVault);
        queue.lineUp(stranger, stranger, 1 ether, 1 ether);
        vm.expectRevert(notVault);
        queue.finalize(1, 1 ether, 1e27);
        vm.expectRevert(notVault);
        queue.fundFinalized{value: 1}();
    }

    function test_RevertWhen_SomebodyJustSends() external {
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        (bool passed,) = address(queue).call{value: 1 ether}("");
        assertFalse(passed);
    }

    function test_NothingStandsInAnEmptyLine() external {
        assertEq(queue.lastTicketId(), 0);
        assertEq(queue.lastFinalizedId(), 0);
        assertEq(queue.waitingAssets(), 0);
        assertEq(queue.claimableAssets(), 0);
        assertEq(queue.position(0), 0);
        assertEq(queue.position(1), 0);
        assertEq(queue.assetsAhead(1), 0);
        vm.expectRevert(abi.encodeWithSelector(IWithdrawalQueue.WithdrawalQueue_NoSuchTicket.selector, 1));
        queue.ticket(1);
    }

    function test_PlacesAndWhatIsAhead() external {
        request(alice, 10 ether);
        request(alice, 20 ether);
        request(alice, 30 ether);
        assertEq(queue.waitingAssets(), 60 ether);
        assertEq(queue.position(1), 1);
        assertEq(queue.position(3), 3);
        assertEq(queue.assetsAhead(1), 0);
        assertEq(queue.assetsAhead(3), 30 ether);

        vault.finalize(1);
        assertEq(queue.waitingAssets(), 50 ether);
        assertEq(queue.claimableAssets(), 10 ether);
        assertEq(queue.position(1), 0);
        assertEq(queue.position(2), 1);
        assertEq(queue.assetsAhead(3), 20 ether);
        assertEq(uint8(queue.ticket(1).status), uint8(TicketStatus.Finalized));
    }

    // The sums of every ticket and of the whole agree, whoever was paid less.
    function testFuzz_SumsAgree(uint256[5] memory amounts, uint256 slashed, uint8 served) external {
        vault.rebalance();
        for (uint256 i = 0; i < 5; ++i) request(alice, bound(amounts[i], 1 ether, 9 ether));
        pool.slash(1, bound(slashed, 0, 1e18));
        vault.finalize(served % 6);

        uint256 waiting;
        uint256 claimable;
        for (uint256 id = 1; id <= 5; ++id) {
            uint256 assets = queue.ticket(id).assets;
            if (queue.position(id) == 0) {
                claimable += assets;
                continue;
            }
            assertEq(queue.assetsAhead(id), waiting);
            waiting += assets;
        }
        assertEq(queue.waitingAssets(), waiting);
        assertEq(vault.waitingAssets(), waiting);
        assertEq(queue.claimableAssets(), claimable);
        assertEq(address(queue).balance, claimable);
    }

    /* WHEN */

    function test_NowWhenTheBufferHasIt() external {
        assertEq(queue.estimatedPaymentTime(request(alice, 10 ether)), time());
    }

    function test_APeriodAheadWhenNothingIsOnItsWay() external {
        vault.rebalance(); // leaves 50
        uint256 id = request(alice, 100 ether);
        uint256 earliest = time() + PERIOD;
        assertGe(queue.estimatedPaymentTime(id), earliest);
        assertLe(queue.estimatedPaymentTime(id), earliest + 1 days);
    }

    function test_WhenItsPartOfWhatIsOnItsWayHasMatured() external {
        vault.rebalance();
        uint256 id = request(alice, 100 ether);
        vault.rebalance();
        uint48 first = queue.estimatedPaymentTime(id);
        later(3 days);
        assertEq(queue.estimatedPaymentTime(id), first, "no nearer and no farther for asking later");

        uint256 behind = request(alice, 200 ether);
        vault.rebalance();
        assertEq(queue.estimatedPaymentTime(id), first);
        assertGt(queue.estimatedPaymentTime(behind), first);

        vm.warp(first);
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), id, "as was said");
        assertEq(queue.estimatedPaymentTime(id), time());
    }

    /* MANY */

    // pitfall 14: the length of the line costs nobody anything: neither a request, nor a view, nor a turn.
    function test_ALongLineCostsNoMore() external {
        stake(alice, 5_000 ether);
        request(alice, 1 ether);
        uint256 early = _gasOfRequest();
        for (uint256 i = 0; i < 600; ++i) request(alice, 1 ether);
        uint256 late = _gasOfRequest();
        assertApproxEqAbs(late, early, 3_000);

        vault.finalize(1);
        uint256 before = gasleft();
        vault.finalize(1);
        uint256 one = before - gasleft();
        before = gasleft();
        vault.finalize(101);
        uint256 many = before - gasleft();
        assertLt(many - one, 100 * 7_000);
    }

    function _gasOfRequest() private returns (uint256) {
        vm.prank(alice);
        uint256 before = gasleft();
        vault.requestWithdrawal(1 ether, alice, alice);
        return before - gasleft();
    }

    // pitfall 28: a ticket is given without a callback: who could not answer one gets it as well.
    function test_WhoGetsATicketIsNotCalled() external {
        address deaf = address(new RevertingReceiver());
        vm.prank(alice);
        (, uint256 id) = vault.requestWithdrawal(1 ether, deaf, alice);
        assertEq(queue.ownerOf(id), deaf);
    }

    // pitfall 16: to serve or unbond more than there is is no underflow.
    function test_MoreThanThereIsIsAllThatThereIs() external {
        vault.rebalance();
        request(alice, vault.balanceOf(alice));
        vault.rebalance();
        vault.finalize(type(uint256).max);
        (uint256 active, uint256 unbonding) = vault.principalAssets();
        assertApproxEqAbs(active + unbonding, 950 ether, 1e3);
        later(2 * PERIOD);
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), 1);
    }
}
