// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Decision, IEcosystemFundEvents, Stream, StreamStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundCreateStreamTest is FundBase {
    uint48 private constant CLIFF = D.START + 10 days;
    uint48 private constant END = D.START + 100 days;

    function _create(uint256 bucketId, address to, uint256 assets, uint48 start, uint48 cliff, uint48 end) private {
        vm.prank(operations);
        fund.createStream(bucketId, to, assets, start, cliff, end, D.decision());
    }

    /* GUARDS */

    function test_RevertWhen_CallerIsNotOperations() external {
        address[3] memory callers = [stranger, protocol, recipient];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, callers[i]));
            vm.prank(callers[i]);
            fund.createStream(D.BUILDERS, recipient, 1 ether, D.START, CLIFF, END, D.decision());
        }
    }

    function test_RevertWhen_RecipientCannotFetch() external {
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_BadRecipient.selector, address(0)));
        _create(D.BUILDERS, address(0), 1 ether, D.START, CLIFF, END);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_BadRecipient.selector, address(fund)));
        _create(D.BUILDERS, address(fund), 1 ether, D.START, CLIFF, END);
    }

    function test_RevertWhen_NothingIsPromised() external {
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroAssets.selector);
        _create(D.BUILDERS, recipient, 0, D.START, CLIFF, END);
    }

    function test_RevertWhen_BucketIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchBucket.selector, 2));
        _create(2, recipient, 1 ether, D.START, CLIFF, END);
    }

    /// @dev pitfalls, governance 3: what a passed vote may take has a limit.
    function test_RevertWhen_AboveTheGrantCap() external {
        vm.expectRevert(
            abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_GrantCapExceeded.selector, D.GRANT_CAP + 1, D.GRANT_CAP)
        );
        _create(D.BUILDERS, recipient, D.GRANT_CAP + 1, D.START, CLIFF, END);
        _create(D.BUILDERS, recipient, D.GRANT_CAP, D.START, CLIFF, END);
    }

    function test_RevertWhen_BucketHoldsLess() external {
        vm.startPrank(protocol);
        fund.setGrantCap(2 * D.GRANT_CAP);
        fund.setGlobalCap(2 * D.GLOBAL_CAP);
        fund.setBucketCap(D.BUILDERS, 2 * D.BUILDERS_CAP);
        vm.stopPrank();
        for (uint256 i; i < 2; ++i) _create(D.BUILDERS, recipient, 80_000 ether, D.START, CLIFF, END);
        vm.warp(D.START + D.BUCKET_WINDOW);

        vm.expectRevert(
            abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_BucketShort.selector, 40_001 ether, 40_000 ether)
        );
        _create(D.BUILDERS, recipient, 40_001 ether, D.START, CLIFF, END);
    }

    function test_RevertWhen_ScheduleIsOutOfOrder() external {
        uint48[3][6] memory bad = [
            [D.START, D.START, D.START], // no length
            [D.START, D.START - 1, END], // cliff before start
            [D.START, END + 1, END], // cliff after end
            [END, END, D.START + 1], // end before start
            [D.START - 10, D.START - 5, D.START], // over already
            [D.START, CLIFF, D.START + 3650 days + 1] // milliseconds for seconds
        ];
        for (uint256 i; i < bad.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IEcosystemFundEvents.EcosystemFund_BadSchedule.selector, bad[i][0], bad[i][1], bad[i][2]
                )
            );
            _create(D.BUILDERS, recipient, 1 ether, bad[i][0], bad[i][1], bad[i][2]);
        }
    }

    function test_RevertWhen_TheDecisionSaysNothing() external {
        Decision[3] memory empty = [D.decision(), D.decision(), D.decision()];
        empty[0].context = "";
        empty[1].impact = "";
        empty[2].alternatives = "";
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(IEcosystemFundEvents.EcosystemFund_DecisionIncomplete.selector);
            vm.prank(operations);
            fund.createStream(D.BUILDERS, recipient, 1 ether, D.START, CLIFF, END, empty[i]);
        }
    }

    /* EFFECTS */

    function test_Promises() external {
        uint256 left = D.BUILDERS_ASSETS - 1_000 ether;
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.StreamCreated(
            1, D.BUILDERS, recipient, 1_000 ether, D.START, CLIFF, END, left, D.decision()
        );
        _create(D.BUILDERS, recipient, 1_000 ether, D.START, CLIFF, END);

        assertBucket(D.BUILDERS, left, 1_000 ether, 0);
        assertBucket(D.MINING, D.MINING_ASSETS, 0, 0);
        assertEq(fund.streamCount(), 1);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 1_000 ether);
        assertEq(fund.bucketWindowLeft(D.BUILDERS), D.BUILDERS_CAP - 1_000 ether);
        assertEq(fund.bucketWindowLeft(D.MINING), D.MINING_CAP);
        assertEq(address(fund).balance, D.funding(), "a promise moves nothing");

        Stream memory item = fund.stream(1);
        assertEq(item.bucketId, D.BUILDERS);
        assertEq(item.recipient, recipient);
        assertEq(uint8(item.status), uint8(StreamStatus.Active));
        assertEq(item.start, D.START);
        assertEq(item.cliff, CLIFF);
        assertEq(item.end, END);
        assertEq(item.assets, 1_000 ether);
        assertEq(item.claimed, 0);
    }

    function test_StartMayLieInThePast() external {
        vm.warp(D.START + 50 days);
        _create(D.BUILDERS, recipient, 1_000 ether, D.START, CLIFF, END);
        assertEq(fund.claimable(1), 500 ether);
    }
}
