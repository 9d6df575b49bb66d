// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ISequencerPoolEvents, SequencerStatus} from "../../interfaces/ISequencerPoolEvents.sol";
import {ISequencerSet} from "../../interfaces/ISequencerSet.sol";

import {PoolBooks} from "../types/PoolBooks.sol";
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
/// FOREIGN CODE. The set is Metis', the reserve can be replaced. Each gets a bounded part of the gas for an answer, so
/// that one which burns all it gets fails a settlement, and leaves the gas to whoever can do without it (pitfall 37).
library EpochSettlement {
    using Commissions for Sequencer;
    using RewardSplit for Sequencer;
    using SafeCast for uint256;
    using SignerBook for SignerBook.State;

    struct Epoch {
        address signer;
        uint256 id;
        uint256 firstBlock; // of those that count
        uint256 blocks;
        uint256 rewards;
    }

    /// @dev Five times what the set takes behind a proxy today.
    uint256 private constant ANSWER_GAS = 100_000;
    /// @dev Ten times what a draw takes.
    uint256 private constant DRAW_GAS = 500_000;

    /// @dev The epoch that runs now can be the one before the current one: both are left to be settled.
    function start(PoolBooks storage self, ISequencerSet set) internal {
        uint256 current = set.currentEpochNumber();
        self.lastSettledEpoch = current < 2 ? 0 : (current - 2).toUint48();
        self.paidUpTo = uint48(block.number);
    }

    /// @return epochs that the set can no longer rewrite
    function pending(PoolBooks storage self, ISequencerSet set) internal view returns (uint256) {
        return Math.saturatingSub(set.currentEpochNumber{gas: ANSWER_GAS}(), uint256(self.lastSettledEpoch) + 2);
    }

    /// @param count at least 1, at most `pending`
    function settle(
        PoolBooks storage self,
        mapping(uint256 id => Sequencer) storage sequencers,
        SignerBook.State storage signers,
        ISequencerSet set,
        uint256 count
    ) internal {
        uint256 first = uint256(self.lastSettledEpoch) + 1;
        (Epoch[] memory epochs, uint256 requested) = _take(self, sequencers, signers, set, first, count);
        uint256 paid = _draw(self, requested);

        uint256 distributed;
        for (uint256 i; i < count; ++i) {
            Epoch memory epoch = epochs[i];
            uint256 rewards = epoch.rewards;
            if (paid != requested) rewards = Math.mulDiv(rewards, paid, requested);
            distributed += rewards;
            _pay(sequencers[epoch.id], first + i, epoch, rewards);
        }
        if (distributed != 0) self.undistributed -= uint96(distributed);
    }

    function _take(
        PoolBooks storage self,
        mapping(uint256 id => Sequencer) storage sequencers,
        SignerBook.State storage signers,
        ISequencerSet set,
        uint256 first,
        uint256 count
    ) private returns (Epoch[] memory epochs, uint256 requested) {
        uint256 rate = self.reserve.rewardPerBlock{gas: ANSWER_GAS}();
        uint256 paidUpTo = self.paidUpTo;
        epochs = new Epoch[](count);

        for (uint256 i; i < count; ++i) {
            Epoch memory epoch = epochs[i];
            (, address signer, uint256 lo, uint256 hi) = set.epochs{gas: ANSWER_GAS}(first + i);
            uint256 id = signers.idOf(signer);
            (epoch.signer, epoch.id) = (signer, id);
            uint256 blocks;
            (lo, hi, blocks) = _real(lo, hi, paidUpTo);
            if (blocks == 0) continue;

            (epoch.firstBlock, epoch.blocks, paidUpTo) = (lo, blocks, hi);
            if (sequencers[id].status != SequencerStatus.Active) continue;
            epoch.rewards = blocks * rate;
            requested += epoch.rewards;
        }

        (self.lastSettledEpoch, self.paidUpTo) = ((first + count - 1).toUint48(), uint48(paidUpTo));
    }

    /// @dev Of an epoch the blocks that exist and nobody was paid for; none when it ends before it starts.
    function _real(uint256 lo, uint256 hi, uint256 paidUpTo) private view returns (uint256, uint256, uint256 blocks) {
        unchecked {
            if (lo <= paidUpTo) lo = paidUpTo + 1;
            if (hi >= block.number) hi = block.number - 1;
            if (hi >= lo) blocks = hi - lo + 1;
        }
        return (lo, hi, blocks);
    }

    function _draw(PoolBooks storage self, uint256 requested) private returns (uint256 paid) {
        uint256 held = self.undistributed;
        if (held < requested) self.reserve.draw{gas: DRAW_GAS}(requested - held);

        paid = Math.min(requested, self.undistributed);
        if (paid < requested) emit ISequencerPoolEvents.RewardsShort(requested, paid);
    }

    function _pay(Sequencer storage s, uint256 number, Epoch memory epoch, uint256 rewards) private {
        uint256 operatorPart;
        uint256 rewardPerShareRay;
        if (rewards == 0) {
            rewardPerShareRay = s.rewardPerShareRay;
        } else {
            uint256 commissionBps = s.ofEpoch(epoch.firstBlock, uint48(block.timestamp));
            (operatorPart, rewardPerShareRay) = s.distribute(rewards, commissionBps);
        }

        emit ISequencerPoolEvents.EpochSettled(
            number, epoch.id, epoch.signer, epoch.blocks, rewards, operatorPart, rewardPerShareRay
        );
    }
}
