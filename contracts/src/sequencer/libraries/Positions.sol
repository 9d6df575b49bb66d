// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {RayMath} from "../../shared/math/RayMath.sol";

/// @title One delegation: shares, what they have earned, the votes they carry
/// @notice EARNED = shares · rewardPerShare − debt. The debt takes up what was earned before the shares came, what
/// left with earnings still due, and what was paid; it is negative for who left and has not claimed. One signed
/// number in the slot of the shares replaces an accrued sum with a slot of its own.
/// ROUNDING. Debt up on the way in, down on the way out: earned is never more than truly accrued, and at most a wei
/// a move less.
/// VOTES. Units are shares less `unitsGap`, which is 0 until a slash lowers the index: its slot is neither written nor
/// read before.
library Positions {
    using SafeCast for uint256;
    using SafeCast for int256;

    struct Position {
        uint112 shares;
        int128 debt;
        bool hasGap;
        // second slot, rarely touched
        uint112 unitsGap;
        uint48 lockedUntil;
    }

    /* SHARES */

    function increase(Position storage self, uint256 shares, uint256 rewardPerShareRay) internal {
        int256 debt = self.debt + RayMath.toAssetsUp(shares, rewardPerShareRay).toInt256();

        (self.shares, self.debt) = ((self.shares + shares).toUint112(), debt.toInt128());
    }

    /// @dev The caller has checked that there are as many.
    function decrease(Position storage self, uint256 shares, uint256 rewardPerShareRay) internal {
        int256 debt = self.debt - RayMath.toAssetsDown(shares, rewardPerShareRay).toInt256();

        (self.shares, self.debt) = ((self.shares - shares).toUint112(), debt.toInt128());
    }

    /* REWARDS */

    function earned(Position storage self, uint256 rewardPerShareRay) internal view returns (uint256) {
        int256 due = RayMath.toAssetsDown(self.shares, rewardPerShareRay).toInt256() - self.debt;
        return due > 0 ? uint256(due) : 0;
    }

    function takeEarned(Position storage self, uint256 rewardPerShareRay) internal returns (uint256 assets) {
        assets = earned(self, rewardPerShareRay);
        if (assets != 0) self.debt = (self.debt + assets.toInt256()).toInt128();
    }

    /* VOTES */

    function units(Position storage self) internal view returns (uint256) {
        return self.hasGap ? self.shares - self.unitsGap : self.shares;
    }

    /// @dev The index never passes 1, so shares are never worth more units than they are many.
    function setUnits(Position storage self, uint256 units_) internal {
        uint256 gap = self.shares - units_;
        if (gap == 0 && !self.hasGap) return;

        (self.hasGap, self.unitsGap) = (gap != 0, uint112(gap));
    }
}
