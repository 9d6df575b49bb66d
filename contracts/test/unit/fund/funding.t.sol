// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {FundConfig, IEcosystemFundEvents} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {Forcer} from "../../mocks/fund/Recipients.sol";
import {Built} from "../../utils/Built.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundConstructorTest is FundBase {
    function _config() private view returns (FundConfig memory) {
        return D.config(address(authority), address(reserve), address(stake));
    }

    function test_RevertWhen_AWindowIsMissing() external {
        FundConfig memory config = _config();
        config.globalWindow = 0;
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroWindow.selector);
        Built.create("EcosystemFund.sol:EcosystemFund", abi.encode(config));
        config = _config();
        config.bucketWindow = 0;
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroWindow.selector);
        Built.create("EcosystemFund.sol:EcosystemFund", abi.encode(config));
    }

    function test_RevertWhen_IncomeHasNoBucket() external {
        FundConfig memory config = _config();
        config.incomeBucket = 2;
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchBucket.selector, 2));
        Built.create("EcosystemFund.sol:EcosystemFund", abi.encode(config));
    }

    function test_RevertWhen_ReserveIsMissing() external {
        FundConfig memory config = _config();
        config.rewardReserve = address(0);
        vm.deal(address(this), D.funding());
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroReserve.selector);
        Built.create("EcosystemFund.sol:EcosystemFund", abi.encode(config), D.funding());
    }

    function test_RevertWhen_TheMoneyDoesNotMatchTheBuckets() external {
        uint256[2] memory wrong = [D.funding() - 1, D.funding() + 1];
        for (uint256 i; i < 2; ++i) {
            vm.deal(address(this), wrong[i]);
            vm.expectRevert(
                abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_WrongFunding.selector, wrong[i], D.funding())
            );
            Built.create("EcosystemFund.sol:EcosystemFund", abi.encode(_config()), wrong[i]);
        }
    }

    /// @dev A small grant that cannot be enacted, a deposit that a vote cannot reach: no fund like that.
    function test_RevertWhen_TermsOfObjectionOrSmallGrantsCannotWork() external {
        FundConfig[5] memory bad;
        for (uint256 i; i < 5; ++i) bad[i] = _config();
        bad[0].objectionPeriod = 0;
        bad[1].objectionBps = 0;
        bad[2].smallGrants.lifetime = D.OBJECTION_PERIOD;
        bad[3].smallGrants.depositHold = D.SMALL_LIFETIME - 1;
        bad[4].smallGrants.deposit = 0;
        for (uint256 i; i < 5; ++i) {
            vm.deal(address(this), D.funding());
            vm.expectRevert(IEcosystemFundEvents.EcosystemFund_BadTerms.selector);
            Built.create("EcosystemFund.sol:EcosystemFund", abi.encode(bad[i]), D.funding());
        }
    }

    function test_DeployedAsConfigured() external view {
        assertEq(fund.votes(), address(stake));
        assertEq(fund.bootstrapStake(), D.BOOTSTRAP_STAKE);
        assertEq(fund.bootstrapPeriod(), D.BOOTSTRAP_PERIOD);
        assertEq(fund.objectionPeriod(), D.OBJECTION_PERIOD);
        assertEq(fund.objectionBps(), D.OBJECTION_BPS);
        assertEq(fund.reviewPeriod(), D.REVIEW_PERIOD);
        assertEq(fund.smallGrantCap(), D.SMALL_CAP);
        assertEq(fund.smallGrantCapMaximum(), 2 * D.SMALL_CAP);
        assertEq(fund.smallWindowCap(), D.SMALL_WINDOW_CAP);
        assertEq(fund.smallWindowCapMaximum(), 2 * D.SMALL_WINDOW_CAP);
        assertEq(fund.smallGrantDeposit(), D.DEPOSIT);
        assertEq(fund.smallGrantLifetime(), D.SMALL_LIFETIME);
        assertEq(fund.depositHold(), D.DEPOSIT_HOLD);

        assertEq(fund.bucketCount(), 2);
        assertEq(fund.bucket(D.MINING).name, "Sequencer mining");
        assertEq(fund.bucket(D.MINING).windowCap, D.MINING_CAP);
        assertBucket(D.MINING, D.MINING_ASSETS, 0, 0);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS, 0, 0);
        assertEq(fund.globalCap(), D.GLOBAL_CAP);
        assertEq(fund.globalCapMaximum(), 2 * D.GLOBAL_CAP);
        assertEq(fund.grantCap(), D.GRANT_CAP);
        assertEq(fund.grantCapMaximum(), 2 * D.GRANT_CAP);
        assertEq(fund.bucketCapMaximum(D.BUILDERS), 2 * D.BUILDERS_CAP);
        assertEq(fund.globalWindow(), D.GLOBAL_WINDOW);
        assertEq(fund.bucketWindow(), D.BUCKET_WINDOW);
        assertEq(fund.incomeBucket(), D.BUILDERS);
        assertEq(fund.rewardReserve(), address(reserve));
        assertEq(fund.streamCount(), 0);
    }
}

contract FundFundBucketTest is FundBase {
    function setUp() public override {
        super.setUp();
        vm.deal(stranger, 100 ether);
    }

    function test_RevertWhen_BucketIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchBucket.selector, 2));
        vm.prank(stranger);
        fund.fundBucket{value: 1 ether}(2);
    }

    function test_RevertWhen_NothingIsSent() external {
        vm.expectRevert(IEcosystemFundEvents.EcosystemFund_ZeroAssets.selector);
        fund.fundBucket(D.MINING);
    }

    function test_AnyoneAddsToABucket() external {
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.Funded(D.MINING, stranger, 7 ether, D.MINING_ASSETS + 7 ether);
        vm.prank(stranger);
        fund.fundBucket{value: 7 ether}(D.MINING);
        assertBucket(D.MINING, D.MINING_ASSETS + 7 ether, 0, 0);
        assertEq(address(fund).balance, D.funding() + 7 ether);
    }

    function test_WhatComesWithoutAWordGoesToTheIncomeBucket() external {
        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.Funded(D.BUILDERS, stranger, 3 ether, D.BUILDERS_ASSETS + 3 ether);
        vm.prank(stranger);
        (bool ok,) = address(fund).call{value: 3 ether}("");
        assertTrue(ok);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS + 3 ether, 0, 0);
    }

    /// @dev P12: METIS that was forced in belongs to no bucket and opens nothing.
    function test_ForcedMetisCountsForNothing() external {
        vm.deal(address(this), 5 ether);
        new Forcer{value: 5 ether}(payable(address(fund)));
        assertEq(address(fund).balance, D.funding() + 5 ether);
        assertBucket(D.MINING, D.MINING_ASSETS, 0, 0);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS, 0, 0);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP);
    }

    function test_RevertWhen_BucketOfAViewIsUnknown() external {
        bytes memory error = abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchBucket.selector, 2);
        vm.expectRevert(error);
        fund.bucket(2);
        vm.expectRevert(error);
        fund.bucketWindowLeft(2);
        vm.expectRevert(error);
        fund.bucketCapMaximum(2);
    }
}
