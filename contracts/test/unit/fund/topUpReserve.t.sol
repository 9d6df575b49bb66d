// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Decision, IEcosystemFundEvents} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundTopUpReserveTest is FundBase {
    function _topUp(uint256 bucketId, uint256 assets) private {
        vm.prank(operations);
        fund.topUpReserve(bucketId, assets, D.decision());
    }

    function test_RevertWhen_CallerIsNotOperations() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, protocol));
        vm.prank(protocol);
        fund.topUpReserve(D.MINING, 1 ether, D.decision());
    }

    function test_RevertWhen_NothingOrTooMuch() external {
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroAssets.selector);
        _topUp(D.MINING, 0);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchBucket.selector, 9));
        _topUp(9, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEcosystemFundEvents.EcosystemFund_GlobalWindowExceeded.selector, D.GLOBAL_CAP + 1, D.GLOBAL_CAP
            )
        );
        _topUp(D.MINING, D.GLOBAL_CAP + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEcosystemFundEvents.EcosystemFund_BucketWindowExceeded.selector,
                D.BUILDERS,
                D.BUILDERS_CAP + 1,
                D.BUILDERS_CAP
            )
        );
        _topUp(D.BUILDERS, D.BUILDERS_CAP + 1);
    }

    function test_RevertWhen_TheDecisionSaysNothing() external {
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_DecisionIncomplete.selector);
        vm.prank(operations);
        fund.topUpReserve(D.MINING, 1 ether, Decision("", "", ""));
    }

    function test_RevertWhen_TheReserveRefuses() external {
        reserve.close();
        vm.expectRevert(FakeReserve.FakeReserve_Closed.selector);
        _topUp(D.MINING, 1 ether);
        assertBucket(D.MINING, D.MINING_ASSETS, 0, 0);
    }

    /// @dev It is no grant: the grants' cap does not hold here, the windows do.
    function test_TopsUp() external {
        uint256 assets = D.GRANT_CAP + 1 ether;
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.ReserveToppedUp(
            D.MINING, address(reserve), assets, D.MINING_ASSETS - assets, D.decision()
        );
        _topUp(D.MINING, assets);

        assertBucket(D.MINING, D.MINING_ASSETS - assets, 0, assets);
        assertEq(reserve.balance(), assets);
        assertEq(address(reserve).balance, assets);
        assertEq(address(fund).balance, D.funding() - assets);
    }
}
