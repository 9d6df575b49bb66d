// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorCancelTest is GovernanceBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = proposeBox(alice, "set the box");
    }

    function _refused(address caller) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, caller));
        vm.prank(caller);
        governor.cancel(id);
    }

    /// @dev Alice keeps one wei less than she needed.
    function _abandon() private {
        vm.prank(alice);
        liquid.transfer(stranger, 29_000 ether + 1);
        skip(D.STEP);
    }

    /* WHO MAY NOT */

    function test_RevertWhen_AStrangerCancels() external {
        _refused(stranger);
        _refused(bob);
        warpToOpen(id);
        _refused(stranger);
    }

    /// @dev pitfalls, governance 9: who proposed cannot take back what others decided.
    function test_RevertWhen_TheProposerCancelsOnceVotingBegan() external {
        warpToOpen(id);
        _refused(alice);
        pass(id);
        _refused(alice);
        governor.queue(id);
        _refused(alice);
    }

    /// @dev pitfalls, governance 9: falling below the threshold after the vote undoes nothing.
    function test_RevertWhen_AbandonedAfterTheVote() external {
        pass(id);
        _abandon();
        assertFalse(governor.isAbandoned(id));
        _refused(stranger);
        governor.queue(id);
        _refused(stranger);
    }

    function test_RevertWhen_TheStakeIsExactlyTheThreshold() external {
        vm.prank(alice);
        liquid.transfer(stranger, 29_000 ether);
        skip(D.STEP);
        assertFalse(governor.isAbandoned(id));
        _refused(stranger);
    }

    /// @dev Nobody, not even the guardian, calls cancelled what the voters defeated.
    function test_RevertWhen_Defeated() external {
        warpToClosed(id);
        _refused(guardian);
        _refused(alice);
        assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_RevertWhen_DoneAlready() external {
        passAndExecute(id);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        vm.prank(guardian);
        governor.cancel(id);
    }

    /* WHO MAY */

    function test_TheProposerWhilePending() external {
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCanceled(id);
        vm.prank(alice);
        governor.cancel(id);
        assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_AnyoneWhenTheProposerLeftWhilePending() external {
        _abandon();
        assertTrue(governor.isAbandoned(id));
        vm.prank(stranger);
        governor.cancel(id);
        assertState(id, IGovernor.ProposalState.Canceled);
        assertFalse(governor.isAbandoned(id));
    }

    function test_AnyoneWhenTheProposerLeftWhileActive() external {
        warpToOpen(id);
        _abandon();
        vm.prank(stranger);
        governor.cancel(id);
        assertState(id, IGovernor.ProposalState.Canceled);
    }

    /// @dev Stake that leaves in an open step is not seen yet, nor is stake that comes back in it.
    function test_AnOpenStepDecidesNothing() external {
        vm.prank(alice);
        liquid.transfer(stranger, 30_000 ether);
        assertFalse(governor.isAbandoned(id));
        skip(D.STEP);
        vm.prank(stranger);
        liquid.transfer(alice, 30_000 ether);
        assertTrue(governor.isAbandoned(id));
        skip(D.STEP);
        assertFalse(governor.isAbandoned(id));
    }

    /// @dev The threshold of proposal time counts, not a later one.
    function test_ARaisedThresholdAbandonsNobody() external {
        uint256 raising = proposeAs(
            bob, address(governor), abi.encodeWithSignature("setProposalThreshold(uint256)", 15_000 ether), "raise"
        );
        address dave = makeAddr("dave");
        liquid.mint(dave, 2_000 ether);
        passAndQueue(raising);
        uint256 his = proposeBox(dave, "his");
        warpToReady(raising);
        governor.execute(raising);

        assertEq(governor.proposalThreshold(), 15_000 ether);
        assertState(his, IGovernor.ProposalState.Active);
        assertFalse(governor.isAbandoned(his));
    }

    function test_TheGuardianAtEveryStage() external {
        passAndQueue(id);
        vm.prank(guardian);
        governor.cancel(id);
        assertState(id, IGovernor.ProposalState.Canceled);
        skip(D.TIMELOCK_DELAY);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(id);
    }
}
