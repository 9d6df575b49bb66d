// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultWorld} from "../VaultWorld.sol";

/// @notice What anyone may turn, in any order. None of it may fail, whatever the neighbours do.
abstract contract CrankMoves is VaultWorld {
    uint256 private constant DUST = 32; // wei that moving stake between positions may break off

    struct Turn {
        uint256 assets; // M before
        uint256 shares;
        uint256 held;
        uint256 there; // principal before
        uint256 queue;
        uint256 collected;
        uint256 pays;
    }

    /* HARVEST */

    function harvest(uint256, uint256) external still(0) {
        Turn memory turn = _before();

        try vault.harvest() returns (uint256 rewards) {
            hold("V9 paid", held() == turn.held + rewards, "a harvest brought something else than it said");
            _harvested(turn);
            if (rewards != 0) ++done[msg.sig];
        } catch {
            hold("P11 cranks", false, "harvest failed");
        }
    }

    /// @dev P14: a new fee is for what comes later.
    function setFees(uint256 harvestFee, uint256 exitFee_) external still(0) {
        Turn memory turn = _before();
        exitFee_ = _bound(exitFee_, 0, 200);
        bool closed = access.isTargetClosed(address(vault));

        vm.prank(address(protocolTimelock));
        (bool ok,) = address(vault).call(
            abi.encodeCall(vault.setFees, (uint16(_bound(harvestFee, 0, 1_000)), uint16(exitFee_), 200))
        );
        hold("V12 powers", ok != closed, "fees were set while closed, or not while open");
        if (!ok) return;
        _harvestedAt(turn, harvestFeeBefore);
        ++done[msg.sig];
    }

    function _harvested(Turn memory turn) private {
        _harvestedAt(turn, vault.harvestFeeBps());
    }

    function _harvestedAt(Turn memory turn, uint256 feeBps) private {
        uint256 supply = vault.totalSupply();
        uint256 losses = lossLeft;
        _bookSlash();
        uint256 shares = _bookRewards(held() - turn.held, feeBps, turn.assets, turn.shares);
        harvestFeeBefore = vault.harvestFeeBps();
        hold("P14 fees", supply + queued == turn.shares + shares, "a harvest minted other shares than the fee's");
        if (lossLeft != 0 && losses <= lossLeft) hold("P14 recovery", shares == 0, "a fee while a loss was open");
        if (!neighboursDown) {
            for (uint256 id = 1; id <= SEQUENCERS; ++id) {
                (uint256 cap,) = router.capOf(id);
                bool due = cap != 0 && pool.pendingRewards(id, address(router)) != 0;
                hold("V8 harvest", !due, "a harvest left rewards behind");
            }
        }
    }

    function claimFee(uint256, uint256) external still(0) {
        uint256 before = vault.balanceOf(feeReceiver);
        try vault.claimFeeShares() returns (uint256 shares) {
            hold("P14 fees", shares == feeSharesOpen, "other shares were handed out than were taken");
            hold("P14 fees", vault.balanceOf(feeReceiver) == before + shares, "the fee went elsewhere");
            feeSharesOpen = 0;
            ++done[msg.sig];
        } catch {
            hold("P11 cranks", feeSharesOpen == 0, "the fee could not be pushed");
        }
    }

    /* FINALIZE */

    function finalize(uint256 max, uint256) external still(0) {
        max = _bound(max, 0, 20);
        Turn memory turn = _before();

        try vault.finalize(max) returns (uint256 tickets, uint256 assets) {
            uint256 served = lastServed;
            _bookSlash();
            turn.pays = _serve(max, turn.held, turn.assets, turn.shares);
            hold("P5 pay", assets == turn.pays && tickets == lastServed - served, "served other than the text says");
            _served(turn);
            if (tickets != 0) ++done[msg.sig];
        } catch {
            hold("P11 cranks", false, "finalize failed");
        }
    }

    function _served(Turn memory turn) private {
        hold("P5 order", queue.lastFinalizedId() == lastServed, "served other tickets than come first");
        hold("P2", address(queue).balance == turn.queue + turn.pays, "served tickets without their METIS");
    }

    /* REBALANCE */

    function rebalance(uint256 again, uint256) external still(DUST) {
        _rebalance();
        if (again % 4 == 0 && lastPaper - lastServed <= 64 && leaving.length <= 32) _again();
        ++done[msg.sig];
    }

    function sync(uint256, uint256) external still(DUST) {
        vault.sync();
        _bookPrincipal();
        ++done[msg.sig];
    }

    function _rebalance() internal {
        _bookPrincipal();
        Turn memory turn = _before();
        uint256[] memory positions = _positions();
        uint256[] memory worth = _leavingWorth();

        try vault.rebalance() {
            turn.collected = _collected(worth);
            turn.pays = _serve(64, turn.held + turn.collected, turn.assets, turn.shares);
            _served(turn);
            booked = turn.there + turn.held - held() - turn.pays;
            _checkCaps(positions, turn.held + turn.there - turn.pays);
            _noteLeaving();
            _bookPrincipal();
            hold("V8 enough", _isEnoughComing(), "the queue needs more than is on its way");
        } catch {
            hold("P11 cranks", false, "rebalance failed");
        }
    }

    /// @dev V4: what was done is not undone, and nothing more is done.
    function _again() private {
        (uint256 there, uint256 here, uint256 open) = (booked, held(), _sum(_leavingWorth()));
        vault.rebalance();
        _bookPrincipal();
        bool same = there == booked && here == held() && open == _sum(_leavingWorth());
        hold("V4 idempotent", same, "a second rebalance moved METIS");
    }

    /// @dev All that has matured comes back (at most 32 requests a call).
    function _collected(uint256[] memory worth) private returns (uint256 assets) {
        for (uint256 i; i < leaving.length; ++i) {
            if (pool.unbondingRequest(leaving[i]).shares == 0) {
                assets += worth[i];
            } else {
                bool matured = pool.unbondingRequest(leaving[i]).unlockAt <= vm.getBlockTimestamp();
                hold("V8 collect", !matured || leaving.length > 32, "what has matured was left behind");
            }
        }
    }

    function _checkCaps(uint256[] memory positions, uint256 whole) private {
        for (uint256 id = 1; id <= SEQUENCERS; ++id) {
            uint256 position = pool.assetsOf(id, address(router));
            if (position <= positions[id]) continue;
            (uint256 cap, uint256 bps) = router.capOf(id);
            hold("V5 caps", position <= _min(cap, whole * bps / BPS), "delegated beyond a cap");
        }
    }

    function _isEnoughComing() private view returns (bool) {
        if (held() + _sum(_leavingWorth()) >= waiting) return true;
        return booked <= _sum(_leavingWorth()) + DUST; // all is on its way
    }

    function _before() private view returns (Turn memory turn) {
        (turn.assets, turn.shares) = (managed(), allShares());
        (turn.held, turn.there, turn.queue) = (held(), booked, address(queue).balance);
    }

    function _positions() private view returns (uint256[] memory positions) {
        positions = new uint256[](SEQUENCERS + 1);
        for (uint256 id = 1; id <= SEQUENCERS; ++id) {
            positions[id] = pool.assetsOf(id, address(router));
        }
    }

    function _leavingWorth() private view returns (uint256[] memory worth) {
        worth = new uint256[](leaving.length);
        for (uint256 i; i < worth.length; ++i) {
            worth[i] = pool.unbondingAssets(leaving[i]);
        }
    }

    function _sum(uint256[] memory parts) private pure returns (uint256 sum) {
        for (uint256 i; i < parts.length; ++i) {
            sum += parts[i];
        }
    }
}
