// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IBlitzGovernor} from "../../../src/interfaces/IBlitzGovernor.sol";
import {FlashVoter} from "../../mocks/governance/FlashVoter.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// @notice pitfalls, governance 1: borrowed stake weighs nothing.
contract FlashVoteTest is StakeFixture {
    function test_StakeVoteAndLeaveInOneTransaction() external {
        uint256 id = propose(alice, "live");
        open(id);
        FlashVoter attacker = new FlashVoter();
        string memory description = string.concat("mine #proposer=", Strings.toHexString(address(attacker)));
        vm.deal(address(this), 500_000 ether);

        attacker.attack{value: 500_000 ether}(vault, operationsGovernor, id, description);

        assertEq(attacker.weight(), 0);
        assertEq(attacker.refused(), 3, "vote, propose, look into the open step");
        assertEq(counted(id), 0);
    }

    /// @dev On this chain several blocks share one timestamp: a later block is no later time.
    function test_StakedInAnEarlierBlockOfTheSameSecond() external {
        vm.warp(vm.getBlockTimestamp() + D.STEP / 2);
        address attacker = makeAddr("attacker");
        uint256 id = propose(bob, "snapshot still to come");
        vm.warp(operationsGovernor.proposalSnapshot(id) + D.STEP);
        stake(attacker, 500_000 ether);
        vm.roll(block.number + 1);

        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, attacker));
        vote(attacker, id);
        vm.expectPartialRevert(IGovernor.GovernorInsufficientProposerVotes.selector);
        propose(attacker, "mine");
    }

    /// @dev In the very step of the snapshot, but gone before it closes: the last word of a step counts.
    function test_StakeThatDoesNotOutliveTheSnapshotStep() external {
        address attacker = makeAddr("attacker");
        uint256 id = propose(alice, "live");
        vm.warp(operationsGovernor.proposalSnapshot(id) + D.STEP - 2);
        delegate(sequencer, attacker, 10_000 ether);
        vm.roll(block.number + 1);
        undelegate(sequencer, attacker, 10_000 ether);
        open(id);
        vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NoVotes.selector, attacker));
        vote(attacker, id);
    }
}
