// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IBlitzGovernor} from "../../../../src/interfaces/IBlitzGovernor.sol";
import {Box} from "../../../mocks/governance/Box.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorProposeTest is GovernanceBase {
    function _actions() private view returns (address[] memory targets, uint256[] memory values, bytes[] memory data) {
        targets = new address[](1);
        values = new uint256[](1);
        data = new bytes[](1);
        targets[0] = address(box);
        data[0] = abi.encodeCall(Box.set, (7));
    }

    function _propose(address proposer, string memory description) private returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = _actions();
        vm.prank(proposer);
        return governor.propose(targets, values, data, description);
    }

    /* GUARDS */

    function test_RevertWhen_TheTextNamesNoProposer() external {
        string memory name = Strings.toHexString(alice);
        string[6] memory texts = [
            "",
            "no name at all, and long enough to hold one at its end, were there one",
            string.concat("#proposer=", name, "\n"), // not at the end
            string.concat("#Proposer=", name),
            string.concat("proposer=", name),
            string.concat("#proposer", name)
        ];
        for (uint256 i; i < texts.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_ProposerNotNamed.selector, alice));
            _propose(alice, texts[i]);
        }
    }

    function test_RevertWhen_TheNameIsNoAddress() external {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, alice));
        _propose(alice, "#proposer=0xZZ00000000000000000000000000000000000000");
    }

    /// @dev pitfalls, governance 6: the same bytes sent first by another, to cancel them.
    function test_RevertWhen_TheTextNamesAnother() external {
        string memory description = describe("set the box", alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob));
        _propose(bob, description);

        _propose(alice, description);
    }

    function test_AcceptsTheNameInAnyCase() external {
        _propose(alice, string.concat("lower #proposer=", Strings.toHexString(alice)));
        _propose(bob, string.concat("#proposer=", Strings.toChecksumHexString(bob)));
    }

    function test_RevertWhen_BelowTheThreshold() external {
        address poor = makeAddr("poor");
        liquid.mint(poor, D.THRESHOLD - 1);
        skip(D.STEP);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, poor, D.THRESHOLD - 1, D.THRESHOLD
            )
        );
        _propose(poor, describe("poor", poor));

        pool.mint(poor, 1);
        skip(D.STEP);
        _propose(poor, describe("poor", poor));
    }

    function test_RevertWhen_OneOfHisIsLive() external {
        uint256 first = proposeBox(alice, "first");
        bytes memory error =
            abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_ProposalStillLive.selector, alice, first);
        vm.expectRevert(error);
        _propose(alice, describe("second", alice));
        warpToOpen(first);
        vm.expectRevert(error);
        _propose(alice, describe("second", alice));
        warpToLastStep(first);
        vm.expectRevert(error);
        _propose(alice, describe("second", alice));

        _propose(bob, describe("others may", bob));
    }

    function test_MayProposeAgainOnceTheFirstIsDecided() external {
        uint256 first = proposeBox(alice, "defeated");
        warpToClosed(first);
        assertState(first, IGovernor.ProposalState.Defeated);

        uint256 second = proposeBox(alice, "succeeded");
        pass(second);
        uint256 third = proposeBox(alice, "cancelled");
        vm.prank(alice);
        governor.cancel(third);

        uint256 fourth = proposeBox(alice, "live");
        assertEq(governor.latestProposalOf(alice), fourth);
    }

    function test_RevertWhen_ProposedBefore() external {
        uint256 id = proposeBox(alice, "once");
        vm.prank(alice);
        governor.cancel(id);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                id,
                IGovernor.ProposalState.Canceled,
                bytes32(0)
            )
        );
        proposeBox(alice, "once");
    }

    /* EFFECTS */

    function test_Proposes() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory data) = _actions();
        string memory description = describe("set the box", alice);
        uint256 snapshot = governor.clock() + D.VOTING_DELAY;

        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCreated(
            1, alice, targets, values, new string[](1), data, snapshot, snapshot + D.VOTING_PERIOD, description
        );
        uint256 id = _propose(alice, description);

        assertEq(id, 1, "ids count from one");
        assertEq(governor.proposalSnapshot(id), snapshot);
        assertEq(governor.proposalDeadline(id), snapshot + D.VOTING_PERIOD);
        assertEq(governor.proposalProposer(id), alice);
        assertEq(governor.thresholdOf(id), D.THRESHOLD);
        assertEq(governor.latestProposalOf(alice), id);
        assertEq(governor.latestProposalOf(bob), 0);
        assertTrue(governor.proposalNeedsQueuing(id));
        assertFalse(governor.isExtended(id));
        assertFalse(governor.isAbandoned(id));
        assertState(id, IGovernor.ProposalState.Pending);
        (address[] memory storedTargets,, bytes[] memory storedData, bytes32 hash) = governor.proposalDetails(id);
        assertEq(storedTargets[0], address(box));
        assertEq(storedData[0], data[0]);
        assertEq(hash, keccak256(bytes(description)));
    }

    /// @dev The clock steps by the hour: open one step after the snapshot, for exactly the period.
    function test_VotingIsOpenForExactlyThePeriod() external {
        vm.warp(D.START + 10 * D.STEP + 1234);
        uint256 id = proposeBox(alice, "set the box");
        uint256 opens = governor.proposalSnapshot(id) + D.STEP;

        vm.warp(opens - 1);
        assertState(id, IGovernor.ProposalState.Pending);
        vm.warp(opens);
        assertState(id, IGovernor.ProposalState.Active);
        vm.warp(opens + D.VOTING_PERIOD - 1);
        assertState(id, IGovernor.ProposalState.Active);
        vm.warp(opens + D.VOTING_PERIOD);
        assertState(id, IGovernor.ProposalState.Defeated);
    }
}
