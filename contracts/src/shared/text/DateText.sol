// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title Unix seconds as a date
library DateText {
    /// @return such as `14 Dec 2026, 10:20 UTC`
    function toText(uint256 time) internal pure returns (string memory) {
        (uint256 year, uint256 month, uint256 day) = toDate(time / 1 days);
        string memory date =
            string.concat(Strings.toString(day), " ", _monthName(month), " ", Strings.toString(year));
        return string.concat(date, ", ", _clock(time % 1 days), " UTC");
    }

    /// @notice The civil date of a day, counted from 1 January 1970.
    /// @dev Years begin in March here, so that the day that comes and goes is the last of one, and months follow a
    /// straight line of 153 days for five. An era is the 400 years after which the calendar repeats: 146,097 days.
    /// 719,468 days lie between 1 March of year 0 and 1 January 1970.
    function toDate(uint256 dayNumber) internal pure returns (uint256 year, uint256 month, uint256 day) {
        uint256 shifted = dayNumber + 719_468;
        uint256 era = shifted / 146_097;
        uint256 dayOfEra = shifted % 146_097;
        uint256 yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        uint256 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        uint256 monthFromMarch = (5 * dayOfYear + 2) / 153;

        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    }

    function _clock(uint256 secondOfDay) private pure returns (string memory) {
        return string.concat(_twoDigits(secondOfDay / 1 hours), ":", _twoDigits((secondOfDay % 1 hours) / 1 minutes));
    }

    function _twoDigits(uint256 number) private pure returns (string memory) {
        return string.concat(number < 10 ? "0" : "", Strings.toString(number));
    }

    /// @param month from 1
    function _monthName(uint256 month) private pure returns (string memory) {
        bytes memory names = "JanFebMarAprMayJunJulAugSepOctNovDec";
        bytes memory name = new bytes(3);
        for (uint256 i = 0; i < 3; ++i) {
            name[i] = names[3 * (month - 1) + i];
        }
        return string(name);
    }
}
