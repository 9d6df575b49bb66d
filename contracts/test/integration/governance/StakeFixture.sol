// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {ProtocolFixture} from "../../utils/governance/ProtocolFixture.sol";

/// @notice A small world of real stake: alice liquid 40,000, bob delegated 20,000, an operator's bond of 50,000, and a
/// vault that has delegated what it holds through its router.
abstract contract StakeFixture is ProtocolFixture {
    uint8 internal constant FOR = 1;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal operator = makeAddr("operator");
    uint256 internal sequencer;

    function setUp() public virtual {
        deployProtocol();
        sequencer = register("signer", operator, 50_000 ether, 1_000);
        stake(alice, 40_000 ether);
        delegate(sequencer, bob, 20_000 ether);
        vm.prank(address(operationsTimelock));
        router.approve(sequencer, 100_000 ether, 2_500);
        vault.rebalance();
        skip(D.STEP);
    }

    function propose(address proposer, string memory text) internal returns (uint256) {
        vm.prank(proposer);
        return operationsGovernor.propose(
            new address[](1),
            new uint256[](1),
            new bytes[](1),
            string.concat(text, " #proposer=", Strings.toHexString(proposer))
        );
    }

    function open(uint256 id) internal {
        vm.warp(operationsGovernor.proposalSnapshot(id) + D.STEP);
    }

    function vote(address voter, uint256 id) internal returns (uint256) {
        vm.prank(voter);
        return operationsGovernor.castVote(id, FOR);
    }

    function counted(uint256 id) internal view returns (uint256) {
        (uint256 against, uint256 favour, uint256 abstain) = operationsGovernor.proposalVotes(id);
        return against + favour + abstain;
    }

    function total(uint256 id) internal view returns (uint256) {
        return votes.getPastTotalSupply(operationsGovernor.proposalSnapshot(id));
    }
}
