// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFundEvents as E, MilestoneStatus} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {ContractRecipient} from "../../../mocks/fund/Recipients.sol";
import {FundBase} from "../../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";

/// @notice What is paid, and what goes back.
contract FundClaimMilestoneTest is FundBase {
    bytes32 private constant WORK = "work";

    function setUp() public override {
        super.setUp();
        createGrant(recipient);
    }

    function _accepted(uint256 index) private returns (uint256 objectionId) {
        submit(1, index, WORK);
        return accept(1, index, WORK);
    }

    function _not(MilestoneStatus actual, MilestoneStatus expected) private pure returns (bytes memory) {
        return abi.encodeWithSelector(E.EcosystemFund_MilestoneNot.selector, 1, 0, actual, expected);
    }

    /* CLAIM */

    function test_RevertWhen_StakersMayStillObject() external {
        _accepted(0);
        vm.warp(D.START + D.OBJECTION_PERIOD - 1);
        vm.expectRevert(_not(MilestoneStatus.Accepted, MilestoneStatus.Payable));
        fund.claimMilestone(1, 0, recipient);
        skip(1);
        fund.claimMilestone(1, 0, recipient);
    }

    function test_PaysOnceAndLetsStrangersPushToAccountsWithoutCode() external {
        _accepted(1);
        skip(D.OBJECTION_PERIOD);
        assertMilestone(1, 1, MilestoneStatus.Payable);
        vm.expectEmit(address(fund));
        emit E.MilestoneClaimed(1, 1, recipient, recipient, 2_000 ether);
        vm.prank(stranger);
        assertEq(fund.claimMilestone(1, 1, recipient), 2_000 ether);

        assertEq(recipient.balance, 2_000 ether);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 6_000 ether, 4_000 ether, 2_000 ether);
        assertMilestone(1, 1, MilestoneStatus.Paid);
        vm.expectRevert(
            abi.encodeWithSelector(
                E.EcosystemFund_MilestoneNot.selector, 1, 1, MilestoneStatus.Paid, MilestoneStatus.Payable
            )
        );
        fund.claimMilestone(1, 1, recipient);
    }

    function test_TheRecipientNamesAReceiverAndStrangersDoNot() external {
        _accepted(0);
        skip(D.OBJECTION_PERIOD);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NotRecipient.selector, stranger, recipient));
        vm.prank(stranger);
        fund.claimMilestone(1, 0, stranger);
        vm.prank(recipient);
        fund.claimMilestone(1, 0, makeAddr("cold wallet"));
        assertEq(makeAddr("cold wallet").balance, 1_000 ether);
    }

    /// @dev P11: a recipient that cannot be paid at one place names another; nobody pushes to its code.
    function test_ARecipientWithCodePullsForItself() external {
        ContractRecipient team = new ContractRecipient();
        team.setRefusing(true);
        uint256 grant = createGrant(address(team));
        submit(grant, 0, WORK);
        accept(grant, 0, WORK);
        skip(D.OBJECTION_PERIOD);

        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NotRecipient.selector, address(this), address(team)));
        fund.claimMilestone(grant, 0, address(team));
        vm.prank(address(team));
        fund.claimMilestone(grant, 0, stranger);
        assertEq(stranger.balance, 1_000 ether);
    }

    /// @dev An accepted milestone never expires, whatever its deadline.
    function test_PayableStaysPayable() external {
        _accepted(0);
        skip(3650 days);
        assertMilestone(1, 0, MilestoneStatus.Payable);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        fund.returnMilestone(1, 0);
        fund.claimMilestone(1, 0, recipient);
    }

    /* REJECTED BY STAKERS */

    /// @dev pitfalls, governance 21.
    function test_RejectedByStakersNeverPaysAndReturnsByAnyone() external {
        uint256 objectionId = _accepted(0);
        objectTo(objectionId, objector);
        assertMilestone(1, 0, MilestoneStatus.Rejected);
        skip(D.OBJECTION_PERIOD);
        vm.expectRevert(_not(MilestoneStatus.Rejected, MilestoneStatus.Payable));
        fund.claimMilestone(1, 0, recipient);

        uint256 balance = D.BUILDERS_ASSETS - 5_000 ether;
        vm.expectEmit(address(fund));
        emit E.MilestoneReturned(1, 0, MilestoneStatus.Rejected, 1_000 ether, balance);
        vm.prank(stranger);
        assertEq(fund.returnMilestone(1, 0), 1_000 ether);
        assertBucket(D.BUILDERS, balance, 5_000 ether, 0);
        assertMilestone(1, 0, MilestoneStatus.Rejected);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        fund.returnMilestone(1, 0);
        vm.expectRevert(_not(MilestoneStatus.Rejected, MilestoneStatus.Payable));
        fund.claimMilestone(1, 0, recipient);
    }

    /* EXPIRED */

    function test_ExpiredReturnsByAnyone() external {
        vm.warp(D.START + 30 days);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        fund.returnMilestone(1, 0);
        skip(1);
        vm.prank(stranger);
        assertEq(fund.returnMilestone(1, 0), 1_000 ether);
        assertMilestone(1, 0, MilestoneStatus.Expired);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 5_000 ether, 5_000 ether, 0);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        fund.returnMilestone(1, 0);
        vm.expectRevert(_not(MilestoneStatus.Expired, MilestoneStatus.Pending));
        vm.prank(recipient);
        fund.submitEvidence(1, 0, WORK, "");
    }

    /* CANCEL */

    function test_CancelLeavesWhatWasAccepted() external {
        _accepted(0);
        submit(1, 1, WORK);
        uint256 balance = D.BUILDERS_ASSETS - 1_000 ether;
        vm.expectEmit(address(fund));
        emit E.MilestoneGrantCancelled(1, 5_000 ether, balance);
        vm.prank(operations);
        assertEq(fund.cancelMilestoneGrant(1), 5_000 ether);

        assertBucket(D.BUILDERS, balance, 1_000 ether, 0);
        assertMilestone(1, 1, MilestoneStatus.Cancelled);
        assertMilestone(1, 2, MilestoneStatus.Cancelled);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 6_000 ether, "windows are not refunded");
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        vm.prank(operations);
        fund.cancelMilestoneGrant(1);

        skip(D.OBJECTION_PERIOD);
        fund.claimMilestone(1, 0, recipient);
        assertEq(recipient.balance, 1_000 ether);
    }

    function test_CancelTakesWhatExpiredOnce() external {
        vm.warp(D.START + 31 days);
        fund.returnMilestone(1, 0);
        vm.prank(operations);
        assertEq(fund.cancelMilestoneGrant(1), 5_000 ether);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NothingToReturn.selector, 1));
        fund.returnMilestone(1, 1);
    }

    /* EVERY WAY */

    /// @dev pitfalls, governance 21: whatever order of calls and waits, a milestone is paid at most once, never after a
    /// rejection, and its METIS is in one place only.
    function testFuzz_NoOrderOfCallsPaysWhatWasRejected(uint256[24] memory steps) external {
        bool rejected;
        uint256 paid;
        for (uint256 i; i < steps.length; ++i) {
            uint256 action = steps[i] % 9;
            if (action == 0) _try(recipient, abi.encodeCall(fund.submitEvidence, (1, 0, WORK, "")));
            if (action == 1) _try(reviewer, abi.encodeCall(fund.acceptMilestone, (1, 0, WORK)));
            if (action == 2 && _try(reviewer, abi.encodeCall(fund.rejectMilestone, (1, 0, WORK, "")))) rejected = true;
            if (action == 3) _try(objector, abi.encodeCall(fund.object, (1, "")));
            if (action == 4 && _try(stranger, abi.encodeCall(fund.claimMilestone, (1, 0, recipient)))) ++paid;
            if (action == 5) _try(stranger, abi.encodeCall(fund.returnMilestone, (1, 0)));
            if (action == 6) _try(operations, abi.encodeCall(fund.cancelMilestoneGrant, (1)));
            if (action > 6) skip((steps[i] >> 8) % 4 days);
            MilestoneStatus status = fund.milestonesOf(1)[0].status;
            if (status == MilestoneStatus.Rejected) rejected = true;
            if (rejected) assertEq(uint8(status), uint8(MilestoneStatus.Rejected), "rejected is for ever");
        }
        assertLe(paid, 1);
        if (rejected) assertEq(paid, 0);
        assertEq(recipient.balance, paid * 1_000 ether);
        assertEq(fund.bucket(D.BUILDERS).balance + fund.bucket(D.BUILDERS).committed + recipient.balance, D.BUILDERS_ASSETS);
    }

    function _try(address caller, bytes memory data) private returns (bool done) {
        vm.prank(caller);
        (done,) = address(fund).call(data);
    }
}
