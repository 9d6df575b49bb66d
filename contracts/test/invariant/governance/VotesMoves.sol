// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

import {RayMath} from "../../../src/shared/math/RayMath.sol";
import {StakeFixture} from "../../integration/governance/StakeFixture.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";

/// @notice Five people who stake, move, queue, leave, delegate, redelegate, come back and lend their votes to each
/// other or to the sink, two operators, a vault that is rebalanced and harvested, slashes, and a vote that is nearly
/// always open. Whenever the clock steps on, what everybody *held* is written down from balances and units, never from
/// votes.
abstract contract VotesMoves is StakeFixture {
    using RayMath for uint256;

    struct Step {
        uint256 at;
        uint256 total;
        uint256 parts; // of all who can have a part
        uint256 held; // METIS by balances and units, without what was lent to the sink
    }

    uint256 private constant PEOPLE = 5;
    uint256 private constant SEQUENCERS = 2;

    address[] internal crowd; // people first, then operators and whoever else holds something
    uint256[] private _requests;
    Step[] internal steps;
    uint256 internal proposals;
    mapping(string move => uint256) internal did;

    /// @param others who hold something and stay as they are
    function _gather(address[] memory others) internal {
        for (uint256 i; i < PEOPLE; ++i) {
            crowd.push(makeAddr(string.concat("person ", vm.toString(i))));
            vm.deal(crowd[i], 1_000_000 ether);
        }
        for (uint256 i; i < others.length; ++i) crowd.push(others[i]);
    }

    modifier tallied(string memory move) {
        _;
        ++did[move];
    }

    function _person(uint256 seed) private view returns (address) {
        return crowd[seed % PEOPLE];
    }

    /// @dev A constant: a question to the pool would use up the prank that stands before it.
    function _sequencer(uint256 seed) private pure returns (uint256) {
        return 1 + seed % SEQUENCERS;
    }

    function _part(uint256 seed, uint256 whole) private pure returns (uint256) {
        return whole * (1 + seed % 100) / 100;
    }

    /* STAKE */

    function moveStakeIn(uint256 who, uint256 assets) external tallied("moveStakeIn") {
        assets = bound(assets, 1 ether, 20_000 ether);
        vm.prank(_person(who));
        vault.stake{value: assets}(_person(who >> 8), 0, address(0));
    }

    function moveShares(uint256 from, uint256 to, uint256 part) external tallied("moveShares") {
        uint256 shares = _part(part, vault.balanceOf(_person(from)));
        vm.prank(_person(from));
        vault.transfer(_person(to), shares);
    }

    function enqueue(uint256 who, uint256 part) external tallied("enqueue") {
        uint256 shares = _part(part, vault.balanceOf(_person(who)));
        vm.prank(_person(who));
        vault.requestWithdrawal(shares, _person(who), _person(who));
    }

    function leaveAtOnce(uint256 who, uint256 part) external tallied("leaveAtOnce") {
        uint256 shares = _part(part, vault.maxRedeem(_person(who)));
        vm.prank(_person(who));
        vault.redeemNative(shares, _person(who), _person(who), 0);
    }

    function moveDelegate(uint256 who, uint256 id, uint256 assets) external tallied("moveDelegate") {
        assets = bound(assets, 1 ether, 10_000 ether);
        vm.prank(_person(who));
        pool.delegate{value: assets}(_sequencer(id));
    }

    function moveUndelegate(uint256 who, uint256 id, uint256 part) external tallied("moveUndelegate") {
        uint256 shares = _part(part, pool.sharesOf(_sequencer(id), _person(who)));
        vm.prank(_person(who));
        _requests.push(pool.undelegate(_sequencer(id), shares));
    }

    function takeBack(uint256 which, uint256 part) external tallied("takeBack") {
        uint256 id = _requests[which % _requests.length];
        uint256 shares = _part(part, pool.unbondingRequest(id).shares);
        vm.prank(pool.unbondingRequest(id).owner);
        pool.cancelUnbonding(id, shares);
    }

    function redelegate(uint256 who, uint256 from, uint256 to, uint256 part) external tallied("redelegate") {
        uint256 shares = _part(part, pool.sharesOf(_sequencer(from), _person(who)));
        vm.prank(_person(who));
        pool.redelegate(_sequencer(from), _sequencer(to), shares);
    }

    /* VOTES */

    /// @dev One of nine gives his vote to the sink, as the vault's router does.
    function lendLiquid(uint256 who, uint256 to) external tallied("lendLiquid") {
        vm.prank(_person(who));
        vault.delegate(to % 9 == 8 ? address(votes) : _person(to >> 8));
    }

    function lendPool(uint256 who, uint256 to) external tallied("lendPool") {
        vm.prank(_person(who));
        IVotes(address(pool)).delegate(to % 9 == 8 ? address(votes) : _person(to >> 8));
    }

    function movePropose(uint256 who) external tallied("movePropose") {
        address proposer = _person(who);
        string memory text = string.concat("Do nothing #proposer=", Strings.toHexString(proposer));
        bytes[] memory calldatas = new bytes[](1);
        calldatas[0] = abi.encode(proposals);
        vm.prank(proposer);
        proposals = operationsGovernor.propose(new address[](1), new uint256[](1), calldatas, text);
    }

    /// @dev Whole, or a part of what is left each way; whoever may vote again does.
    function moveVote(uint256 which, uint256 who, uint256 part) external tallied("moveVote") {
        uint256 id = proposals - which % (proposals < 3 ? proposals : 3);
        address voter = crowd[who % crowd.length];
        vm.prank(voter);
        if (part % 2 == 0) {
            operationsGovernor.castVote(id, uint8(part >> 8) % 3);
            return;
        }
        uint128 third = uint128(_part(part, votes.getPastVotes(voter, operationsGovernor.proposalSnapshot(id))) / 3);
        vm.prank(voter);
        operationsGovernor.castVoteWithReasonAndParams(id, 255, "", abi.encodePacked(third, third, third));
    }

    /* CHAIN */

    function turnCranks() external tallied("turnCranks") {
        vault.harvest();
        vault.rebalance();
        vault.finalize(20);
    }

    function slash(uint256 id) external tallied("slash") {
        vm.prank(address(operationsTimelock));
        pool.slash(_sequencer(id), 0.1e18, "invariant");
    }

    function syncVotes(uint256 who, uint256 id) external tallied("syncVotes") {
        pool.syncVotes(_person(who), _sequencer(id));
    }

    function wait(uint256 time) external tallied("wait") {
        _passTo(vm.getBlockTimestamp() + bound(time, 1, 30 hours));
    }

    /// @dev The last second of the snapshot's step, and the first in which votes count.
    function waitForTheVote(uint256 which, uint256 early) external tallied("waitForTheVote") {
        uint256 at = operationsGovernor.proposalSnapshot(proposals - which % 2) + D.STEP - (early % 2);
        if (at > vm.getBlockTimestamp()) _passTo(at);
    }

    /// @dev Nothing but time moves in here, so what is held now is what was held when this step closed.
    function _passTo(uint256 at) private {
        uint256 step = votes.clock();
        Step memory one = Step({at: step, total: 0, parts: 0, held: _held()});
        vm.warp(at);
        if (votes.clock() == step) return;

        uint256 rate = vault.rateRayAt(step);
        one.held = _heldShares.toAssetsDown(rate) + _heldUnits;
        one.total = votes.getPastTotalSupply(step);
        one.parts = partsAt(step);
        steps.push(one);
    }

    uint256 private _heldShares;
    uint256 private _heldUnits;

    function _held() private returns (uint256) {
        (_heldShares, _heldUnits) = (IERC20(address(vault)).totalSupply(), 0);
        for (uint256 i; i < crowd.length; ++i) {
            address one = crowd[i];
            if (vault.delegates(one) == address(votes)) _heldShares -= vault.balanceOf(one);
            if (IVotes(address(pool)).delegates(one) != address(votes)) _heldUnits += pool.votingUnits(one);
        }
        return 0;
    }

    function partsAt(uint256 step) internal view returns (uint256 sum) {
        for (uint256 i; i < crowd.length; ++i) sum += votes.getPastVotes(crowd[i], step);
        sum += votes.getPastVotes(address(votes), step);
    }
}
