// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFundEvents as E, MilestoneStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundObjectTest is FundBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        createGrant(recipient);
        submit(1, 0, "work");
        id = accept(1, 0, "work");
    }

    function test_RevertWhen_ThereIsNone() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoSuchObjection.selector, 2));
        objectTo(2, whale);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoSuchObjection.selector, 0));
        objectTo(0, whale);
    }

    function test_RevertWhen_TheTimeIsOver() external {
        skip(D.OBJECTION_PERIOD - 1);
        objectTo(id, doubter);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_ObjectionClosed.selector, id));
        objectTo(id, objector);
    }

    function test_RevertWhen_ObjectingTwice() external {
        objectTo(id, doubter);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_AlreadyObjected.selector, id, doubter));
        objectTo(id, doubter);
    }

    function test_RevertWhen_WithoutVotes() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoVotes.selector, stranger));
        objectTo(id, stranger);
    }

    /// @dev pitfalls, governance 17: votes of the snapshot, wherever the stake has gone since.
    function test_StakeThatMovesAddsNothing() external {
        vm.prank(doubter);
        stake.transfer(stranger, 999 ether);
        skip(1);
        objectTo(id, doubter);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoVotes.selector, stranger));
        objectTo(id, stranger);
        assertEq(fund.objection(id).against, 999 ether);
    }

    /// @dev pitfalls, governance 1: stake of the same second as the opening came too late.
    function test_StakeThatCameWithTheOpeningCountsNothing() external {
        stake.mint(stranger, 1_000_000 ether);
        submit(1, 1, "work");
        uint256 second = accept(1, 1, "work");
        assertEq(fund.objection(second).bar, 1_000 ether, "nor for the bar");
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoVotes.selector, stranger));
        objectTo(second, stranger);
    }

    function test_LentVotesObjectThroughWhoeverHoldsThem() external {
        vm.prank(whale);
        stake.delegate(stranger);
        skip(1);
        submit(1, 1, "work");
        uint256 second = accept(1, 1, "work");
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_NoVotes.selector, whale));
        objectTo(second, whale);
        objectTo(second, stranger);
        assertEq(fund.objection(second).against, 198_000 ether);
    }

    function test_RejectsExactlyAtTheBar() external {
        objectTo(id, doubter);
        assertMilestone(1, 0, MilestoneStatus.Accepted);
        vm.expectEmit(address(fund));
        emit E.Objected(id, mite, 1 ether, 1_000 ether, "Not what was promised.");
        objectTo(id, mite);

        assertMilestone(1, 0, MilestoneStatus.Rejected);
        assertTrue(fund.hasObjected(id, mite));
        assertFalse(fund.hasObjected(id, whale));
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_ObjectionClosed.selector, id));
        objectTo(id, whale);
    }

    /// @dev The bar of the snapshot stands, however much is staked later.
    function test_TheBarIsFixedAtTheOpening() external {
        stake.mint(stranger, 10_000_000 ether);
        skip(1);
        objectTo(id, objector);
        assertMilestone(1, 0, MilestoneStatus.Rejected);
    }

    /// @dev With nothing staked nobody rejects, silence least of all.
    function test_TheBarIsNeverNothing() external {
        stake.burn(whale, 198_000 ether);
        stake.burn(objector, 1_000 ether);
        stake.burn(doubter, 999 ether);
        stake.burn(mite, 1 ether);
        skip(1);
        submit(1, 1, "work");
        uint256 second = accept(1, 1, "work");
        assertEq(fund.objection(second).bar, 1);
        assertMilestone(1, 1, MilestoneStatus.Accepted);
        skip(D.OBJECTION_PERIOD);
        assertMilestone(1, 1, MilestoneStatus.Payable);
    }
}
