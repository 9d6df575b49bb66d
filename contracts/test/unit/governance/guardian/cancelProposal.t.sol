// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";

import {IGuardian} from "../../../../src/interfaces/IGuardian.sol";
import {Box} from "../../../mocks/governance/Box.sol";
import {GuardianBase} from "../../../utils/governance/GuardianBase.sol";

contract GuardianCancelProposalTest is GuardianBase {
    function _cancel(uint256 id) private {
        vm.prank(holder);
        brake.cancelProposal(address(governor), id);
    }

    function _renew() private view returns (bytes memory) {
        return abi.encodeCall(IGuardian.renew, (bob));
    }

    function _replace() private view returns (bytes memory) {
        return abi.encodeCall(GovernorProposalGuardian.setProposalGuardian, (bob));
    }

    function _proposeTwo(address a, bytes memory dataA, address b, bytes memory dataB) private returns (uint256) {
        address[] memory targets = new address[](2);
        bytes[] memory calldatas = new bytes[](2);
        (targets[0], targets[1]) = (a, b);
        (calldatas[0], calldatas[1]) = (dataA, dataB);
        vm.prank(alice);
        return governor.propose(targets, new uint256[](2), calldatas, describe("two", alice));
    }

    function test_CancelsAtEveryStageBeforeTheEnd() external {
        uint256 pending = proposeBox(alice, "pending");
        vm.expectEmit(address(brake));
        emit IGuardian.ProposalVetoed(address(governor), pending);
        _cancel(pending);
        assertState(pending, IGovernor.ProposalState.Canceled);

        uint256 active = proposeBox(alice, "active");
        warpToOpen(active);
        _cancel(active);
        assertState(active, IGovernor.ProposalState.Canceled);

        uint256 succeeded = proposeBox(alice, "succeeded");
        pass(succeeded);
        _cancel(succeeded);
        assertState(succeeded, IGovernor.ProposalState.Canceled);

        uint256 queued = proposeBox(alice, "queued");
        passAndQueue(queued);
        _cancel(queued);
        assertState(queued, IGovernor.ProposalState.Canceled);
        skip(10 days);
        vm.expectRevert();
        governor.execute(queued);
        assertEq(box.value(), 0);
    }

    /// @dev Who is to be dismissed does not sit in judgement.
    function test_RevertWhen_TheProposalIsAboutTheGuardianOnly() external {
        uint256 renewal = proposeAs(alice, address(brake), _renew(), "renew");
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_OwnCase.selector, renewal));
        _cancel(renewal);

        uint256 replacement = proposeAs(bob, address(governor), _replace(), "replace");
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_OwnCase.selector, replacement));
        _cancel(replacement);

        warpToOpen(renewal);
        vm.prank(alice);
        vm.expectRevert();
        governor.cancel(renewal);
        skip(10 days);
        uint256 both = _proposeTwo(address(brake), _renew(), address(governor), _replace());
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_OwnCase.selector, both));
        _cancel(both);
    }

    function test_CancelsADismissalThatCarriesSomethingElse() external {
        uint256 id = _proposeTwo(address(brake), _renew(), address(box), abi.encodeCall(Box.set, (9)));
        _cancel(id);
        assertState(id, IGovernor.ProposalState.Canceled);
    }

    /// @dev The same words sent to another contract are no dismissal.
    function test_CancelsWhatOnlyLooksLikeADismissal() external {
        uint256 id = proposeAs(alice, address(box), _renew(), "looks like it");
        _cancel(id);
        assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_ADismissalIsCarriedOut() external {
        uint256 id = proposeAs(alice, address(governor), _replace(), "replace");
        passAndExecute(id);
        assertEq(governor.proposalGuardian(), bob);

        uint256 next = proposeBox(alice, "next");
        vm.expectRevert();
        _cancel(next);
    }
}
