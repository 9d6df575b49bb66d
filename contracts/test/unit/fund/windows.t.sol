// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFundEvents} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

/// @notice The edges of the sliding windows, to the second.
contract FundWindowsTest is FundBase {
    function _globalLeft(uint256 left, uint256 asked) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_GlobalWindowExceeded.selector, asked, left);
    }

    function test_GlobalWindowFillsToTheWei() external {
        createStream(D.MINING, recipient, 40_000 ether);
        createStream(D.MINING, recipient, 40_000 ether);
        createStream(D.BUILDERS, recipient, 20_000 ether);
        assertEq(fund.globalWindowLeft(), 0);

        vm.expectRevert(_globalLeft(0, 1));
        createStream(D.BUILDERS, recipient, 1);
    }

    function test_GlobalWindowOpensExactlyOneWindowLater() external {
        createStream(D.MINING, recipient, 40_000 ether);
        skip(1);
        createStream(D.MINING, recipient, 40_000 ether);
        createStream(D.BUILDERS, recipient, 20_000 ether);

        vm.warp(D.START + D.GLOBAL_WINDOW - 1);
        vm.expectRevert(_globalLeft(0, 1));
        createStream(D.BUILDERS, recipient, 1);

        vm.warp(D.START + D.GLOBAL_WINDOW);
        assertEq(fund.globalWindowLeft(), 40_000 ether);
        vm.expectRevert(_globalLeft(40_000 ether - 1, 40_000 ether));
        this.createTwo(1, 40_000 ether);

        vm.warp(D.START + D.GLOBAL_WINDOW + 1);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP);
    }

    function createTwo(uint256 first, uint256 second) external {
        createStream(D.BUILDERS, recipient, first);
        createStream(D.BUILDERS, recipient, second);
    }

    function test_BucketWindowHoldsLongerThanTheGlobalOne() external {
        createStream(D.BUILDERS, recipient, 40_000 ether);
        createStream(D.BUILDERS, recipient, 40_000 ether);
        vm.warp(D.START + D.GLOBAL_WINDOW);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP);

        bytes memory error = abi.encodeWithSelector(
            IEcosystemFundEvents.EcosystemFund_BucketWindowExceeded.selector, D.BUILDERS, 10_001 ether, 10_000 ether
        );
        vm.expectRevert(error);
        createStream(D.BUILDERS, recipient, 10_001 ether);
        createStream(D.MINING, recipient, 10_001 ether);

        vm.warp(D.START + D.BUCKET_WINDOW - 1);
        vm.expectRevert(error);
        createStream(D.BUILDERS, recipient, 10_001 ether);
        vm.warp(D.START + D.BUCKET_WINDOW);
        createStream(D.BUILDERS, recipient, 10_001 ether);
    }

    function test_LoweredCapLeavesNothingAndNeverUnderflows() external {
        createStream(D.BUILDERS, recipient, 40_000 ether);
        vm.startPrank(protocol);
        fund.setGlobalCap(30_000 ether);
        fund.setBucketCap(D.BUILDERS, 0);
        vm.stopPrank();

        assertEq(fund.globalWindowLeft(), 0);
        assertEq(fund.bucketWindowLeft(D.BUILDERS), 0);
    }

    function test_TopUpIsChargedToBoth() external {
        vm.prank(operations);
        fund.topUpReserve(D.MINING, 60_000 ether, D.decision());
        assertEq(fund.globalWindowLeft(), 40_000 ether);
        assertEq(fund.bucketWindowLeft(D.MINING), D.MINING_CAP - 60_000 ether);
        vm.expectRevert(_globalLeft(40_000 ether, 40_001 ether));
        vm.prank(operations);
        fund.topUpReserve(D.MINING, 40_001 ether, D.decision());
    }

    /// @dev P10 against a naive model: all charges listed, summed over every window that ends at a charge.
    function testFuzz_NoWindowEverHoldsMoreThanItsCap(uint256[12] memory sizes, uint32[12] memory waits) external {
        uint256[12] memory at;
        uint256[12] memory charged;
        for (uint256 i; i < 12; ++i) {
            skip(bound(waits[i], 0, 25 days));
            uint256 assets = bound(sizes[i], 1, D.GRANT_CAP);
            at[i] = time();
            try this.create(assets) {
                charged[i] = assets;
            } catch {}

            uint256 global;
            uint256 bucket;
            for (uint256 j; j <= i; ++j) {
                if (at[j] + D.GLOBAL_WINDOW > at[i]) global += charged[j];
                if (at[j] + D.BUCKET_WINDOW > at[i]) bucket += charged[j];
            }
            assertLe(global, D.GLOBAL_CAP);
            assertLe(bucket, D.BUILDERS_CAP);
            assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - global);
            assertEq(fund.bucketWindowLeft(D.BUILDERS), D.BUILDERS_CAP - bucket);
        }
    }

    function create(uint256 assets) external {
        createStream(D.BUILDERS, recipient, assets);
    }
}
