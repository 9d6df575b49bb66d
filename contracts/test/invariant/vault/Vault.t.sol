// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Exodus} from "./Exodus.sol";
import {VaultMoves} from "./VaultMoves.sol";

/// @notice Vault, queue, router, pool, reserve and set, all real, under everyone who can touch them: P2 to P5, P11,
/// P12, P14 and V1 to V12 of docs/protocol/invariants.md. Each property is asked after each call.
contract VaultInvariants is Exodus {
    function setUp() public override {
        super.setUp();
        targetContract(address(this));
        targetSelector(FuzzSelector({addr: address(this), selectors: VaultMoves.all()}));
    }

    function invariant_P2_VaultIsSolvent() external view {
        holdP2VaultIsSolvent();
    }

    function invariant_P2_QueueIsSolvent() external view {
        holdP2QueueIsSolvent();
    }

    function invariant_P2_EveryWeiIsSomewhere() external view {
        holdP2EveryWeiIsSomewhere();
    }

    function invariant_P3_ThePriceFallsOnlyByALoss() external view {
        holdP3ThePriceFallsOnlyByALoss();
    }

    function invariant_P3_ThePriceRisesOnlyByVesting() external view {
        holdP3ThePriceRisesOnlyByVesting();
    }

    function invariant_P4_NobodyProfitsWithinASecond() external view {
        holdP4NobodyProfitsWithinASecond();
    }

    function invariant_P5_TicketsPayTheLowerOfTwo() external view {
        holdP5TicketsPayTheLowerOfTwo();
    }

    function invariant_P5_OnceAndInOrder() external view {
        holdP5OnceAndInOrder();
    }

    function invariant_P11_NobodyIsKeptIn() external view {
        holdP11NobodyIsKeptIn();
    }

    function invariant_P11_EverybodyCanLeave() external {
        // an exodus is long: now and then
        if (moves % 16 != 0) return;
        uint256 before = vm.snapshotState();
        holdP11EverybodyCanLeave();
        vm.revertToState(before);
    }

    function invariant_P12_ForcedMetisIsNobodys() external view {
        holdP12ForcedMetisIsNobodys();
    }

    function invariant_P14_FeesAreAtMostATenthAndNoneOfALoss() external view {
        holdP14FeesAreAtMostATenthAndNoneOfALoss();
    }

    function invariant_V1_TheBooksAreTheLedger() external view {
        holdV1TheBooksAreTheLedger();
    }

    function invariant_V2_SharesAddUp() external view {
        holdV2SharesAddUp();
    }

    function invariant_V4_RebalancingAgainChangesNothing() external view {
        holdV4RebalancingAgainChangesNothing();
    }

    function invariant_V5_CapsHold() external view {
        holdV5CapsHold();
    }

    function invariant_V6_TheQueueComesFirst() external view {
        holdV6TheQueueComesFirst();
    }

    function invariant_V7_TheLineAddsUp() external view {
        holdV7TheLineAddsUp();
    }

    function invariant_V8_NothingIsLeftBehind() external view {
        holdV8NothingIsLeftBehind();
    }

    function invariant_V10_PreviewsAreWhatIsPaid() external view {
        holdV10PreviewsAreWhatIsPaid();
    }

    function invariant_V11_EntriesOpenAsTheySay() external view {
        holdV11EntriesOpenAsTheySay();
    }

    function invariant_V12_NobodyDoesWhatIsNotHis() external view {
        holdV12NobodyDoesWhatIsNotHis();
    }
}
