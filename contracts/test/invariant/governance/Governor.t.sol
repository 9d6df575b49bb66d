// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {GovernanceBase} from "../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {GovernorHandler} from "./GovernorHandler.sol";

/// @notice P9 for the governor, and G1 to G4 of docs/protocol/invariants.md.
contract GovernorInvariants is GovernanceBase {
    GovernorHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new GovernorHandler(governor, liquid, pool, box, guardian);
        skip(D.STEP);
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = GovernorHandler.propose.selector;
        selectors[1] = GovernorHandler.cancel.selector;
        selectors[2] = GovernorHandler.vote.selector;
        selectors[3] = GovernorHandler.moveStake.selector;
        selectors[4] = GovernorHandler.giveVote.selector;
        selectors[5] = GovernorHandler.moveRate.selector;
        selectors[6] = GovernorHandler.queue.selector;
        selectors[7] = GovernorHandler.execute.selector;
        selectors[8] = GovernorHandler.wait.selector;
        selectors[9] = GovernorHandler.waitForAnEdge.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    function invariant_P9_NoMoreIsCountedThanThereWas() external view {
        for (uint256 id = 1; id <= handler.count(); ++id) {
            uint256 snapshot = governor.proposalSnapshot(id);
            if (snapshot >= governor.clock()) continue;
            (uint256 against, uint256 favour, uint256 abstain) = governor.proposalVotes(id);
            assertLe(against + favour + abstain, votes.getPastTotalSupply(snapshot));
            for (uint256 i; i < 5; ++i) {
                address voter = handler.voters(i);
                assertLe(governor.usedVotes(id, voter), votes.getPastVotes(voter, snapshot));
            }
        }
    }

    /// @dev One live proposal a proposer, cancels only by who may, nothing done out of its time (G1); Defeated,
    /// Canceled, Expired and Executed are for ever, whatever is set, moved or waited for later (G3).
    function invariant_G1_G3_TheModelAgrees() external view {
        assertEq(handler.broken(), "");
    }

    /// @dev A late turn is extended, nothing else is, and in the extension only Against counts.
    function invariant_G2_LateTurnsAreObjectedTo() external view {
        for (uint256 id = 1; id <= handler.count(); ++id) {
            GovernorHandler.Known memory one = handler.modelOf(id);
            assertEq(governor.isExtended(id), one.seenPassingLate);
            assertEq(
                governor.proposalDeadline(id),
                handler.firstDeadline(id) + (one.seenPassingLate ? D.EXTENSION : 0)
            );
            (, uint256 favour, uint256 abstain) = governor.proposalVotes(id);
            if (one.closed) assertEq(favour + abstain, one.favourAtDeadline);
        }
    }

    /// @dev What executed had passed; what did not pass can be nowhere on the way.
    function invariant_G4_OnlyWhatPassedGoesOn() external view {
        for (uint256 id = 1; id <= handler.count(); ++id) {
            IGovernor.ProposalState state = governor.state(id);
            if (
                state != IGovernor.ProposalState.Succeeded && state != IGovernor.ProposalState.Queued
                    && state != IGovernor.ProposalState.Executed && state != IGovernor.ProposalState.Expired
            ) continue;
            (uint256 against, uint256 favour, uint256 abstain) = governor.proposalVotes(id);
            assertGt(favour, against);
            assertGe(favour + abstain, governor.quorum(governor.proposalSnapshot(id)));
            assertGe(favour + abstain, D.QUORUM_FLOOR);
        }
    }
}
