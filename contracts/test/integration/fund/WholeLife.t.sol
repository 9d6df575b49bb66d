// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {BlitzTimelock} from "../../../src/governance/BlitzTimelock.sol";
import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {IEcosystemFundEvents, StreamStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";
import {ISequencerPool} from "../../../src/interfaces/ISequencerPool.sol";
import {FundDefaults} from "../../utils/fund/FundDefaults.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {ProtocolFixture} from "../../utils/governance/ProtocolFixture.sol";
import {Roles} from "../../utils/Roles.sol";

/// @notice Stake, delegate, propose, vote, queue, execute, be paid: real contracts from end to end, roles handed over.
contract WholeLifeTest is ProtocolFixture {
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    address private operator = makeAddr("operator");
    address private recipient = makeAddr("recipient");
    uint256 private sequencer;

    function setUp() public {
        deployProtocol();
        sequencer = register("signer", operator, 50_000 ether, 1_000);
        stake(alice, 40_000 ether);
        delegate(sequencer, bob, 20_000 ether);
        skip(D.STEP);
        fund.awaken();
        skip(FundDefaults.BOOTSTRAP_PERIOD);
    }

    function _propose(BlitzGovernor governor, address proposer, address target, bytes memory data, string memory text)
        private
        returns (uint256)
    {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        (targets[0], calldatas[0]) = (target, data);
        vm.prank(proposer);
        return governor.propose(
            targets, new uint256[](1), calldatas, string.concat(text, " #proposer=", Strings.toHexString(proposer))
        );
    }

    function _vote(BlitzGovernor governor, address voter, uint256 id, uint8 support) private {
        vm.prank(voter);
        governor.castVote(id, support);
    }

    /// @dev Alice, bob and the operator vote For; then the timelock runs out.
    function _passAndExecute(BlitzGovernor governor, uint256 id) private {
        vm.warp(governor.proposalSnapshot(id) + D.STEP);
        _vote(governor, alice, id, 1);
        _vote(governor, bob, id, 1);
        _vote(governor, operator, id, 1);
        vm.warp(governor.proposalDeadline(id) + D.STEP);
        governor.queue(id);
        vm.warp(governor.proposalEta(id));
        governor.execute(id);
    }

    function test_AStreamIsVotedAndPaid() external {
        uint48 start = uint48(vm.getBlockTimestamp()) + 9 days;
        bytes memory data = abi.encodeCall(
            IEcosystemFund.createStream,
            (FundDefaults.BUILDERS, recipient, 9_000 ether, start, start, start + 90 days, FundDefaults.decision())
        );
        uint256 id = _propose(operationsGovernor, alice, address(fund), data, "Pay the builders");

        _passAndExecute(operationsGovernor, id);
        (uint256 against, uint256 favour,) = operationsGovernor.proposalVotes(id);
        assertEq(against, 0);
        assertEq(favour, 110_000 ether, "40,000 staked, 20,000 delegated, 50,000 bonded");
        assertEq(uint8(fund.stream(1).status), uint8(StreamStatus.Active));

        vm.warp(start + 30 days);
        vm.prank(recipient);
        assertEq(fund.claimStream(1, recipient), 3_000 ether);
        vm.warp(start + 90 days);
        fund.claimStream(1, recipient);
        assertEq(recipient.balance, 9_000 ether);
        assertEq(uint8(fund.stream(1).status), uint8(StreamStatus.Completed));
    }

    function test_AVoteTopsUpTheReserve() external {
        uint256 before = reserve.balance();
        bytes memory data = abi.encodeCall(
            IEcosystemFund.topUpReserve, (FundDefaults.MINING, 10_000 ether, FundDefaults.decision())
        );
        _passAndExecute(operationsGovernor, _propose(operationsGovernor, bob, address(fund), data, "Top up"));
        assertEq(reserve.balance(), before + 10_000 ether);
    }

    /// @dev pitfalls, governance 3: a passed vote takes no more than the contract allows.
    function test_APassedVoteCannotTakeMoreThanTheCap() external {
        bytes memory data = abi.encodeCall(
            IEcosystemFund.createStream,
            (
                FundDefaults.MINING,
                recipient,
                FundDefaults.GRANT_CAP + 1,
                D.START,
                D.START,
                D.START + 365 days,
                FundDefaults.decision()
            )
        );
        uint256 id = _propose(operationsGovernor, alice, address(fund), data, "All of it");
        vm.warp(operationsGovernor.proposalSnapshot(id) + D.STEP);
        _vote(operationsGovernor, alice, id, 1);
        vm.warp(operationsGovernor.proposalDeadline(id) + D.STEP);
        operationsGovernor.queue(id);
        vm.warp(operationsGovernor.proposalEta(id));
        vm.expectPartialRevert(IEcosystemFundEvents.EcosystemFund_GrantCapExceeded.selector);
        operationsGovernor.execute(id);
    }

    function test_TheOperationsGovernorCannotSetTheCaps() external {
        bytes memory data = abi.encodeCall(IEcosystemFund.setGrantCap, (1 ether));
        uint256 id = _propose(operationsGovernor, alice, address(fund), data, "Not ours");
        vm.warp(operationsGovernor.proposalSnapshot(id) + D.STEP);
        _vote(operationsGovernor, alice, id, 1);
        vm.warp(operationsGovernor.proposalDeadline(id) + D.STEP);
        operationsGovernor.queue(id);
        vm.warp(operationsGovernor.proposalEta(id));
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(operationsTimelock))
        );
        operationsGovernor.execute(id);
    }

    function test_TheProtocolGovernorSetsTheCaps() external {
        bytes memory data = abi.encodeCall(IEcosystemFund.setGrantCap, (1 ether));
        _passAndExecute(protocolGovernor, _propose(protocolGovernor, alice, address(fund), data, "Less at a time"));
        assertEq(fund.grantCap(), 1 ether);
    }

    /// @dev Who disagrees with the protocol's vote is out, and paid, before it takes effect.
    function test_WhoDisagreesLeavesFirst() external {
        bytes memory data = abi.encodeCall(ILiquidStaking.setFees, (1_000, 200, 200));
        uint256 id = _propose(protocolGovernor, alice, address(vault), data, "Dearer exits");
        vm.warp(protocolGovernor.proposalSnapshot(id) + D.STEP);
        _vote(protocolGovernor, alice, id, 1);
        _vote(protocolGovernor, operator, id, 1);
        vm.warp(protocolGovernor.proposalDeadline(id) + D.STEP);
        protocolGovernor.queue(id);

        skip(2 days); // time to see it
        uint256 request = undelegate(sequencer, bob, pool.sharesOf(sequencer, bob));
        vm.warp(pool.unbondingRequest(request).unlockAt);
        vm.prank(bob);
        pool.withdraw(request, bob);
        assertEq(bob.balance, 20_000 ether);
        assertLt(vm.getBlockTimestamp(), protocolGovernor.proposalEta(id));
    }

    function test_SlashedMetisReachesTheIncomeBucket() external {
        bytes memory data = abi.encodeCall(ISequencerPool.slash, (sequencer, 0.05e18, bytes32("evidence")));
        _passAndExecute(operationsGovernor, _propose(operationsGovernor, alice, address(pool), data, "Slash"));

        uint256 before = fund.bucket(FundDefaults.BUILDERS).balance;
        uint256 swept = pool.sweepSlashed();
        assertEq(swept, 3_500 ether, "a twentieth of bond and delegations");
        assertEq(fund.bucket(FundDefaults.BUILDERS).balance, before + swept);
        assertEq(address(fund).balance, FundDefaults.funding() + swept);
    }

    function test_TheGuardianStopsEntriesAndProposals() external {
        uint48 until = uint48(vm.getBlockTimestamp()) + 14 days;
        vm.startPrank(holder);
        brake.pauseEntries(address(pool), until);
        brake.pauseEntries(address(vault), until);
        vm.stopPrank();
        assertEq(pool.entriesPausedUntil(), until);
        assertEq(vault.entriesPausedUntil(), until);

        undelegate(sequencer, bob, 1 ether); // the way out is not his
        uint256 id = _propose(operationsGovernor, alice, address(fund), "", "Stopped");
        vm.prank(holder);
        brake.cancelProposal(address(operationsGovernor), id);
        assertEq(uint8(operationsGovernor.state(id)), uint8(IGovernor.ProposalState.Canceled));
    }

    /// @dev pitfalls, governance 25: every right is where it belongs, and nowhere else.
    function test_TheDeployerHasNoRightLeft() external view {
        for (uint64 role; role < 5; ++role) {
            (bool has,) = access.hasRole(role, address(this));
            assertFalse(has);
        }
        (bool admin_,) = access.hasRole(Roles.ADMIN, address(protocolTimelock));
        assertTrue(admin_);
        BlitzTimelock[2] memory locks = [protocolTimelock, operationsTimelock];
        for (uint256 i; i < 2; ++i) {
            assertFalse(locks[i].hasRole(0x00, address(this)));
            assertFalse(locks[i].hasRole(0x00, address(locks[i])));
            assertFalse(locks[i].hasRole(locks[i].PROPOSER_ROLE(), address(this)));
            assertFalse(locks[i].hasRole(locks[i].EXECUTOR_ROLE(), address(0)));
        }
    }
}
