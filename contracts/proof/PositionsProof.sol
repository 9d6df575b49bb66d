// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Positions} from "../src/sequencer/libraries/Positions.sol";

/// @title a delegation's debt is never short
/// @notice Let `owed` be what was earned before the shares came and what was paid, exactly, in wei times RAY. The debt is
/// at least that, and shares that come or go, or a claim, keep it so: what a delegation earns is never more than
/// what its shares have accrued.
/// @custom:against P8, pitfalls 4, 34
/// @custom:fault sequencer/libraries/Positions.sol: `self.debt + RayMath.toAssetsUp(shares, rewardPerShareRay).toInt256()` -> `self.debt + RayMath.toAssetsDown(shares, rewardPerShareRay).toInt256()`
/// @custom:fault sequencer/libraries/Positions.sol: `self.debt - RayMath.toAssetsDown(shares, rewardPerShareRay).toInt256()` -> `self.debt - RayMath.toAssetsUp(shares, rewardPerShareRay).toInt256()`
/// @custom:fault sequencer/libraries/Positions.sol: `if (assets != 0) self.debt = (self.debt + assets.toInt256()).toInt128();` -> ``
contract DebtIsNeverShort is Positions {
    function lemma(int200 owed, uint112 lot, uint128 perShare, uint8 act) external {
        require(int256(self.debt) * 1e27 >= owed);
        uint256 heldBefore = self.shares;
        int256 truth = owed;
        if (act == 0) {
            increase(lot, perShare);
            truth += int256(uint256(lot) * perShare);
            assert(self.shares == heldBefore + lot);
        } else if (act == 1) {
            require(lot <= self.shares);
            decrease(lot, perShare);
            truth -= int256(uint256(lot) * perShare);
            assert(self.shares == heldBefore - lot);
        } else {
            truth += int256(takeEarned(perShare)) * 1e27;
        }
        assert(int256(self.debt) * 1e27 >= truth);
        assert(int256(earned(perShare)) * 1e27 <= int256(uint256(self.shares) * perShare) - truth || earned(perShare) == 0);
    }
}

/// @title who joins has earned nothing by it, who leaves loses a wei at most
/// @notice Shares that come or go at one reward per share never raise what is due, and lower it by at most a wei.
/// @custom:against P8
/// @custom:fault sequencer/libraries/Positions.sol: `self.debt + RayMath.toAssetsUp(shares, rewardPerShareRay).toInt256()` -> `self.debt`
/// @custom:fault sequencer/libraries/Positions.sol: `self.debt - RayMath.toAssetsDown(shares, rewardPerShareRay).toInt256()` -> `self.debt`
contract MovesEarnNothing is Positions {
    function lemma(uint112 lot, uint128 perShare, bool comes) external {
        uint256 due = earned(perShare);
        if (comes) increase(lot, perShare);
        else decrease(lot, perShare);
        uint256 dueAfter = earned(perShare);
        assert(dueAfter <= due);
        assert(dueAfter + 1 >= due);
    }
}

/// @title what was claimed is due no more
/// @notice A claim pays what is due, all of it, and a second one at the same reward per share nothing.
/// @custom:against P8
/// @custom:fault sequencer/libraries/Positions.sol: `self.debt = (self.debt + assets.toInt256()).toInt128()` -> `self.debt = (self.debt + assets.toInt256() / 2).toInt128()`
contract ClaimedOnce is Positions {
    function lemma(uint128 perShare) external {
        uint256 due = earned(perShare);
        assert(takeEarned(perShare) == due);
        assert(takeEarned(perShare) == 0);
    }
}
