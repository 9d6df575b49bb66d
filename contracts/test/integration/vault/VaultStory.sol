// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultWorld} from "../../invariant/vault/VaultWorld.sol";

/// @notice The world of the vault's campaign, as a place for stories: 160,001 METIS staked, five sequencers, two of
/// them with bonds so worn that a slash reaches the vault.
abstract contract VaultStory is VaultWorld {
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    function setUp() public virtual {
        build();
    }

    /// @dev A loss of about 6,000 METIS; nobody has booked it yet.
    function hit() internal {
        uint256 before = _there();
        vm.startPrank(address(operationsTimelock));
        pool.slash(1, 0.1e18, "evidence");
        pool.slash(2, 0.1e18, "evidence");
        vm.stopPrank();
        assertLt(_there() + 1_000 ether, before, "the story needs a loss");
    }

    function _there() private view returns (uint256) {
        (uint256 active, uint256 unbonding) = router.principal();
        return active + unbonding;
    }

    /// @dev Epochs of the three that are Active, a thousand METIS and more for the vault, not harvested yet.
    function earn() internal {
        for (uint256 i = 2; i < 5; ++i) {
            _commit(signers[i]);
        }
        _commit(mpc);
        _commit(mpc);
    }

    function request(address account, uint256 shares) internal returns (uint256 ticketId) {
        vm.prank(account);
        (, ticketId) = vault.requestWithdrawal(shares, account, account);
    }

    function requestAll(address account) internal {
        uint256 most = vault.convertToShares(15 * vault.maxTicket());
        while (vault.balanceOf(account) != 0) {
            request(account, _min(most, vault.balanceOf(account)));
        }
    }

    /// @dev Turns the crank and lets time pass until everyone is served.
    function serveAll() internal {
        for (uint256 i; i < 40 && queue.lastFinalizedId() < queue.lastTicketId(); ++i) {
            uint256 served = queue.lastFinalizedId();
            vault.rebalance();
            if (queue.lastFinalizedId() == served) skip(UNBONDING / 2);
        }
        assertEq(queue.lastFinalizedId(), queue.lastTicketId(), "somebody is kept in");
    }

    function redeemMost(address account) internal returns (uint256 assets) {
        uint256 shares = vault.maxRedeem(account);
        vm.prank(account);
        assets = vault.redeemNative(shares, account, account, 0);
    }
}
