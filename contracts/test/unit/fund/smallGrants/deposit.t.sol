// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFundEvents as E, SmallGrantStatus} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";

contract FundDepositTest is FundBase {
    function setUp() public override {
        super.setUp();
        proposeSmall(recipient, 800 ether);
    }

    function forfeit(uint256 id) private returns (uint256) {
        vm.prank(operations);
        return fund.forfeitDeposit(id, proposer, D.START + D.DEPOSIT_HOLD);
    }

    function test_DepositReturnsOnceEnacted() external {
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_DepositHeld.selector, 1, D.START + D.DEPOSIT_HOLD)
        );
        fund.claimDeposit(1, proposer);
        skip(D.OBJECTION_PERIOD);
        fund.enactSmallGrant(1);

        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoDeposit.selector, 1));
        forfeit(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NotRecipient.selector, stranger, proposer));
        vm.prank(stranger);
        fund.claimDeposit(1, stranger);
        vm.expectEmit(address(fund));
        emit E.DepositReturned(1, proposer, proposer, D.DEPOSIT);
        assertEq(fund.claimDeposit(1, proposer), D.DEPOSIT);
        assertEq(proposer.balance, D.DEPOSIT);
        assertEq(fund.depositsHeld(), 0);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoDeposit.selector, 1));
        fund.claimDeposit(1, proposer);
    }

    function test_DepositOfTheRejectedReturnsUnlessAVoteTookIt() external {
        objectTo(1, objector);
        vm.warp(D.START + D.DEPOSIT_HOLD - 1);
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_DepositHeld.selector, 1, D.START + D.DEPOSIT_HOLD)
        );
        fund.claimDeposit(1, proposer);
        uint256 state = vm.snapshotState();
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoDeposit.selector, 1));
        forfeit(1);
        fund.claimDeposit(1, proposer);
        assertEq(proposer.balance, D.DEPOSIT);

        vm.revertToState(state);
        vm.expectEmit(address(fund));
        emit E.DepositForfeited(1, D.DEPOSIT, D.BUILDERS_ASSETS + D.DEPOSIT);
        assertEq(forfeit(1), D.DEPOSIT);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS + D.DEPOSIT, 0, 0);
        assertEq(fund.depositsHeld(), 0);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoDeposit.selector, 1));
        fund.claimDeposit(1, proposer);
    }

    function test_RevertWhen_SomebodyElseForfeits() external {
        address[3] memory callers = [stranger, protocol, proposer];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert();
            vm.prank(callers[i]);
            fund.forfeitDeposit(1, proposer, D.START + D.DEPOSIT_HOLD);
        }
    }

    /// @dev What stakers have not refused and can still be enacted keeps its deposit, whatever an early vote says.
    function test_RevertWhen_TheGrantMayStillBeEnacted() external {
        SmallGrantStatus[2] memory statuses = [SmallGrantStatus.Proposed, SmallGrantStatus.Approved];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    E.EcosystemFund_SmallGrantNot.selector, 1, statuses[i], SmallGrantStatus.Rejected
                )
            );
            forfeit(1);
            skip(D.OBJECTION_PERIOD);
        }
        vm.warp(D.START + D.SMALL_LIFETIME);
        assertEq(forfeit(1), D.DEPOSIT, "nobody enacted it in its time");
    }

    function test_RevertWhen_TheGrantIsNamedWrong() external {
        objectTo(1, objector);
        uint48 freeAt = D.START + D.DEPOSIT_HOLD;
        bytes memory refusal = abi.encodeWithSelector(E.EcosystemFund_DepositOfAnother.selector, proposer, freeAt);
        vm.startPrank(operations);
        vm.expectRevert(refusal);
        fund.forfeitDeposit(1, recipient, freeAt);
        vm.expectRevert(refusal);
        fund.forfeitDeposit(1, proposer, freeAt + 1);
        vm.expectRevert(refusal);
        fund.forfeitDeposit(1, proposer, freeAt - 1);
        fund.forfeitDeposit(1, proposer, freeAt);
    }
}
