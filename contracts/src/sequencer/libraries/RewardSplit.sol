// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {BPS, RAY, RayMath} from "../../shared/math/RayMath.sol";

import {Sequencer} from "../types/Sequencer.sol";

/// @title One sequencer's rewards, between the operator and the delegators
/// @notice The bond earns like a delegation of its size; commission is taken of the delegators' part only. Rounded
/// down for delegators twice (their part, their share of it): what is broken off stays in the pool.
/// BOUND. A unit of `rewardPerShare` costs at least a wei of rewards per wei of bond, and who is paid has a bond:
/// with all METIS there is, it stays far below 128 bits. Rewards are METIS that came, below 96 bits, and shares are
/// below 112: no product comes near 256.
library RewardSplit {
    using SafeCast for uint256;

    function distribute(Sequencer storage self, uint256 rewards, uint256 commissionBps)
        internal
        returns (uint256 operatorPart, uint256 rewardPerShareRay)
    {
        (uint256 bond, uint256 shares, bool lowered) = (self.bond, self.activeShares, self.indexLowered);
        uint96 operatorRewards;
        (rewardPerShareRay, operatorRewards) = (self.rewardPerShareRay, self.operatorRewards);
        uint256 active = lowered ? RayMath.toAssetsDown(shares, self.shares.indexRay) : shares;

        unchecked {
            uint256 toDelegators = rewards * active / (bond + active);
            toDelegators -= toDelegators * commissionBps / BPS;

            operatorPart = rewards - toDelegators;
            if (toDelegators != 0) rewardPerShareRay += toDelegators * RAY / shares;
            operatorRewards += uint96(operatorPart);
        }

        (self.rewardPerShareRay, self.operatorRewards) = (rewardPerShareRay.toUint128(), operatorRewards);
    }
}
