// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultProperties} from "./VaultProperties.sol";

/// @notice P11 at its hardest: whatever has happened so far, everything that can be closed is closed, set and reserve
/// fail for good, and everybody leaves.
abstract contract Exodus is VaultProperties {
    uint256 private constant PATIENCE = 80; // turns of the crank
    uint256 private constant LIMIT = 10_000_000; // a third of a block's gas

    function holdP11EverybodyCanLeave() internal {
        _shut();
        (bool ok,) = address(vault).call(abi.encodeCall(vault.claimFeeShares, ()));
        assertEq(ok, feeSharesOpen != 0, "P11: the fee");
        for (uint256 i; i < people.length; ++i) {
            _requestAll(people[i]);
        }
        _requestAll(feeReceiver);

        for (uint256 i; i < PATIENCE && queue.lastFinalizedId() < queue.lastTicketId(); ++i) {
            uint256 served = queue.lastFinalizedId();
            vault.rebalance{gas: LIMIT}();
            if (queue.lastFinalizedId() == served) skip(UNBONDING / 2);
        }
        assertEq(queue.lastFinalizedId(), queue.lastTicketId(), "P11: somebody is kept in");

        for (uint256 id = 1; id <= queue.lastTicketId(); ++id) {
            _claim(id);
        }
        assertEq(queue.claimableAssets(), 0, "P11: all is paid");
        assertEq(vault.totalSupply(), 1 ether, "P11: the seed stays");
        assertEq(vault.waitingAssets() + vault.queuedShares(), 0, "P11: nobody waits");
        assertGe(vault.managedAssets() + 64, 1 ether * vault.rateRay() / RAY, "P11: the seed is worth what it was");
    }

    function _shut() private {
        failNeighbours(true);
        vm.startPrank(address(protocolTimelock));
        access.setTargetClosed(address(vault), false);
        access.setTargetClosed(address(pool), false);
        vm.stopPrank();
        vm.startPrank(address(brake));
        vault.pauseEntries(uint48(vm.getBlockTimestamp() + 14 days));
        pool.pauseEntries(uint48(vm.getBlockTimestamp() + 14 days));
        vm.stopPrank();
        vm.startPrank(address(protocolTimelock));
        access.setTargetClosed(address(vault), true);
        access.setTargetClosed(address(pool), true);
        access.setTargetClosed(address(router), true);
        vm.stopPrank();
    }

    function _requestAll(address account) private {
        uint256 most = vault.convertToShares(15 * vault.maxTicket());
        while (vault.convertToAssets(vault.balanceOf(account)) != 0) {
            uint256 shares = _min(most, vault.balanceOf(account));
            vm.prank(account);
            vault.requestWithdrawal(shares, account, account);
        }
        uint256 dust = vault.balanceOf(account); // shares that are worth no wei
        vm.prank(account);
        vault.redeemNative(dust, purse(account), account, 0);
    }

    function _claim(uint256 id) private {
        try queue.ownerOf(id) returns (address owner) {
            address receiver = purse(owner);
            uint256 before = receiver.balance;
            vm.prank(owner);
            uint256 assets = queue.claim(id, receiver);
            assertEq(receiver.balance, before + assets, "P11: paid");
        } catch {
            (,,, bool done_) = this.papers(id);
            assertTrue(done_, "P11: a ticket without an owner was claimed");
        }
    }
}
