// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {
    IEcosystemFundEvents as E,
    Milestone,
    MilestoneGrant,
    MilestoneStatus,
    MilestoneTerms
} from "../../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../../utils/fund/FundDefaults.sol";

contract FundCreateMilestoneGrantTest is FundBase {
    function _create(address to, address judge, MilestoneTerms[] memory terms) private {
        vm.prank(operations);
        fund.createMilestoneGrant(D.BUILDERS, to, judge, terms, D.decision());
    }

    /* GUARDS */

    function test_RevertWhen_CallerIsNotOperations() external {
        address[4] memory callers = [stranger, protocol, recipient, reviewer];
        for (uint256 i; i < 4; ++i) {
            vm.startPrank(callers[i]);
            bytes memory error = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, callers[i]);
            vm.expectRevert(error);
            fund.createMilestoneGrant(D.BUILDERS, recipient, reviewer, D.terms(D.START), D.decision());
            vm.expectRevert(error);
            fund.cancelMilestoneGrant(1);
            vm.expectRevert(error);
            fund.replaceReviewer(1, stranger);
            vm.stopPrank();
        }
    }

    function test_RevertWhen_RecipientCannotFetch() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadRecipient.selector, address(0)));
        _create(address(0), reviewer, D.terms(D.START));
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadRecipient.selector, address(fund)));
        _create(address(fund), reviewer, D.terms(D.START));
    }

    function test_RevertWhen_TheRecipientWouldJudgeHimself() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadReviewer.selector, recipient));
        _create(recipient, recipient, D.terms(D.START));
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadReviewer.selector, address(0)));
        _create(recipient, address(0), D.terms(D.START));
    }

    function test_RevertWhen_ThereAreNoneOrTooMany() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_MilestonesOutOfBounds.selector, 0, 12));
        _create(recipient, reviewer, new MilestoneTerms[](0));
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_MilestonesOutOfBounds.selector, 13, 12));
        _create(recipient, reviewer, new MilestoneTerms[](13));
    }

    function test_RevertWhen_AMilestonePaysNothing() external {
        MilestoneTerms[] memory terms = D.terms(D.START);
        terms[1].assets = 0;
        vm.expectRevert(E.EcosystemFund_ZeroAssets.selector);
        _create(recipient, reviewer, terms);
    }

    function test_RevertWhen_DeadlinesAreOutOfOrderOrReach() external {
        uint48[3] memory bad = [D.START, D.START + 30 days - 1, D.START + 3650 days + 1];
        uint256[3] memory at = [uint256(0), 1, 2];
        for (uint256 i; i < 3; ++i) {
            MilestoneTerms[] memory terms = D.terms(D.START);
            terms[at[i]].deadline = bad[i];
            vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadDeadline.selector, at[i], bad[i]));
            _create(recipient, reviewer, terms);
        }
    }

    /// @dev The cap of a grant holds for all its milestones together.
    function test_RevertWhen_AllTogetherAreAboveTheGrantCap() external {
        MilestoneTerms[] memory terms = D.terms(D.START);
        terms[2].assets = D.GRANT_CAP - 3_000 ether + 1;
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_GrantCapExceeded.selector, D.GRANT_CAP + 1, D.GRANT_CAP)
        );
        _create(recipient, reviewer, terms);
        terms[2].assets -= 1;
        _create(recipient, reviewer, terms);
    }

    function test_RevertWhen_TheSumWraps() external {
        MilestoneTerms[] memory terms = D.terms(D.START);
        terms[0].assets = type(uint256).max;
        vm.expectRevert();
        _create(recipient, reviewer, terms);
    }

    /* EFFECTS */

    function test_PromisesAllOfIt() external {
        uint256 left = D.BUILDERS_ASSETS - 6_000 ether;
        vm.expectEmit(address(fund));
        emit E.MilestoneGrantCreated(
            1, D.BUILDERS, recipient, reviewer, 6_000 ether, D.terms(D.START), left, D.decision()
        );
        assertEq(createGrant(recipient), 1);

        assertBucket(D.BUILDERS, left, 6_000 ether, 0);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 6_000 ether);
        assertEq(fund.bucketWindowLeft(D.BUILDERS), D.BUILDERS_CAP - 6_000 ether);
        assertEq(fund.milestoneGrantCount(), 1);
        MilestoneGrant memory grant = fund.milestoneGrant(1);
        assertEq(grant.bucketId, D.BUILDERS);
        assertEq(grant.recipient, recipient);
        assertEq(grant.reviewer, reviewer);
        assertEq(grant.assets, 6_000 ether);
        Milestone[] memory items = fund.milestonesOf(1);
        assertEq(items.length, 3);
        for (uint256 i; i < 3; ++i) {
            assertEq(items[i].assets, (i + 1) * 1_000 ether);
            assertEq(items[i].deadline, D.START + (i + 1) * 30 days);
            assertEq(uint8(items[i].status), uint8(MilestoneStatus.Pending));
        }
    }

    function test_ReplacesALostReviewer() external {
        createGrant(recipient);
        address next = makeAddr("next reviewer");
        vm.startPrank(operations);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_BadReviewer.selector, recipient));
        fund.replaceReviewer(1, recipient);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoSuchGrant.selector, 2));
        fund.replaceReviewer(2, next);
        vm.expectEmit(address(fund));
        emit E.ReviewerReplaced(1, reviewer, next);
        fund.replaceReviewer(1, next);
        vm.stopPrank();

        submit(1, 0, "work");
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NotReviewer.selector, reviewer, next));
        vm.prank(reviewer);
        fund.acceptMilestone(1, 0, "work");
        vm.prank(next);
        fund.acceptMilestone(1, 0, "work");
    }
}
