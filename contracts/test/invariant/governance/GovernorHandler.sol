// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorVotesQuorumFraction} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Test} from "forge-std/Test.sol";

import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {Box} from "../../mocks/governance/Box.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";

/// @notice Proposers, voters, a guardian, whoever queues and executes, and a clock that likes the last seconds.
/// Beside them a model that remembers of every proposal what the contracts must not forget.
contract GovernorHandler is Test {
    struct Known {
        bool seenPassingLate; // failing, then passing, in the last seconds
        bool passing; // after the last counted vote
        uint256 favourAtDeadline; // For and Abstain when the first deadline passed
        bool closed;
        IGovernor.ProposalState finalState;
        bool isFinal;
    }

    BlitzGovernor internal governor;
    FakeStake internal liquid;
    FakeStake internal pool;
    Box internal box;
    address internal guardian;

    address[5] public voters;
    mapping(uint256 id => Known) internal known;
    mapping(uint256 id => uint256) public firstDeadline;
    uint256 public count;
    uint256 public executed;
    string public broken;

    modifier watched() {
        _;
        _watch();
    }

    constructor(BlitzGovernor governor_, FakeStake liquid_, FakeStake pool_, Box box_, address guardian_) {
        (governor, liquid, pool, box, guardian) = (governor_, liquid_, pool_, box_, guardian_);
        for (uint256 i; i < 5; ++i) {
            voters[i] = makeAddr(string.concat("voter ", vm.toString(i)));
            liquid.mint(voters[i], (i + 1) * 6_000 ether);
            pool.mint(voters[i], (5 - i) * 3_000 ether);
        }
    }

    /* PROPOSERS */

    function propose(uint256 who, uint256 what) external watched {
        address proposer = voters[who % 5];
        bool live = _isLive(governor.latestProposalOf(proposer));
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        if (what % 3 == 0) {
            targets[0] = address(governor);
            calldatas[0] =
                abi.encodeCall(GovernorVotesQuorumFraction.updateQuorumNumerator, (bound(what, 100, 2_000)));
        } else {
            targets[0] = address(box);
            calldatas[0] = abi.encodeCall(Box.set, (what));
        }
        string memory text = string.concat(vm.toString(count), " #proposer=", Strings.toHexString(proposer));

        vm.prank(proposer);
        try governor.propose(targets, new uint256[](1), calldatas, text) returns (uint256 id) {
            count = id;
            firstDeadline[id] = governor.proposalDeadline(id);
            if (live) broken = "two live proposals of one proposer";
        } catch {}
    }

    function cancel(uint256 id, uint256 who, bool byGuardian) external watched {
        if (count == 0) return;
        id = id % count + 1;
        address caller = byGuardian && who % 8 == 0 ? guardian : voters[who % 5];
        IGovernor.ProposalState before = governor.state(id);
        bool abandoned = governor.isAbandoned(id);
        vm.prank(caller);
        try governor.cancel(id) {
            bool own = before == IGovernor.ProposalState.Pending && caller == governor.proposalProposer(id);
            if (caller != guardian && !own && !abandoned) broken = "cancelled by who may not";
        } catch {}
    }

    /* VOTERS */

    function vote(uint256 id, uint256 who, uint256 choice, uint128 part) external watched {
        if (count == 0) return;
        id = id % count + 1;
        address voter = voters[who % 5];
        Known storage one = known[id];
        bool late = governor.clock() + D.EXTENSION > firstDeadline[id];
        uint128 weight = uint128(bound(part, 0, 30_000 ether));
        bytes memory split = abi.encodePacked(
            choice % 3 == 0 ? weight : 0, choice % 3 == 1 ? weight : 0, choice % 3 == 2 ? weight : 0
        );

        vm.prank(voter);
        try governor.castVoteWithReasonAndParams(id, 255, "", split) returns (uint256 counted) {
            if (counted == 0) broken = "an empty vote was counted";
            bool passing = _passing(id);
            if (passing && !one.passing && late) one.seenPassingLate = true;
            one.passing = passing;
        } catch {}
    }

    function moveStake(uint256 from, uint256 to, uint256 units, bool ofThePool) external watched {
        FakeStake source = ofThePool ? pool : liquid;
        address sender = voters[from % 5];
        units = bound(units, 0, source.balanceOf(sender));
        vm.prank(sender);
        source.transfer(voters[to % 5], units);
    }

    function giveVote(uint256 from, uint256 to, bool ofThePool) external watched {
        vm.prank(voters[from % 5]);
        (ofThePool ? pool : liquid).delegate(to % 6 == 5 ? address(0) : voters[to % 5]);
    }

    function moveRate(uint256 rate) external watched {
        liquid.setRate(bound(rate, 0.8e27, 1.3e27));
    }

    /* CRANKS */

    function queue(uint256 id) external watched {
        if (count == 0) return;
        id = id % count + 1;
        try governor.queue(id) {
            if (!_passing(id)) broken = "queued what did not pass";
            if (vm.getBlockTimestamp() >= governor.proposalDeadline(id) + D.STEP + D.QUEUE_WINDOW) {
                broken = "queued after its time";
            }
        } catch {}
    }

    function execute(uint256 id) external watched {
        if (count == 0) return;
        id = id % count + 1;
        uint256 eta = governor.proposalEta(id);
        try governor.execute(id) {
            ++executed;
            if (eta == 0 || vm.getBlockTimestamp() < eta) broken = "executed before its time";
            if (vm.getBlockTimestamp() > eta + D.EXECUTE_WINDOW) broken = "executed after its time";
        } catch {}
    }

    /* TIME */

    function wait(uint256 time) external watched {
        _warp(vm.getBlockTimestamp() + bound(time, 0, 3 days));
    }

    /// @dev Around the snapshot, the last seconds, both deadlines, the timelock and both windows.
    function waitForAnEdge(uint256 id, uint256 which, uint256 aroundIt) external watched {
        if (count == 0) return;
        id = id % count + 1;
        uint256 first = firstDeadline[id];
        uint256[7] memory edges = [
            governor.proposalSnapshot(id) + D.STEP,
            first - D.EXTENSION + D.STEP,
            first + D.STEP,
            first + D.EXTENSION + D.STEP,
            governor.proposalDeadline(id) + D.STEP + D.QUEUE_WINDOW,
            governor.proposalEta(id),
            governor.proposalEta(id) + D.EXECUTE_WINDOW
        ];
        uint256 edge = edges[which % 7];
        if (edge > 1) _warp(edge + aroundIt % 3 - 1);
    }

    /* MODEL */

    /// @dev Before time moves, remembers what a first deadline leaves behind; after it, what has become final.
    function _warp(uint256 to) private {
        if (to <= vm.getBlockTimestamp()) return;
        for (uint256 id = 1; id <= count; ++id) {
            if (!known[id].closed && to >= firstDeadline[id] + D.STEP) {
                known[id].closed = true;
                (, uint256 favour, uint256 abstain) = governor.proposalVotes(id);
                known[id].favourAtDeadline = favour + abstain;
            }
        }
        vm.warp(to);
    }

    function _isLive(uint256 id) private view returns (bool) {
        if (id == 0) return false;
        IGovernor.ProposalState current = governor.state(id);
        return current == IGovernor.ProposalState.Pending || current == IGovernor.ProposalState.Active;
    }

    function _passing(uint256 id) private view returns (bool) {
        (uint256 against, uint256 favour, uint256 abstain) = governor.proposalVotes(id);
        return favour > against && favour + abstain >= governor.quorum(governor.proposalSnapshot(id));
    }

    function modelOf(uint256 id) external view returns (Known memory) {
        return known[id];
    }

    /// @dev After every action: what was final once has to stay so.
    function _watch() private {
        for (uint256 id = 1; id <= count; ++id) {
            IGovernor.ProposalState current = governor.state(id);
            Known storage one = known[id];
            if (one.isFinal && one.finalState != current) broken = "G3: what was final is so no more";
            one.finalState = current;
            one.isFinal = current == IGovernor.ProposalState.Defeated || current == IGovernor.ProposalState.Canceled
                || current == IGovernor.ProposalState.Expired || current == IGovernor.ProposalState.Executed;
        }
    }
}
