// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    Decision,
    IEcosystemFundEvents as E,
    SmallGrant,
    SmallGrantStatus
} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";

contract FundProposeSmallGrantTest is FundBase {
    /* GUARDS */

    function test_RevertWhen_TheDepositIsNotExact() external {
        vm.deal(proposer, 1_000 ether);
        uint256[3] memory wrong = [uint256(0), D.DEPOSIT - 1, D.DEPOSIT + 1];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_WrongDeposit.selector, wrong[i], D.DEPOSIT));
            vm.prank(proposer);
            fund.proposeSmallGrant{value: wrong[i]}(D.BUILDERS, recipient, 1 ether, D.decision());
        }
    }

    function test_RevertWhen_RecipientCannotFetch() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadRecipient.selector, address(fund)));
        proposeSmall(address(fund), 1 ether);
    }

    function test_RevertWhen_TheDecisionSaysNothing() external {
        Decision memory empty = D.decision();
        empty.impact = "";
        vm.deal(proposer, D.DEPOSIT);
        vm.expectRevert(E.EcosystemFund_DecisionIncomplete.selector);
        vm.prank(proposer);
        fund.proposeSmallGrant{value: D.DEPOSIT}(D.BUILDERS, recipient, 1 ether, empty);
    }

    function test_RevertWhen_ItBreaksALimitNow() external {
        vm.expectRevert(E.EcosystemFund_ZeroAssets.selector);
        proposeSmall(recipient, 0);
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_SmallGrantCapExceeded.selector, D.SMALL_CAP + 1, D.SMALL_CAP)
        );
        proposeSmall(recipient, D.SMALL_CAP + 1);

        vm.prank(protocol);
        fund.setSmallWindowCap(10 ether);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_SmallWindowExceeded.selector, 11 ether, 10 ether));
        proposeSmall(recipient, 11 ether);

        vm.prank(protocol);
        fund.setBucketCap(D.BUILDERS, 9 ether);
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_BucketWindowExceeded.selector, D.BUILDERS, 10 ether, 9 ether)
        );
        proposeSmall(recipient, 10 ether);

        vm.prank(protocol);
        fund.setGrantCap(8 ether);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_GrantCapExceeded.selector, 9 ether, 8 ether));
        proposeSmall(recipient, 9 ether);
    }

    /* EFFECTS */

    function test_ChargesNothingAndKeepsTheDepositApart() external {
        vm.expectEmit(address(fund));
        emit E.SmallGrantProposed(
            1,
            D.BUILDERS,
            recipient,
            proposer,
            800 ether,
            D.DEPOSIT,
            1,
            D.START + D.SMALL_LIFETIME,
            D.START + D.DEPOSIT_HOLD,
            D.decision()
        );
        assertEq(proposeSmall(recipient, 800 ether), 1);

        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS, 0, 0);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP);
        assertEq(fund.smallWindowLeft(), D.SMALL_WINDOW_CAP);
        assertEq(fund.depositsHeld(), D.DEPOSIT);
        assertEq(address(fund).balance, D.funding() + D.DEPOSIT);
        assertEq(fund.smallGrantCount(), 1);

        SmallGrant memory item = fund.smallGrant(1);
        assertEq(item.bucketId, D.BUILDERS);
        assertEq(item.proposer, proposer);
        assertEq(item.recipient, recipient);
        assertEq(item.assets, 800 ether);
        assertEq(item.deposit, D.DEPOSIT);
        assertEq(item.objectionId, 1);
        assertEq(uint8(item.status), uint8(SmallGrantStatus.Proposed));
        assertEq(fund.objection(1).bar, 1_000 ether);
    }
}
