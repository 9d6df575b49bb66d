// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

import {IStakeVotes} from "../../../../src/interfaces/IStakeVotes.sol";
import {PastVotesBehaviour} from "../../../behaviours/PastVotesBehaviour.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";
import {ProtocolFixture} from "../../../utils/governance/ProtocolFixture.sol";

/// @notice One power over the real vault and the real pool, half of each, against the behaviour of ERC-5805 and
/// ERC-6372. Delegation is not done here but at both sources, and refused in those words.
contract StakeVotesStandardsTest is ProtocolFixture, PastVotesBehaviour {
    uint256 private _id;

    function setUp() external {
        deployProtocol();
        _id = register("signer", makeAddr("operator"), MIN_BOND, 0);
    }

    function erc6372() internal view override returns (IERC6372) {
        return votes;
    }

    function stepErc6372() internal pure override returns (uint256) {
        return D.STEP;
    }

    function erc5805() internal view override returns (IERC5805) {
        return votes;
    }

    function giveVotes(address account, uint256 amount) internal override returns (uint256) {
        stake(account, amount / 2);
        delegate(_id, account, amount / 2);
        return amount;
    }

    function moveVotes(address from, address to, uint256 units) internal override {
        vm.prank(from);
        vault.transfer(to, units / 2);
        undelegate(_id, from, units / 2);
        delegate(_id, to, units / 2);
    }

    function lendVotes(address from, address to) internal override {
        vm.startPrank(from);
        vault.delegate(to);
        IERC5805(address(pool)).delegate(to);
        vm.stopPrank();
    }

    function openStepError(uint256 clock) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IStakeVotes.StakeVotes_StepOpen.selector, clock, clock);
    }

    function test_ERC5805_DelegationIsDoneAtTheSources() external {
        bytes memory atSource =
            abi.encodeWithSelector(IStakeVotes.StakeVotes_DelegateAtSource.selector, address(vault), address(pool));
        vm.expectRevert(atSource);
        votes.delegate(stranger);
        vm.expectRevert(atSource);
        votes.delegateBySig(stranger, 0, 0, 0, 0, 0);
    }
}
