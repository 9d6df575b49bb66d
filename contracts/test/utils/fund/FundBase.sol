// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {Bucket, IEcosystemFund, Stream, StreamStatus} from "../../../src/interfaces/IEcosystemFund.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {FundDefaults as D} from "./FundDefaults.sol";

/// @notice A funded fund with its two governments as plain accounts.
abstract contract FundBase is Test {
    uint64 internal constant PROTOCOL = 1;
    uint64 internal constant OPERATIONS = 2;

    address internal protocol = makeAddr("protocol");
    address internal operations = makeAddr("operations");
    address internal recipient = makeAddr("recipient");
    address internal stranger = makeAddr("stranger");

    AccessManager internal authority;
    FakeReserve internal reserve;
    EcosystemFund internal fund;

    function setUp() public virtual {
        vm.warp(D.START);
        authority = new AccessManager(address(this));
        reserve = new FakeReserve();
        vm.deal(address(this), D.funding());
        bytes memory arguments = abi.encode(D.config(address(authority), address(reserve)));
        fund = EcosystemFund(payable(deployCode("EcosystemFund.sol:EcosystemFund", arguments, D.funding())));
        _grantRoles();
    }

    function _grantRoles() private {
        bytes4[] memory spending = new bytes4[](3);
        spending[0] = IEcosystemFund.createStream.selector;
        spending[1] = IEcosystemFund.cancelStream.selector;
        spending[2] = IEcosystemFund.topUpReserve.selector;
        bytes4[] memory settings = new bytes4[](4);
        settings[0] = IEcosystemFund.setGlobalCap.selector;
        settings[1] = IEcosystemFund.setGrantCap.selector;
        settings[2] = IEcosystemFund.setBucketCap.selector;
        settings[3] = IEcosystemFund.setRewardReserve.selector;

        authority.setTargetFunctionRole(address(fund), spending, OPERATIONS);
        authority.setTargetFunctionRole(address(fund), settings, PROTOCOL);
        authority.grantRole(OPERATIONS, operations, 0);
        authority.grantRole(PROTOCOL, protocol, 0);
    }

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
