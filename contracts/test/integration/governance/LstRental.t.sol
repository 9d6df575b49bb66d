// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {Bucket, IEcosystemFundEvents} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundDefaults as F} from "../../utils/fund/FundDefaults.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// @notice pitfalls, governance 2: LST rental with twice the supply. Who stakes twice of all there is, one second
/// before the snapshot closes, wins every vote. What he wins is bounded by the fund, not by the vote.
contract LstRentalTest is StakeFixture {
    uint256 private constant HOUSES = 6; // sequencers with room for the rent
    uint256 private constant SOCKS = 8; // accounts of the attacker: one live proposal each

    address private attacker = makeAddr("attacker");
    address private loot = makeAddr("loot");
    address[SOCKS] private socks;
    uint256[HOUSES] private houses;
    uint256[SOCKS] private ids;
    uint256 private feesPaid;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < HOUSES; ++i) {
            string memory name = string.concat("house ", vm.toString(i));
            houses[i] = register(name, makeAddr(string.concat(name, " operator")), MIN_BOND, 1_000);
            vm.prank(address(operationsTimelock));
            router.approve(houses[i], MAX_STAKE, 2_500);
        }
        for (uint256 i; i < SOCKS; ++i) {
            socks[i] = makeAddr(string.concat("sock ", vm.toString(i)));
            stake(socks[i], D.THRESHOLD);
        }
        vault.rebalance();
        skip(D.STEP);
        fund.awaken();
        skip(F.BOOTSTRAP_PERIOD);
    }

    /* THE ATTACK */

    function _grant(address sock, uint256 bucketId, uint256 assets) private returns (uint256) {
        uint48 start = uint48(vm.getBlockTimestamp());
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = address(fund);
        calldatas[0] = abi.encodeCall(
            IEcosystemFund.createStream, (bucketId, loot, assets, start, start, start + 30 days, F.decision())
        );
        string memory text =
            string.concat("A grant of ", vm.toString(start), " #proposer=", Strings.toHexString(sock));
        vm.prank(sock);
        return operationsGovernor.propose(targets, new uint256[](1), calldatas, text);
    }

    /// @dev Three of the largest grants from each bucket, and two to fill what they leave: all of one second, so one
    /// rent votes for all.
    function _proposeAll() private {
        for (uint256 i; i < 3; ++i) {
            ids[i] = _grant(socks[i], F.BUILDERS, F.GRANT_CAP);
            ids[i + 3] = _grant(socks[i + 3], F.MINING, F.GRANT_CAP);
        }
        ids[6] = _grant(socks[6], F.MINING, 20_000 ether);
        ids[7] = _grant(socks[7], F.BUILDERS, 10_000 ether);
    }

    function _toTheLastSecondOfTheSnapshot(uint256 id) private {
        vm.warp(operationsGovernor.proposalSnapshot(id) + D.STEP - 1);
    }

    /// @return twice of all that is staked
    function _twice() private view returns (uint256) {
        return 2 * votes.getPastTotalSupply(votes.clock() - 1);
    }

    /// @dev Everyone else says no, and it does not help.
    function _voteAgainstAll(uint256 id) private {
        vm.startPrank(alice);
        operationsGovernor.castVote(id, 0);
        vm.startPrank(bob);
        operationsGovernor.castVote(id, 0);
        vm.startPrank(operator);
        operationsGovernor.castVote(id, 0);
        vm.stopPrank();
    }

    function _queue(uint256 id) private {
        vm.warp(operationsGovernor.proposalDeadline(id) + D.STEP);
        operationsGovernor.queue(id);
        assertEq(uint8(operationsGovernor.state(id)), uint8(IGovernor.ProposalState.Queued), "rented stake passes");
    }

    /// @dev Stakes, votes for all, and is out with the first block in which votes count.
    function _rentVoteLeave() private {
        _proposeAll();
        _toTheLastSecondOfTheSnapshot(ids[0]);
        uint256 assets = _twice();
        stake(attacker, assets);
        open(ids[0]);
        for (uint256 i; i < SOCKS; ++i) {
            _voteAgainstAll(ids[i]);
            vote(attacker, ids[i]);
        }
        uint256 shares = vault.balanceOf(attacker);
        vm.prank(attacker);
        feesPaid += assets - vault.redeemNative(shares, attacker, attacker, 0);
        assertEq(votes.getVotes(attacker), 0, "he is gone");

        vm.warp(operationsGovernor.proposalDeadline(ids[0]) + D.STEP);
        for (uint256 i; i < SOCKS; ++i) operationsGovernor.queue(ids[i]);
    }

    /// @dev Again and again until all that did not fit is Expired.
    function _executeWhatGoes() private {
        vm.warp(operationsGovernor.proposalEta(ids[0]));
        uint256 end = vm.getBlockTimestamp() + D.EXECUTE_WINDOW;
        for (; vm.getBlockTimestamp() <= end; skip(2 days)) {
            for (uint256 i; i < SOCKS; ++i) {
                try operationsGovernor.execute(ids[i]) {} catch {}
            }
        }
        skip(1 days);
        for (uint256 i; i < SOCKS; ++i) {
            IGovernor.ProposalState state = operationsGovernor.state(ids[i]);
            bool over = state == IGovernor.ProposalState.Executed || state == IGovernor.ProposalState.Expired;
            assertTrue(over, "nothing is left for the next window");
        }
    }

    function _promised(uint256 bucketId) private view returns (uint256) {
        Bucket memory found = fund.bucket(bucketId);
        return found.committed + found.paid;
    }

    function _promised() private view returns (uint256) {
        return _promised(F.BUILDERS) + _promised(F.MINING);
    }

    /* WHAT IT COSTS EVERYONE ELSE */

    function test_OneRentTakesNoMoreThanTheGlobalWindow() external {
        _rentVoteLeave();
        _executeWhatGoes();

        assertEq(_promised(), F.GLOBAL_CAP, "eight grants passed, 270,000 in all");
        assertLe(_promised(F.BUILDERS), F.BUILDERS_CAP);
        assertLe(_promised(F.MINING), F.MINING_CAP);
        for (uint256 id = 1; id <= fund.streamCount(); ++id) assertLe(fund.stream(id).assets, F.GRANT_CAP);

        skip(30 days);
        for (uint256 id = 1; id <= fund.streamCount(); ++id) fund.claimStream(id, loot);
        assertEq(loot.balance, F.GLOBAL_CAP);
        assertEq(address(fund).balance, F.funding() - F.GLOBAL_CAP, "the rest of the fund is where it was");
    }

    /// @dev Three rents fit into a bucket's window of ninety days: in the third the buckets say no, not their sum.
    function test_ThreeRentsTakeNoMoreThanTheBucketWindows() external {
        uint256 first = vm.getBlockTimestamp();
        uint256 before;
        for (uint256 round; round < 3; ++round) {
            vm.warp(first + round * F.GLOBAL_WINDOW);
            _rentVoteLeave();
            _executeWhatGoes();
            assertLe(_promised() - before, F.GLOBAL_CAP);
            before = _promised();
        }
        assertLt(vm.getBlockTimestamp(), first + F.BUCKET_WINDOW);
        assertEq(_promised(F.BUILDERS), F.BUILDERS_CAP, "to the wei");
        assertEq(_promised(F.MINING), F.MINING_CAP - 10_000 ether, "no grant of his is as small as what is left");
    }

    function test_TheGrantThatDoesNotFitIsRefusedByTheFund() external {
        _rentVoteLeave();
        vm.warp(operationsGovernor.proposalEta(ids[0]));
        operationsGovernor.execute(ids[0]);
        operationsGovernor.execute(ids[1]);
        vm.expectPartialRevert(IEcosystemFundEvents.EcosystemFund_GlobalWindowExceeded.selector);
        operationsGovernor.execute(ids[2]);
        operationsGovernor.execute(ids[6]);
        skip(F.GLOBAL_WINDOW - D.STEP);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        operationsGovernor.execute(ids[2]);
    }

    /* WHAT IT COSTS HIM */

    /// @dev Where nobody moved the rent into delegations it leaves at once, for the fee, which stays with the holders.
    /// It is the one thing the rent surely costs: the caps, not a lock, are what keeps the fund.
    function test_LeavingTheVaultAtOncePaysTheHolders() external {
        uint256 rate = vault.rateRay();
        _rentVoteLeave();
        uint256 rent = 2 * (110_001 ether + HOUSES * MIN_BOND + SOCKS * D.THRESHOLD);
        assertGe(feesPaid, rent * vault.exitFeeBps() / 10_000);
        assertGt(feesPaid, 1_400 ether);

        skip(7 days);
        vault.sync();
        assertGt(vault.rateRay(), rate, "alice is richer by it");
    }

    /// @dev Where a keeper delegated what came, only the free buffer leaves at once; the rest waits past the execution.
    function test_BehindAKeeperTheRentWaitsPastTheExecution() external {
        uint256 id = _grant(socks[0], F.MINING, F.GRANT_CAP);
        _toTheLastSecondOfTheSnapshot(id);
        uint256 rent = _twice();
        stake(attacker, rent);
        vault.rebalance();
        open(id);
        vote(attacker, id);

        assertLt(vault.maxWithdraw(attacker), rent / 10, "what the buffer keeps");
        vm.startPrank(attacker);
        vault.redeemNative(vault.maxRedeem(attacker), attacker, attacker, 0);
        for (uint256 rest = vault.balanceOf(attacker); rest != 0; rest = vault.balanceOf(attacker)) {
            vault.requestWithdrawal(rest < 100_000 ether ? rest : 100_000 ether, attacker, attacker);
        }
        vm.stopPrank();
        vault.rebalance();

        _queue(id);
        vm.warp(operationsGovernor.proposalEta(id));
        vault.rebalance();
        vault.finalize(100);
        operationsGovernor.execute(id);
        for (uint256 ticket = 1; ticket <= queue.lastTicketId(); ++ticket) {
            vm.expectRevert();
            vm.prank(attacker);
            queue.claim(ticket, attacker);
        }
        assertGt(queue.lastTicketId(), 30);
        assertLt(attacker.balance, rent / 10);
    }

    /// @dev Rent in delegations is locked until long after the deed, and within reach of a slash.
    function test_DelegatedRentIsLockedPastTheExecution() external {
        assertGe(UNBONDING, uint256(D.VOTING_DELAY) + D.MAX_VOTING_PERIOD + D.EXTENSION + D.TIMELOCK_CEILING);
        uint256 id = _grant(socks[0], F.MINING, F.GRANT_CAP);
        _toTheLastSecondOfTheSnapshot(id);
        uint256 left = _twice();
        for (uint256 i; i < HOUSES; ++i) {
            uint256 part = left < pool.room(houses[i]) ? left : pool.room(houses[i]);
            delegate(houses[i], attacker, part);
            left -= part;
        }
        if (left != 0) stake(attacker, left);
        open(id);
        _voteAgainstAll(id);
        vote(attacker, id);
        uint256 request = undelegate(houses[0], attacker, pool.sharesOf(houses[0], attacker));
        assertGt(pool.unbondingAssets(request), MAX_STAKE / 2);

        _queue(id);
        uint256 eta = operationsGovernor.proposalEta(id);
        assertGt(pool.unbondingRequest(request).unlockAt, eta + 10 days, "time to see it and to answer");
        vm.warp(eta);
        operationsGovernor.execute(id);
        vm.expectRevert();
        vm.prank(attacker);
        pool.withdraw(request, attacker);

        // the bond pays first, but the rent on its way out is still counted
        vm.prank(address(operationsTimelock));
        uint256 cut = pool.slash(houses[0], 0.1e18, "rented votes");
        assertEq(cut, MAX_STAKE / 10, "a full house, as if nobody had left");
    }

    /* WHO STOPS HIM */

    function test_TheGuardianCancelsEachBeforeItsExecution() external {
        _rentVoteLeave();
        for (uint256 i; i < SOCKS; ++i) {
            vm.prank(holder);
            brake.cancelProposal(address(operationsGovernor), ids[i]);
        }
        vm.warp(operationsGovernor.proposalEta(ids[0]));
        for (uint256 i; i < SOCKS; ++i) {
            assertEq(uint8(operationsGovernor.state(ids[i])), uint8(IGovernor.ProposalState.Canceled));
            vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
            operationsGovernor.execute(ids[i]);
        }
        assertEq(_promised(), 0);
        assertEq(address(fund).balance, F.funding());
    }
}
