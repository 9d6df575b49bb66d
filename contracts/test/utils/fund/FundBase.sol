// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {
    Bucket,
    MilestoneStatus,
    SmallGrantStatus,
    Stream,
    StreamStatus
} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {FundDefaults as D} from "./FundDefaults.sol";

/// @notice A funded fund that is open, with its two governments as plain accounts and 200,000 METIS of votes: it takes
/// 1,000 to reject.
abstract contract FundBase is Test {
    uint64 internal constant PROTOCOL = 1;
    uint64 internal constant OPERATIONS = 2;

    address internal protocol = makeAddr("protocol");
    address internal operations = makeAddr("operations");
    address internal recipient = makeAddr("recipient");
    address internal stranger = makeAddr("stranger");

    address internal reviewer = makeAddr("reviewer");
    address internal proposer = makeAddr("proposer");
    address internal whale = makeAddr("whale"); // 198,000 of votes
    address internal objector = makeAddr("objector"); // 1,000: the bar
    address internal doubter = makeAddr("doubter"); // 999
    address internal mite = makeAddr("mite"); // 1

    AccessManager internal authority;
    FakeStake internal stake;
    FakeReserve internal reserve;
    EcosystemFund internal fund;

    function setUp() public virtual {
        vm.warp(D.START - D.BOOTSTRAP_PERIOD - 2);
        stake = new FakeStake(1);
        stake.mint(whale, 198_000 ether);
        stake.mint(objector, 1_000 ether);
        stake.mint(doubter, 999 ether);
        stake.mint(mite, 1 ether);
        authority = new AccessManager(address(this));
        reserve = new FakeReserve();
        fund = deployFund();
        _grantRoles();

        vm.warp(D.START - D.BOOTSTRAP_PERIOD);
        fund.awaken();
        vm.warp(D.START);
    }

    function deployFund() internal returns (EcosystemFund) {
        vm.deal(address(this), D.funding());
        bytes memory arguments = abi.encode(D.config(address(authority), address(reserve), address(stake)));
        return EcosystemFund(payable(deployCode("EcosystemFund.sol:EcosystemFund", arguments, D.funding())));
    }

    function _grantRoles() private {
        _allow(IEcosystemFund.createStream.selector, OPERATIONS);
        _allow(IEcosystemFund.cancelStream.selector, OPERATIONS);
        _allow(IEcosystemFund.topUpReserve.selector, OPERATIONS);
        _allow(IEcosystemFund.createMilestoneGrant.selector, OPERATIONS);
        _allow(IEcosystemFund.cancelMilestoneGrant.selector, OPERATIONS);
        _allow(IEcosystemFund.replaceReviewer.selector, OPERATIONS);
        _allow(IEcosystemFund.forfeitDeposit.selector, OPERATIONS);
        _allow(IEcosystemFund.setGlobalCap.selector, PROTOCOL);
        _allow(IEcosystemFund.setGrantCap.selector, PROTOCOL);
        _allow(IEcosystemFund.setBucketCap.selector, PROTOCOL);
        _allow(IEcosystemFund.setSmallGrantCap.selector, PROTOCOL);
        _allow(IEcosystemFund.setSmallWindowCap.selector, PROTOCOL);
        _allow(IEcosystemFund.setRewardReserve.selector, PROTOCOL);
        authority.grantRole(OPERATIONS, operations, 0);
        authority.grantRole(PROTOCOL, protocol, 0);
    }

    function _allow(bytes4 selector, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        authority.setTargetFunctionRole(address(fund), selectors, role);
    }

    /* MILESTONES */

    /// @dev 1,000, 2,000 and 3,000 METIS, due in 30, 60 and 90 days.
    function createGrant(address to) internal returns (uint256) {
        vm.prank(operations);
        return fund.createMilestoneGrant(D.BUILDERS, to, reviewer, D.terms(time()), D.decision());
    }

    function submit(uint256 grantId, uint256 index, bytes32 evidence) internal {
        vm.prank(fund.milestoneGrant(grantId).recipient);
        fund.submitEvidence(grantId, index, evidence, "ipfs://evidence");
    }

    /// @return objectionId
    function accept(uint256 grantId, uint256 index, bytes32 evidence) internal returns (uint256) {
        vm.prank(reviewer);
        fund.acceptMilestone(grantId, index, evidence);
        return fund.objectionCount();
    }

    function objectTo(uint256 objectionId, address account) internal {
        vm.prank(account);
        fund.object(objectionId, "Not what was promised.");
    }

    function assertMilestone(uint256 grantId, uint256 index, MilestoneStatus expected) internal view {
        assertEq(uint8(fund.milestonesOf(grantId)[index].status), uint8(expected), "milestone");
    }

    /* SMALL GRANTS */

    function proposeSmall(address to, uint256 assets) internal returns (uint256) {
        vm.deal(proposer, D.DEPOSIT);
        vm.prank(proposer);
        return fund.proposeSmallGrant{value: D.DEPOSIT}(D.BUILDERS, to, assets, D.decision());
    }

    function assertSmall(uint256 id, SmallGrantStatus expected) internal view {
        assertEq(uint8(fund.smallGrant(id).status), uint8(expected), "small grant");
    }

    /* STREAMS */

    function time() internal view returns (uint48) {
        return uint48(vm.getBlockTimestamp());
    }

    /// @dev 100 days from now, nothing in the first 10.
    function createStream(uint256 bucketId, address to, uint256 assets) internal returns (uint256) {
        uint48 now_ = time();
        vm.prank(operations);
        return fund.createStream(bucketId, to, assets, now_, now_ + 10 days, now_ + 100 days, D.decision());
    }

    function createStream(address to, uint256 assets) internal returns (uint256) {
        return createStream(D.BUILDERS, to, assets);
    }

    function assertBucket(uint256 id, uint256 balance, uint256 committed, uint256 paid) internal view {
        Bucket memory found = fund.bucket(id);
        assertEq(found.balance, balance, "balance");
        assertEq(found.committed, committed, "committed");
        assertEq(found.paid, paid, "paid");
    }

    function assertStatus(uint256 streamId, StreamStatus expected) internal view {
        Stream memory found = fund.stream(streamId);
        assertEq(uint8(found.status), uint8(expected), "status");
    }
}
