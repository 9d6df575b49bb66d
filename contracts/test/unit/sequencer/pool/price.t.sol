// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice Why no entry asks for a least number of shares: whatever moves the price first, who enters owns what he paid.
contract PoolPriceTest is PoolBase {
    uint256 private constant DUST = 2; // wei, broken off by the index

    /// @dev An index below 1, and a bond that covers again.
    function lowerIndex(uint256 times) private {
        delegate(id, alice, 60_000 ether);
        for (uint256 i; i < times; ++i) {
            slashThroughBond(id);
            later(UNBONDING);
            topUp(id, operator, 20_000 ether);
        }
    }

    function testFuzz_Delegate_IsWorthWhatWasPaid(uint256 assets, uint256 times) external {
        assets = bound(assets, 1 ether, 10_000 ether);
        lowerIndex(bound(times, 0, 3));
        delegate(id, bob, assets);
        assertApproxEqAbs(pool.assetsOf(id, bob), assets, DUST, "worth");
        assertLe(pool.assetsOf(id, bob), assets, "never more");
    }

    function testFuzz_Redelegate_IsWorthWhatLeft(uint256 assets, uint256 times) external {
        assets = bound(assets, 2 ether, 10_000 ether);
        lowerIndex(bound(times, 0, 3));
        uint256 shares = delegate(otherId, bob, assets);
        vm.prank(bob);
        pool.redelegate(otherId, id, shares);
        assertApproxEqAbs(pool.assetsOf(id, bob), assets, DUST, "worth");
    }

    // The same second, the slash first: the delegation of the transaction behind it is not touched.
    function test_Delegate_BehindASlashPaysNothingOfIt() external {
        lowerIndex(1);
        topUp(id, operator, 10_000 ether);
        slash(id, 0.01e18);
        delegate(id, bob, 100 ether);
        assertApproxEqAbs(pool.assetsOf(id, bob), 100 ether, DUST, "worth");
    }

    // One request of many undelegations, one call for many sequencers.
    function test_Compound_Many() external {
        delegate(id, alice, 10_000 ether);
        delegate(otherId, alice, 10_000 ether);
        produce(signer(), 2);
        produce(makeAddr(OTHER_SIGNER), 2);
        pool.settle(100);
        uint256 first = pool.pendingRewards(id, alice);
        uint256 second = pool.pendingRewards(otherId, alice);
        assertGt(first, 0);
        assertGt(second, 0);

        vm.prank(alice);
        assertEq(pool.compound(ids(id, otherId)), first + second, "both");
        assertEq(pool.assetsOf(id, alice), 10_000 ether + first);
        assertEq(pool.assetsOf(otherId, alice), 10_000 ether + second);
        vm.prank(alice);
        assertEq(pool.compound(ids(id, id)), 0, "nothing twice");
    }
}
