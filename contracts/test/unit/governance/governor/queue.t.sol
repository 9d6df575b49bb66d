// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorQueueTest is GovernanceBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = proposeBox(alice, "set the box");
    }

    function _refused() private {
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.queue(id);
    }

    function test_RevertWhen_NotDecided() external {
        _refused();
        warpToOpen(id);
        vote(alice, id, FOR);
        _refused();
        warpToLastStep(id);
        _refused();
    }

    function test_RevertWhen_Defeated() external {
        warpToClosed(id);
        assertState(id, IGovernor.ProposalState.Defeated);
        _refused();
    }

    function test_RevertWhen_QueuedAlready() external {
        passAndQueue(id);
        _refused();
    }

    function test_RevertWhen_NobodyKnowsIt() external {
        vm.expectRevert();
        governor.queue(99);
    }

    /// @dev pitfalls, governance 11: what nobody queued in its time is Expired, to the second.
    function test_ExpiresWhenNobodyQueues() external {
        pass(id);
        uint256 end = governor.proposalDeadline(id) + D.STEP + D.QUEUE_WINDOW;

        vm.warp(end - 1);
        assertState(id, IGovernor.ProposalState.Succeeded);
        vm.warp(end);
        assertState(id, IGovernor.ProposalState.Expired);
        _refused();
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(id);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        vm.prank(guardian);
        governor.cancel(id);
    }

    function test_TheWindowBeginsAfterTheExtension() external {
        warpToLastStep(id);
        vote(alice, id, FOR);
        uint256 end = governor.proposalDeadline(id) + D.STEP + D.QUEUE_WINDOW;
        vm.warp(end - 1);
        governor.queue(id);
        assertState(id, IGovernor.ProposalState.Queued);
    }

    function test_Queues() external {
        pass(id);
        uint256 eta = time() + D.TIMELOCK_DELAY;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalQueued(id, eta);
        vm.prank(stranger);
        governor.queue(id);

        assertEq(governor.proposalEta(id), eta);
        assertState(id, IGovernor.ProposalState.Queued);
    }
}
