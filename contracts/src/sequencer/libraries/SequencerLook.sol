// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerView} from "../../interfaces/ISequencerPool.sol";
import {Sequencer} from "../types/Sequencer.sol";
import {Commissions} from "./Commissions.sol";
import {Lifecycle} from "./Lifecycle.sol";
import {SlashableShares} from "./SlashableShares.sol";

/// @title What the world is shown of a sequencer
/// @notice Storage holds what was last written; a commission or a status that time has changed is derived here.
library SequencerLook {
    using Commissions for Sequencer;
    using Lifecycle for Sequencer;
    using SlashableShares for SlashableShares.State;

    /// @param bucketSize seconds of an unbonding bucket
    /// @param time unix seconds
    function look(Sequencer storage s, uint48 bucketSize, uint48 time) internal view returns (SequencerView memory v) {
        (v.operator, v.signer, v.rewardRecipient) = (s.operator, s.signer, s.rewardRecipient);
        v.status = s.statusAt(time);
        v.commissionBps = s.current(time);
        (v.pendingCommissionBps, v.commissionEffectiveAt) = s.announced(time);
        v.bond = s.bond;
        v.bondLeaving = s.bondLeaving;
        v.bondUnlockAt = s.bondLeaving == 0 ? 0 : s.bondUnlockAt;
        v.activeShares = s.activeShares;
        v.indexRay = s.shares.indexRay;
        v.unbondingShares = s.isOver(time) ? 0 : s.shares.openAt(bucketSize, time);
        v.rewardPerShareRay = s.rewardPerShareRay;
        v.operatorRewards = s.operatorRewards;
        v.pendingOperator = s.pendingOperator;
        v.slashedAt = s.slashedAt;
    }
}
