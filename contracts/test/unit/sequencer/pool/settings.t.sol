// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ISequencerPool, PoolConfig} from "../../../../src/interfaces/ISequencerPool.sol";
import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {RewardReserve} from "../../../../src/sequencer/RewardReserve.sol";
import {ForcedMetis} from "../../../mocks/sequencer/Receivers.sol";
import {Built} from "../../../utils/Built.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice Construction, pause, settings, the office, forced METIS.
contract PoolSettingsTest is PoolBase {
    function expectUnauthorized(address who) private {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, who));
        vm.prank(who);
    }

    /* CONSTRUCTION */

    function config() private view returns (PoolConfig memory) {
        return PoolConfig({
            authority: address(access),
            sequencerSet: address(set),
            rewardReserve: address(reserve),
            slashReceiver: slashReceiver,
            unbondingPeriod: UNBONDING,
            minBond: MIN_BOND,
            maxStake: MAX_STAKE,
            clockGranularity: 1
        });
    }

    function build(PoolConfig memory c) public returns (ISequencerPool) {
        return ISequencerPool(deployCode("SequencerPool.sol:SequencerPool", abi.encode(c)));
    }

    function expectNotBuilt(PoolConfig memory c) private {
        vm.expectRevert();
        this.build(c);
    }

    function test_Construct() external {
        vm.expectEmit();
        emit E.RewardReserveUpdated(address(0), address(reserve));
        vm.expectEmit();
        emit E.MaxStakeUpdated(0, MAX_STAKE);
        vm.expectEmit();
        emit E.MinBondUpdated(0, MIN_BOND);
        ISequencerPool built = build(config());

        assertEq(built.unbondingPeriod(), UNBONDING);
        assertEq(built.bucketSize(), BUCKET);
        assertEq(built.minBond(), MIN_BOND);
        assertEq(built.maxStake(), MAX_STAKE);
        assertEq(built.sequencerSet(), address(set));
        assertEq(built.rewardReserve(), address(reserve));
        assertEq(built.slashReceiver(), slashReceiver);
        assertEq(built.sequencerCount(), 0);
        assertEq(built.slashNonce(), 0);
        assertLt(address(built).code.length, 24_576, "fits on a chain");
    }

    function test_Construct_RevertWhen_OutOfBounds() external {
        PoolConfig memory c = config();
        c.unbondingPeriod = 22;
        expectNotBuilt(c);
        c = config();
        c.unbondingPeriod = 0;
        expectNotBuilt(c);
        c = config();
        c.slashReceiver = address(0);
        expectNotBuilt(c);
        c = config();
        c.rewardReserve = address(0);
        expectNotBuilt(c);
        c = config();
        c.minBond = 100 ether - 1;
        expectNotBuilt(c);
        c = config();
        c.minBond = MAX_STAKE + 1;
        expectNotBuilt(c);
        c = config();
        c.maxStake = 1_000_000 ether + 1;
        expectNotBuilt(c);
        c = config();
        c.clockGranularity = 0;
        expectNotBuilt(c);
    }

    /* PAUSE */

    function test_Pause() external {
        expectUnauthorized(operations);
        pool.pauseEntries(time() + 1);

        vm.startPrank(guardian);
        uint48 max = time() + 14 days;
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_PauseOutOfBounds.selector, max + 1, time() + 1, max));
        pool.pauseEntries(max + 1);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_PauseOutOfBounds.selector, time(), time() + 1, max));
        pool.pauseEntries(time());

        vm.expectEmit();
        emit E.EntriesPaused(guardian, max);
        pool.pauseEntries(max);
        assertEq(pool.entriesPausedUntil(), max);
        assertEq(pool.room(id), 0, "no room while paused");

        vm.expectEmit();
        emit E.EntriesResumed(guardian);
        pool.resumeEntries();
        assertEq(pool.entriesPausedUntil(), 0);
        assertEq(pool.room(id), 4 * MIN_BOND);
        vm.stopPrank();

        expectUnauthorized(stranger);
        pool.resumeEntries();
    }

    /* SETTINGS */

    function test_MinBond() external {
        expectUnauthorized(operations);
        pool.setMinBond(MIN_BOND);

        vm.startPrank(protocol);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_SettingOutOfBounds.selector, 100 ether - 1, 100 ether, MAX_STAKE)
        );
        pool.setMinBond(100 ether - 1);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_SettingOutOfBounds.selector, MAX_STAKE + 1, 100 ether, MAX_STAKE)
        );
        pool.setMinBond(MAX_STAKE + 1);

        vm.expectEmit();
        emit E.MinBondUpdated(MIN_BOND, 100 ether);
        pool.setMinBond(100 ether);
        assertEq(pool.minBond(), 100 ether);
    }

    function test_MaxStake() external {
        expectUnauthorized(operations);
        pool.setMaxStake(MAX_STAKE);

        vm.startPrank(protocol);
        vm.expectRevert(
            abi.encodeWithSelector(
                E.SequencerPool_SettingOutOfBounds.selector, MIN_BOND - 1, MIN_BOND, 1_000_000 ether
            )
        );
        pool.setMaxStake(MIN_BOND - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                E.SequencerPool_SettingOutOfBounds.selector, 1_000_000 ether + 1, MIN_BOND, 1_000_000 ether
            )
        );
        pool.setMaxStake(1_000_000 ether + 1);

        vm.expectEmit();
        emit E.MaxStakeUpdated(MAX_STAKE, 1_000_000 ether);
        pool.setMaxStake(1_000_000 ether);
        assertEq(pool.maxStake(), 1_000_000 ether);
    }

    function test_RewardReserve() external {
        expectUnauthorized(operations);
        pool.setRewardReserve(stranger);

        RewardReserve next = RewardReserve(
            payable(Built.create("RewardReserve.sol:RewardReserve", abi.encode(access, pool, RATE)))
        );
        vm.startPrank(protocol);
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        pool.setRewardReserve(address(0));
        vm.expectEmit();
        emit E.RewardReserveUpdated(address(reserve), address(next));
        pool.setRewardReserve(address(next));
        assertEq(pool.rewardReserve(), address(next));
    }

    /* OFFICE */

    // The office holds code, not money: called directly it refuses everything.
    function test_Office_RefusesDirectCalls() external {
        address office = deployCode("SequencerOffice.sol:SequencerOffice", abi.encode(config()));
        bytes[21] memory calls = [
            abi.encodeCall(pool.register, (alice, "", alice, 0, "")),
            abi.encodeCall(pool.rotateSigner, (id, alice, "")),
            abi.encodeCall(pool.setRewardRecipient, (id, alice)),
            abi.encodeCall(pool.setMetadata, (id, "")),
            abi.encodeCall(pool.setCommission, (id, 1)),
            abi.encodeCall(pool.transferOperator, (id, alice)),
            abi.encodeCall(pool.acceptOperator, (id)),
            abi.encodeCall(pool.claimOperatorRewards, (id)),
            abi.encodeCall(pool.topUpBond, (id)),
            abi.encodeCall(pool.requestBondWithdrawal, (id, 1)),
            abi.encodeCall(pool.exit, (id)),
            abi.encodeCall(pool.withdrawBond, (id, alice)),
            abi.encodeCall(pool.slash, (id, 1, EVIDENCE)),
            abi.encodeCall(pool.tombstone, (id, alice, EVIDENCE)),
            abi.encodeCall(pool.sweepSlashed, ()),
            abi.encodeCall(pool.claimBounty, (alice)),
            abi.encodeCall(pool.pauseEntries, (1)),
            abi.encodeCall(pool.resumeEntries, ()),
            abi.encodeCall(pool.setRewardReserve, (alice)),
            abi.encodeCall(pool.setMinBond, (1)),
            abi.encodeCall(pool.setMaxStake, (1))
        ];
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory answer) = office.call(calls[i]);
            assertFalse(ok, "refused");
            assertEq(bytes4(answer), E.SequencerOffice_OnlyForPool.selector, "and says why");
        }
    }

    /* FORCED METIS */

    // P12, pitfall 3: what is forced in changes no price and belongs to nobody.
    function test_ForcedMetis() external {
        delegate(id, alice, 10 ether);
        uint256 worth = pool.assetsOf(id, alice);
        vm.deal(address(this), 1_000 ether);
        new ForcedMetis{value: 1_000 ether}(payable(address(pool)));
        assertEq(pool.assetsOf(id, alice), worth);
        assertEq(delegate(id, bob, 10 ether), 10 ether, "shares cost the same");
        assertEq(pool.totalDelegated(), 20 ether);
        produce(signer(), 1);
        uint256 drawn = reserve.balance();
        pool.settle(100);
        assertEq(drawn - reserve.balance(), EPOCH * RATE, "rewards are drawn as ever");
    }

    /* VIEWS */

    function test_Views_OfNothing() external view {
        assertEq(pool.room(UNKNOWN), 0);
        assertEq(pool.convertToShares(UNKNOWN, 1 ether), 0);
        assertEq(pool.convertToAssets(UNKNOWN, 1 ether), 0);
        assertEq(pool.assetsOf(UNKNOWN, alice), 0);
        assertEq(pool.pendingRewards(UNKNOWN, alice), 0);
        assertEq(pool.unbondingAssets(requestId(alice, UNKNOWN, 5)), 0);
        assertEq(pool.sequencerIdOf(stranger), 0);
        assertEq(pool.sequencer(UNKNOWN).operator, address(0));
    }

    function test_Views_RoomBelowTheMinimumIsNone() external {
        delegate(id, alice, 4 * MIN_BOND - 1 ether);
        assertEq(pool.room(id), 1 ether);
        delegate(id, alice, 1 ether);
        assertEq(pool.room(id), 0);
        topUp(otherId, otherOperator, 5 ether);
        delegate(otherId, alice, pool.room(otherId) - 1 ether);
        vm.prank(protocol);
        pool.setMaxStake(MAX_STAKE - 1);
        assertEq(pool.room(otherId), 0, "less than a METIS is no room");
    }
}
