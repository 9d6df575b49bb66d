// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultStory} from "./VaultStory.sol";

/// @notice Pitfalls 4, 6, 9 and 10: somebody with more METIS than the vault stands around a call that anyone may make.
contract SandwichTest is VaultStory {
    uint256 private constant CAPITAL = 300_000 ether;

    function setUp() public override {
        super.setUp();
        vm.deal(attacker, CAPITAL);
        request(people[0], 2_000 ether);
        earn();
    }

    function _in(uint256 assets) private {
        vm.prank(attacker);
        vault.stake{value: assets}(attacker, 0, address(0));
    }

    /// @dev By the cheaper way out: at once while that is open, the rest through the queue, without waiting for it.
    function _out() private returns (int256 profit) {
        redeemMost(attacker);
        uint256 worth = attacker.balance;
        uint256 first = queue.lastTicketId() + 1;
        requestAll(attacker);
        for (uint256 id = first; id <= queue.lastTicketId(); ++id) {
            worth += queue.ticket(id).assets;
        }
        profit = int256(worth) - int256(CAPITAL);
    }

    function test_Pitfall6_AroundHarvest() external {
        _in(CAPITAL);
        assertGt(vault.harvest(), 1_000 ether, "there is something to take");
        assertLe(_out(), 0);
    }

    function test_Pitfall6_AroundFinalise() external {
        skip(30 days);
        vault.harvest();
        skip(7 days);
        vault.rebalance();
        request(people[0], 5_000 ether);
        earn();
        vault.harvest();
        skip(7 days); // the ticket leaves a surplus behind
        _in(CAPITAL);
        (uint256 tickets,) = vault.finalize(100);
        assertGt(tickets, 0);
        assertLe(_out(), 0);
    }

    function test_Pitfall9_AroundASlash() external {
        _in(CAPITAL);
        hit();
        assertLe(_out(), 0);
    }

    function test_Pitfall9_OutBeforeASlashAndInAfterIt() external {
        _in(CAPITAL / 2);
        redeemMost(attacker);
        hit();
        _in(attacker.balance);
        assertLe(_out(), 0);
    }

    function test_Pitfall10_InRightAfterALoss() external {
        hit();
        vault.sync();
        _in(CAPITAL);
        vault.harvest();
        assertLe(_out(), 0);
    }

    function test_Pitfall6_AroundRebalance() external {
        _in(CAPITAL);
        vault.rebalance();
        assertLe(_out(), 0);
    }

    function test_Pitfall6_AroundAllAtOnce() external {
        _in(CAPITAL / 2);
        vault.harvest();
        vault.rebalance();
        hit();
        _in(attacker.balance);
        vault.sync();
        vault.finalize(100);
        vault.rebalance();
        assertLe(_out(), 0);
    }

    /// @dev Who stays k days after a harvest gets at most his part of what vests in k days (and pays to get out).
    function testFuzz_Pitfall6_StayingEarnsWhatVests(uint256 time) external {
        time = _bound(time, 0, 7 days);
        _in(CAPITAL);
        uint256 gain = vault.harvest();
        uint256 part = vault.balanceOf(attacker) * 1e18 / allSharesNow();
        skip(time);
        int256 most = int256(gain * part / 1e18 * time / 7 days + 10);
        assertLe(_out(), most);
    }

    /// @dev Pitfall 4: a thousand times a few wei, in and out.
    function test_Pitfall4_WeiByWei() external {
        vault.harvest();
        skip(7 days); // a price that does not divide
        uint256 rate = vault.rateRay();
        for (uint256 i = 1; i <= 1_000; ++i) {
            _in(i % 7 + 2);
            uint256 shares = vault.balanceOf(attacker);
            vm.prank(attacker);
            vault.redeemNative(shares, attacker, attacker, 0);
        }
        assertLe(attacker.balance, CAPITAL);
        assertGe(vault.rateRay(), rate);
    }

    function allSharesNow() private view returns (uint256) {
        return vault.totalSupply() + vault.queuedShares();
    }
}
