// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {WAD} from "../../shared/math/RayMath.sol";

/// @notice A sequencer as a vessel. METIS in wei.
struct Vessel {
    uint256 held; // what is in it
    uint256 limit; // what it may hold; 0 when suspended
    uint256 room; // what it takes now: at most `limit - held`
}

/// @title Lowest filled first in, most filled first out
/// @notice Like water between vessels joined at the bottom: what comes in lifts the lowest to a common level
/// (`held / limit`), what goes out lowers the highest. The level is found by bisection, so the cost depends on the
/// number of vessels only. Pure; amounts in wei of METIS, levels in WAD.
library LevelFill {
    /// @notice How much each vessel takes of `assets`; parts below `least` are poured together into the lowest.
    /// @return parts never more than `assets` together, never more than `room` each, 0 or at least `least` each
    function pourIn(Vessel[] memory vessels, uint256 assets, uint256 least)
        internal
        pure
        returns (uint256[] memory parts)
    {
        parts = new uint256[](vessels.length);
        uint256 level = _levelIn(vessels, assets);
        uint256 rest = assets;
        for (uint256 i = 0; i < vessels.length; ++i) {
            uint256 part = Math.min(_intake(vessels[i], level), rest);
            if (part < least) continue;
            parts[i] = part;
            rest -= part;
        }

        for (uint256 n = 0; n < vessels.length && rest >= least; ++n) {
            uint256 lowest = _lowest(vessels, parts, least);
            if (lowest == vessels.length) break;
            uint256 part = Math.min(vessels[lowest].room - parts[lowest], rest);
            parts[lowest] += part;
            rest -= part;
        }
    }

    /// @notice How much leaves each vessel so that `assets` leave together, or all that there is.
    /// @return parts never more than `held` each
    function drawOut(Vessel[] memory vessels, uint256 assets) internal pure returns (uint256[] memory parts) {
        parts = new uint256[](vessels.length);
        uint256 level = _levelOut(vessels, assets);
        uint256 rest = assets;
        for (uint256 i = 0; i < vessels.length && rest > 0; ++i) {
            uint256 part = Math.min(_outflow(vessels[i], level), rest);
            parts[i] = part;
            rest -= part;
        }
    }

    /* LEVELS */

    /// @dev The highest level at which the vessels take no more than `assets`.
    function _levelIn(Vessel[] memory vessels, uint256 assets) private pure returns (uint256 low) {
        uint256 high = WAD + 1;
        while (high - low > 1) {
            uint256 level = (low + high) / 2;
            uint256 sum = 0;
            for (uint256 i = 0; i < vessels.length; ++i) {
                sum += _intake(vessels[i], level);
            }
            if (sum > assets) high = level;
            else low = level;
        }
    }

    /// @dev The highest level above which there is `assets` or more; 0 when all must go.
    function _levelOut(Vessel[] memory vessels, uint256 assets) private pure returns (uint256 low) {
        uint256 high = _highestLevel(vessels) + 1;
        while (high - low > 1) {
            uint256 level = (low + high) / 2;
            uint256 sum = 0;
            for (uint256 i = 0; i < vessels.length; ++i) {
                sum += _outflow(vessels[i], level);
            }
            if (sum < assets) high = level;
            else low = level;
        }
    }

    function _highestLevel(Vessel[] memory vessels) private pure returns (uint256 highest) {
        for (uint256 i = 0; i < vessels.length; ++i) {
            if (vessels[i].limit == 0) continue;
            highest = Math.max(highest, Math.mulDiv(vessels[i].held, WAD, vessels[i].limit, Math.Rounding.Ceil));
        }
    }

    function _intake(Vessel memory vessel, uint256 level) private pure returns (uint256) {
        uint256 wanted = Math.mulDiv(vessel.limit, level, WAD);
        return Math.min(vessel.room, Math.saturatingSub(wanted, vessel.held));
    }

    /// @dev Everything above the level; all of a suspended one, whatever the level.
    function _outflow(Vessel memory vessel, uint256 level) private pure returns (uint256) {
        return Math.saturatingSub(vessel.held, Math.mulDiv(vessel.limit, level, WAD, Math.Rounding.Ceil));
    }

    /// @dev The lowest that still takes something: `least` where it got nothing yet, a wei where it did.
    function _lowest(Vessel[] memory vessels, uint256[] memory parts, uint256 least)
        private
        pure
        returns (uint256 lowest)
    {
        lowest = vessels.length;
        uint256 lowestLevel = type(uint256).max;
        for (uint256 i = 0; i < vessels.length; ++i) {
            if (vessels[i].room - parts[i] < (parts[i] == 0 ? least : 1)) continue;
            uint256 level = Math.mulDiv(vessels[i].held + parts[i], WAD, vessels[i].limit);
            if (level >= lowestLevel) continue;
            lowestLevel = level;
            lowest = i;
        }
    }
}
