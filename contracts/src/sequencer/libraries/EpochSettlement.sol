// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IRewardReserve} from "../../interfaces/IRewardReserve.sol";
import {ISequencerPoolEvents, SequencerStatus} from "../../interfaces/ISequencerPoolEvents.sol";
import {ISequencerSet} from "../../interfaces/ISequencerSet.sol";

import {Sequencer} from "../types/Sequencer.sol";
import {Commissions} from "./Commissions.sol";
import {RewardSplit} from "./RewardSplit.sol";
import {SignerBook} from "./SignerBook.sol";

/// @title From Metis' own record of epochs to rewards
/// @notice FINAL. The set can rewrite its last two epochs, so only epochs before those are taken, each once.
/// REAL BLOCKS, ONCE. Of an epoch count the blocks above `paidUpTo` that exist already. Epochs that overlap, reach
/// beyond the chain's head or end before they start count for what is left, or for nothing: whatever the set
/// says, no block is paid twice and none that was not produced.
/// WHO. The sequencer that the epoch's signer serves or served, if it is Active now; for all others the blocks pass
/// unpaid, and nothing reverts.
/// HOW MUCH. Blocks times the reserve's rate, one draw for all epochs of a call. What really came counts, not what the
/// reserve says; only if it is too little, all are paid alike, and for good.
library EpochSettlement {
    using Commissions for Sequencer;
    using RewardSplit for Sequencer;
    using SignerBook for SignerBook.State;

    struct State {
        uint64 lastSettledEpoch;
        uint64 paidUpTo;
        uint96 undistributed; // wei of METIS that came from the reserve and belong to nobody yet
    }

    struct Epoch {
        uint256 number;
        address signer;
        uint256 blocks;
        uint256 id;
        uint256 rewards;
    }

    /// @dev The epoch that runs now can be the one before the current one: both are left to be settled.
    function start(State storage self, ISequencerSet set) internal {
        uint256 current = set.currentEpochNumber();
        self.lastSettledEpoch = current < 2 ? 0 : uint64(current - 2);
        self.paidUpTo = uint64(block.number);
    }

    /// @return epochs that the set can no longer rewrite
    function pending(State storage self, ISequencerSet set) internal view returns (uint256) {
        return Math.saturatingSub(set.currentEpochNumber(), uint256(self.lastSettledEpoch) + 2);
    }

    /// @param count at least 1, at most `pending`
    function settle(
        State storage self,
        mapping(uint256 id => Sequencer) storage sequencers,
        SignerBook.State storage signers,
        ISequencerSet set,
        IRewardReserve reserve,
        uint256 count
    ) internal {
        Epoch[] memory epochs = _take(self, set, count);
        uint256 requested = _price(epochs, sequencers, signers, reserve.rewardPerBlock());
        uint256 paid = _draw(self, reserve, requested);

        uint256 distributed;
        for (uint256 i; i < count; ++i) {
            Epoch memory epoch = epochs[i];
            if (paid != requested) epoch.rewards = Math.mulDiv(epoch.rewards, paid, requested);
            distributed += epoch.rewards;
            _pay(sequencers[epoch.id], epoch);
        }
        self.undistributed -= uint96(distributed);
    }

    function _take(State storage self, ISequencerSet set, uint256 count) private returns (Epoch[] memory epochs) {
        uint256 number = self.lastSettledEpoch;
        uint256 paidUpTo = self.paidUpTo;
        uint256 head = block.number - 1;
        epochs = new Epoch[](count);

        for (uint256 i; i < count; ++i) {
            Epoch memory epoch = epochs[i];
            epoch.number = ++number;
            uint256 lo;
            uint256 hi;
            (, epoch.signer, lo, hi) = set.epochs(number);
            lo = Math.max(lo, paidUpTo + 1);
            hi = Math.min(hi, head);
            if (hi < lo) continue;

            epoch.blocks = hi - lo + 1;
            paidUpTo = hi;
        }

        (self.lastSettledEpoch, self.paidUpTo) = (uint64(number), uint64(paidUpTo));
    }

    function _price(
        Epoch[] memory epochs,
        mapping(uint256 id => Sequencer) storage sequencers,
        SignerBook.State storage signers,
        uint256 rate
    ) private view returns (uint256 requested) {
        for (uint256 i; i < epochs.length; ++i) {
            Epoch memory epoch = epochs[i];
            epoch.id = signers.idOf(epoch.signer);
            if (sequencers[epoch.id].status != SequencerStatus.Active) continue;

            epoch.rewards = epoch.blocks * rate;
            requested += epoch.rewards;
        }
    }

    function _draw(State storage self, IRewardReserve reserve, uint256 requested) private returns (uint256 paid) {
        uint256 held = self.undistributed;
        if (held < requested) reserve.draw(requested - held);

        paid = Math.min(requested, self.undistributed);
        if (paid < requested) emit ISequencerPoolEvents.RewardsShort(requested, paid);
    }

    function _pay(Sequencer storage s, Epoch memory epoch) private {
        uint256 operatorPart;
        uint256 rewardPerShareRay = s.rewardPerShareRay;
        if (epoch.rewards != 0) {
            (operatorPart, rewardPerShareRay) = s.distribute(epoch.rewards, s.current(uint48(block.timestamp)));
        }

        emit ISequencerPoolEvents.EpochSettled(
            epoch.number, epoch.id, epoch.signer, epoch.blocks, epoch.rewards, operatorPart, rewardPerShareRay
        );
    }
}
