// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Box} from "../../../mocks/governance/Box.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorExecuteTest is GovernanceBase {
    function test_ExecutesWhatWasVotedAndQueued() external {
        uint256 id = proposeBox(alice, "set the box");
        assertState(id, IGovernor.ProposalState.Pending);
        passAndQueue(id);
        assertState(id, IGovernor.ProposalState.Queued);
        assertEq(governor.proposalEta(id), time() + D.TIMELOCK_DELAY);

        warpToReady(id);
        vm.prank(stranger);
        governor.execute(id);

        assertState(id, IGovernor.ProposalState.Executed);
        assertEq(box.value(), 7);
    }

    function test_RevertBefore_TimelockIsOver() external {
        uint256 id = proposeBox(alice, "set the box");
        passAndQueue(id);
        vm.warp(governor.proposalEta(id) - 1);
        vm.expectRevert();
        governor.execute(id);
    }

    function test_RevertWhen_StrangerCallsTheTarget() external {
        vm.expectRevert(abi.encodeWithSelector(Box.Box_NotOwner.selector, address(this)));
        box.set(8);
    }
}
