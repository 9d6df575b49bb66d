// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {console} from "forge-std/console.sol";

import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {Bucket} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundDefaults as F} from "../../utils/fund/FundDefaults.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// @notice What an attack on the fund can win, in METIS, over random sizes of it: never more than the caps allow, and
/// nothing when those who vote against him hold more. `BLITZ_ECONOMICS_RUNS` sets how many scenarios (pitfalls,
/// governance 2, 3 and 18).
contract EconomicsTest is StakeFixture {
    uint256 private constant SOCKS = 5;

    address private attacker = makeAddr("attacker");
    address private loot = makeAddr("loot");
    address[SOCKS] private socks;
    uint256[SOCKS] private ids;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < SOCKS; ++i) {
            socks[i] = makeAddr(string.concat("sock ", vm.toString(i)));
            stake(socks[i], D.THRESHOLD);
        }
        skip(D.STEP);
        fund.awaken();
        skip(F.BOOTSTRAP_PERIOD);
    }

    function _runs() private view returns (uint256) {
        return vm.envOr("BLITZ_ECONOMICS_RUNS", uint256(12));
    }

    function _pick(uint256 seed, uint256 place, uint256 min, uint256 max) private pure returns (uint256) {
        return min + uint256(keccak256(abi.encode(seed, place))) % (max - min + 1);
    }

    /* A RENTED MAJORITY */

    function test_ARentedMajorityWinsNoMoreThanTheCaps() external {
        uint256 passed;
        uint256 most;
        for (uint256 run; run < _runs(); ++run) {
            uint256 state = vm.snapshotState();
            uint256 won = _rent(uint256(keccak256(abi.encode("rent", run))));
            vm.revertToState(state);
            if (won != 0) ++passed;
            if (won > most) most = won;
        }
        console.log("rented majorities: attacks that passed", passed);
        console.log("rented majorities: METIS won at most", most / 1 ether);
        assertGt(passed, _runs() / 4, "some attacks work: else this proves nothing");
    }

    /// @return won METIS that the fund has promised to him
    function _rent(uint256 seed) private returns (uint256 won) {
        for (uint256 i; i < SOCKS; ++i) ids[i] = _proposeGrant(seed, i);
        vm.warp(operationsGovernor.proposalSnapshot(ids[0]) + D.STEP - 1);
        uint256 rent = votes.getPastTotalSupply(votes.clock() - 1) * _pick(seed, 1, 10, 400) / 100;
        stake(attacker, rent);
        if (seed % 3 == 0) vault.rebalance();
        open(ids[0]);
        uint256 against = _voteOnAll();
        uint256 back = _leave();
        assertLe(back, rent - back * vault.exitFeeBps() / 20_000, "leaving at once costs the fee");

        won = _take();
        if (rent <= against) assertEq(won, 0, "who is outvoted wins nothing");
        assertLe(won, F.GLOBAL_CAP, "the global window");
        assertLe(_promised(F.BUILDERS), F.BUILDERS_CAP, "the bucket's window");
        assertLe(_promised(F.MINING), F.MINING_CAP, "the bucket's window");
        for (uint256 id = 1; id <= fund.streamCount(); ++id) assertLe(fund.stream(id).assets, F.GRANT_CAP, "a grant");
        assertEq(address(fund).balance, F.funding() - loot.balance, "nothing else has left");
    }

    function _proposeGrant(uint256 seed, uint256 i) private returns (uint256) {
        uint48 start = uint48(vm.getBlockTimestamp());
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = address(fund);
        uint256 assets = _pick(seed, 10 + i, 1 ether, F.GRANT_CAP * 11 / 10);
        calldatas[0] = abi.encodeCall(
            IEcosystemFund.createStream, (_pick(seed, 20 + i, 0, 1), loot, assets, start, start, start + 30 days, F.decision())
        );
        string memory text = string.concat("Grant ", vm.toString(i), " #proposer=", Strings.toHexString(socks[i]));
        vm.prank(socks[i]);
        return operationsGovernor.propose(targets, new uint256[](1), calldatas, text);
    }

    /// @return against power that said no to each
    function _voteOnAll() private returns (uint256 against) {
        address[3] memory others = [alice, bob, operator];
        for (uint256 i; i < SOCKS; ++i) {
            against = 0;
            for (uint256 k; k < 3; ++k) {
                vm.prank(others[k]);
                against += operationsGovernor.castVote(ids[i], 0);
            }
            vote(attacker, ids[i]);
        }
    }

    /// @return back METIS that came out at once; the rest waits in the queue
    function _leave() private returns (uint256 back) {
        vm.startPrank(attacker);
        uint256 most = vault.maxRedeem(attacker);
        if (most != 0) back = vault.redeemNative(most, attacker, attacker, 0);
        vm.stopPrank();
    }

    function _take() private returns (uint256) {
        vm.warp(operationsGovernor.proposalDeadline(ids[0]) + D.STEP);
        for (uint256 i; i < SOCKS; ++i) {
            if (operationsGovernor.state(ids[i]) == IGovernor.ProposalState.Succeeded) operationsGovernor.queue(ids[i]);
        }
        uint256 end = vm.getBlockTimestamp() + D.TIMELOCK_DELAY + D.EXECUTE_WINDOW;
        for (skip(D.TIMELOCK_DELAY); vm.getBlockTimestamp() <= end; skip(4 days)) {
            for (uint256 i; i < SOCKS; ++i) {
                try operationsGovernor.execute(ids[i]) {} catch {}
            }
        }
        skip(30 days);
        for (uint256 id = 1; id <= fund.streamCount(); ++id) fund.claimStream(id, loot);
        return _promised(F.BUILDERS) + _promised(F.MINING);
    }

    function _promised(uint256 bucketId) private view returns (uint256) {
        Bucket memory found = fund.bucket(bucketId);
        return found.committed + found.paid;
    }

    /* SILENCE */

    /// @dev Small grants that nobody looks at: all of them together take one small window, and no window of the votes.
    function test_AHeapOfSmallGrantsWinsNoMoreThanTheirWindow() external {
        uint256 most;
        for (uint256 run; run < _runs(); ++run) {
            uint256 state = vm.snapshotState();
            _heap(uint256(keccak256(abi.encode("heap", run))));
            uint256 won = loot.balance;
            vm.revertToState(state);
            if (won > most) most = won;
        }
        console.log("heaps of small grants: METIS won at most", most / 1 ether);
    }

    function _heap(uint256 seed) private {
        uint256 count = _pick(seed, 1, 1, 12);
        vm.deal(attacker, count * F.DEPOSIT);
        for (uint256 i; i < count; ++i) {
            uint256 assets = _pick(seed, 10 + i, 1 ether, F.SMALL_CAP);
            vm.prank(attacker);
            fund.proposeSmallGrant{value: F.DEPOSIT}(_pick(seed, 30 + i, 0, 1), loot, assets, F.decision());
        }
        uint256 objected = _pick(seed, 2, 0, count);
        for (uint256 i; i < objected; ++i) {
            vm.prank(operator);
            fund.object(i + 1, "no");
        }
        skip(F.OBJECTION_PERIOD);
        for (uint256 i; i < count; ++i) {
            try fund.enactSmallGrant(i + 1) {
                assertGt(i + 1, objected, "what one staker of half a per cent refused is not enacted");
                fund.claimSmallGrant(i + 1, loot);
            } catch {}
        }
        assertLe(loot.balance, F.SMALL_WINDOW_CAP);
        assertEq(fund.globalWindowLeft(), F.GLOBAL_CAP - loot.balance, "votes keep the rest");
        assertEq(fund.depositsHeld(), count * F.DEPOSIT, "and deposits are no part of it");
    }

    /* NO OTHER WAY OUT */

    /// @dev pitfalls, governance 19: no approval to spend later, no call of somebody's choice, whoever asks.
    function test_TheFundMakesNoCallOfAnybodysChoice() external {
        bytes[5] memory calls = [
            abi.encodeWithSignature("approve(address,uint256)", attacker, 1 ether),
            abi.encodeWithSignature("transfer(address,uint256)", attacker, 1 ether),
            abi.encodeWithSignature("execute(address,uint256,bytes)", attacker, 1 ether, ""),
            abi.encodeWithSignature("multicall(bytes[])", new bytes[](1)),
            abi.encodeWithSignature("permit(address,address,uint256,uint256,uint8,bytes32,bytes32)", attacker, attacker, 1, 1, 27, 0, 0)
        ];
        address[3] memory askers = [address(operationsTimelock), address(protocolTimelock), attacker];
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 k; k < askers.length; ++k) {
                vm.prank(askers[k]);
                (bool ok,) = address(fund).call(calls[i]);
                assertFalse(ok);
            }
        }
        assertEq(address(fund).balance, F.funding());
    }
}
