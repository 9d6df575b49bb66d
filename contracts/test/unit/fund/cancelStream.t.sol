// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IEcosystemFundEvents, Stream, StreamStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundCancelStreamTest is FundBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = createStream(recipient, 1_000 ether);
    }

    function _cancel() private returns (uint256) {
        vm.prank(operations);
        return fund.cancelStream(id);
    }

    /* GUARDS */

    function test_RevertWhen_CallerIsNotOperations() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, recipient));
        vm.prank(recipient);
        fund.cancelStream(id);
    }

    function test_RevertWhen_StreamIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchStream.selector, 7));
        vm.prank(operations);
        fund.cancelStream(7);
    }

    function test_RevertWhen_CancelledAlready() external {
        _cancel();
        vm.expectRevert(
            abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NotActive.selector, id, StreamStatus.Cancelled)
        );
        _cancel();
    }

    function test_RevertWhen_Completed() external {
        skip(100 days);
        fund.claimStream(id, recipient);
        vm.expectRevert(
            abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NotActive.selector, id, StreamStatus.Completed)
        );
        _cancel();
    }

    /* EFFECTS */

    function test_LeavesTheVestedPart() external {
        vm.warp(D.START + 20 days);
        fund.claimStream(id, recipient);
        vm.warp(D.START + 50 days);

        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.StreamCancelled(id, 500 ether, 500 ether, D.BUILDERS_ASSETS - 500 ether);
        assertEq(_cancel(), 500 ether);

        assertStatus(id, StreamStatus.Cancelled);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 500 ether, 300 ether, 200 ether);
        Stream memory item = fund.stream(id);
        assertEq(item.assets, 500 ether);
        assertEq(item.claimed, 200 ether);

        vm.warp(D.START + 500 days);
        assertEq(fund.claimable(id), 300 ether);
        fund.claimStream(id, recipient);
        assertEq(recipient.balance, 500 ether);
        assertEq(fund.claimable(id), 0);
        assertStatus(id, StreamStatus.Cancelled);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 500 ether, 0, 500 ether);
    }

    function test_BeforeTheCliffEverythingReturns() external {
        vm.warp(D.START + 10 days - 1);
        assertEq(_cancel(), 1_000 ether);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NothingToClaim.selector, id));
        fund.claimStream(id, recipient);
    }

    function test_AfterTheEndNothingReturns() external {
        skip(100 days);
        assertEq(_cancel(), 0);
        fund.claimStream(id, recipient);
        assertEq(recipient.balance, 1_000 ether);
    }

    /// @dev Else promise and cancel in turn would have no limit.
    function test_GivesTheWindowsNothingBack() external {
        _cancel();
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 1_000 ether);
        assertEq(fund.bucketWindowLeft(D.BUILDERS), D.BUILDERS_CAP - 1_000 ether);
    }
}
