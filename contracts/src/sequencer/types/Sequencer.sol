// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerStatus} from "../../interfaces/ISequencerPoolEvents.sol";
import {SlashableShares} from "../libraries/SlashableShares.sol";

/// @notice One sequencer as stored. Ordered so that an entry and a settlement touch three slots, none of which is
/// fresh once it is registered.
struct Sequencer {
    uint96 bond; // wei of METIS
    uint112 activeShares;
    uint40 commissionFromBlock; // first block that an announced rise counts for, 0 while unknown
    bool indexLowered; // by a slash: until then shares are METIS, and the slot of the index need not be read
    // earnings
    uint128 rewardPerShareRay;
    uint96 operatorRewards; // wei of METIS
    uint16 commissionBps; // as last written; see Commissions for the one in force
    SequencerStatus status; // as last written; see Lifecycle for Exited, which comes by time
    bool commissionRising; // the notices below hold an announced rise
    // index and leaving shares
    SlashableShares.State shares;
    // notices
    uint96 bondLeaving; // wei of METIS
    uint48 bondUnlockAt; // unix seconds
    uint48 slashedAt; // unix seconds, by operations
    uint48 commissionEffectiveAt; // unix seconds
    uint16 nextCommissionBps;
    // people and keys
    address operator;
    address pendingOperator;
    address signer;
    address rewardRecipient;
}
