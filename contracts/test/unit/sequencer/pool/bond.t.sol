// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {ContractAccount} from "../../../mocks/sequencer/Receivers.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice Top-up, withdrawal, exit: how a bond grows and leaves.
contract PoolBondTest is PoolBase {
    function request(uint256 assets) private {
        vm.prank(operator);
        pool.requestBondWithdrawal(id, assets);
    }

    function withdrawBond(address receiver) private returns (uint256) {
        vm.prank(operator);
        return pool.withdrawBond(id, receiver);
    }

    /* TOP UP */

    function test_TopUp_RevertWhen_Nothing() external {
        vm.expectRevert(E.SequencerPool_ZeroAssets.selector);
        pool.topUpBond(id);
    }

    function test_TopUp_RevertWhen_NotOperating() external {
        vm.prank(operator);
        pool.exit(id);
        vm.deal(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, id, SequencerStatus.Exiting));
        vm.prank(alice);
        pool.topUpBond{value: 1 ether}(id);
    }

    function test_TopUp_RevertWhen_AboveMaxStake() external {
        delegate(id, alice, 30_000 ether);
        uint256 cap = 70_000 ether;
        vm.deal(operator, MAX_STAKE);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_BondTooHigh.selector, cap + 1, cap));
        vm.prank(operator);
        pool.topUpBond{value: cap - MIN_BOND + 1}(id);

        topUp(id, operator, cap - MIN_BOND);
    }

    // A bond may pass the cap as far as needed to be enough again, or a slash would leave delegators bare for ever.
    function test_TopUp_PassesMaxStakeAsFarAsNeeded() external {
        delegate(id, alice, 80_000 ether);
        slash(id, TENTH);
        setMaxStake(90_000 ether);
        assertEq(pool.sequencer(id).bond, 10_000 ether);
        vm.deal(operator, MAX_STAKE);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_BondTooHigh.selector, 20_000 ether + 1, 20_000 ether));
        vm.prank(operator);
        pool.topUpBond{value: 10_000 ether + 1}(id);

        topUp(id, operator, 10_000 ether);
        assertTrue(pool.isFull(id), "covered again");
        assertStatus(id, SequencerStatus.Active);
    }

    function test_TopUp_CountsWhatLeavesAsDelegated() external {
        uint256 shares = delegate(id, alice, 80_000 ether);
        undelegate(id, alice, shares);
        slash(id, TENTH);
        setMaxStake(MIN_BOND);
        topUp(id, operator, 10_000 ether);
        assertTrue(pool.isFull(id), "leaving stake needs cover too");
    }

    function test_TopUp() external {
        produce(signer(), 1);
        vm.deal(alice, 5 ether);
        vm.expectEmit();
        emit E.BondIncreased(id, alice, 5 ether, MIN_BOND + 5 ether);
        vm.prank(alice);
        pool.topUpBond{value: 5 ether}(id);

        assertEq(pool.pendingEpochs(), 0, "settles first");
        assertEq(pool.sequencer(id).bond, MIN_BOND + 5 ether);
        assertEq(pool.totalBonded(), 2 * MIN_BOND + 5 ether);
        assertEq(pool.getVotes(operator), MIN_BOND + 5 ether, "votes are the operator's");
        assertEq(pool.getVotes(alice), 0);
    }

    function test_TopUp_WhileEntriesArePaused() external {
        pauseEntries();
        topUp(id, operator, 1 ether);
    }

    function test_TopUp_CuresTheJailThenSettles() external {
        slash(id, TENTH);
        assertStatus(id, SequencerStatus.Jailed);
        produce(signer(), 3);
        topUp(id, operator, 1_000 ether);
        assertStatus(id, SequencerStatus.Jailed);
        assertEq(pool.sequencer(id).operatorRewards, 0, "still jailed: passed unpaid");

        produce(signer(), 3);
        vm.expectEmit();
        emit E.SequencerStatusChanged(id, SequencerStatus.Jailed, SequencerStatus.Active);
        topUp(id, operator, 1_000 ether);
        assertEq(pool.pendingEpochs(), 0);
        assertEq(pool.sequencer(id).operatorRewards, 3 * EPOCH * RATE, "what nobody settled is paid");
    }

    function test_TopUp_CuresWhateverIsPending() external {
        slash(id, TENTH);
        produce(signer(), 50);
        topUp(id, operator, 2_000 ether);
        assertStatus(id, SequencerStatus.Active);
        assertGt(pool.pendingEpochs(), 0, "thirty-two settled, the rest is paid later, to the Active");
    }

    function test_TopUp_ParameterNeverJails() external {
        vm.prank(protocol);
        pool.setMinBond(30_000 ether);
        assertStatus(id, SequencerStatus.Active);
        delegate(id, alice, 1 ether);
        slash(id, 1);
        assertStatus(id, SequencerStatus.Jailed);
        topUp(id, operator, 5_000 ether);
        assertStatus(id, SequencerStatus.Jailed);
        topUp(id, operator, 5_001 ether);
        assertStatus(id, SequencerStatus.Active);
    }

    /* REQUEST WITHDRAWAL */

    function test_Request_RevertWhen_NotTheOperator() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, alice, operator));
        vm.prank(alice);
        pool.requestBondWithdrawal(id, 1);
    }

    function test_Request_RevertWhen_NothingOrTooMuch() external {
        vm.expectRevert(E.SequencerPool_ZeroAssets.selector);
        request(0);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_InsufficientBond.selector, MIN_BOND + 1, MIN_BOND));
        request(MIN_BOND + 1);
    }

    function test_Request_RevertWhen_OneIsOnItsWay() external {
        uint48 unlocks = unlockAt();
        request(1 ether);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_BondAlreadyLeaving.selector, 1 ether, unlocks));
        request(1 ether);
    }

    function test_Request_RevertWhen_DelegatorsWouldBeBare() external {
        delegate(id, alice, 40_000 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotCovered.selector, 40_000 ether, 40_000 ether - 4)
        );
        request(10_000 ether + 1);

        request(10_000 ether);
        assertTrue(pool.isFull(id));
    }

    function test_Request_RevertWhen_NotOperating() external {
        tombstone(id);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, id, SequencerStatus.Tombstoned));
        request(1);
    }

    function test_Request() external {
        vm.expectEmit();
        emit E.BondWithdrawalRequested(id, 5_000 ether, unlockAt(), 15_000 ether);
        vm.expectEmit();
        emit E.SequencerStatusChanged(id, SequencerStatus.Active, SequencerStatus.Jailed);
        request(5_000 ether);

        assertEq(pool.sequencer(id).bond, 15_000 ether);
        assertEq(pool.sequencer(id).bondLeaving, 5_000 ether);
        assertEq(pool.sequencer(id).bondUnlockAt, unlockAt());
        assertEq(pool.getVotes(operator), 15_000 ether, "what leaves does not vote");
        assertEq(pool.totalBonded(), MIN_BOND + 15_000 ether);
    }

    function test_Request_AboveMinBondStaysActive() external {
        topUp(id, operator, 5_000 ether);
        request(5_000 ether);
        assertStatus(id, SequencerStatus.Active);
    }

    /* EXIT */

    function test_Exit_RevertWhen_NotTheOperatorOrTwice() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, alice, operator));
        vm.prank(alice);
        pool.exit(id);

        vm.startPrank(operator);
        pool.exit(id);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, id, SequencerStatus.Exiting));
        pool.exit(id);
        vm.warp(unlockAt());
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, id, SequencerStatus.Exited));
        pool.exit(id);
    }

    function test_Exit() external {
        request(4_000 ether);
        later(2 days);
        vm.expectEmit();
        emit E.SequencerStatusChanged(id, SequencerStatus.Jailed, SequencerStatus.Exiting);
        vm.expectEmit();
        emit E.BondWithdrawalRequested(id, 16_000 ether, unlockAt(), 0);
        vm.prank(operator);
        pool.exit(id);

        assertEq(pool.sequencer(id).bondLeaving, MIN_BOND, "takes along what was on its way");
        assertEq(pool.sequencer(id).bondUnlockAt, unlockAt(), "unlocks together");
        assertEq(pool.getVotes(operator), 0);
        uint48 unlocks = unlockAt();
        vm.warp(unlocks - 1);
        assertStatus(id, SequencerStatus.Exiting);
        vm.warp(unlocks);
        assertStatus(id, SequencerStatus.Exited);
    }

    // Exits are sacred: a bond that no longer covers may still start its way out, slashable on it.
    function test_Exit_WhenNotCovered() external {
        delegate(id, alice, 80_000 ether);
        slash(id, TENTH);
        assertFalse(pool.isFull(id));
        vm.prank(operator);
        pool.exit(id);
        assertEq(pool.sequencer(id).bondLeaving, 10_000 ether);
    }

    /* WITHDRAW */

    function test_Withdraw_RevertWhen_ASecondTooSoon() external {
        request(1 ether);
        uint48 unlocks = unlockAt();
        vm.warp(unlocks - 1);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotMatured.selector, unlocks, unlocks - 1));
        withdrawBond(operator);
        vm.warp(unlocks);
        assertEq(withdrawBond(operator), 1 ether);
    }

    function test_Withdraw_RevertWhen_NotTheOperator() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, alice, operator));
        vm.prank(alice);
        pool.withdrawBond(id, alice);
    }

    function test_Withdraw_RevertWhen_NothingOrNobody() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NoBondToWithdraw.selector, id));
        withdrawBond(operator);
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        withdrawBond(address(0));
    }

    // P11: with everything else down and paused.
    function test_Withdraw_WithEverythingDown() external {
        vm.prank(operator);
        pool.exit(id);
        vm.etch(address(set), hex"fe");
        vm.etch(address(reserve), hex"fe");
        vm.warp(unlockAt());
        pauseEntries();
        vm.etch(address(access), hex"fe");
        vm.expectEmit();
        emit E.BondWithdrawn(id, bob, MIN_BOND);
        assertEq(withdrawBond(bob), MIN_BOND);
        assertEq(bob.balance, MIN_BOND);
    }

    function test_Withdraw_ReceiverRefuses() external {
        request(1 ether);
        vm.warp(unlockAt());
        ContractAccount receiver = new ContractAccount();
        receiver.refuse(true);
        vm.expectRevert(ContractAccount.ContractAccount_Refused.selector);
        withdrawBond(address(receiver));
        withdrawBond(bob);
        assertEq(bob.balance, 1 ether);
    }

    function test_Withdraw_ThenRequestAgain() external {
        request(1 ether);
        vm.warp(unlockAt());
        withdrawBond(operator);
        request(1 ether);
        assertEq(pool.sequencer(id).bondUnlockAt, unlockAt());
    }
}
