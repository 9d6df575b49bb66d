// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
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
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFund.EcosystemFund_NoSuchBucket.selector, 2));
        fund.setBucketCap(2, 1);

        // not even step by step
        fund.setGlobalCap(2 * D.GLOBAL_CAP);
        vm.expectRevert(_above(2 * D.GLOBAL_CAP));
        fund.setGlobalCap(2 * D.GLOBAL_CAP + 1);
    }

    function _above(uint256 max) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IEcosystemFund.EcosystemFund_CapAboveMaximum.selector, max + 1, max);
    }

    function test_MovesTheCaps() external {
        vm.startPrank(protocol);
        vm.expectEmit(address(fund));
        emit IEcosystemFund.GlobalCapUpdated(D.GLOBAL_CAP, 5 ether);
        fund.setGlobalCap(5 ether);
        vm.expectEmit(address(fund));
        emit IEcosystemFund.GrantCapUpdated(D.GRANT_CAP, 6 ether);
        fund.setGrantCap(6 ether);
        vm.expectEmit(address(fund));
        emit IEcosystemFund.BucketCapUpdated(D.MINING, D.MINING_CAP, 0);
        fund.setBucketCap(D.MINING, 0);

        assertEq(fund.globalCap(), 5 ether);
        assertEq(fund.grantCap(), 6 ether);
        assertEq(fund.bucket(D.MINING).windowCap, 0);
        assertEq(fund.globalWindowLeft(), 5 ether);
    }

    function test_FollowsTheReserve() external {
        FakeReserve next = new FakeReserve();
        vm.startPrank(protocol);
        vm.expectRevert(IEcosystemFund.EcosystemFund_ZeroReserve.selector);
        fund.setRewardReserve(address(0));
        vm.expectEmit(address(fund));
        emit IEcosystemFund.FundReserveUpdated(address(reserve), address(next));
        fund.setRewardReserve(address(next));
        vm.stopPrank();

        vm.prank(operations);
        fund.topUpReserve(D.MINING, 1 ether, D.decision());
        assertEq(next.balance(), 1 ether);
        assertEq(reserve.balance(), 0);
    }
}
