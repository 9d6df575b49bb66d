// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {ContractAccount} from "../../../mocks/sequencer/Receivers.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice Commission, recipient, metadata, hand-over, the operator's rewards.
contract PoolOperatorTest is PoolBase {
    function expectNotOperator() private {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, alice, operator));
        vm.prank(alice);
    }

    /* COMMISSION */

    function setCommission(uint16 bps) private {
        vm.prank(operator);
        pool.setCommission(id, bps);
    }

    function test_Commission_RevertWhen_NotTheOperator() external {
        expectNotOperator();
        pool.setCommission(id, 1);
    }

    function test_Commission_RevertWhen_TooHigh() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_CommissionTooHigh.selector, 2_001, 2_000));
        setCommission(2_001);
    }

    function test_Commission_RevertWhen_NotOperating() external {
        vm.prank(operator);
        pool.exit(id);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, id, SequencerStatus.Exiting));
        setCommission(1);
    }

    function test_Commission_RiseWaits() external {
        uint48 effectiveAt = time() + UNBONDING;
        vm.expectEmit();
        emit E.CommissionAnnounced(id, COMMISSION, 1_500, effectiveAt);
        setCommission(1_500);
        assertEq(pool.sequencer(id).pendingCommissionBps, 1_500, "told");
        assertEq(pool.sequencer(id).commissionEffectiveAt, effectiveAt, "told when");

        vm.warp(effectiveAt - 1);
        assertEq(pool.sequencer(id).commissionBps, COMMISSION, "a second before");
        vm.warp(effectiveAt);
        assertEq(pool.sequencer(id).commissionBps, 1_500, "by itself");
        assertEq(pool.sequencer(id).pendingCommissionBps, 0, "no longer pending");
        assertEq(pool.sequencer(id).commissionEffectiveAt, 0);
    }

    // pitfall 19: what was made before the rise is paid at the old commission, however late it is settled.
    function test_Commission_RiseIsNotRetroactive() external {
        delegate(id, alice, MIN_BOND);
        setCommission(2_000);
        uint48 effectiveAt = time() + UNBONDING;
        produce(signer(), 3);

        vm.warp(effectiveAt + 1 days);
        assertEq(pool.sequencer(id).commissionBps, 2_000, "in force for blocks to come");
        pool.settle(1);
        assertApproxEqAbs(pool.sequencer(id).operatorRewards, EPOCH * RATE * 55 / 100, 5, "half and a tenth");
        pool.settle(100);
        assertApproxEqAbs(pool.sequencer(id).operatorRewards, 3 * EPOCH * RATE * 55 / 100, 9, "piece by piece too");

        assertApproxEqAbs(operatorPartOfOneEpoch(), EPOCH * RATE * 60 / 100, 5, "half and a fifth from here on");
        assertApproxEqAbs(operatorPartOfOneEpoch(), EPOCH * RATE * 60 / 100, 5, "for good");
    }

    function test_Commission_FallWhileARiseIsDueDoesNotReachBack() external {
        delegate(id, alice, MIN_BOND);
        setCommission(2_000);
        produce(signer(), 1);
        later(UNBONDING);
        vm.expectEmit();
        emit E.CommissionUpdated(id, 2_000, 1_500);
        setCommission(1_500);
        assertApproxEqAbs(pool.sequencer(id).operatorRewards, EPOCH * RATE * 55 / 100, 5, "settled at the old one");
        assertEq(pool.sequencer(id).commissionBps, 1_500);
        assertApproxEqAbs(operatorPartOfOneEpoch(), EPOCH * RATE * 575 / 1_000, 5, "half and fifteen of a hundred");

        setCommission(COMMISSION);
        assertApproxEqAbs(operatorPartOfOneEpoch(), EPOCH * RATE * 55 / 100, 5, "back");
    }

    function test_Commission_RevertWhen_ARiseIsDueAndNotPaidYet() external {
        setCommission(1_500);
        later(UNBONDING);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_RiseNotPaidYet.selector, id, 1_500));
        setCommission(1_600);

        setCommission(COMMISSION);
        setCommission(1_600);
        assertEq(pool.sequencer(id).pendingCommissionBps, 1_600, "lowered first, it may");
    }

    function operatorPartOfOneEpoch() private returns (uint256 part) {
        part = pool.sequencer(id).operatorRewards;
        produce(signer(), 1);
        pool.settle(100);
        part = pool.sequencer(id).operatorRewards - part;
    }

    function test_Commission_FallCountsAtOnceAndDeletesTheRise() external {
        setCommission(2_000);
        vm.expectEmit();
        emit E.CommissionUpdated(id, COMMISSION, 300);
        setCommission(300);
        assertEq(pool.sequencer(id).commissionBps, 300);
        later(UNBONDING);
        assertEq(pool.sequencer(id).commissionBps, 300, "the announced rise is gone");
    }

    // pitfall 19: a change never touches what was produced before it.
    function test_Commission_SettlesFirst() external {
        delegate(id, alice, MIN_BOND);
        produce(signer(), 1);
        setCommission(0);
        assertEq(pool.pendingEpochs(), 0);
        assertApproxEqAbs(pool.sequencer(id).operatorRewards, EPOCH * RATE * 55 / 100, 5, "at the old commission");
    }

    function test_Commission_SameDeletesTheRise() external {
        setCommission(2_000);
        setCommission(COMMISSION);
        later(UNBONDING);
        assertEq(pool.sequencer(id).commissionBps, COMMISSION);
    }

    function test_Commission_RiseAfterARise() external {
        setCommission(1_500);
        later(UNBONDING);
        operatorPartOfOneEpoch();
        operatorPartOfOneEpoch();
        vm.expectEmit();
        emit E.CommissionAnnounced(id, 1_500, 1_600, time() + UNBONDING);
        setCommission(1_600);
        assertEq(pool.sequencer(id).commissionBps, 1_500, "the first is in force");

        later(10 days);
        setCommission(1_700);
        later(11 days);
        assertEq(pool.sequencer(id).commissionBps, 1_500, "a new announcement starts its own notice");
        later(10 days);
        assertEq(pool.sequencer(id).commissionBps, 1_700);
    }

    /* RECIPIENT AND METADATA */

    function test_Recipient() external {
        expectNotOperator();
        pool.setRewardRecipient(id, alice);

        vm.startPrank(operator);
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        pool.setRewardRecipient(id, address(0));

        vm.expectEmit();
        emit E.RewardRecipientUpdated(id, operator, bob);
        pool.setRewardRecipient(id, bob);
        assertEq(pool.sequencer(id).rewardRecipient, bob);
    }

    function test_Metadata() external {
        expectNotOperator();
        pool.setMetadata(id, "x");

        vm.expectEmit();
        emit E.MetadataUpdated(id, unicode"ipfs://… 😀");
        vm.prank(operator);
        pool.setMetadata(id, unicode"ipfs://… 😀");
    }

    function test_RevertWhen_UnknownSequencer() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, alice, address(0)));
        vm.prank(alice);
        pool.setMetadata(UNKNOWN, "x");
    }

    /* HAND-OVER */

    function test_Handover() external {
        expectNotOperator();
        pool.transferOperator(id, alice);

        vm.expectEmit();
        emit E.OperatorTransferStarted(id, operator, alice);
        vm.prank(operator);
        pool.transferOperator(id, alice);
        assertEq(pool.sequencer(id).operator, operator, "not before he accepts");
        assertEq(pool.sequencer(id).pendingOperator, alice);

        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotPendingOperator.selector, bob, alice));
        vm.prank(bob);
        pool.acceptOperator(id);

        vm.expectEmit();
        emit E.OperatorTransferred(id, operator, alice);
        vm.prank(alice);
        pool.acceptOperator(id);
        assertEq(pool.sequencer(id).operator, alice);
        assertEq(pool.sequencer(id).pendingOperator, address(0));
        assertEq(pool.getVotes(alice), MIN_BOND, "the bond's votes go along");
        assertEq(pool.getVotes(operator), 0);
    }

    function test_Handover_TakenBack() external {
        vm.startPrank(operator);
        pool.transferOperator(id, alice);
        pool.transferOperator(id, address(0));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotPendingOperator.selector, alice, address(0)));
        vm.prank(alice);
        pool.acceptOperator(id);
    }

    function test_Handover_RevertWhen_NobodyWasNamed() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotPendingOperator.selector, alice, address(0)));
        vm.prank(alice);
        pool.acceptOperator(UNKNOWN);
    }

    function test_Handover_WithLentVotes() external {
        vm.prank(operator);
        pool.delegate(bob);
        vm.prank(alice);
        pool.delegate(stranger);
        vm.prank(operator);
        pool.transferOperator(id, alice);
        vm.prank(alice);
        pool.acceptOperator(id);
        assertEq(pool.getVotes(bob), 0);
        assertEq(pool.getVotes(stranger), MIN_BOND, "to whom the new operator lends");
        assertEq(pool.votingUnits(operator), 0);
        assertEq(pool.votingUnits(alice), MIN_BOND);
    }

    /* REWARDS */

    function test_OperatorRewards_RevertWhen_Unknown() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_UnknownSequencer.selector, UNKNOWN));
        pool.claimOperatorRewards(UNKNOWN);
    }

    function test_OperatorRewards() external {
        produce(signer(), 2);
        pool.settle(100);
        vm.prank(operator);
        pool.setRewardRecipient(id, bob);
        uint256 due = pool.sequencer(id).operatorRewards;
        vm.expectEmit();
        emit E.OperatorRewardsClaimed(id, bob, due);
        vm.prank(stranger);
        assertEq(pool.claimOperatorRewards(id), due);
        assertEq(bob.balance, due, "pushed by anyone: bob has no code");
        assertEq(pool.sequencer(id).operatorRewards, 0);
        assertEq(pool.claimOperatorRewards(id), 0, "once");
    }

    function test_OperatorRewards_ContractPullsOrTheOperatorPushes() external {
        produce(signer(), 2);
        pool.settle(100);
        ContractAccount recipient = new ContractAccount();
        vm.prank(operator);
        pool.setRewardRecipient(id, address(recipient));

        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_OwnerHasCode.selector, address(recipient)));
        vm.prank(stranger);
        pool.claimOperatorRewards(id);

        uint256 snapshot = vm.snapshotState();
        recipient.act(address(pool), abi.encodeCall(pool.claimOperatorRewards, (id)));
        assertGt(address(recipient).balance, 0, "it pulls");
        vm.revertToState(snapshot);

        vm.prank(operator);
        pool.claimOperatorRewards(id);
        assertGt(address(recipient).balance, 0, "or who named it pushes");
    }
}
