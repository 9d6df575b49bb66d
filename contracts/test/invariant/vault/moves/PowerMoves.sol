// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultWorld} from "../VaultWorld.sol";

/// @notice Who has a role, the chain below, and time.
abstract contract PowerMoves is VaultWorld {
    uint256 internal lossesSeen;

    /* SLASHES */

    function slash(uint256 id, uint256 fraction) external {
        if (fraction % 3 != 0) return;
        id = id % SEQUENCERS + 1;
        uint256 before = principal();
        vm.prank(address(operationsTimelock));
        try pool.slash(id, _bound(fraction, 0.001e18, 0.1e18), "evidence") {
            _slashed(before);
            ++done[msg.sig];
        } catch {}
    }

    /// @dev The worst that can be: to the limit, as often as the text allows.
    function slashHard(uint256 id, uint256 times) external {
        if (times % 5 == 0) return;
        for (uint256 i; i < times % 3 + 1; ++i) {
            uint256 before = principal();
            vm.prank(address(operationsTimelock));
            try pool.slash(id % 2 + 1, 0.1e18, "evidence") {
                _slashed(before);
                ++done[msg.sig];
            } catch {}
            if (i < times % 3) _wait(UNBONDING);
        }
    }

    /// @dev Rare: there are five, and each is lost for good. Three stay.
    function tombstone(uint256 id, uint256 seldom) external {
        if (seldom % 8 != 0 || done[msg.sig] == 2) return;
        uint256 before = principal();
        vm.prank(court);
        try pool.tombstone(id % SEQUENCERS + 1, attacker, "evidence") {
            _slashed(before);
            ++done[msg.sig];
        } catch {}
    }

    function _slashed(uint256 before) private {
        ++moves;
        ++slashes;
        if (principal() < before) ++lossesSeen;
    }

    function topUpBond(uint256 id, uint256 assets) external still(0) {
        assets = _bound(assets, 1 ether, id % SEQUENCERS < 2 ? 6_000 ether : 20_000 ether);
        address operator = operators[id % SEQUENCERS];
        give(operator, assets);
        vm.prank(operator);
        try pool.topUpBond{value: assets}(id % SEQUENCERS + 1) {
            ++done[msg.sig];
        } catch {}
    }

    /* BRAKES */

    function pause(uint256 time, uint256) external still(0) {
        uint48 until = uint48(vm.getBlockTimestamp() + _bound(time, 1, 14 days));
        bool open = !access.isTargetClosed(address(vault)) && !access.isTargetClosed(address(pool));
        vm.startPrank(address(brake));
        if (open) {
            vault.pauseEntries(until);
            pool.pauseEntries(until);
            ++done[msg.sig];
        }
        vm.stopPrank();
    }

    function resume(uint256, uint256) external still(0) {
        if (access.isTargetClosed(address(vault)) || access.isTargetClosed(address(pool))) return;
        vm.startPrank(address(brake));
        vault.resumeEntries();
        pool.resumeEntries();
        vm.stopPrank();
        ++done[msg.sig];
    }

    /// @dev The most that the AccessManager can do: every restricted call of a contract is closed.
    function close(uint256 which, uint256 on) external still(0) {
        address[3] memory targets_ = [address(vault), address(pool), address(router)];
        vm.prank(address(protocolTimelock));
        access.setTargetClosed(targets_[which % 3], on % 4 == 0);
        ++done[msg.sig];
    }

    function breakNeighbours(uint256 down, uint256) external still(0) {
        failNeighbours(down % 3 == 0);
        ++done[msg.sig];
    }

    /* SETTINGS */

    function setLimits(uint256 cap, uint256 target) external still(0) {
        if (access.isTargetClosed(address(vault))) return;
        vm.startPrank(address(protocolTimelock));
        vault.setDepositCap(_bound(cap, 100_000 ether, 1_500_000 ether));
        vault.setBufferTarget(uint16(_bound(target, 0, 3_000)));
        vm.stopPrank();
        ++done[msg.sig];
    }

    function setCap(uint256 id, uint256 bps) external still(0) {
        id = id % SEQUENCERS + 1;
        vm.prank(address(operationsTimelock));
        try router.setCap(id, 100_000 ether, uint16(_bound(bps, 1_500, 2_500))) {
            ++done[msg.sig];
        } catch {}
    }

    function lowerCap(uint256 id, uint256 bps) external still(0) {
        if (bps % 4 != 0) return;
        (uint256 cap, uint256 now_) = router.capOf(id % SEQUENCERS + 1);
        vm.prank(address(brake));
        try router.lowerCap(id % SEQUENCERS + 1, cap - cap / 4, uint16(_bound(bps, now_ / 2, now_))) {
            ++done[msg.sig];
        } catch {}
    }

    function release(uint256 id, uint256 seldom) external still(2) {
        if (seldom % 8 != 0) return;
        vm.prank(address(operationsTimelock));
        try router.release(id % SEQUENCERS + 1) {
            _noteLeaving();
            ++done[msg.sig];
        } catch {}
    }

    /// @dev Struck off the list, and taken up again the next time.
    function strike(uint256 id, uint256) external still(0) {
        id = id % SEQUENCERS + 1;
        vm.startPrank(address(operationsTimelock));
        try router.remove(id) {
            hold("V8 harvest", pool.pendingRewards(id, address(router)) == 0, "struck off with rewards due");
            ++done[msg.sig];
        } catch {
            try router.approve(id, 100_000 ether, 2_500) {} catch {}
        }
        vm.stopPrank();
    }

    /* THE CHAIN */

    /// @dev Epochs of one sequencer, and two of nobody so that they can be settled.
    function produce(uint256 who, uint256 epochs) external still(0) {
        if (neighboursDown) return;
        epochs = epochs % 6 + 1;
        for (uint256 i; i < epochs; ++i) {
            _commit(signers[(who + i) % SEQUENCERS]);
        }
        _commit(mpc);
        _commit(mpc);
        ++done[msg.sig];
    }

    function settle(uint256 epochs, uint256) external still(0) {
        try pool.settle(epochs % 20) returns (uint256 settled) {
            if (settled != 0) ++done[msg.sig];
        } catch {}
    }

    /* TIME */

    function wait(uint256 time, uint256) external {
        _wait(_bound(time, 1, 4 days));
        ++done[msg.sig];
    }

    /// @dev To the second before, at and after something unlocks or has vested.
    function waitForAnEdge(uint256 which, uint256 aroundIt) external {
        uint256 edge = profitEnd;
        if (which % 3 != 0 && leaving.length != 0) edge = pool.unbondingRequest(leaving[which % leaving.length]).unlockAt;
        edge = edge + aroundIt % 3 - 1;
        if (edge <= vm.getBlockTimestamp()) return;
        _wait(edge - vm.getBlockTimestamp());
        ++done[msg.sig];
    }

    /// @dev P3: time never lowers the price, and raises it no faster than profit vests: each added profit adds at most
    /// its own slope over the whole period, whoever acted in between.
    function _wait(uint256 time) internal {
        uint256 before = managed();
        uint256 left = profitEnd > vm.getBlockTimestamp() ? profitEnd - vm.getBlockTimestamp() : 0;
        vm.warp(vm.getBlockTimestamp() + time);
        uint256 afterwards = vault.managedAssets();

        hold("P3 falls", afterwards >= before, "time lowered the price");
        if (left < 1_000) return; // ends are rounded to seconds
        uint256 steep = steepest * time / vault.vestingPeriod();
        hold("P3 vesting", afterwards <= before + steep + steep / 100 + 1, "profit came faster than it vests");
    }
}
