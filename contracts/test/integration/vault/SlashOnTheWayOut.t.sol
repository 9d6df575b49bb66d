// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultStory} from "./VaultStory.sol";

/// @notice Pitfalls 9, 11, 12, 23 and 25: a slash at every step of an exit. Until a ticket is served it shares losses
/// like every share; from then on nothing reaches it.
contract SlashOnTheWayOutTest is VaultStory {
    uint256 private constant STAKED = 20_000 ether;

    uint256 private _full; // what the exit would pay without a slash
    uint256 private _part; // and with one

    function setUp() public override {
        super.setUp();
        stake(alice, STAKED);
        vault.rebalance();
        _full = vault.convertToAssets(10_000 ether) / 1 ether * 1 ether;
        uint256 before = vm.snapshotState();
        hit();
        uint256 part = vault.convertToAssets(10_000 ether);
        vm.revertToState(before);
        _part = part;
        assertLt(_part, _full - 100 ether);
    }

    /// @param step at which the slash falls: 0 never, 1 before the request, 2 while it waits, 3 while its METIS
    /// unbonds, 4 when that has matured, 5 when it is served, 6 when it is claimed
    function _leave(uint256 step) private returns (uint256 paid) {
        if (step == 1) hit();
        uint256 id = request(alice, 10_000 ether);
        if (step == 2) hit();
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), 0, "the buffer is too small to serve it at once");
        if (step == 3) hit();
        vm.warp(queue.estimatedPaymentTime(id));
        if (step == 4) hit();
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), id, "served when it was promised");
        if (step == 5) hit();
        paid = queue.claim(id, alice);
        if (step == 6) hit();
        assertEq(alice.balance, paid);
    }

    function test_NoSlash() external {
        assertApproxEqAbs(_leave(0), _full, 1e18);
    }

    function test_Pitfall9_BeforeTheRequest() external {
        assertApproxEqAbs(_leave(1), _part, 8);
    }

    function test_Pitfall9_WhileItWaits() external {
        assertApproxEqAbs(_leave(2), _part, 8);
    }

    function test_Pitfall23_WhileItsMetisUnbonds() external {
        assertApproxEqAbs(_leave(3), _part, 0.01 ether, "what unbonds is slashed too");
    }

    /// @dev Its METIS is out of reach, but it has not been served: those who wait share what the others lose.
    function test_Pitfall25_WhenItsMetisHasMatured() external {
        uint256 paid = _leave(4);
        assertLt(paid, _full - 100 ether);
        assertGe(paid + 8, _part, "no more than its share of the loss");
    }

    function test_Pitfall12_WhenItIsServed() external {
        assertApproxEqAbs(_leave(5), _full, 1e18);
    }

    function test_Pitfall12_WhenItIsClaimed() external {
        assertApproxEqAbs(_leave(6), _full, 1e18);
    }

    /// @dev Pitfall 11: what is earned meanwhile belongs to those who stay.
    function test_Pitfall11_GainsAreNotTheTickets() external {
        uint256 id = request(alice, 10_000 ether);
        uint256 asked = queue.ticket(id).assets;
        vault.rebalance();
        earn();
        vault.harvest();
        skip(UNBONDING + BUCKET);
        assertGt(vault.convertToAssets(10_000 ether), asked);
        vault.rebalance();
        assertEq(queue.claim(id, alice), asked);
    }

    /// @dev Pitfall 9: previews right after a slash and before any sync are what the call pays.
    function test_Pitfall9_PreviewsBeforeAnySyncAreWhatIsPaid() external {
        skip(7 days);
        hit();
        uint256 before = vm.snapshotState();
        uint256 seen = vault.previewDeposit(100 ether);
        give(bob, 400 ether);
        vm.startPrank(bob);
        assertEq(vault.stake{value: 100 ether}(bob, seen, address(0)), seen, "stake");
        vm.stopPrank();
        vm.revertToState(before);

        give(bob, 400 ether);
        vm.startPrank(bob);
        wMetis.deposit{value: 400 ether}();
        wMetis.approve(address(vault), 400 ether);
        seen = vault.previewMint(100 ether);
        assertEq(vault.mint(100 ether, bob), seen, "mint");
        vm.stopPrank();
        vm.revertToState(before);

        vm.startPrank(alice);
        seen = vault.previewRedeem(100 ether);
        assertEq(vault.redeemNative(100 ether, alice, alice, seen), seen, "redeem");
        vm.stopPrank();
        vm.revertToState(before);

        vm.startPrank(alice);
        seen = vault.previewWithdraw(100 ether);
        assertEq(vault.withdraw(100 ether, alice, alice), seen, "withdraw");
        vm.stopPrank();
        vm.revertToState(before);

        seen = vault.convertToAssets(100 ether);
        assertEq(queue.ticket(request(alice, 100 ether)).assets, seen, "request");
        vm.revertToState(before);

        (uint256 rate, uint256 managed_) = (vault.rateRay(), vault.managedAssets());
        vault.sync();
        assertEq(vault.rateRay(), rate, "rate");
        assertEq(vault.managedAssets(), managed_, "managed");
    }
}
