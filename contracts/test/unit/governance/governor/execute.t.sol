// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Box} from "../../../mocks/governance/Box.sol";
import {ReentrantTarget} from "../../../mocks/governance/ReentrantTarget.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorExecuteTest is GovernanceBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = proposeBox(alice, "set the box");
    }

    /* GUARDS */

    function test_RevertWhen_NotQueued() external {
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(id);
        pass(id);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        governor.execute(id);
    }

    function test_RevertBefore_TimelockIsOver() external {
        passAndQueue(id);
        vm.warp(governor.proposalEta(id) - 1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        governor.execute(id);
    }

    function test_RevertWhen_ExecutedAlready() external {
        passAndExecute(id);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(id);
    }

    function test_RevertWhen_TheActionFails() external {
        Box foreign = new Box(stranger);
        uint256 failing = proposeAs(bob, address(foreign), abi.encodeCall(Box.set, (7)), "not ours");
        passAndQueue(failing);
        warpToReady(failing);
        vm.expectRevert(abi.encodeWithSelector(Box.Box_NotOwner.selector, address(timelock)));
        governor.execute(failing);
        assertState(failing, IGovernor.ProposalState.Queued);
    }

    /// @dev pitfalls, governance 11: a year later it is not done; neither here nor at the timelock.
    function test_ExpiresWhenNobodyExecutes() external {
        passAndQueue(id);
        uint256 last = governor.proposalEta(id) + D.EXECUTE_WINDOW;

        vm.warp(last);
        assertState(id, IGovernor.ProposalState.Queued);
        vm.warp(last + 1);
        assertState(id, IGovernor.ProposalState.Expired);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(id);
        _refusedAtTheTimelock();
        assertEq(box.value(), 0);
    }

    function test_ExecutesInItsLastSecond() external {
        passAndQueue(id);
        vm.warp(governor.proposalEta(id) + D.EXECUTE_WINDOW);
        governor.execute(id);
        assertState(id, IGovernor.ProposalState.Executed);
    }

    /// @dev pitfalls, governance 10: nobody executes or cancels past the governor, so the two never disagree.
    function test_RevertWhen_ExecutedOrCancelledAtTheTimelock() external {
        passAndQueue(id);
        warpToReady(id);
        _refusedAtTheTimelock();
        assertState(id, IGovernor.ProposalState.Queued);
        governor.execute(id);
        assertEq(box.value(), 7);
    }

    function _refusedAtTheTimelock() private {
        (address[] memory targets, uint256[] memory values, bytes[] memory data, bytes32 hash) =
            governor.proposalDetails(id);
        bytes32 salt = bytes20(address(governor)) ^ hash;
        bytes32 operation = timelock.hashOperationBatch(targets, values, data, 0, salt);
        assertTrue(timelock.isOperationReady(operation), "the right operation");

        address[5] memory callers = [alice, guardian, stranger, address(timelock), address(this)];
        for (uint256 i; i < callers.length; ++i) {
            vm.startPrank(callers[i]);
            vm.expectRevert(_unauthorized(callers[i], timelock.EXECUTOR_ROLE()));
            timelock.executeBatch(targets, values, data, 0, salt);
            vm.expectRevert(_unauthorized(callers[i], timelock.CANCELLER_ROLE()));
            timelock.cancel(operation);
            vm.stopPrank();
        }
    }

    function _unauthorized(address caller, bytes32 role) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, caller, role);
    }

    /// @dev pitfalls, governance 23: a target that calls back finds the proposal executed.
    function test_ATargetThatCallsBackRunsOnce() external {
        ReentrantTarget target = new ReentrantTarget(governor);
        uint256 hostile = proposeAs(bob, address(target), abi.encodeCall(ReentrantTarget.run, ()), "calls back");
        target.aim(hostile);
        passAndQueue(hostile);
        warpToReady(hostile);
        governor.execute(hostile);

        assertEq(target.runs(), 1);
        assertEq(target.refused(), 3, "execute, queue and cancel are refused");
        assertState(hostile, IGovernor.ProposalState.Executed);
    }

    /* EFFECTS */

    function test_ExecutesWhatWasVotedAndQueued() external {
        passAndQueue(id);
        warpToReady(id);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalExecuted(id);
        vm.prank(stranger);
        governor.execute(id);

        assertState(id, IGovernor.ProposalState.Executed);
        assertEq(box.value(), 7);
    }

    function test_SendsMetisAlong() external {
        address[] memory targets = new address[](1);
        uint256[] memory values = new uint256[](1);
        bytes[] memory data = new bytes[](1);
        (targets[0], values[0], data[0]) = (address(box), 3 ether, abi.encodeCall(Box.set, (1)));
        vm.prank(bob);
        uint256 paying = governor.propose(targets, values, data, describe("paying", bob));
        passAndQueue(paying);
        warpToReady(paying);
        vm.deal(stranger, 3 ether);
        vm.prank(stranger);
        governor.execute{value: 3 ether}(paying);
        assertEq(address(box).balance, 3 ether);
    }

    function test_RevertWhen_MetisIsSentToTheGovernor() external {
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        (bool ok,) = address(governor).call{value: 1 ether}("");
        assertFalse(ok);
    }
}
