// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {RewardSplit} from "../src/sequencer/libraries/RewardSplit.sol";

/// @title no more is given away than came
/// @notice The operator's part and what all shares can claim of the raised reward per share are together at most the
/// rewards, though nothing in it is checked for overflow: rewards below 96 bits, shares below 112.
/// @custom:against P1, P8
/// @custom:unchecked
/// @custom:fault sequencer/libraries/RewardSplit.sol: `toDelegators * RAY / shares;` -> `toDelegators * RAY / active;`
/// @custom:fault sequencer/libraries/RewardSplit.sol: `operatorPart = rewards - toDelegators;` -> `operatorPart = rewards - toDelegators + 1;`
contract RewardsAreCovered is RewardSplit {
    function lemma(uint96 came, uint16 rate) external {
        require(self.bond != 0 && rate <= 10_000 && self.shares.indexRay <= 1e27);
        require(uint256(self.operatorRewards) + came <= type(uint96).max);
        uint256 perShareBefore = self.rewardPerShareRay;
        uint256 operatorBefore = self.operatorRewards;
        (uint256 operators, uint256 perShare) = distribute(came, rate);

        assert(perShare >= perShareBefore);
        assert(operators <= came);
        assert((perShare - perShareBefore) * self.activeShares <= (came - operators) * 1e27);
        assert(self.operatorRewards == operatorBefore + operators);
        assert(self.rewardPerShareRay == perShare);
    }
}

/// @title commission is taken of the delegators' part only, and never more than it says
/// @notice Delegators keep at least their stake's part of the rewards, less the commission in basis points of it.
/// @custom:against P8
/// @custom:unchecked
/// @custom:fault sequencer/libraries/RewardSplit.sol: `toDelegators -= toDelegators * commissionBps / BPS;` -> `toDelegators -= rewards * commissionBps / BPS;`
/// @custom:fault sequencer/libraries/RewardSplit.sol: `toDelegators -= toDelegators * commissionBps / BPS;` -> `toDelegators -= toDelegators * commissionBps / BPS + 1;`
contract CommissionOfTheirPart is RewardSplit {
    function lemma(uint96 came, uint16 rate) external {
        require(self.bond != 0 && rate <= 2000 && !self.indexLowered);
        require(uint256(self.operatorRewards) + came <= type(uint96).max);
        uint256 delegated = self.activeShares;
        uint256 part = uint256(came) * delegated / (self.bond + delegated);
        (uint256 operators,) = distribute(came, rate);
        assert((came - operators) * 10_000 >= part * (10_000 - rate));
    }
}

/// @title the reward per share never runs out of room
/// @notice A wei of rewards for each wei of bond raises it by at most one METIS per METIS: with all METIS there is, it
/// stays below 128 bits.
/// @custom:against P11
/// @custom:unchecked
/// @custom:fault sequencer/libraries/RewardSplit.sol: `toDelegators * RAY / shares;` -> `toDelegators * RAY;`
contract RoomOfTheAccumulator is RewardSplit {
    function lemma(uint96 came, uint16 rate) external {
        require(self.bond != 0 && rate <= 10_000 && self.shares.indexRay <= 1e27);
        require(uint256(self.operatorRewards) + came <= type(uint96).max);
        uint256 perShareBefore = self.rewardPerShareRay;
        (, uint256 perShare) = distribute(came, rate);
        assert((perShare - perShareBefore) * self.bond <= uint256(came) * 1e27);
    }
}
