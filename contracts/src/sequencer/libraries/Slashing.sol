// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents, SequencerStatus} from "../../interfaces/ISequencerPoolEvents.sol";

import {RayMath} from "../../shared/math/RayMath.sol";
import {Sequencer} from "../types/Sequencer.sol";
import {Lifecycle} from "./Lifecycle.sol";
import {SlashableShares} from "./SlashableShares.sol";
import {SlashMath} from "./SlashMath.sol";

/// @title What a slash does to a sequencer
/// @notice Both ways are bounded here, whoever may call them: operations takes at most a tenth once per unbonding
/// period, the court a tenth once for ever; the court's is never less, or a guilty operator would have himself
/// slashed by operations first.
/// The pool keeps the votes.
library Slashing {
    using Lifecycle for Sequencer;
    using SlashableShares for SlashableShares.State;

    /// @dev of everything that is slashable
    uint256 internal constant MAX_SLASH_WAD = 0.1e18;

    function byOperations(
        Sequencer storage s,
        uint256 id,
        uint256 fractionWad,
        bytes32 evidenceHash,
        uint48 unbondingPeriod,
        uint48 bucketSize
    ) internal returns (SlashMath.Cut memory) {
        if (fractionWad == 0 || fractionWad > MAX_SLASH_WAD) {
            revert ISequencerPoolEvents.SequencerPool_SlashOutOfBounds(fractionWad, MAX_SLASH_WAD);
        }
        uint48 nowAt = uint48(block.timestamp);
        uint48 nextAt = s.slashedAt + unbondingPeriod;
        if (s.slashedAt != 0 && nextAt > nowAt) revert ISequencerPoolEvents.SequencerPool_SlashTooSoon(nextAt, nowAt);

        s.slashedAt = nowAt;
        return _slash(s, id, fractionWad, evidenceHash, bucketSize);
    }

    function byCourt(Sequencer storage s, uint256 id, bytes32 evidenceHash, uint48 bucketSize)
        internal
        returns (SlashMath.Cut memory cut)
    {
        cut = _slash(s, id, MAX_SLASH_WAD, evidenceHash, bucketSize);
        s.move(id, SequencerStatus.Tombstoned);
    }

    function _slash(Sequencer storage s, uint256 id, uint256 fractionWad, bytes32 evidenceHash, uint48 bucketSize)
        private
        returns (SlashMath.Cut memory cut)
    {
        s.requireSlashable(id, uint48(block.timestamp));
        cut = _cut(s, fractionWad, bucketSize);
        _emit(s, id, fractionWad, cut, evidenceHash);
    }

    function _cut(Sequencer storage s, uint256 fractionWad, uint48 bucketSize)
        private
        returns (SlashMath.Cut memory cut)
    {
        uint48 nowAt = uint48(block.timestamp);
        uint256 leaving = s.bondUnlockAt > nowAt ? s.bondLeaving : 0;
        uint256 shares = s.activeShares + s.shares.dropMatured(bucketSize, nowAt);
        cut = SlashMath.cutDown(s.bond, leaving, RayMath.toAssetsDown(shares, s.shares.indexRay), fractionWad);

        s.bond -= uint96(cut.fromBond);
        s.bondLeaving -= uint96(cut.fromLeaving);
        if (cut.fromDelegators == 0) return cut;

        s.indexLowered = true;
        s.shares.lowerBy(cut.fromDelegators, shares, nowAt);
    }

    function _emit(
        Sequencer storage s,
        uint256 id,
        uint256 fractionWad,
        SlashMath.Cut memory cut,
        bytes32 evidenceHash
    ) private {
        emit ISequencerPoolEvents.Slashed(
            id,
            fractionWad,
            cut.fromBond + cut.fromLeaving,
            cut.fromDelegators,
            s.bond,
            s.bondLeaving,
            s.shares.indexRay,
            evidenceHash
        );
    }
}
