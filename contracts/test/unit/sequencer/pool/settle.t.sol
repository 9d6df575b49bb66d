// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {IRewardReserve} from "../../../../src/interfaces/IRewardReserve.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolSettleTest is PoolBase {
    uint256 private constant STAKE = 20_000 ether; // as much as the bond
    address private _nobody = makeAddr("nobody");

    function setUp() public override {
        super.setUp();
        delegate(id, alice, STAKE);
        // epochs 1 and 2 begin before anything is produced for us
        produce(_nobody, 2);
        pool.settle(100);
    }

    /// @dev The epoch after the current one, `signer_` to produce it.
    function commitNext(address signer_) private returns (uint256 epochId, uint256 start, uint256 end) {
        commitEpoch(signer_);
        epochId = set.currentEpochNumber();
        (,, start, end) = set.epochs(epochId);
    }

    function finish() private {
        commitEpoch(_nobody);
        commitEpoch(_nobody);
    }

    /// @dev Settles what lies before `epochId`.
    function settleBefore(uint256 epochId) private {
        pool.settle(epochId - 1 - pool.lastSettledEpoch());
    }

    /* WHICH EPOCHS */

    function test_Settle_NothingPending() external {
        assertEq(pool.pendingEpochs(), 0);
        assertEq(pool.settle(100), 0);
    }

    function test_Settle_OnlyWhatTheSetCannotRewrite() external {
        (uint256 epochId,, uint256 end) = commitNext(signer());
        vm.roll(end + 100);
        pool.settle(100);
        assertLt(pool.lastSettledEpoch(), epochId, "current: not yet");
        commitEpoch(_nobody);
        pool.settle(100);
        assertLt(pool.lastSettledEpoch(), epochId, "the one before it: not yet");
        commitEpoch(_nobody);
        assertEq(pool.settle(100), 1, "now");
        assertEq(pool.lastSettledEpoch(), epochId);
    }

    function test_Settle_AtMostAsAsked() external {
        produce(signer(), 5);
        uint256 pending = pool.pendingEpochs();
        assertEq(pool.settle(2), 2, "two");
        assertEq(pool.pendingEpochs(), pending - 2, "two less");
        assertEq(pool.settle(0), 0, "none");
        assertEq(pool.settle(type(uint256).max), pending - 2, "all");
        assertEq(pool.pendingEpochs(), 0);
    }

    function test_Settle_ManyInOneCall() external {
        produce(signer(), 200);
        uint256 pending = pool.pendingEpochs();
        assertEq(pool.settle(pending), pending);
        assertApproxEqAbs(rewardsOf(id), 200 * EPOCH * RATE, 200, "every block paid");
    }

    // what the pool was not there for is not paid
    function test_Settle_StartsAtDeployment() external {
        produce(signer(), 3);
        commitEpoch(signer());
        deployPoolFor(address(access), address(set), slashReceiver);
        assertEq(pool.paidUpTo(), block.number, "blocks before are past");
        assertEq(pool.lastSettledEpoch(), set.currentEpochNumber() - 2, "the running epochs are to come");
        assertEq(pool.pendingEpochs(), 0);
    }

    function test_Settle_StartsAtDeployment_FreshSet() external {
        deployPool();
        assertEq(pool.lastSettledEpoch(), 0);
        assertEq(pool.pendingEpochs(), 0);
    }

    /* HOW MUCH */

    function test_Settle_SplitsOneEpoch() external {
        (uint256 epochId,, uint256 end) = commitNext(signer());
        finish();
        vm.roll(end + 50);
        settleBefore(epochId);

        // bond and stake are equal: half each; a tenth of the delegators' half is commission
        uint256 rewards = EPOCH * RATE;
        uint256 toDelegators = rewards / 2 - rewards / 2 / 10;
        uint256 perShare = toDelegators * 1e27 / STAKE;
        vm.expectEmit();
        emit IRewardReserve.Drawn(rewards, rewards, RESERVE - rewards);
        vm.expectEmit();
        emit E.EpochSettled(epochId, id, signer(), EPOCH, rewards, rewards - toDelegators, perShare);
        pool.settle(1);

        assertEq(pool.sequencer(id).operatorRewards, rewards - toDelegators, "operator");
        assertApproxEqAbs(pool.pendingRewards(id, alice), toDelegators, 1, "alice");
        assertLe(pool.pendingRewards(id, alice), toDelegators, "never more");
        assertEq(pool.paidUpTo(), end, "paid up to");
        assertEq(address(reserve).balance, RESERVE - rewards, "reserve paid");
    }

    function test_Settle_NoDelegators() external {
        commitNext(makeAddr(OTHER_SIGNER));
        finish();
        vm.roll(block.number + 50);
        pool.settle(100);
        assertEq(pool.sequencer(otherId).operatorRewards, EPOCH * RATE, "all to the bond");
    }

    function test_Settle_TwoDelegatorsByShares() external {
        delegate(id, bob, STAKE / 2);
        produce(signer(), 4);
        pool.settle(100);
        assertApproxEqAbs(pool.pendingRewards(id, alice), 2 * pool.pendingRewards(id, bob), 2);
    }

    /* REAL BLOCKS, ONCE */

    function test_Settle_UnknownSigner() external {
        (uint256 epochId,, uint256 end) = commitNext(stranger);
        finish();
        vm.roll(end + 50);
        settleBefore(epochId);
        vm.expectEmit();
        emit E.EpochSettled(epochId, 0, stranger, EPOCH, 0, 0, 0);
        pool.settle(1);
        assertEq(pool.paidUpTo(), end, "its blocks have passed");
        assertEq(address(reserve).balance, RESERVE, "unpaid");
    }

    function test_Settle_NotActiveNow() external {
        (,, uint256 end) = commitNext(signer());
        finish();
        vm.roll(end + 50);
        vm.prank(operator);
        pool.exit(id);
        pool.settle(100);
        assertEq(rewardsOf(id), 0, "passed unpaid");
        assertEq(address(reserve).balance, RESERVE);
    }

    // The running epoch is cut short: its blocks up to then are paid to it, the rest to the next.
    function test_Settle_CutShort() external {
        (uint256 epochId, uint256 start,) = commitNext(signer());
        vm.roll(start + 4);
        vm.prank(mpc);
        set.recommitEpoch(epochId, epochId + 1, block.number, block.number + 19, makeAddr(OTHER_SIGNER));
        vm.roll(block.number + 30);
        finish();
        vm.roll(block.number + 100);
        pool.settle(100);

        assertApproxEqAbs(rewardsOf(id), 4 * RATE, 1, "four blocks");
        assertEq(rewardsOf(otherId), 20 * RATE, "twenty blocks: a recommit has its own length");
    }

    // A recommit can leave an epoch that ends before it starts: nothing is paid, nothing stops.
    function test_Settle_EndsBeforeItStarts() external {
        commitNext(signer());
        (uint256 epochId, uint256 start, uint256 end) = commitNext(signer());
        vm.roll(start - 5);
        vm.prank(mpc);
        set.recommitEpoch(epochId, epochId + 1, block.number, block.number + 19, makeAddr(OTHER_SIGNER));
        (,,, end) = set.epochs(epochId);
        assertLt(end, start, "the set says so");

        vm.roll(block.number + 30);
        finish();
        vm.roll(block.number + 100);
        uint256 drawn = reserve.balance();
        pool.settle(100);
        drawn -= reserve.balance();

        // the first epoch claims all ten blocks; the recommit began five before its end
        assertApproxEqAbs(rewardsOf(id), 10 * RATE, 1, "the first epoch in full");
        assertEq(rewardsOf(otherId), 15 * RATE, "the recommit without the five that were paid");
        assertEq(drawn, 25 * RATE, "no block twice");
    }

    // The finished current epoch is drawn out to the block of the recommit.
    function test_Settle_Extended() external {
        (uint256 epochId,, uint256 end) = commitNext(signer());
        vm.roll(end + 8);
        vm.prank(mpc);
        set.recommitEpoch(epochId, epochId + 1, block.number, block.number + 9, makeAddr(OTHER_SIGNER));
        vm.roll(block.number + 30);
        finish();
        vm.roll(block.number + 100);
        pool.settle(100);
        assertApproxEqAbs(rewardsOf(id), 17 * RATE, 1, "ten and seven more");
        assertEq(rewardsOf(otherId), 10 * RATE, "then the next");
    }

    /* SHORTAGE */

    function test_Settle_ShortReservePaysAllAlike() external {
        emptyReserveBut(5 * RATE);
        commitNext(signer());
        commitNext(makeAddr(OTHER_SIGNER));
        finish();
        vm.roll(block.number + 100);

        vm.expectEmit();
        emit E.RewardsShort(20 * RATE, 5 * RATE);
        pool.settle(100);
        assertApproxEqAbs(rewardsOf(id), 5 * RATE / 2, 2, "half of what was there");
        assertApproxEqAbs(rewardsOf(otherId), 5 * RATE / 2, 2, "half of what was there");
        assertEq(reserve.balance(), 0, "all of it");

        // final: what comes later does not pay for it
        vm.deal(address(this), 100 ether);
        reserve.fund{value: 100 ether}();
        pool.settle(100);
        assertApproxEqAbs(rewardsOf(otherId), 5 * RATE / 2, 2, "nothing more");
    }

    function test_Settle_EmptyReserve() external {
        emptyReserveBut(0);
        commitNext(signer());
        finish();
        vm.roll(block.number + 100);
        assertEq(pool.settle(100), 3, "settled all the same");
        assertEq(rewardsOf(id), 0);
    }

    /// @dev Splitting a short draw leaves dust; it is paid out with the next draw, not lost.
    function testFuzz_Settle_ShortDustIsKept(uint256 left) external {
        left = bound(left, 1, 30 * RATE);
        emptyReserveBut(left);
        commitNext(signer());
        commitNext(makeAddr(OTHER_SIGNER));
        commitNext(signer());
        finish();
        vm.roll(block.number + 100);
        pool.settle(100);
        assertLe(rewardsOf(id) + rewardsOf(otherId), left, "never more than came");
        assertGe(rewardsOf(id) + rewardsOf(otherId) + 6, left, "but dust, all of it");
    }

    function emptyReserveBut(uint256 assets) private {
        vm.store(address(reserve), reserveBalanceSlot(), bytes32(assets));
        vm.deal(address(reserve), assets);
        assertEq(reserve.balance(), assets, "slot of the balance");
    }

    function reserveBalanceSlot() private pure returns (bytes32) {
        return bytes32(uint256(2));
    }

    /// @dev All that was paid for `sequencerId` and is still unclaimed.
    function rewardsOf(uint256 sequencerId) private view returns (uint256) {
        return pool.sequencer(sequencerId).operatorRewards + pool.pendingRewards(sequencerId, alice);
    }
}
