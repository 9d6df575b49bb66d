// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {PoolFixture} from "../../utils/PoolFixture.sol";

contract DelegateTest is PoolFixture {
    address internal operator = makeAddr("operator");
    address internal alice = makeAddr("alice");
    uint256 internal id;

    function setUp() public {
        deployPool();
        id = register("signer", operator, MIN_BOND, 1_000);
    }

    function test_delegate() public {
        uint256 g = gasleft();
        delegate(id, alice, 10 ether);
        emit log_uint(g - gasleft());
        assertEq(pool.sharesOf(id, alice), 10 ether);
        assertEq(pool.getVotes(alice), 10 ether);
    }

    function test_walk() public {
        delegate(id, alice, 10_000 ether);
        (address signer,) = makeAddrAndKey("signer");
        produce(signer, 3);
        pool.settle(100);
        assertGt(pool.pendingRewards(id, alice), 0);
        uint256 requestId = undelegate(id, alice, 10_000 ether);
        vm.warp(block.timestamp + 23 days);
        pool.withdraw(requestId, alice);
        assertEq(alice.balance, 10_000 ether);
        vm.prank(alice);
        pool.claimRewards(id, alice);
        assertGt(alice.balance, 10_000 ether);
    }
}
