// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorVotesQuorumFraction} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";

import {BlitzGovernor} from "../../../../src/governance/BlitzGovernor.sol";
import {GovernorConfig} from "../../../../src/interfaces/IBlitzGovernor.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract GovernorOutcomeTest is GovernanceBase {
    function _split(uint256 id, address voter, uint256 against, uint256 favour, uint256 abstain) private {
        vm.prank(voter);
        governor.castVoteWithReasonAndParams(
            id, SPLIT, "", abi.encodePacked(uint128(against), uint128(favour), uint128(abstain))
        );
    }

    function _decide(uint256 against, uint256 favour, uint256 abstain) private returns (IGovernor.ProposalState) {
        uint256 id = proposeBox(alice, "decide");
        warpToOpen(id);
        _split(id, alice, against, favour, abstain);
        warpToClosed(id);
        return governor.state(id);
    }

    function _assertDecides(uint256 against, uint256 favour, uint256 abstain, bool passes) private {
        assertEq(
            uint8(_decide(against, favour, abstain)),
            uint8(passes ? IGovernor.ProposalState.Succeeded : IGovernor.ProposalState.Defeated)
        );
    }

    /* QUORUM */

    function test_QuorumIsTheFloorWhileStakeIsSmall() external {
        skip(D.STEP);
        assertEq(governor.quorum(governor.clock() - D.STEP), D.QUORUM_FLOOR);
    }

    function test_QuorumIsTheFractionOnceThatIsMore() external {
        liquid.mint(stranger, 925_000 ether); // a million in all
        skip(D.STEP);
        assertEq(governor.quorum(governor.clock() - D.STEP), 40_000 ether);
    }

    function test_QuorumLeavesOutWhatTheVaultDelegates() external {
        pool.mint(stranger, 925_000 ether);
        vm.prank(stranger);
        pool.delegate(address(votes));
        skip(D.STEP);
        assertEq(governor.quorum(governor.clock() - D.STEP), D.QUORUM_FLOOR);
    }

    function test_DefeatedOneWeiBelowTheQuorum() external {
        _assertDecides(0, D.QUORUM_FLOOR - 1, 0, false);
    }

    function test_SucceedsAtTheQuorum() external {
        _assertDecides(0, D.QUORUM_FLOOR, 0, true);
    }

    function test_AbstainCountsToTheQuorum() external {
        _assertDecides(0, 1 ether, D.QUORUM_FLOOR - 1 ether, true);
    }

    function test_AgainstDoesNotCountToTheQuorum() external {
        _assertDecides(D.QUORUM_FLOOR - 1, 1, 0, false);
    }

    /* MAJORITY */

    function test_ATieIsDefeated() external {
        _assertDecides(15_000 ether, 15_000 ether, 0, false);
    }

    function test_OneWeiMoreSucceeds() external {
        uint256 id = proposeBox(alice, "decide");
        warpToOpen(id);
        vote(bob, id, AGAINST);
        _split(id, alice, 0, 25_000 ether + 1, 0);
        warpToClosed(id);
        assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_SixtyPercentMeansSixty() external {
        GovernorConfig memory config = D.operations(votes, timelock, guardian);
        config.majorityBps = 6_000;
        governor = deployGovernor(config);
        _assertDecides(12_000 ether, 18_000 ether, 0, false); // 60 %, below the quorum
        uint256 id = proposeBox(alice, "exactly");
        warpToOpen(id);
        _split(id, alice, 0, 30_000 ether, 0);
        _split(id, carol, 20_000 ether, 0, 0);
        warpToClosed(id);
        assertState(id, IGovernor.ProposalState.Succeeded);

        uint256 next = proposeBox(bob, "one wei less");
        warpToOpen(next);
        _split(next, alice, 0, 30_000 ether - 1, 0);
        _split(next, carol, 20_000 ether, 0, 0);
        warpToClosed(next);
        assertState(next, IGovernor.ProposalState.Defeated);
    }

    /* WHAT CANNOT REVIVE */

    /// @dev pitfalls, governance 12: defeated stays defeated when the quorum is lowered later.
    function test_ALoweredQuorumRevivesNothing() external {
        liquid.mint(stranger, 925_000 ether);
        skip(D.STEP);
        uint256 defeated = proposeBox(carol, "defeated by quorum");
        warpToOpen(defeated);
        vote(alice, defeated, FOR); // 30,000 of 40,000
        warpToClosed(defeated);
        assertState(defeated, IGovernor.ProposalState.Defeated);

        uint256 lowering = proposeAs(
            alice,
            address(governor),
            abi.encodeCall(GovernorVotesQuorumFraction.updateQuorumNumerator, (200)),
            "lower the quorum"
        );
        passAndExecute(lowering);
        skip(D.STEP);

        assertEq(governor.quorum(governor.clock() - D.STEP), D.QUORUM_FLOOR);
        assertState(defeated, IGovernor.ProposalState.Defeated);
    }

    function test_MoreStakeLaterDefeatsNothing() external {
        uint256 id = proposeBox(alice, "passed");
        pass(id);
        liquid.mint(stranger, 10_000_000 ether);
        skip(D.STEP);
        assertState(id, IGovernor.ProposalState.Succeeded);
    }

    /// @dev pitfalls, governance 4: all of little is not enough.
    function test_AYoungProtocolCannotBeTakenByAFew() external {
        liquid.burn(alice, 25_000 ether);
        pool.burn(bob, 25_000 ether);
        pool.burn(carol, 10_000 ether);
        liquid.burn(carol, 10_000 ether);
        skip(D.STEP);
        _assertDecides(0, 5_000 ether, 0, false); // everything that exists
    }
}
