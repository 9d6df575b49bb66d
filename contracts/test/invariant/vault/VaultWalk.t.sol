// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Exodus} from "./Exodus.sol";
import {VaultMoves} from "./VaultMoves.sol";

/// @notice Long lives of the same moves: a campaign of many short runs never sees what takes months. Also proves that
/// the moves get somewhere: a campaign whose calls fail proves nothing.
contract VaultWalk is Exodus {
    uint256 private constant STEPS = 1_200;
    uint256 private _reverted;
    bytes private _firstRevert; // for who looks for a wall

    function test_LongWalk() external {
        uint256 came = _walk(uint256(keccak256("the long walk")), STEPS);
        bytes4[] memory moves_ = VaultMoves.all();
        for (uint256 i; i < moves_.length; ++i) {
            assertGe(done[moves_[i]], 2, vm.toString(moves_[i]));
        }
        emit log_named_uint("came to something", came);
        emit log_named_decimal_uint("lost to slashes", lossEver, 18);
        emit log_named_decimal_uint("earned", rewardsEver, 18);
        assertGe(came * 100 / STEPS, 60, "most moves come to something");
        assertEq(_reverted, 0, string(_firstRevert));
        assertGt(lossEver, 1_000 ether, "slashes reached the vault");
        assertGt(feesEver, 0, "a fee was taken");
        assertGt(lastServed, 50, "tickets were served");
    }

    /// forge-config: default.fuzz.runs = 8
    function testFuzz_Walk(uint256 seed) external {
        _walk(seed, 200);
    }

    function _walk(uint256 seed, uint256 steps) private returns (uint256 came) {
        bytes4[] memory moves_ = VaultMoves.all();
        for (uint256 i; i < steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            bytes4 move = moves_[seed % moves_.length];
            uint256 before = done[move];
            uint256 first = uint256(keccak256(abi.encode(seed, "first")));
            (bool ok, bytes memory answer) =
                address(this).call(abi.encodeWithSelector(move, first, uint256(keccak256(abi.encode(seed, "second")))));
            if (!ok && ++_reverted == 1) _firstRevert = abi.encodePacked(vm.toString(move), " ", answer);
            if (done[move] != before) ++came;
            if (i % 20 == 0) _holdAll();
        }
        _holdAll();
        holdP11EverybodyCanLeave();
    }

    function _holdAll() private view {
        holdP2VaultIsSolvent();
        holdP2QueueIsSolvent();
        holdP2EveryWeiIsSomewhere();
        holdV1TheBooksAreTheLedger();
        holdP3ThePriceFallsOnlyByALoss();
        holdP3ThePriceRisesOnlyByVesting();
        holdP4NobodyProfitsWithinASecond();
        holdP5TicketsPayTheLowerOfTwo();
        holdP5OnceAndInOrder();
        holdP11NobodyIsKeptIn();
        holdP12ForcedMetisIsNobodys();
        holdP14FeesAreAtMostATenthAndNoneOfALoss();
        holdV2SharesAddUp();
        holdV4RebalancingAgainChangesNothing();
        holdV5CapsHold();
        holdV6TheQueueComesFirst();
        holdV7TheLineAddsUp();
        holdV8NothingIsLeftBehind();
        holdV10PreviewsAreWhatIsPaid();
        holdV11EntriesOpenAsTheySay();
        holdV12NobodyDoesWhatIsNotHis();
    }
}
