// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {RAY, RayMath} from "../../shared/math/RayMath.sol";

import {Sequencer} from "../types/Sequencer.sol";

/// @title One sequencer's rewards, between the operator and the delegators
/// @notice The bond earns like a delegation of its size; commission is taken of the delegators' part only. Rounded
/// down for delegators twice (their part, their share of it): what is broken off stays in the pool.
/// BOUND. A unit of `rewardPerShare` costs at least a wei of rewards per wei of bond, and who is paid has a bond:
/// with all METIS there is, it stays far below 128 bits.
library RewardSplit {
    using SafeCast for uint256;

    function distribute(Sequencer storage self, uint256 rewards, uint256 commissionBps)
        internal
        returns (uint256 operatorPart, uint256 rewardPerShareRay)
    {
        uint256 shares = self.activeShares;
        uint256 active = RayMath.toAssetsDown(shares, self.shares.indexRay);
        uint256 toDelegators = Math.mulDiv(rewards, active, self.bond + active);
        toDelegators -= RayMath.bpsDown(toDelegators, commissionBps);

        operatorPart = rewards - toDelegators;
        rewardPerShareRay = self.rewardPerShareRay;
        if (toDelegators != 0) rewardPerShareRay += Math.mulDiv(toDelegators, RAY, shares);

        self.rewardPerShareRay = rewardPerShareRay.toUint128();
        self.operatorRewards += uint96(operatorPart);
    }
}
