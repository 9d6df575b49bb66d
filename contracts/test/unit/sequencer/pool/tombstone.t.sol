// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {ContractAccount} from "../../../mocks/sequencer/Receivers.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolTombstoneTest is PoolBase {
    address private _reporter = makeAddr("reporter");

    function report(uint256 sequencerId) private returns (uint256) {
        vm.prank(court);
        return pool.tombstone(sequencerId, _reporter, EVIDENCE);
    }

    /* GUARDS */

    function test_RevertWhen_NotTheCourt() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, operations));
        vm.prank(operations);
        pool.tombstone(id, _reporter, EVIDENCE);
    }

    // many equivocation pairs from one leaked key: once for ever
    function test_RevertWhen_Again() external {
        report(id);
        later(10 * UNBONDING);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotSlashable.selector, id, SequencerStatus.Tombstoned)
        );
        report(id);
    }

    function test_RevertWhen_Exited() external {
        makeExited(id, operator);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotSlashable.selector, id, SequencerStatus.Exited));
        report(id);
    }

    function test_RevertWhen_Unknown() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotSlashable.selector, UNKNOWN, SequencerStatus.None));
        report(UNKNOWN);
    }

    /* EFFECTS */

    function test_Tombstone() external {
        delegate(id, alice, 60_000 ether);
        vm.expectEmit();
        emit E.Slashed(id, TENTH, 8_000 ether, 0, 12_000 ether, 0, 1e27, EVIDENCE);
        vm.expectEmit();
        emit E.SequencerStatusChanged(id, SequencerStatus.Active, SequencerStatus.Tombstoned);
        vm.expectEmit();
        emit E.BountyGranted(id, _reporter, 400 ether);
        assertEq(report(id), 8_000 ether);

        assertStatus(id, SequencerStatus.Tombstoned);
        assertEq(pool.bountyOf(_reporter), 400 ether, "five percent");
        assertEq(pool.slashedAssets(), 7_600 ether, "the rest");
        assertEq(pool.room(id), 0);
        assertTrue(pool.isFull(id), "nothing can be slashed");
    }

    function test_Tombstone_WithoutAReporter() external {
        tombstone(id);
        assertEq(pool.slashedAssets(), 2_000 ether);
        assertEq(pool.bountyOf(address(0)), 0);
    }

    function test_Tombstone_FromEachStatus() external {
        slash(id, TENTH);
        assertStatus(id, SequencerStatus.Jailed);
        report(id);
        vm.prank(otherOperator);
        pool.exit(otherId);
        report(otherId);
        assertStatus(otherId, SequencerStatus.Tombstoned);
    }

    // The court does not wait for operations' period, nor does operations spare one from the court.
    function test_Tombstone_RightAfterASlash() external {
        assertEq(slash(id, TENTH), 2_000 ether);
        assertEq(report(id), 1_800 ether);
    }

    // an operator who reports himself after taking his bond out: what is leaving pays too
    function test_Tombstone_SelfReportWhileTheBondLeaves() external {
        delegate(id, alice, 10_000 ether);
        vm.prank(operator);
        pool.exit(id);
        later(20 days);
        vm.prank(court);
        assertEq(pool.tombstone(id, operator, EVIDENCE), 3_000 ether, "a tenth of all");
        assertEq(pool.assetsOf(id, alice), 10_000 ether, "out of the leaving bond");
        assertEq(pool.bountyOf(operator), 150 ether, "he gets a twentieth of his own loss back");
    }

    function test_Tombstone_RestOfTheBondMayLeave() external {
        vm.prank(operator);
        pool.requestBondWithdrawal(id, 5_000 ether);
        report(id);
        vm.expectEmit();
        emit E.BondWithdrawn(id, bob, 18_000 ether);
        vm.prank(operator);
        assertEq(pool.withdrawBond(id, bob), 18_000 ether, "bond and what was leaving");
        assertEq(bob.balance, 18_000 ether);
        assertEq(pool.getVotes(operator), 0);
        assertEq(pool.totalBonded(), MIN_BOND);

        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NoBondToWithdraw.selector, id));
        vm.prank(operator);
        pool.withdrawBond(id, bob);
    }

    /* SWEEP */

    function test_Sweep() external {
        report(id);
        vm.expectEmit();
        emit E.SlashedSwept(slashReceiver, 1_900 ether);
        vm.prank(stranger);
        assertEq(pool.sweepSlashed(), 1_900 ether);
        assertEq(slashReceiver.balance, 1_900 ether);
        assertEq(pool.slashedAssets(), 0);
        assertEq(pool.sweepSlashed(), 0, "once");
    }

    // P11: a fund that takes nothing blocks its own income and nothing else.
    function test_Sweep_ReceiverRefuses() external {
        ContractAccount fund = new ContractAccount();
        fund.refuse(true);
        deployPoolFor(address(access), address(set), address(fund));
        handOutPoolRoles();
        id = register("new signer", operator, MIN_BOND, 0);
        uint256 shares = delegate(id, alice, 10 ether);
        report(id);
        vm.expectRevert(ContractAccount.ContractAccount_Refused.selector);
        pool.sweepSlashed();

        undelegate(id, alice, shares);
        assertEq(alice.balance, 10 ether);
        fund.refuse(false);
        pool.sweepSlashed();
    }

    /* BOUNTY */

    function test_ClaimBounty() external {
        report(id);
        vm.expectEmit();
        emit E.BountyClaimed(_reporter, bob, 100 ether);
        vm.prank(_reporter);
        assertEq(pool.claimBounty(bob), 100 ether);
        assertEq(bob.balance, 100 ether);
        assertEq(pool.bountyOf(_reporter), 0);
        vm.prank(_reporter);
        assertEq(pool.claimBounty(bob), 0, "once");
    }

    function test_ClaimBounty_RevertWhen_ReceiverIsZero() external {
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        pool.claimBounty(address(0));
    }

    function test_ClaimBounty_NothingForOthers() external {
        report(id);
        vm.prank(stranger);
        assertEq(pool.claimBounty(stranger), 0);
    }
}
