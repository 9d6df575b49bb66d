// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorVotesQuorumFraction} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";

import {BlitzGovernor} from "../../../../src/governance/BlitzGovernor.sol";
import {GovernorConfig, IBlitzGovernor} from "../../../../src/interfaces/IBlitzGovernor.sol";
import {Built} from "../../../utils/Built.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

/// @notice pitfalls, governance 24 and 25: no vote can brick the governor or change what it stands on.
contract GovernorSettingsTest is GovernanceBase {
    uint256 private count;

    /// @dev The whole way of a proposal to the governor itself; `error` is what execution must answer, if anything.
    function _vote(bytes memory call, bytes memory error) private {
        uint256 id = proposeAs(alice, address(governor), call, vm.toString(++count));
        passAndQueue(id);
        warpToReady(id);
        if (error.length != 0) vm.expectRevert(error);
        governor.execute(id);
        skip(D.STEP);
    }

    function _delay(uint48 value, bool allowed) private {
        bytes memory error = abi.encodeWithSelector(
            IBlitzGovernor.BlitzGovernor_VotingDelayOutOfBounds.selector,
            value,
            D.VOTING_DELAY / 2,
            D.MAX_VOTING_DELAY
        );
        _vote(abi.encodeCall(GovernorSettings.setVotingDelay, (value)), allowed ? bytes("") : error);
        if (allowed) assertEq(governor.votingDelay(), value);
    }

    function _period(uint32 value, bool allowed) private {
        bytes memory error = abi.encodeWithSelector(
            IBlitzGovernor.BlitzGovernor_VotingPeriodOutOfBounds.selector,
            value,
            D.VOTING_PERIOD / 2,
            D.MAX_VOTING_PERIOD
        );
        _vote(abi.encodeCall(GovernorSettings.setVotingPeriod, (value)), allowed ? bytes("") : error);
        if (allowed) assertEq(governor.votingPeriod(), value);
    }

    function _threshold(uint256 value, bool allowed) private {
        bytes memory error = abi.encodeWithSelector(
            IBlitzGovernor.BlitzGovernor_ThresholdOutOfBounds.selector, value, 1 ether, D.QUORUM_FLOOR
        );
        _vote(abi.encodeCall(GovernorSettings.setProposalThreshold, (value)), allowed ? bytes("") : error);
        if (allowed) assertEq(governor.proposalThreshold(), value);
    }

    function _quorum(uint256 value, bool allowed) private {
        bytes memory error =
            abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_QuorumOutOfBounds.selector, value, 100, 2_000);
        _vote(abi.encodeCall(GovernorVotesQuorumFraction.updateQuorumNumerator, (value)), allowed ? bytes("") : error);
        if (allowed) assertEq(governor.quorumNumerator(), value);
    }

    /* BOUNDS */

    function test_VotingDelayStaysInItsBounds() external {
        _delay(D.VOTING_DELAY / 2 - 1 hours, false);
        _delay(D.MAX_VOTING_DELAY + 1 hours, false);
        _delay(0, false);
        _delay(D.MAX_VOTING_DELAY, true);
        _delay(D.VOTING_DELAY / 2, true);
        (uint48 min, uint48 max) = governor.votingDelayBounds();
        assertEq(min, D.VOTING_DELAY / 2);
        assertEq(max, D.MAX_VOTING_DELAY);
    }

    function test_VotingPeriodStaysInItsBounds() external {
        _period(D.VOTING_PERIOD / 2 - 1 hours, false);
        _period(D.MAX_VOTING_PERIOD + 1 hours, false);
        _period(type(uint32).max, false);
        _period(D.MAX_VOTING_PERIOD, true);
        _period(D.VOTING_PERIOD / 2, true);
        (uint32 min, uint32 max) = governor.votingPeriodBounds();
        assertEq(min, D.VOTING_PERIOD / 2);
        assertEq(max, D.MAX_VOTING_PERIOD);
    }

    function test_DurationsAreWholeSteps() external {
        bytes memory error =
            abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NotWholeSteps.selector, 1 days + 1, D.STEP);
        _vote(abi.encodeCall(GovernorSettings.setVotingDelay, (1 days + 1)), error);
        error = abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_NotWholeSteps.selector, 5 days + 30 minutes, D.STEP);
        _vote(abi.encodeCall(GovernorSettings.setVotingPeriod, (5 days + 30 minutes)), error);
    }

    function test_ThresholdStaysInItsBounds() external {
        _threshold(1 ether - 1, false);
        _threshold(D.QUORUM_FLOOR + 1, false);
        _threshold(D.QUORUM_FLOOR, true);
        _threshold(1 ether, true);
        (uint256 min, uint256 max) = governor.proposalThresholdBounds();
        assertEq(min, 1 ether);
        assertEq(max, D.QUORUM_FLOOR);
    }

    function test_QuorumStaysInItsBounds() external {
        _quorum(99, false);
        _quorum(2_001, false);
        _quorum(100, true);
        _quorum(2_000, true);
    }

    function test_RevertWhen_AnyoneSetsThem() external {
        bytes memory error = abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, guardian);
        vm.startPrank(guardian);
        vm.expectRevert(error);
        governor.setVotingDelay(1 days);
        vm.expectRevert(error);
        governor.setVotingPeriod(5 days);
        vm.expectRevert(error);
        governor.setProposalThreshold(2 ether);
        vm.expectRevert(error);
        governor.updateQuorumNumerator(500);
        vm.expectRevert(error);
        governor.setProposalGuardian(stranger);
        vm.expectRevert(error);
        governor.relay(address(box), 0, "");
    }

    /* WHAT NEVER CHANGES */

    function test_TheTimelockCannotBeExchanged() external {
        TimelockController other = new TimelockController(0, new address[](0), new address[](0), address(this));
        bytes memory error = abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_TimelockFixed.selector, timelock);
        _vote(abi.encodeCall(governor.updateTimelock, (other)), error);
        assertEq(governor.timelock(), address(timelock));
    }

    function test_TheGuardianIsNeverNobody() external {
        bytes memory error = abi.encodeWithSelector(IBlitzGovernor.BlitzGovernor_GuardianMissing.selector);
        _vote(abi.encodeCall(governor.setProposalGuardian, (address(0))), error);
        _vote(abi.encodeCall(governor.setProposalGuardian, (stranger)), "");
        assertEq(governor.proposalGuardian(), stranger);
    }

    /* DEPLOYMENT */

    function _refuseToDeploy(GovernorConfig memory config, bytes4 error) private {
        vm.expectPartialRevert(error);
        Built.create("BlitzGovernor.sol:BlitzGovernor", abi.encode(config));
    }

    function _config() private view returns (GovernorConfig memory) {
        return D.operations(votes, timelock, guardian);
    }

    function test_RevertWhen_DeployedOutOfBounds() external {
        GovernorConfig memory config = _config();
        config.votingDelay = 0;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_VotingDelayOutOfBounds.selector);
        config = _config();
        config.maxVotingDelay = D.VOTING_DELAY - D.STEP;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_VotingDelayOutOfBounds.selector);
        config = _config();
        config.votingPeriod = 23 * 1 hours; // fewer than 24 steps
        config.extension = 1 hours;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_VotingPeriodOutOfBounds.selector);
        config = _config();
        config.extension = D.VOTING_PERIOD + 1 hours; // longer than the vote
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_VotingPeriodOutOfBounds.selector);
        config = _config();
        config.extension = 90 minutes;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_NotWholeSteps.selector);
        config = _config();
        config.proposalThreshold = D.QUORUM_FLOOR + 1;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_ThresholdOutOfBounds.selector);
        config = _config();
        config.quorumBps = 2_001;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_QuorumOutOfBounds.selector);
        config = _config();
        config.majorityBps = 4_999;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_MajorityOutOfBounds.selector);
        config.majorityBps = 8_001;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_MajorityOutOfBounds.selector);
    }

    function test_RevertWhen_DeployedWithoutGuardianOrWindows() external {
        GovernorConfig memory config = _config();
        config.guardian = address(0);
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_GuardianMissing.selector);
        config = _config();
        config.queueWindow = 0;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_WindowMissing.selector);
        config = _config();
        config.executeWindow = 0;
        _refuseToDeploy(config, IBlitzGovernor.BlitzGovernor_WindowMissing.selector);
    }

    function test_DeployedAsConfigured() external view {
        assertEq(governor.name(), "Blitz Operations Governor");
        assertEq(address(governor.token()), address(votes));
        assertEq(governor.timelock(), address(timelock));
        assertEq(governor.proposalGuardian(), guardian);
        assertEq(governor.votingDelay(), D.VOTING_DELAY);
        assertEq(governor.votingPeriod(), D.VOTING_PERIOD);
        assertEq(governor.extension(), D.EXTENSION);
        assertEq(governor.queueWindow(), D.QUEUE_WINDOW);
        assertEq(governor.executeWindow(), D.EXECUTE_WINDOW);
        assertEq(governor.proposalThreshold(), D.THRESHOLD);
        assertEq(governor.quorumNumerator(), D.QUORUM_BPS);
        assertEq(governor.quorumDenominator(), 10_000);
        assertEq(governor.quorumFloor(), D.QUORUM_FLOOR);
        assertEq(governor.majorityBps(), D.MAJORITY_BPS);
        assertEq(governor.clock(), votes.clock());
        assertEq(governor.CLOCK_MODE(), "mode=timestamp");
        assertEq(governor.COUNTING_MODE(), "support=bravo,fractional&quorum=for,abstain&params=fractional");
    }
}
