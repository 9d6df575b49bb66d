// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract RebalanceTest is VaultBase {
    uint256 private constant UNBONDING = 21 days;

    function setUp() public override {
        super.setUp();
        stake(alice, 999 ether);
    }

    function _active() private view returns (uint256 active) {
        (active,) = vault.principalAssets();
    }

    function _unbonding() private view returns (uint256 unbonding) {
        (, unbonding) = vault.principalAssets();
    }

    /* DELEGATE WHAT IS OVER */

    function test_DelegatesAllButTheTarget() external {
        vm.expectEmit(address(vault));
        emit ILiquidStaking.Rebalanced(0, 950 ether, 0, 50 ether);
        vm.prank(stranger);
        vault.rebalance();
        assertEq(vault.buffer(), 50 ether);
        assertEq(_active(), 950 ether);
        assertEq(vault.managedAssets(), 1_000 ether);
    }

    function test_KeepsWhatWaitingTicketsNeed() external {
        vault.rebalance();
        request(alice, 100 ether); // cannot be paid from 50
        stake(bob, 30 ether);
        vault.rebalance();
        assertEq(vault.buffer(), 80 ether, "kept for the ticket");
    }

    function test_LessThanOneMetisIsNotWorthADelegation() external {
        vault.rebalance();
        stake(bob, 1 ether);
        uint256 active = _active();
        vault.rebalance(); // 0.95 over
        assertEq(_active(), active);
    }

    // Beside 1,000 METIS with 50 in the buffer: 95 % of this is one METIS, to the wei.
    function test_ExactlyOneMetisIsWorthADelegation() external {
        vault.rebalance();
        uint256 active = _active();
        stake(bob, 1_052631578947368421);
        vault.rebalance();
        assertEq(_active(), active + 1 ether);
    }

    // P11: a delegation that fails takes neither collecting nor finalising down with it.
    function test_AFailingDelegationStopsNothingElse() external {
        request(alice, 10 ether);
        pool.setFailing(true, true, false);
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), 1);
        assertEq(vault.buffer(), 990 ether, "nothing is lost on the way");
    }

    /* UNBOND WHAT IS SHORT */

    // shortage = waiting + target / 2 - buffer - in flight
    function test_UnbondsWhatIsShort() external {
        vault.rebalance();
        request(alice, 100 ether);
        vault.rebalance();
        assertApproxEqAbs(_unbonding(), 100 ether + 25 ether - 50 ether, 10);

        uint256 unbonding = _unbonding();
        vault.rebalance();
        assertEq(_unbonding(), unbonding, "what is on its way counts");
    }

    // What the buffer pays of 50 leaves it short by 97.5 % of this less 25: by one METIS, to the wei.
    function test_ExactlyOneMetisIsWorthAnUnbonding() external {
        vault.rebalance();
        request(alice, 26_666666666666666667);
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), 1);
        assertApproxEqAbs(_unbonding(), 1 ether, 1e3);
    }

    function test_SmallNeedsOfTheQueueAreMetToTheLastWei() external {
        vault.rebalance();
        request(alice, 50 ether + 1);
        vm.prank(protocol);
        vault.setBufferTarget(0);
        vault.rebalance();
        assertGe(vault.buffer() + _unbonding(), vault.waitingAssets());
    }

    /* COLLECT, THEN PAY */

    function test_CollectsWhatHasMaturedAndPays() external {
        vault.rebalance();
        uint256 id = request(alice, 100 ether);
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), 0);

        later(UNBONDING + 1 days);
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), id);
        assertEq(_unbonding(), 0);
        queue.claim(id, alice);
        assertEq(alice.balance, 100 ether);
    }

    // A plain counter of what is in flight would keep a phantom after a slash, and starve the queue.
    function test_WhatASlashTookInFlightIsUnbondedAgain() external {
        vault.rebalance();
        uint256 id = request(alice, 200 ether);
        vault.rebalance();
        for (uint256 s = 1; s <= 4; ++s) pool.slash(s, 0.5e18);
        vault.rebalance();

        assertGe(vault.buffer() + _unbonding() + 1e3, vault.waitingAssets());
        later(2 * UNBONDING);
        vault.rebalance();
        vault.rebalance();
        assertEq(queue.lastFinalizedId(), id, "its turn has come all the same");
    }

    /* AGAIN */

    // Calling it again changes nothing, whatever the state it began in.
    function testFuzz_FiftyInARowChangeNothingAfterTheFirst(uint256 staked, uint256 waiting, uint256 slashed)
        external
    {
        stake(bob, bound(staked, 1 ether, 50_000 ether));
        vault.rebalance();
        request(alice, bound(waiting, 1 ether, 999 ether));
        pool.slash(2, bound(slashed, 0, 0.1e18));
        vault.rebalance();

        bytes memory state = _state();
        for (uint256 i = 0; i < 50; ++i) vault.rebalance();
        assertEq(_state(), state);
    }

    function _state() private view returns (bytes memory) {
        return abi.encode(
            vault.buffer(), _active(), _unbonding(), vault.rateRay(), queue.lastFinalizedId(), router.openRequests()
        );
    }

    // P3: the crank is nobody's tool to move the price.
    function testFuzz_MovesNoPrice(uint256 staked, uint256 profit) external {
        stake(bob, bound(staked, 1 ether, 50_000 ether));
        earn(bound(profit, 0, 100 ether));
        uint256 rate = vault.rateRay();
        vault.rebalance();
        assertApproxEqRel(vault.rateRay(), rate, 10);
    }

    // pitfall 38: all leave at once and all are paid, the last at the rate of the first.
    function test_EveryoneLeavesAtOnceAndIsPaid() external {
        stake(bob, 3_000 ether);
        stake(carol, 6_000 ether);
        vault.rebalance();
        request(alice, vault.balanceOf(alice));
        request(bob, vault.balanceOf(bob));
        request(carol, vault.balanceOf(carol));
        vault.rebalance();
        later(UNBONDING + 1 days);
        vault.rebalance();

        assertEq(queue.lastFinalizedId(), 3);
        for (uint256 id = 1; id <= 3; ++id) queue.claim(id, queue.ownerOf(id));
        assertEq(alice.balance, 999 ether);
        assertEq(bob.balance, 3_000 ether);
        assertEq(carol.balance, 6_000 ether);
        assertEq(vault.totalSupply(), D.SEED);
    }
}
