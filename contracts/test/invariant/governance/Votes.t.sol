// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {VotesMoves} from "./VotesMoves.sol";

/// @notice P9 on the real vault, queue, pool and router, under a governor whose votes are open most of the time: nobody
/// votes twice by moving, queueing, leaving, delegating, redelegating, coming back or lending (pitfalls, governance 17).
contract VotesInvariants is VotesMoves {
    uint256 private constant STEPS = 900;
    /// @dev Each account is rounded down by less than a wei of each source.
    uint256 private constant DUST = 40;

    function setUp() public override {
        super.setUp();
        register("second signer", makeAddr("second operator"), 30_000 ether, 500);
        vm.prank(address(operationsTimelock));
        router.approve(2, 100_000 ether, 2_500);
        address[] memory others = new address[](6);
        (others[0], others[1]) = (alice, bob);
        (others[2], others[3]) = (operator, makeAddr("second operator"));
        (others[4], others[5]) = (address(vault), 0x000000000000000000000000000000000000dEaD);
        _gather(others);
        for (uint256 i; i < 5; ++i) stake(crowd[i], 5_000 ether);
        skip(D.STEP);
        targetContract(address(this));
        targetSelector(FuzzSelector({addr: address(this), selectors: _moves()}));
    }

    function _moves() private pure returns (bytes4[] memory moves) {
        bytes4[20] memory list = [
            this.moveStakeIn.selector,
            this.moveShares.selector,
            this.moveShares.selector,
            this.enqueue.selector,
            this.leaveAtOnce.selector,
            this.moveDelegate.selector,
            this.moveUndelegate.selector,
            this.takeBack.selector,
            this.redelegate.selector,
            this.lendLiquid.selector,
            this.lendPool.selector,
            this.movePropose.selector,
            this.moveVote.selector,
            this.moveVote.selector,
            this.moveVote.selector,
            this.turnCranks.selector,
            this.slash.selector,
            this.syncVotes.selector,
            this.wait.selector,
            this.waitForTheVote.selector
        ];
        moves = new bytes4[](list.length);
        for (uint256 i; i < list.length; ++i) moves[i] = list[i];
    }

    /* PROPERTIES */

    function invariant_P9_PartsAreNoMoreThanTheWhole() public view {
        for (uint256 i = _first(); i < steps.length; ++i) {
            (uint256 total, uint256 parts) = (steps[i].total, steps[i].parts);
            assertLe(parts, total, "together no more than all");
            assertLe(total - parts, DUST, "and nobody's vote is lost on the way");
        }
    }

    /// @dev What is held is read from balances and units: a share that is queued, moved or gone counts nowhere.
    function invariant_P9_TheWholeIsWhatWasHeld() public view {
        for (uint256 i = _first(); i < steps.length; ++i) {
            assertEq(steps[i].total, steps[i].held);
        }
    }

    function invariant_P9_AClosedStepNeverChanges() public view {
        for (uint256 i = _first(); i < steps.length; ++i) {
            assertEq(votes.getPastTotalSupply(steps[i].at), steps[i].total);
            assertEq(partsAt(steps[i].at), steps[i].parts);
        }
    }

    function invariant_P9_TheSinkHasNoVote() public view {
        assertEq(votes.getVotes(address(votes)), 0);
        if (steps.length == 0) return;
        assertEq(votes.getPastVotes(address(votes), steps[steps.length - 1].at), 0);
    }

    function invariant_P9_NobodyVotesTwice() public view {
        for (uint256 id = 1; id <= proposals; ++id) {
            uint256 snapshot = operationsGovernor.proposalSnapshot(id);
            if (snapshot >= votes.clock()) continue;
            assertLe(counted(id), total(id), "no METIS counts twice");
            for (uint256 i; i < crowd.length; ++i) {
                address voter = crowd[i];
                assertLe(operationsGovernor.usedVotes(id, voter), votes.getPastVotes(voter, snapshot));
            }
        }
    }

    /// @dev The last twelve, and with them every step that is still of use to a vote.
    function _first() private view returns (uint256) {
        uint256 count = steps.length;
        return count < 12 ? 0 : count - 12;
    }

    /* A LONG LIFE */

    /// @dev Also proves that the moves get somewhere.
    function test_LongWalk() external {
        bytes4[] memory moves = _moves();
        uint256 went;
        uint256 seed = uint256(keccak256("everybody votes"));
        for (uint256 i; i < STEPS; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            bytes memory words = abi.encode(_at(seed, 1), _at(seed, 2), _at(seed, 3), _at(seed, 4));
            // Some moves are refused, as people are: what got somewhere is counted below.
            (bool ok,) = address(this).call(abi.encodePacked(moves[seed % moves.length], words));
            if (ok) ++went;
            if (i % 30 == 0) this.holdAll();
        }
        this.holdAll();

        assertGt(went, STEPS / 2, "most moves get somewhere");
        string[17] memory names = [
            string("moveStakeIn"),
            "moveShares",
            "enqueue",
            "leaveAtOnce",
            "moveDelegate",
            "moveUndelegate",
            "takeBack",
            "redelegate",
            "lendLiquid",
            "lendPool",
            "movePropose",
            "moveVote",
            "turnCranks",
            "slash",
            "syncVotes",
            "wait",
            "waitForTheVote"
        ];
        for (uint256 i; i < names.length; ++i) assertGe(did[names[i]], 3, names[i]);
    }

    function _at(uint256 seed, uint256 place) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, place)));
    }

    function holdAll() external view {
        invariant_P9_PartsAreNoMoreThanTheWhole();
        invariant_P9_TheWholeIsWhatWasHeld();
        invariant_P9_AClosedStepNeverChanges();
        invariant_P9_TheSinkHasNoVote();
        invariant_P9_NobodyVotesTwice();
    }
}
