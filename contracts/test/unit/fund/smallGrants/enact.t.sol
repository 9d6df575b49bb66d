// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFundEvents as E, SmallGrantStatus} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {ReentrantRecipient} from "../../../mocks/fund/Recipients.sol";
import {FundBase} from "../../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";

contract FundEnactSmallGrantTest is FundBase {
    function setUp() public override {
        super.setUp();
        proposeSmall(recipient, 800 ether);
    }

    function _not(SmallGrantStatus actual, SmallGrantStatus expected) private pure returns (bytes memory) {
        return abi.encodeWithSelector(E.EcosystemFund_SmallGrantNot.selector, 1, actual, expected);
    }

    /* ENACT */

    function test_RevertWhen_ThereIsNone() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoSuchSmallGrant.selector, 2));
        fund.enactSmallGrant(2);
    }

    function test_EnactsBetweenObjectionAndExpiryToTheSecond() external {
        vm.warp(D.START + D.OBJECTION_PERIOD - 1);
        vm.expectRevert(_not(SmallGrantStatus.Proposed, SmallGrantStatus.Approved));
        fund.enactSmallGrant(1);

        vm.warp(D.START + D.SMALL_LIFETIME);
        assertSmall(1, SmallGrantStatus.Expired);
        vm.expectRevert(_not(SmallGrantStatus.Expired, SmallGrantStatus.Approved));
        fund.enactSmallGrant(1);

        vm.warp(D.START + D.OBJECTION_PERIOD);
        assertSmall(1, SmallGrantStatus.Approved);
        uint256 state = vm.snapshotState();
        fund.enactSmallGrant(1);
        vm.revertToState(state);
        vm.warp(D.START + D.SMALL_LIFETIME - 1);
        fund.enactSmallGrant(1);
    }

    function test_ChargesEveryLimitNow() external {
        skip(D.OBJECTION_PERIOD);
        uint256 left = D.BUILDERS_ASSETS - 800 ether;
        vm.expectEmit(address(fund));
        emit E.SmallGrantEnacted(1, 800 ether, left);
        vm.prank(stranger);
        fund.enactSmallGrant(1);

        assertSmall(1, SmallGrantStatus.Enacted);
        assertBucket(D.BUILDERS, left, 800 ether, 0);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 800 ether);
        assertEq(fund.bucketWindowLeft(D.BUILDERS), D.BUILDERS_CAP - 800 ether);
        assertEq(fund.smallWindowLeft(), D.SMALL_WINDOW_CAP - 800 ether);
        vm.expectRevert(_not(SmallGrantStatus.Enacted, SmallGrantStatus.Approved));
        fund.enactSmallGrant(1);
    }

    function test_RevertWhen_StakersObjected() external {
        objectTo(1, objector);
        assertSmall(1, SmallGrantStatus.Rejected);
        skip(D.OBJECTION_PERIOD);
        vm.expectRevert(_not(SmallGrantStatus.Rejected, SmallGrantStatus.Approved));
        fund.enactSmallGrant(1);
        skip(D.SMALL_LIFETIME);
        assertSmall(1, SmallGrantStatus.Rejected);
    }

    /// @dev The rules of the enactment hold, not those of the proposal.
    function test_RevertWhen_ALimitWasReachedMeanwhile() external {
        proposeSmall(recipient, 1_000 ether);
        proposeSmall(recipient, 1_000 ether);
        skip(D.OBJECTION_PERIOD);
        fund.enactSmallGrant(2);
        fund.enactSmallGrant(3);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_SmallWindowExceeded.selector, 800 ether, 500 ether));
        fund.enactSmallGrant(1);

        vm.startPrank(protocol);
        fund.setSmallGrantCap(700 ether);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_SmallGrantCapExceeded.selector, 800 ether, 700 ether));
        fund.enactSmallGrant(1);
        fund.setSmallGrantCap(800 ether);
        fund.setSmallWindowCap(5_000 ether);
        fund.setGlobalCap(2_500 ether);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_GlobalWindowExceeded.selector, 800 ether, 500 ether));
        fund.enactSmallGrant(1);
    }

    /// @dev Votes come first: whatever is proposed reserves nothing of the windows.
    function test_AHeapOfProposalsTakesNothingFromAVote() external {
        for (uint256 i; i < 50; ++i) proposeSmall(recipient, 1_000 ether);
        createStream(D.BUILDERS, recipient, 40_000 ether);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 40_000 ether);
    }

    /* CLAIM */

    function test_RevertWhen_ClaimedBeforeEnactment() external {
        skip(D.OBJECTION_PERIOD);
        vm.expectRevert(_not(SmallGrantStatus.Approved, SmallGrantStatus.Enacted));
        fund.claimSmallGrant(1, recipient);
    }

    function test_PaysOnce() external {
        skip(D.OBJECTION_PERIOD);
        fund.enactSmallGrant(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NotRecipient.selector, stranger, recipient));
        vm.prank(stranger);
        fund.claimSmallGrant(1, stranger);

        skip(3650 days);
        vm.expectEmit(address(fund));
        emit E.SmallGrantClaimed(1, recipient, recipient, 800 ether);
        vm.prank(stranger);
        assertEq(fund.claimSmallGrant(1, recipient), 800 ether);
        assertEq(recipient.balance, 800 ether);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 800 ether, 0, 800 ether);
        vm.expectRevert(_not(SmallGrantStatus.Paid, SmallGrantStatus.Enacted));
        fund.claimSmallGrant(1, recipient);
    }

    /// @dev pitfalls, governance 23.
    function test_AReentrantRecipientIsPaidOnce() external {
        ReentrantRecipient thief = new ReentrantRecipient(fund);
        uint256 id = proposeSmall(address(thief), 500 ether);
        skip(D.OBJECTION_PERIOD);
        fund.enactSmallGrant(id);
        thief.attack(abi.encodeCall(fund.claimSmallGrant, (id, address(thief))));
        assertEq(address(thief).balance, 500 ether);
        assertFalse(thief.succeededTwice());
    }
}
