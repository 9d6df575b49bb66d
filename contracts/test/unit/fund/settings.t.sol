// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IEcosystemFundEvents} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundSettingsTest is FundBase {
    function test_RevertWhen_CallerIsNotTheProtocol() external {
        bytes memory error = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, operations);
        vm.startPrank(operations);
        vm.expectRevert(error);
        fund.setGlobalCap(1);
        vm.expectRevert(error);
        fund.setGrantCap(1);
        vm.expectRevert(error);
        fund.setBucketCap(0, 1);
        vm.expectRevert(error);
        fund.setSmallGrantCap(1);
        vm.expectRevert(error);
        fund.setSmallWindowCap(1);
        vm.expectRevert(error);
        fund.setRewardReserve(stranger);
    }

    /// @dev pitfalls, governance 3: a vote can raise a limit, not remove it.
    function test_RevertWhen_AboveTwiceTheFirstCap() external {
        vm.startPrank(protocol);
        vm.expectRevert(_above(2 * D.GLOBAL_CAP));
        fund.setGlobalCap(2 * D.GLOBAL_CAP + 1);
        vm.expectRevert(_above(2 * D.GRANT_CAP));
        fund.setGrantCap(2 * D.GRANT_CAP + 1);
        vm.expectRevert(_above(2 * D.BUILDERS_CAP));
        fund.setBucketCap(D.BUILDERS, 2 * D.BUILDERS_CAP + 1);
        vm.expectRevert(_above(2 * D.SMALL_CAP));
        fund.setSmallGrantCap(2 * D.SMALL_CAP + 1);
        vm.expectRevert(_above(2 * D.SMALL_WINDOW_CAP));
        fund.setSmallWindowCap(2 * D.SMALL_WINDOW_CAP + 1);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchBucket.selector, 2));
        fund.setBucketCap(2, 1);

        // not even step by step
        fund.setGlobalCap(2 * D.GLOBAL_CAP);
        vm.expectRevert(_above(2 * D.GLOBAL_CAP));
        fund.setGlobalCap(2 * D.GLOBAL_CAP + 1);
    }

    function _above(uint256 max) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_CapAboveMaximum.selector, max + 1, max);
    }

    function test_MovesTheCaps() external {
        vm.startPrank(protocol);
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.GlobalCapUpdated(D.GLOBAL_CAP, 5 ether);
        fund.setGlobalCap(5 ether);
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.GrantCapUpdated(D.GRANT_CAP, 6 ether);
        fund.setGrantCap(6 ether);
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.BucketCapUpdated(D.MINING, D.MINING_CAP, 0);
        fund.setBucketCap(D.MINING, 0);
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.SmallGrantCapUpdated(D.SMALL_CAP, 3 ether);
        fund.setSmallGrantCap(3 ether);
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.SmallWindowCapUpdated(D.SMALL_WINDOW_CAP, 4 ether);
        fund.setSmallWindowCap(4 ether);

        assertEq(fund.smallGrantCap(), 3 ether);
        assertEq(fund.smallWindowLeft(), 4 ether);
        assertEq(fund.globalCap(), 5 ether);
        assertEq(fund.grantCap(), 6 ether);
        assertEq(fund.bucket(D.MINING).windowCap, 0);
        assertEq(fund.globalWindowLeft(), 5 ether);
    }

    function test_FollowsTheReserve() external {
        FakeReserve next = new FakeReserve();
        vm.startPrank(protocol);
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroReserve.selector);
        fund.setRewardReserve(address(0));
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.FundReserveUpdated(address(reserve), address(next));
        fund.setRewardReserve(address(next));
        vm.stopPrank();

        vm.prank(operations);
        fund.topUpReserve(D.MINING, 1 ether, D.decision());
        assertEq(next.balance(), 1 ether);
        assertEq(reserve.balance(), 0);
    }
}
