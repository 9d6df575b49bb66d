// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolSlashTest is PoolBase {
    /* GUARDS */

    function test_RevertWhen_NotOperations() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, court));
        vm.prank(court);
        pool.slash(id, TENTH, EVIDENCE);
    }

    function test_RevertWhen_MoreThanATenthOrNothing() external {
        vm.startPrank(operations);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SlashOutOfBounds.selector, TENTH + 1, TENTH));
        pool.slash(id, TENTH + 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SlashOutOfBounds.selector, 0, TENTH));
        pool.slash(id, 0, EVIDENCE);
    }

    function test_RevertWhen_TwiceInOnePeriod() external {
        slash(id, 1);
        uint48 nextAt = time() + UNBONDING;
        vm.warp(nextAt - 1);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SlashTooSoon.selector, nextAt, nextAt - 1));
        vm.prank(operations);
        pool.slash(id, 1, EVIDENCE);

        slash(otherId, TENTH);
        vm.warp(nextAt);
        slash(id, TENTH);
    }

    function test_RevertWhen_Unknown() external {
        expectNotSlashable(UNKNOWN, SequencerStatus.None);
    }

    function test_RevertWhen_Exited() external {
        makeExited(id, operator);
        expectNotSlashable(id, SequencerStatus.Exited);
    }

    function test_RevertWhen_Tombstoned() external {
        tombstone(id);
        expectNotSlashable(id, SequencerStatus.Tombstoned);
    }

    function expectNotSlashable(uint256 sequencerId, SequencerStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotSlashable.selector, sequencerId, status));
        vm.prank(operations);
        pool.slash(sequencerId, TENTH, EVIDENCE);
    }

    /* FIRST LOSS */

    function test_Slash_BondFirst() external {
        delegate(id, alice, 60_000 ether);
        undelegate(id, alice, 10_000 ether);
        uint256 nonce = pool.slashNonce();

        vm.expectEmit();
        emit E.Slashed(id, TENTH, 8_000 ether, 0, 12_000 ether, 0, 1e27, EVIDENCE);
        vm.expectEmit();
        emit E.SequencerStatusChanged(id, SequencerStatus.Active, SequencerStatus.Jailed);
        assertEq(slash(id, TENTH), 8_000 ether, "a tenth of all that is slashable");

        assertEq(pool.sequencer(id).bond, 12_000 ether, "bond");
        assertEq(pool.assetsOf(id, alice), 50_000 ether, "alice lost nothing");
        assertEq(pool.totalBonded(), MIN_BOND + 12_000 ether, "total bonded");
        assertEq(pool.totalDelegated(), 50_000 ether, "total delegated");
        assertEq(pool.slashedAssets(), 8_000 ether, "to be swept");
        assertEq(pool.slashNonce(), nonce + 1, "nonce");
        assertEq(pool.sequencer(id).slashedAt, time(), "when");
        assertEq(pool.getVotes(operator), 12_000 ether, "the operator's votes follow at once");
    }

    function test_Slash_BondOnItsWayOutBeforeTheBond() external {
        topUp(id, operator, 20_000 ether);
        delegate(id, alice, 60_000 ether);
        vm.prank(operator);
        pool.requestBondWithdrawal(id, 15_000 ether);
        // 25,000 bond, 15,000 leaving, 60,000 delegated
        slash(id, TENTH);
        assertEq(pool.sequencer(id).bondLeaving, 5_000 ether, "what is leaving first");
        assertEq(pool.sequencer(id).bond, 25_000 ether, "not the bond");

        tombstone(id);
        assertEq(pool.sequencer(id).bondLeaving, 0, "the rest of it");
        assertEq(pool.sequencer(id).bond, 21_000 ether, "then the bond");
        assertEq(pool.assetsOf(id, alice), 60_000 ether, "no delegator");
    }

    // The bond must not pay for a leaving one that is gone before the second slash: it would no longer cover.
    function test_Slash_LeavingBondUnlocksBetweenTwoSlashes() external {
        topUp(id, operator, 80_000 ether);
        vm.prank(operator);
        pool.requestBondWithdrawal(id, 80_000 ether);
        delegate(id, alice, 80_000 ether);
        assertTrue(pool.isFull(id));
        uint48 unlocks = unlockAt();

        vm.warp(unlocks - 1);
        assertEq(slash(id, TENTH), 18_000 ether);
        vm.warp(unlocks);
        vm.prank(operator);
        assertEq(pool.withdrawBond(id, operator), 62_000 ether);
        assertEq(tombstone(id), 10_000 ether);
        assertEq(pool.assetsOf(id, alice), 80_000 ether, "no delegator lost a wei");
    }

    function test_Slash_MaturedBondIsOutOfReach() external {
        topUp(id, operator, 20_000 ether);
        vm.prank(operator);
        pool.requestBondWithdrawal(id, 20_000 ether);
        vm.warp(unlockAt());
        assertEq(slash(id, TENTH), 2_000 ether, "a tenth of what is slashable");
        assertEq(pool.sequencer(id).bondLeaving, 20_000 ether);
    }

    function test_Slash_DelegatorsLast() external {
        delegate(id, alice, 50_000 ether);
        delegate(id, bob, 30_000 ether);
        slash(id, TENTH); // 100,000: bond 10,000 left
        later(UNBONDING);
        slash(id, TENTH); // 90,000: bond 1,000 left
        later(UNBONDING);
        uint256 request = undelegate(id, bob, 30_000 ether);

        // 81,000 slashable: 8,100, of which the bond pays its last thousand
        uint256 index = uint256(80_000 ether - 7_100 ether) * 1e27 / 80_000 ether;
        vm.expectEmit();
        emit E.Slashed(id, TENTH, 1_000 ether, 7_100 ether, 0, 0, index, EVIDENCE);
        slash(id, TENTH);

        assertEq(pool.sequencer(id).indexRay, index, "index");
        assertEq(pool.assetsOf(id, alice), 50_000 ether * index / 1e27, "active and");
        assertEq(pool.unbondingAssets(request), 30_000 ether * index / 1e27, "leaving lose the same fraction");
        assertEq(pool.totalDelegated(), pool.assetsOf(id, alice), "total");
        assertEq(pool.getVotes(alice), 50_000 ether, "units are left until touched");
        pool.syncVotes(alice, id);
        assertEq(pool.getVotes(alice), pool.assetsOf(id, alice));
    }

    function test_Slash_MaturedIsNotInTheBase() external {
        delegate(id, alice, 50_000 ether);
        undelegate(id, alice, 50_000 ether);
        vm.warp(unlockAt());
        assertEq(slash(id, TENTH), MIN_BOND / 10, "only the bond is there to be slashed");
    }

    function test_Slash_Exiting() external {
        delegate(id, alice, 40_000 ether);
        vm.prank(operator);
        pool.exit(id);
        assertEq(slash(id, TENTH), 6_000 ether);
        assertEq(pool.sequencer(id).bondLeaving, 14_000 ether, "the leaving bond pays");
        assertStatus(id, SequencerStatus.Exiting);
    }

    // pitfall 26: many slashes, one index: a claim costs the same.
    function test_Slash_ManyTimes() external {
        delegate(id, alice, 50_000 ether);
        uint256 request = undelegate(id, alice, 10 ether);
        for (uint256 i; i < 100; ++i) {
            slash(id, TENTH);
            later(UNBONDING);
        }
        vm.prank(alice);
        uint256 gas = gasleft();
        pool.withdraw(request, alice);
        gas -= gasleft();
        assertLt(gas, 100_000, "no walk over slashes");
        assertGt(pool.assetsOf(id, alice), 0, "a tenth of a tenth is never all");
    }

    // pitfall 24: after almost everything was slashed a newcomer neither pays for nor gains from the old.
    function test_Slash_OldLossIsNotTheNewcomers() external {
        delegate(id, alice, 50_000 ether);
        uint256 request = undelegate(id, alice, 10_000 ether);
        for (uint256 i; i < 40; ++i) {
            slash(id, TENTH);
            later(UNBONDING);
        }
        uint256 old = pool.unbondingAssets(request);
        uint256 stayed = pool.assetsOf(id, alice);
        topUp(id, operator, MIN_BOND);
        delegate(id, bob, 10_000 ether);
        assertApproxEqAbs(pool.assetsOf(id, bob), 10_000 ether, 1, "bob has what he paid");
        assertEq(pool.unbondingAssets(request), old, "the old request its own");
        assertEq(pool.assetsOf(id, alice), stayed);
    }

    // P7, T: the promise people come for.
    function testFuzz_Slash_FromACoveredBondNoTwoReachADelegator(
        uint256 bond,
        uint256 delegated,
        uint256 leaving,
        uint256 bondLeaving,
        uint256 first,
        uint256 between
    ) external {
        uint256 third = register("third", operator, bound(bond, MIN_BOND, MAX_STAKE), 0);
        if (first % 2 == 0) {
            uint256 early = pool.sequencer(third).bond - MIN_BOND;
            if (early != 0) {
                vm.prank(operator);
                pool.requestBondWithdrawal(third, bound(bondLeaving, 1, early));
            }
        }
        uint256 room = pool.room(third);
        if (room == 0) return;
        uint256 shares = delegate(third, alice, bound(delegated, 1 ether, room));
        undelegate(third, alice, bound(leaving, 1, shares));
        uint256 need = (shares + 3) / 4;
        uint256 has = pool.sequencer(third).bond;
        if (has > need && pool.sequencer(third).bondLeaving == 0) {
            vm.prank(operator);
            pool.requestBondWithdrawal(third, bound(bondLeaving, 1, has - need));
        }
        assertTrue(pool.isFull(third), "covered");

        later(bound(between, 0, UNBONDING));
        slash(third, first % 3 == 0 ? TENTH : bound(first, 1, TENTH));
        later(bound(between >> 128, 0, UNBONDING - 1));
        tombstone(third);
        assertEq(pool.sequencer(third).indexRay, 1e27, "no delegator lost a wei");
    }
}
