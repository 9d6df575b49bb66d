// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {BlitzTimelock} from "../../../src/governance/BlitzTimelock.sol";
import {StakeVotes} from "../../../src/governance/StakeVotes.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {Box} from "../../mocks/governance/Box.sol";
import {GovernanceDefaults as D} from "./GovernanceDefaults.sol";
import {GovernmentDeployer} from "./GovernmentDeployer.sol";

/// @notice A governor with its timelock over two sources of votes, and the steps of a proposal's life.
/// Time is read from the test machine: the compiler may keep an earlier `block.timestamp` over a warp.
abstract contract GovernanceBase is GovernmentDeployer {
    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;
    uint8 internal constant SPLIT = 255;

    address internal guardian = makeAddr("guardian");
    address internal stranger = makeAddr("stranger");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    FakeStake internal liquid;
    FakeStake internal pool;
    StakeVotes internal votes;
    BlitzTimelock internal timelock;
    BlitzGovernor internal governor;
    Box internal box;

    function setUp() public virtual {
        vm.warp(D.START);
        liquid = new FakeStake(D.STEP);
        pool = new FakeStake(D.STEP);
        votes = StakeVotes(deployCode("StakeVotes.sol:StakeVotes", abi.encode(liquid, pool)));
        timelock = deployTimelock(D.TIMELOCK_DELAY, D.TIMELOCK_FLOOR, D.TIMELOCK_CEILING);
        governor = deployGovernor(D.operations(votes, timelock, guardian));
        handOver(timelock, address(governor));
        box = new Box(address(timelock));

        liquid.mint(alice, 30_000 ether);
        pool.mint(bob, 25_000 ether);
        liquid.mint(carol, 10_000 ether);
        pool.mint(carol, 10_000 ether);
        skip(D.STEP);
    }

    function handOver(BlitzTimelock lock, address to) internal {
        lock.grantRole(lock.PROPOSER_ROLE(), to);
        lock.grantRole(lock.CANCELLER_ROLE(), to);
        lock.grantRole(lock.EXECUTOR_ROLE(), to);
        lock.renounceRole(lock.DEFAULT_ADMIN_ROLE(), address(this));
    }

    /* PROPOSAL */

    function describe(string memory text, address proposer) internal pure returns (string memory) {
        return string.concat(text, "\n\n#proposer=", Strings.toChecksumHexString(proposer));
    }

    function proposeAs(address proposer, address target, bytes memory data, string memory text)
        internal
        returns (uint256)
    {
        address[] memory targets = new address[](1);
        uint256[] memory values = new uint256[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = target;
        calldatas[0] = data;
        string memory description = describe(text, proposer);

        vm.prank(proposer);
        return governor.propose(targets, values, calldatas, description);
    }

    /// @dev A harmless action: the box remembers 7.
    function proposeBox(address proposer, string memory text) internal returns (uint256) {
        return proposeAs(proposer, address(box), abi.encodeCall(Box.set, (7)), text);
    }

    function vote(address voter, uint256 id, uint8 support) internal {
        vm.prank(voter);
        governor.castVote(id, support);
    }

    /* TIME */

    function time() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    /// @dev First second in which votes count.
    function warpToOpen(uint256 id) internal {
        vm.warp(governor.proposalSnapshot(id) + D.STEP);
    }

    /// @dev First second of the last step before the end as it stands.
    function warpToLastStep(uint256 id) internal {
        vm.warp(governor.proposalDeadline(id));
    }

    /// @dev First second in which no vote counts any more.
    function warpToClosed(uint256 id) internal {
        vm.warp(governor.proposalDeadline(id) + D.STEP);
    }

    function warpToReady(uint256 id) internal {
        vm.warp(governor.proposalEta(id));
    }

    /// @dev Alice and bob vote For: 55,000 METIS of 75,000.
    function pass(uint256 id) internal {
        warpToOpen(id);
        vote(alice, id, FOR);
        vote(bob, id, FOR);
        warpToClosed(id);
    }

    function passAndQueue(uint256 id) internal {
        pass(id);
        governor.queue(id);
    }

    function passAndExecute(uint256 id) internal {
        passAndQueue(id);
        warpToReady(id);
        governor.execute(id);
    }

    function assertState(uint256 id, IGovernor.ProposalState expected) internal view {
        assertEq(uint8(governor.state(id)), uint8(expected), "state");
    }
}
