// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultStory} from "./VaultStory.sol";

/// @notice Cranks that anyone turns, the head of the queue, fees after losses, and what a crowd costs.
contract CranksTest is VaultStory {
    /* REBALANCE */

    function test_FiftyRebalancesChangeNothingAfterTheFirst() external {
        stake(alice, 30_000 ether);
        request(alice, 9_000 ether);
        request(people[0], 40_000 ether);
        for (uint256 round; round < 3; ++round) {
            vault.rebalance();
            bytes32 after_ = _everything();
            for (uint256 i; i < 50; ++i) {
                vault.rebalance();
                assertEq(_everything(), after_, "something moved");
            }
            skip(11 days);
            if (round == 0) hit();
        }
    }

    function _everything() private view returns (bytes32) {
        (uint256 active, uint256 unbonding) = router.principal();
        bytes memory stakes;
        for (uint256 id = 1; id <= SEQUENCERS; ++id) {
            stakes = abi.encode(stakes, pool.sharesOf(id, address(router)), pool.sequencer(id).unbondingShares);
        }
        return keccak256(
            abi.encode(
                [vault.buffer(), active, unbonding, vault.managedAssets(), vault.unvestedAssets(), vault.rateRay()],
                [vault.lossToRecover(), vault.waitingAssets(), queue.lastFinalizedId(), queue.claimableAssets()],
                stakes
            )
        );
    }

    /* THE HEAD OF THE QUEUE */

    /// @dev Whoever is in a hurry takes what the queue does not need, and nothing else, day after day.
    function test_InstantExitsCannotStarveTheHead() external {
        stake(attacker, 100_000 ether);
        uint256 head = request(people[0], 9_000 ether);
        uint256 promised = queue.estimatedPaymentTime(head);
        while (vm.getBlockTimestamp() < promised) {
            redeemMost(attacker);
            vault.rebalance();
            redeemMost(attacker);
            if (queue.lastFinalizedId() < head) assertEq(vault.maxRedeem(attacker), 0, "the queue comes first");
            skip(1 days);
        }
        vault.rebalance();
        assertGe(queue.lastFinalizedId(), head, "served as promised");
    }

    /// @dev Pitfall 15: who never claims holds up nobody.
    function test_Pitfall15_WhoNeverClaimsHoldsUpNobody() external {
        for (uint256 i; i < 30; ++i) request(people[0], 10 ether);
        stake(alice, 1_000 ether);
        uint256 id = request(alice, 1_000 ether);
        serveAll();
        queue.claim(id, alice);
        assertGt(alice.balance, 990 ether);
    }

    /* FEES AFTER LOSSES */

    function test_Pitfall17_NoFeeWhileALossIsOpen() external {
        _loseAndEarn(false);
    }

    /// @dev The loss stays to be made good, whoever is left.
    function test_Pitfall17_AlsoWhenHalfOfTheSharesLeaveInBetween() external {
        _loseAndEarn(true);
    }

    function _loseAndEarn(bool halfLeaves) private {
        hit();
        vault.sync();
        uint256 loss = vault.lossToRecover();
        if (halfLeaves) {
            request(people[0], vault.balanceOf(people[0]) / 2);
            serveAll();
        }
        loss = vault.lossToRecover(); // dust of moving stake joined it

        uint256 gained;
        while (true) {
            earn();
            uint256 rewards = vault.harvest();
            assertGt(rewards, 0);
            gained += rewards;
            if (gained > loss) break;
            assertEq(vault.feeShares(), 0, "a fee while a loss is open");
            assertEq(vault.lossToRecover(), loss - gained);
            skip(7 days);
        }
        assertEq(vault.lossToRecover(), 0);
        uint256 fee = vault.convertToAssets(vault.feeShares());
        assertApproxEqAbs(fee, (gained - loss) / 10, 1e12, "a tenth of what is beyond the loss");
        assertGt(fee, 0);
    }

    /* A CROWD */

    /// @dev P13, pitfall 14: what a call costs does not depend on how many others there are.
    function test_P13_ACallCostsTheSameInACrowd() external {
        for (uint160 i = 1; i <= 40; ++i) _joinAndAsk(i);
        _costs("warms what all read");
        uint256[4] memory few = _cheaper(_costs("first"), _costs("second"));
        for (uint160 i = 41; i <= 1_500; ++i) _joinAndAsk(i);
        uint256[4] memory many = _cheaper(_costs("third"), _costs("fourth"));
        for (uint256 i; i < 4; ++i) {
            assertLe(many[i], few[i] + 3_000, "P13");
        }

        uint256 before = gasleft();
        vault.rebalance();
        assertLt(before - gasleft(), 3_000_000, "pitfall 14: a turn of the crank beside 1,500 waiting tickets");
    }

    function _joinAndAsk(uint160 seed) private {
        address one = address(uint160(0xA11CE << 64) + seed);
        stake(one, 3 ether);
        vm.prank(one);
        vault.requestWithdrawal(1.5 ether, one, one);
    }

    /// @dev Votes take a fresh slot every other hour only.
    function _cheaper(uint256[4] memory a, uint256[4] memory b) private pure returns (uint256[4] memory least) {
        for (uint256 i; i < 4; ++i) {
            least[i] = _min(a[i], b[i]);
        }
    }

    function _costs(string memory name) private returns (uint256[4] memory gas) {
        skip(2 hours);
        address one = makeAddr(name);
        vm.deal(one, 20 ether);
        vault.finalize(3);
        vm.startPrank(one);
        gas[0] = gasleft();
        vault.stake{value: 10 ether}(one, 0, address(0));
        gas[0] -= gasleft();
        gas[1] = gasleft();
        (, uint256 id) = vault.requestWithdrawal(2 ether, one, one);
        gas[1] -= gasleft();
        vm.stopPrank();
        gas[2] = gasleft();
        vault.finalize(5);
        gas[2] -= gasleft();
        gas[3] = gasleft();
        queue.position(id);
        queue.assetsAhead(id);
        gas[3] -= gasleft();
    }
}
