// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {RayMath} from "../src/shared/math/RayMath.sol";
import {SlashableShares} from "../src/sequencer/libraries/SlashableShares.sol";

/// @title an index only falls, and what is left never claims more than there is
/// @notice A cut lowers the index or leaves it; all shares at the new index are worth at most their worth before less the
/// cut.
/// @custom:against P1, P7
/// @custom:fault sequencer/libraries/SlashableShares.sol: `RayMath.toSharesDown(left, shares)` -> `RayMath.toSharesUp(left, shares)`
/// @custom:fault sequencer/libraries/SlashableShares.sol: `RayMath.toAssetsDown(shares, self.indexRay) - cut;` -> `RayMath.toAssetsUp(shares, self.indexRay) - cut;`
contract IndexOnlyFalls is SlashableShares {
    function lemma(uint96 off, uint112 all, uint48 at) external {
        require(all != 0);
        uint256 indexBefore = self.indexRay;
        uint256 worth = RayMath.toAssetsDown(all, indexBefore);
        lowerBy(off, all, at);
        assert(self.indexRay <= indexBefore);
        assert(RayMath.toAssetsDown(all, self.indexRay) + off <= worth);
    }
}

/// @title nobody unlocks early, and nobody waits a bucket too long
/// @notice Shares unlock at the end of a bucket, a whole period from now or later, by less than a bucket.
/// @custom:against P7, pitfall 23
/// @custom:fault sequencer/libraries/SlashableShares.sol: `((nowAt + period + bucketSize - 1) / bucketSize) * bucketSize` -> `((nowAt + period) / bucketSize) * bucketSize`
/// @custom:fault sequencer/libraries/SlashableShares.sol: `((nowAt + period + bucketSize - 1) / bucketSize) * bucketSize` -> `((nowAt + period + bucketSize) / bucketSize) * bucketSize`
contract UnlockAfterThePeriod {
    function lemma(uint48 at, uint32 whole, uint32 bucket) external pure {
        require(bucket != 0);
        uint256 unlock = SlashableShares.unlockOf(at, whole, bucket);
        assert(unlock >= uint256(at) + whole);
        assert(unlock < uint256(at) + whole + bucket);
        assert(unlock % bucket == 0);
    }
}
