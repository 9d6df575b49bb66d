// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Bucket, Stream, StreamStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";
import {FundHandler} from "./FundHandler.sol";

/// @notice P10, P11 and P12 of docs/protocol/invariants.md, for the fund.
contract FundInvariants is FundBase {
    FundHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new FundHandler(fund, reserve, authority, operations, protocol);
        targetContract(address(handler));
    }

    /// @dev The handler compares every commitment with a list of all of them, and every payment with what had vested.
    function invariant_P10_P11_TheModelAgrees() external view {
        assertEq(handler.broken(), "");
    }

    function invariant_P10_WindowsAreExact() external view {
        uint256 used = handler.globalUsed();
        uint256 cap = fund.globalCap();
        assertEq(fund.globalWindowLeft(), used < cap ? cap - used : 0);
        for (uint256 id; id < 2; ++id) {
            used = handler.bucketUsed(id);
            cap = fund.bucket(id).windowCap;
            assertEq(fund.bucketWindowLeft(id), used < cap ? cap - used : 0);
        }
    }

    function invariant_P10_WhatWasPromisedIsHere() external view {
        uint256 owed;
        for (uint256 id; id < 2; ++id) {
            Bucket memory bucket = fund.bucket(id);
            owed += bucket.balance + bucket.committed;
        }
        assertEq(address(fund).balance, owed + handler.forced(), "P10, and P12: forced METIS belongs to nobody");
        assertEq(owed + handler.paid(), handler.funded(), "nothing comes from nowhere");
    }

    function invariant_P10_BucketsAddUpTheirStreams() external view {
        uint256[2] memory open;
        uint256 claimed;
        for (uint256 i = 1; i <= fund.streamCount(); ++i) {
            Stream memory item = fund.stream(i);
            open[item.bucketId] += item.assets - item.claimed;
            claimed += item.claimed;
            assertLe(item.claimed, item.assets, "never more than promised");
            assertLe(fund.claimable(i), item.assets - item.claimed);
            if (item.status == StreamStatus.Completed) assertEq(item.claimed, item.assets);
        }
        assertEq(fund.bucket(0).committed, open[0]);
        assertEq(fund.bucket(1).committed, open[1]);
        assertEq(fund.bucket(0).paid + fund.bucket(1).paid, claimed + reserve.balance());
    }

    function invariant_P10_CapsStayBelowTwiceTheFirst() external view {
        assertLe(fund.globalCap(), 2 * D.GLOBAL_CAP);
        assertLe(fund.grantCap(), 2 * D.GRANT_CAP);
        assertLe(fund.bucket(0).windowCap, 2 * D.MINING_CAP);
        assertLe(fund.bucket(1).windowCap, 2 * D.BUILDERS_CAP);
    }
}
