// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IRewardReserve} from "../../interfaces/IRewardReserve.sol";

/// @notice What the pool keeps beside its sequencers. The first slot is all that an entry reads of it.
struct PoolBooks {
    uint48 lastSettledEpoch;
    uint48 paidUpTo; // last block that was paid
    uint48 entriesPausedUntil; // unix seconds
    uint96 maxStake; // wei of METIS
    // where rewards come from
    IRewardReserve reserve;
    uint96 undistributed; // wei of METIS that came from the reserve and belong to nobody yet
    // what a slash moves, and the rest
    uint96 slashed; // wei of METIS, to be swept
    uint32 slashNonce;
    uint32 sequencerCount;
    uint96 minBond; // wei of METIS
}
