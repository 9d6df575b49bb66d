// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {DateText} from "../../../../src/shared/text/DateText.sol";
import {DecimalText} from "../../../../src/shared/text/DecimalText.sol";

contract TextTest is Test {
    function test_AmountsAreRoundedDown() external pure {
        assertEq(DecimalText.toTextDown(0), "0.0000");
        assertEq(DecimalText.toTextDown(1), "0.0000");
        assertEq(DecimalText.toTextDown(0.00019 ether), "0.0001");
        assertEq(DecimalText.toTextDown(7.05 ether), "7.0500");
        assertEq(DecimalText.toTextDown(1_000 ether - 1), "999.9999");
        assertEq(DecimalText.toTextDown(1_000 ether), "1,000.0000");
        assertEq(DecimalText.toTextDown(12_034_005.5 ether), "12,034,005.5000");
    }

    function test_Thousands() external pure {
        assertEq(DecimalText.grouped(0), "0");
        assertEq(DecimalText.grouped(999), "999");
        assertEq(DecimalText.grouped(1_000), "1,000");
        assertEq(DecimalText.grouped(1_000_001), "1,000,001");
    }

    function test_Dates() external pure {
        assertEq(DateText.toText(0), "1 Jan 1970, 00:00 UTC");
        assertEq(DateText.toText(951_782_399), "28 Feb 2000, 23:59 UTC");
        assertEq(DateText.toText(951_782_400), "29 Feb 2000, 00:00 UTC");
        assertEq(DateText.toText(951_868_800), "1 Mar 2000, 00:00 UTC");
        assertEq(DateText.toText(1_797_243_600), "14 Dec 2026, 10:20 UTC");
        assertEq(DateText.toText(4_107_542_399), "28 Feb 2100, 23:59 UTC");
        assertEq(DateText.toText(4_107_542_400), "1 Mar 2100, 00:00 UTC");
    }

    /// @dev Day after day: the next date is the next of the calendar.
    function testFuzz_TomorrowFollowsToday(uint256 dayNumber) external pure {
        dayNumber = bound(dayNumber, 0, 1_000_000);
        (uint256 year, uint256 month, uint256 day) = DateText.toDate(dayNumber);
        (uint256 nextYear, uint256 nextMonth, uint256 nextDay) = DateText.toDate(dayNumber + 1);
        if (day < _daysOf(month, year)) {
            assertEq(nextYear * 10_000 + nextMonth * 100 + nextDay, year * 10_000 + month * 100 + day + 1);
        } else if (month < 12) {
            assertEq(nextYear * 10_000 + nextMonth * 100 + nextDay, year * 10_000 + (month + 1) * 100 + 1);
        } else {
            assertEq(nextYear * 10_000 + nextMonth * 100 + nextDay, (year + 1) * 10_000 + 101);
        }
    }

    function _daysOf(uint256 month, uint256 year) private pure returns (uint256) {
        if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
