// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPool} from "../../../../src/interfaces/ISequencerPool.sol";
import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice Every arrow of the status machine that is not drawn, tried from every status, each refused by its own error.
contract PoolLifecycleTest is PoolBase {
    uint256 private _snapshot;

    function setUp() public override {
        super.setUp();
        delegate(id, alice, 10 ether);
        _snapshot = vm.snapshotState();
    }

    /// @return sequencerId one that has this status
    function become(SequencerStatus status) private returns (uint256 sequencerId) {
        vm.revertToState(_snapshot);
        if (status == SequencerStatus.None) return UNKNOWN;
        if (status == SequencerStatus.Jailed) {
            vm.prank(operator);
            pool.requestBondWithdrawal(id, 1 ether);
        } else if (status == SequencerStatus.Exiting) {
            vm.prank(operator);
            pool.exit(id);
        } else if (status == SequencerStatus.Exited) {
            makeExited(id, operator);
        } else if (status == SequencerStatus.Tombstoned) {
            tombstone(id);
        }
        assertStatus(id, status);
        return id;
    }

    function refused(address by, uint256 value, bytes memory call, bytes memory reason) private {
        vm.deal(by, by.balance + value);
        vm.prank(by);
        (bool ok, bytes memory answer) = address(pool).call{value: value}(call);
        assertFalse(ok, "an arrow that is not drawn");
        assertEq(answer, reason, "its own error");
    }

    function test_OnlyActiveTakesStake() external {
        for (uint8 i; i <= uint8(SequencerStatus.Tombstoned); ++i) {
            SequencerStatus status = SequencerStatus(i);
            if (status == SequencerStatus.Active) continue;
            uint256 to = become(status);
            bytes memory reason = abi.encodeWithSelector(E.SequencerPool_NotActive.selector, to, status);

            refused(bob, 5 ether, abi.encodeWithSignature("delegate(uint256)", to), reason);
            delegate(otherId, bob, 5 ether);
            refused(bob, 0, abi.encodeCall(ISequencerPool.redelegate, (otherId, to, 2 ether)), reason);
        }
    }

    function test_OnlyActiveAndJailedOperate() external {
        for (uint8 i = uint8(SequencerStatus.Exiting); i <= uint8(SequencerStatus.Tombstoned); ++i) {
            SequencerStatus status = SequencerStatus(i);
            uint256 seq = become(status);
            (address next, bytes memory proof) = signerProof("next signer", operator);
            bytes memory reason = abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, seq, status);

            refused(bob, 1 ether, abi.encodeCall(ISequencerPool.topUpBond, (seq)), reason);
            refused(operator, 0, abi.encodeCall(ISequencerPool.requestBondWithdrawal, (seq, 1)), reason);
            refused(operator, 0, abi.encodeCall(ISequencerPool.exit, (seq)), reason);
            refused(operator, 0, abi.encodeCall(ISequencerPool.rotateSigner, (seq, next, proof)), reason);
            refused(operator, 0, abi.encodeCall(ISequencerPool.setCommission, (seq, 1)), reason);
        }
    }

    function test_NobodyOperatesWhatIsNot() external {
        uint256 seq = become(SequencerStatus.None);
        bytes memory reason = abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, operator, address(0));

        refused(operator, 0, abi.encodeCall(ISequencerPool.exit, (seq)), reason);
        refused(operator, 0, abi.encodeCall(ISequencerPool.requestBondWithdrawal, (seq, 1)), reason);
        refused(operator, 0, abi.encodeCall(ISequencerPool.withdrawBond, (seq, operator)), reason);
        reason = abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, seq, SequencerStatus.None);
        refused(operator, 1 ether, abi.encodeCall(ISequencerPool.topUpBond, (seq)), reason);
    }

    function test_NothingIsSlashedThatIsOver() external {
        for (uint8 i; i <= uint8(SequencerStatus.Tombstoned); ++i) {
            SequencerStatus status = SequencerStatus(i);
            uint256 seq = become(status);
            bool slashable = status == SequencerStatus.Active || status == SequencerStatus.Jailed
                || status == SequencerStatus.Exiting;
            if (slashable) {
                slash(seq, TENTH);
                tombstone(seq);
                assertStatus(seq, SequencerStatus.Tombstoned);
                continue;
            }

            bytes memory reason = abi.encodeWithSelector(E.SequencerPool_NotSlashable.selector, seq, status);
            refused(operations, 0, abi.encodeCall(ISequencerPool.slash, (seq, TENTH, EVIDENCE)), reason);
            refused(court, 0, abi.encodeCall(ISequencerPool.tombstone, (seq, bob, EVIDENCE)), reason);
        }
    }

    // P11: whatever became of the sequencer, its delegator leaves with all that is his.
    function test_EverybodyLeavesFromEveryStatus() external {
        for (uint8 i = uint8(SequencerStatus.Active); i <= uint8(SequencerStatus.Tombstoned); ++i) {
            uint256 from = become(SequencerStatus(i));
            uint256 before = alice.balance;
            uint256 request = undelegate(from, alice, 10 ether);
            if (pool.unbondingRequest(request).shares != 0) {
                vm.warp(unlockAt());
                vm.prank(alice);
                pool.withdraw(request, alice);
            }
            assertEq(alice.balance - before, 10 ether, "all of it");
        }
    }

    // Two steps: who is named but never accepts changes nothing, and may be replaced.
    function test_HandOverTakesTwo() external {
        vm.prank(operator);
        pool.transferOperator(id, alice);
        vm.prank(operator);
        pool.transferOperator(id, bob);
        bytes memory reason = abi.encodeWithSelector(E.SequencerPool_NotPendingOperator.selector, alice, bob);
        refused(alice, 0, abi.encodeCall(ISequencerPool.acceptOperator, (id)), reason);

        vm.prank(operator);
        pool.transferOperator(id, address(0));
        reason = abi.encodeWithSelector(E.SequencerPool_NotPendingOperator.selector, bob, address(0));
        refused(bob, 0, abi.encodeCall(ISequencerPool.acceptOperator, (id)), reason);
        assertEq(pool.sequencer(id).operator, operator);
    }
}
