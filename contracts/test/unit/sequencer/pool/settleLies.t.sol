// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {LyingReserve, LyingSet} from "../../../mocks/sequencer/BadNeighbours.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice Whatever the set or the reserve says, no block is paid twice and no METIS that did not come.
contract PoolSettleLiesTest is PoolBase {
    LyingSet private _set;
    LyingReserve private _reserve;

    function setUp() public override {
        super.setUp();
        _set = new LyingSet();
        deployPoolFor(address(access), address(_set), slashReceiver);
        handOutPoolRoles();
        id = register("liar's signer", operator, MIN_BOND, 0);
    }

    function liar() private returns (address) {
        return makeAddr("liar's signer");
    }

    function rewards() private view returns (uint256) {
        return pool.sequencer(id).operatorRewards;
    }

    /* THE SET */

    // P8: epochs may overlap, lie, repeat themselves, reach beyond the head or to the end of all numbers.
    function testFuzz_Settle_AnyEpochs(uint256[16] memory bounds, uint256 blocks) external {
        uint256 paidFrom = pool.paidUpTo();
        vm.roll(block.number + bound(blocks, 0, 1_000));
        for (uint256 i; i < 8; ++i) {
            uint256 scale = bounds[i] % 3;
            uint256 start = scale == 0 ? bounds[i] : bounds[i] % 2_500;
            uint256 end = scale == 1 ? bounds[i + 8] : bounds[i + 8] % 2_500;
            _set.sayEpoch(i + 1, liar(), start, end);
        }
        _set.say(10);
        vm.deal(address(this), 1_000_000 ether);
        reserve.fund{value: 1_000_000 ether}();
        assertEq(pool.settle(100), 8, "nothing stops it");

        assertLe(pool.paidUpTo(), block.number - 1 > paidFrom ? block.number - 1 : paidFrom, "no block to come");
        assertLe(rewards(), (pool.paidUpTo() - paidFrom) * RATE, "no block twice");
    }

    function test_Settle_FarBeyondTheHead() external {
        _set.sayEpoch(1, liar(), 0, type(uint256).max);
        _set.sayEpoch(2, liar(), 0, type(uint256).max);
        _set.say(4);
        uint256 from = pool.paidUpTo();
        vm.roll(from + 8);
        pool.settle(100);
        assertEq(rewards(), 7 * RATE, "the seven blocks that are there");
        assertEq(pool.paidUpTo(), from + 7);
    }

    function test_Settle_EpochsThatAreNotThere() external {
        _set.say(20);
        vm.roll(block.number + 100);
        assertEq(pool.settle(100), 18);
        assertEq(rewards(), 0);
    }

    function test_Settle_TheSetGoesBack() external {
        _set.say(10);
        pool.settle(100);
        _set.say(3);
        assertEq(pool.pendingEpochs(), 0, "nothing to do");
        assertEq(pool.settle(100), 0);
        _set.say(type(uint256).max);
        assertEq(pool.settle(5), 5, "still bounded by the caller");
    }

    /* THE RESERVE */

    function lyingReserve() private {
        _reserve = new LyingReserve();
        vm.deal(address(_reserve), 100 ether);
        vm.prank(protocol);
        pool.setRewardReserve(address(_reserve));
        _set.sayEpoch(1, liar(), 0, type(uint256).max);
        _set.say(3);
        vm.roll(block.number + 11); // ten blocks, one METIS each
    }

    function test_Settle_ReserveSaysItPaid() external {
        lyingReserve();
        vm.expectEmit();
        emit E.RewardsShort(10 ether, 0);
        pool.settle(1);
        assertEq(rewards(), 0, "words pay nothing");
    }

    function test_Settle_ReserveSendsLess() external {
        lyingReserve();
        _reserve.willSend(4 ether);
        pool.settle(1);
        assertEq(rewards(), 4 ether, "what came");
    }

    function test_Settle_ReserveSendsMore() external {
        lyingReserve();
        _reserve.willSend(15 ether);
        pool.settle(1);
        assertEq(rewards(), 10 ether, "what was due");

        // what was too much pays next time, and only the rest is drawn
        _set.sayEpoch(2, liar(), 0, type(uint256).max);
        _set.say(4);
        vm.roll(block.number + 8);
        _reserve.willSend(0);
        pool.settle(1);
        assertEq(rewards(), 15 ether, "the five that were there");
    }

    function test_RevertWhen_MetisComesFromOthers() external {
        vm.deal(stranger, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotReserve.selector, stranger));
        vm.prank(stranger);
        (bool sent,) = address(pool).call{value: 1 ether}("");
        sent;
    }
}
