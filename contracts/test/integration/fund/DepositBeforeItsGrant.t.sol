// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {IEcosystemFundEvents as E, SmallGrantStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundDefaults as F} from "../../utils/fund/FundDefaults.sol";
import {GovernanceDefaults as D} from "../../utils/governance/GovernanceDefaults.sol";
import {StakeFixture} from "../governance/StakeFixture.sol";

/// @notice Ids of small grants are counted, so a vote can speak of one that is not born yet. Whoever proposes it then
/// must not find his deposit gone by a vote that cannot have looked at his grant.
contract DepositBeforeItsGrantTest is StakeFixture {
    address private builder = makeAddr("builder");
    uint48 private bornAt;

    function setUp() public override {
        super.setUp();
        fund.awaken();
        skip(F.BOOTSTRAP_PERIOD);
        vm.deal(builder, F.DEPOSIT);
    }

    /// @dev The guess: the next small grant will be of `builder`, at a second that is still to come.
    function _voteOn(uint48 freeAt) private returns (uint256 id) {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = address(fund);
        calldatas[0] = abi.encodeCall(IEcosystemFund.forfeitDeposit, (1, builder, freeAt));
        string memory text = string.concat("Take it #proposer=", Strings.toHexString(alice));
        vm.prank(alice);
        id = operationsGovernor.propose(targets, new uint256[](1), calldatas, text);
        open(id);
        vote(alice, id);
        vote(bob, id);
        vote(operator, id);
        vm.warp(operationsGovernor.proposalDeadline(id) + D.STEP);
        operationsGovernor.queue(id);
    }

    function _propose() private {
        bornAt = uint48(vm.getBlockTimestamp());
        vm.prank(builder);
        fund.proposeSmallGrant{value: F.DEPOSIT}(F.BUILDERS, builder, 500 ether, F.decision());
    }

    /// @dev Fuzzed over the second of the proposal: only one second in millions is the one that the vote guessed.
    function testFuzz_AVoteBeforeTheGrantDoesNotReachItsDeposit(uint256 after_) external {
        uint48 guess = uint48(vm.getBlockTimestamp()) + F.DEPOSIT_HOLD + 20 days;
        uint256 id = _voteOn(guess);
        uint256 eta = operationsGovernor.proposalEta(id);
        vm.warp(bound(after_, vm.getBlockTimestamp(), eta + 10 days));
        _propose();
        vm.assume(bornAt + F.DEPOSIT_HOLD != guess);
        vm.prank(operator);
        fund.object(1, "rejected, and still not that vote's to judge");

        if (vm.getBlockTimestamp() < eta) vm.warp(eta);
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_DepositOfAnother.selector, builder, bornAt + F.DEPOSIT_HOLD)
        );
        operationsGovernor.execute(id);
        vm.warp(bornAt + F.DEPOSIT_HOLD);
        fund.claimDeposit(1, builder);
        assertEq(builder.balance, F.DEPOSIT, "it came back");
    }

    /// @dev Even the right guess takes nothing while stakers may still decide.
    function test_ARightGuessTakesNothingFromAGrantThatIsProposed() external {
        uint48 guess = uint48(vm.getBlockTimestamp()) + F.DEPOSIT_HOLD + 20 days;
        uint256 id = _voteOn(guess);
        vm.warp(guess - F.DEPOSIT_HOLD);
        _propose();

        vm.expectRevert(
            abi.encodeWithSelector(
                E.EcosystemFund_SmallGrantNot.selector, 1, SmallGrantStatus.Proposed, SmallGrantStatus.Rejected
            )
        );
        operationsGovernor.execute(id);
        skip(F.OBJECTION_PERIOD);
        fund.enactSmallGrant(1);
        fund.claimDeposit(1, builder);
        assertEq(builder.balance, F.DEPOSIT);
    }

    function test_AVoteAfterTheGrantTakesTheDepositOfWhatWasRefused() external {
        _propose();
        vm.prank(operator);
        fund.object(1, "a heap of nothing");
        uint256 id = _voteOn(bornAt + F.DEPOSIT_HOLD);
        vm.warp(operationsGovernor.proposalEta(id));
        operationsGovernor.execute(id);
        assertEq(fund.depositsHeld(), 0);
        assertEq(fund.bucket(F.BUILDERS).balance, F.BUILDERS_ASSETS + F.DEPOSIT);
    }
}
