// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {PoolProperties} from "./PoolProperties.sol";

/// @notice The pool under delegators, operators, a slasher, a court, a clock, epochs and recommits, an attacker,
/// recipients that refuse, forced METIS. Each property is checked after each call.
contract SequencerPoolInvariants is PoolProperties {
    function setUp() public override {
        super.setUp();
        for (uint256 i; i < handlers.length; ++i) {
            targetContract(handlers[i]);
        }
    }

    function invariant_P1_Solvent() external view {
        holdP1Solvent();
    }

    function invariant_P1_BooksBalance() external view {
        holdP1BooksBalance();
    }

    function invariant_P4_NobodyProfitsByRounding() external view {
        holdP4NobodyProfitsByRounding();
    }

    function invariant_P6_SharesAddUp() external view {
        holdP6SharesAddUp();
    }

    function invariant_P6_TheBooksAgree() external view {
        holdP6TheBooksAgree();
    }

    function invariant_P7_OnlySlashesMoveTheIndex() external view {
        holdP7OnlySlashesMoveTheIndex();
    }

    function invariant_P7_FromAFullBondNoTwoSlashesReachDelegators() external view {
        holdRule("P7 shield");
    }

    function invariant_P7_EntriesAndBondsLeaveItFull() external view {
        holdRule("P7 covered");
        holdRule("cap");
        holdRule("bond stays");
    }

    function invariant_P7_NobodyDodgesASlash() external view {
        holdRule("P7 dodge");
    }

    function invariant_P7_MaturedAreOutOfReach() external view {
        holdP7MaturedAreOutOfReach();
    }

    function invariant_P8_RewardsComeFromRealBlocks() external view {
        holdP8RewardsComeFromRealBlocks();
    }

    function invariant_P8_EachBlockOnce() external view {
        holdP8EachBlockOnce();
    }

    function invariant_P8_NobodyBuysThePast() external view {
        holdP8NobodyBuysThePast();
    }

    function invariant_P9_VotesAreStake() external view {
        holdP9VotesAreStake();
    }

    function invariant_P9_PastVotesAddUp() external view {
        holdP9PastVotesAddUp();
    }

    function invariant_P11_EverybodyCanLeave() external {
        // an exodus is long: every eighth call
        if (world.calls() % 8 == 0) holdP11EverybodyCanLeave();
    }

    function invariant_P12_ForceChangesNothing() external view {
        holdP12ForceChangesNothing();
    }

    function invariant_StrangersAreShutOut() external view {
        holdRule("strangers");
    }

    function invariant_CommissionAndJailByTheRules() external view {
        holdRule("commission");
        holdRule("jail");
    }

    /// @dev A campaign whose calls come to nothing proves nothing; which calls, the long walk asks one by one.
    function afterInvariant() external view {
        assertGe(world.done() * 100, world.calls() * 40, "most calls come to nothing");
    }
}
