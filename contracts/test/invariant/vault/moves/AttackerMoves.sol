// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {MetisForcer} from "../../../mocks/vault/Receivers.sol";
import {VaultWorld} from "../VaultWorld.sol";

/// @notice Somebody with more METIS than the vault, who may order everyone's calls within one second, call what is not
/// his to call, and push METIS where nobody asked for it.
/// @dev An attack is tried out and taken back: only what it earned is kept.
abstract contract AttackerMoves is VaultWorld {
    /* WHAT IS WORTH IT */

    /// @dev In, something happens, out, all in one second (pitfalls 4, 5, 6, 9). What cannot be had at once is counted
    /// at the most that it can ever pay.
    function sandwich(uint256 kind, uint256 amount) external {
        amount = _bound(amount, 1, RICH);
        uint256 before = vm.snapshotState();
        int256 profit = _sandwich(kind, amount);
        vm.revertToState(before);

        hold("P4", profit <= 0, "a sandwich earned METIS");
        ++moves;
        ++done[msg.sig];
    }

    function _sandwich(uint256 kind, uint256 amount) private returns (int256) {
        vm.prank(address(brake));
        try vault.resumeEntries() {} catch {}
        vm.deal(attacker, amount);
        _enter(amount);
        if (kind % 2 == 0) _ask(vault.balanceOf(attacker) / 2);
        _happens(kind);
        if (kind % 3 == 0) _enter(attacker.balance);
        _exitNow();
        _ask(vault.balanceOf(attacker));
        vault.finalize(100);
        _collect();
        return int256(_worth()) - int256(amount);
    }

    function _happens(uint256 kind) private {
        kind = kind % 7;
        if (kind == 0) vault.harvest();
        if (kind == 1) vault.rebalance();
        if (kind == 2) vault.finalize(100);
        if (kind == 3) vault.sync();
        if (kind == 5) _exitNow(); // out before the slash, in again after it
        if (kind == 4 || kind == 5) {
            vm.startPrank(address(operationsTimelock));
            for (uint256 id = 1; id <= SEQUENCERS; ++id) {
                try pool.slash(id, 0.1e18, "") {} catch {}
            }
            vm.stopPrank();
        }
        if (kind == 5) _enter(attacker.balance);
        if (kind == 6) _nibble();
    }

    /// @dev Wei by wei, where rounding is worth the most.
    function _nibble() private {
        for (uint256 i = 1; i < 8; ++i) {
            _enter(_min(i, attacker.balance));
            vm.startPrank(attacker);
            try vault.redeemNative(_min(i, vault.balanceOf(attacker)), attacker, attacker, 0) {} catch {}
            vm.stopPrank();
        }
    }

    function _enter(uint256 assets) private {
        vm.prank(attacker);
        try vault.stake{value: assets}(attacker, 0, address(0)) {} catch {}
    }

    function _exitNow() private {
        uint256 shares = vault.maxRedeem(attacker);
        vm.prank(attacker);
        vault.redeemNative(shares, attacker, attacker, 0);
    }

    function _ask(uint256 shares) private {
        uint256 most = vault.convertToShares(15 * vault.maxTicket());
        vm.prank(attacker);
        try vault.requestWithdrawal(_min(shares, most), attacker, attacker) {} catch {}
    }

    function _collect() private {
        for (uint256 id = lastPaper + 1; id <= queue.lastFinalizedId(); ++id) {
            if (queue.ownerOf(id) == attacker) queue.claim(id, attacker);
        }
    }

    function _worth() private view returns (uint256 assets) {
        assets = attacker.balance + vault.convertToAssets(vault.balanceOf(attacker));
        uint256 first = lastPaper > queue.lastFinalizedId() ? lastPaper : queue.lastFinalizedId();
        for (uint256 id = first + 1; id <= queue.lastTicketId(); ++id) {
            assets += queue.ticket(id).assets;
        }
    }

    /* WHAT IS NOT HIS */

    /// @dev METIS that comes without a call changes no price and opens nothing (pitfalls 1, 2, 3).
    function force(uint256 where, uint256 assets) external still(0) {
        address[4] memory victims = [address(vault), address(queue), address(router), address(pool)];
        assets = _bound(assets, 1, 100_000 ether);
        vm.deal(address(this), assets);
        new MetisForcer{value: assets}(payable(victims[where % 4]));
        forced[victims[where % 4]] += assets;
        ++done[msg.sig];
    }

    /// @dev Plain METIS is refused by all three.
    function send(uint256 where, uint256) external still(0) {
        address[3] memory victims = [address(vault), address(queue), address(router)];
        vm.deal(attacker, 1 ether);
        vm.prank(attacker);
        (bool ok,) = victims[where % 3].call{value: 1 ether}("");
        hold("V12 strangers", !ok, "METIS of a stranger was taken");
        ++done[msg.sig];
    }

    function steal(uint256 what, uint256 seed) external still(0) {
        bytes[] memory tries = _tries(seed);
        what = what % tries.length;
        if (what < 7 && vault.maxWithdraw(person(seed)) == 0) return; // of nothing anyone may take nothing
        address target = what < 11 ? address(vault) : what < 17 ? address(queue) : address(router);
        vm.prank(attacker);
        (bool ok,) = target.call(tries[what]);
        hold("V12 strangers", !ok, "a stranger did what is not his");
        ++done[msg.sig];
    }

    function _tries(uint256 seed) private view returns (bytes[] memory tries) {
        address victim = person(seed);
        // as much as the victim himself could have
        uint256 shares = _min(vault.balanceOf(victim), 5 ether);
        uint256 now_ = _min(shares, vault.maxRedeem(victim));
        uint256 ticket = lastPaper == 0 ? 1 : seed % lastPaper + 1;
        tries = new bytes[](22);
        tries[0] = abi.encodeCall(vault.redeemNative, (now_, attacker, victim, 0));
        tries[1] = abi.encodeCall(vault.redeem, (now_, attacker, victim));
        tries[2] = abi.encodeCall(vault.withdraw, (vault.maxWithdraw(victim), attacker, victim));
        tries[3] = abi.encodeCall(vault.requestWithdrawal, (shares, attacker, victim));
        tries[4] = abi.encodeCall(vault.transferFrom, (victim, attacker, shares));
        tries[5] = abi.encodeCall(vault.redeemNativeWithPermit, (now_, attacker, victim, 0, type(uint256).max, 27, 0, 0));
        tries[6] = abi.encodeCall(vault.requestWithdrawalWithPermit, (shares, attacker, victim, type(uint256).max, 27, 0, 0));
        tries[7] = abi.encodeCall(vault.pauseEntries, (uint48(vm.getBlockTimestamp() + 1)));
        tries[8] = abi.encodeCall(vault.setFees, (0, 0, 0));
        tries[9] = abi.encodeCall(vault.setDepositCap, (0));
        tries[10] = abi.encodeCall(vault.setFeeReceiver, (attacker));
        tries[11] = abi.encodeCall(queue.claim, (ticket, attacker));
        tries[12] = abi.encodeCall(queue.lineUp, (attacker, attacker, 1 ether, 1 ether));
        tries[13] = abi.encodeCall(queue.finalize, (100, 1_000_000 ether, RAY));
        tries[14] = abi.encodeCall(queue.fundFinalized, ());
        tries[15] = abi.encodeCall(queue.transferFrom, (victim, attacker, ticket));
        tries[16] = abi.encodeCall(queue.approve, (attacker, ticket));
        tries[17] = abi.encodeCall(router.delegate, (1 ether));
        tries[18] = abi.encodeCall(router.undelegate, (1 ether, 1 ether));
        tries[19] = abi.encodeCall(router.collect, (32));
        tries[20] = abi.encodeCall(router.collectRewards, ());
        tries[21] = abi.encodeCall(router.setCap, (1, 0, 0));
    }
}
