// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    Bucket,
    Milestone,
    MilestoneStatus,
    SmallGrant,
    SmallGrantStatus,
    Stream,
    StreamStatus
} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";
import {FundHandler} from "./FundHandler.sol";
import {MilestoneMoves} from "./moves/MilestoneMoves.sol";
import {SmallGrantMoves} from "./moves/SmallGrantMoves.sol";

/// @notice P10 to P12 and F1 to F4 of docs/protocol/invariants.md, asked of the fund and of the model beside it.
abstract contract FundProperties is FundBase {
    FundHandler internal handler;

    function setUp() public virtual override {
        super.setUp();
        handler = new FundHandler(fund, reserve, authority, stake);
    }

    /// @dev The handler compares every promise with a list of all of them, and every payment with what was due.
    function holdTheModelAgrees() internal view {
        assertEq(handler.broken(), "");
    }

    function holdP10WindowsAreExact() internal view {
        _isLeft(fund.globalWindowLeft(), handler.globalUsed(), fund.globalCap());
        _isLeft(fund.smallWindowLeft(), handler.smallUsed(), fund.smallWindowCap());
        for (uint256 id; id < 2; ++id) {
            _isLeft(fund.bucketWindowLeft(id), handler.bucketUsed(id), fund.bucket(id).windowCap);
        }
    }

    function _isLeft(uint256 left, uint256 used, uint256 cap) private pure {
        assertEq(left, used < cap ? cap - used : 0);
    }

    function holdP10WhatWasPromisedIsHere() internal view {
        uint256 owed = fund.depositsHeld();
        for (uint256 id; id < 2; ++id) {
            Bucket memory bucket = fund.bucket(id);
            owed += bucket.balance + bucket.committed;
        }
        assertEq(address(fund).balance, owed + handler.forced(), "P10, and P12: forced METIS belongs to nobody");
        assertEq(owed + handler.paid(), handler.funded(), "nothing comes from nowhere");
    }

    function holdP10BucketsAddUpTheirPromises() internal view {
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
        for (uint256 id; id < 2; ++id) {
            open[id] += handler.milestonesOpen(id) + handler.smallsOpen(id);
            assertEq(fund.bucket(id).committed, open[id]);
        }
        assertEq(fund.bucket(0).paid + fund.bucket(1).paid, claimed + _fetched() + reserve.balance());
    }

    /// @return sum in wei of METIS that milestones and small grants have paid
    function _fetched() private view returns (uint256 sum) {
        for (uint256 i; i < handler.partCount(); ++i) {
            (MilestoneMoves.Part memory one,,) = handler.partOf(i);
            sum += one.got;
        }
        for (uint256 i; i < handler.smallCount(); ++i) {
            (SmallGrantMoves.Small memory one,,) = handler.smallOf(i);
            sum += one.got;
        }
    }

    function holdP10CapsStayBelowTwiceTheFirst() internal view {
        assertLe(fund.globalCap(), 2 * D.GLOBAL_CAP);
        assertLe(fund.grantCap(), 2 * D.GRANT_CAP);
        assertLe(fund.smallGrantCap(), 2 * D.SMALL_CAP);
        assertLe(fund.smallWindowCap(), 2 * D.SMALL_WINDOW_CAP);
        assertLe(fund.bucket(0).windowCap, 2 * D.MINING_CAP);
        assertLe(fund.bucket(1).windowCap, 2 * D.BUILDERS_CAP);
    }

    function holdF1MilestonesAreWhereTheyBelong() internal view {
        for (uint256 i; i < handler.partCount(); ++i) {
            (MilestoneMoves.Part memory one, MilestoneStatus expected,) = handler.partOf(i);
            Milestone memory found = fund.milestonesOf(one.grantId)[one.index];
            assertEq(uint8(found.status), uint8(expected));
            assertEq(found.evidenceHash, one.evidence);
        }
    }

    function holdF1SmallGrantsAreWhereTheyBelong() internal view {
        for (uint256 i; i < handler.smallCount(); ++i) {
            (, SmallGrantStatus expected,) = handler.smallOf(i);
            assertEq(uint8(fund.smallGrant(i + 1).status), uint8(expected));
        }
    }

    /// @dev Measured in the purses, whatever the fund says of itself.
    function holdF2OnlyWhatWasAcceptedPays() internal view {
        for (uint256 i; i < handler.partCount(); ++i) {
            (MilestoneMoves.Part memory one,,) = handler.partOf(i);
            if (one.end == MilestoneStatus.Paid) assertEq(one.got, one.assets, "once, and all of it");
            else assertEq(one.got, 0, "rejected, expired and cancelled never pay");
        }
    }

    function holdF2WhatWasObjectedToNeverPays() internal view {
        for (uint256 i; i < handler.partCount(); ++i) {
            (MilestoneMoves.Part memory one,, bool objected) = handler.partOf(i);
            if (objected) assertEq(one.got, 0);
        }
        for (uint256 i; i < handler.smallCount(); ++i) {
            (SmallGrantMoves.Small memory one,, bool objected) = handler.smallOf(i);
            assertTrue(one.got == 0 || one.got == one.assets);
            if (objected) assertFalse(one.enacted || one.got != 0);
        }
    }

    /// @dev What came, less all that was ever promised, and each thing that came back, once.
    function holdF3WhatIsNotPaidComesBackOnce() internal view {
        for (uint256 id; id < 2; ++id) assertEq(fund.bucket(id).balance, handler.balanceOf(id));
    }

    function holdF3DepositsGoOneWayOnce() internal view {
        uint256 held;
        for (uint256 i; i < handler.smallCount(); ++i) {
            (SmallGrantMoves.Small memory one,,) = handler.smallOf(i);
            uint256 gone = one.depositBack + one.depositLost;
            assertTrue(gone == 0 || gone == D.DEPOSIT, "back or lost, never both, never in part");
            held += D.DEPOSIT - gone;
        }
        assertEq(fund.depositsHeld(), held);
    }
}
