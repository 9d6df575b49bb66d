// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {RAY, RayMath} from "../../shared/math/RayMath.sol";

/// @title The price of a sequencer's shares, and which leaving shares a slash still reaches
/// @notice INDEX. METIS per share in RAY: 1 at the start, lowered by slashes, never raised. Its history is kept by
/// timestamp, so that a request that matured long ago is paid at the price of its own time.
/// BUCKETS. Shares on their way out unlock at multiples of `bucketSize` seconds; bucket number = unlockAt / bucketSize.
/// At most 22 buckets are open at a time, so 32 places in a ring hold them for ever, each tagged with its number: a
/// place is written again without being cleared.
/// MATURED means `unlockAt <= now`. `open` counts the shares of buckets from `cursor` on; buckets below it have
/// matured and were taken off. Every open bucket lies within 23 of the cursor's last move, so taking off is bounded
/// however long nobody came by.
library SlashableShares {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    uint256 private constant RING = 32;

    struct Bucket {
        uint48 number;
        uint112 shares;
    }

    struct State {
        uint96 indexRay;
        uint112 open;
        uint48 cursor;
        Checkpoints.Trace208 history;
        mapping(uint256 place => Bucket) ring;
    }

    /* INDEX */

    function start(State storage self, uint48 nowAt) internal {
        self.indexRay = uint96(RAY);
        self.history.push(nowAt, uint208(RAY));
    }

    /// @dev Takes `cut` assets out of `shares`. Rounded down: what is left never claims more than there is.
    function lowerBy(State storage self, uint256 cut, uint256 shares, uint48 nowAt) internal {
        uint256 left = RayMath.toAssetsDown(shares, self.indexRay) - cut;
        uint96 lowered = RayMath.toSharesDown(left, shares).toUint96();

        self.indexRay = lowered;
        self.history.push(nowAt, lowered);
    }

    /// @dev A slash in the very second of `unlockAt` finds the request matured, hence the second before.
    function indexAt(State storage self, uint48 unlockAt, uint48 nowAt) internal view returns (uint256) {
        return unlockAt <= nowAt ? self.history.upperLookupRecent(unlockAt - 1) : self.indexRay;
    }

    /* BUCKETS */

    /// @return unlockAt when shares that leave now unlock: `period` from now, rounded up to the bucket
    function unlockOf(uint48 nowAt, uint48 period, uint48 bucketSize) internal pure returns (uint48 unlockAt) {
        return ((nowAt + period + bucketSize - 1) / bucketSize) * bucketSize;
    }

    function put(State storage self, uint256 shares, uint48 unlockAt, uint48 bucketSize, uint48 nowAt) internal {
        uint48 number = unlockAt / bucketSize;
        Bucket storage bucket = self.ring[number % RING];

        uint256 inBucket = bucketShares(self, number) + shares;
        uint256 open = openAt(self, bucketSize, nowAt) + shares;

        (bucket.number, bucket.shares) = (number, inBucket.toUint112());
        (self.open, self.cursor) = (open.toUint112(), nowAt / bucketSize + 1);
    }

    /// @dev Only for shares in a bucket that has not matured.
    function take(State storage self, uint256 shares, uint48 unlockAt, uint48 bucketSize, uint48 nowAt) internal {
        uint48 number = unlockAt / bucketSize;

        uint256 inBucket = bucketShares(self, number) - shares;
        uint256 open = openAt(self, bucketSize, nowAt) - shares;

        self.ring[number % RING].shares = uint112(inBucket);
        (self.open, self.cursor) = (uint112(open), nowAt / bucketSize + 1);
    }

    /// @dev Remembers what `openAt` found, so that the walk is paid once per bucket.
    function dropMatured(State storage self, uint48 bucketSize, uint48 nowAt) internal returns (uint256 open) {
        open = openAt(self, bucketSize, nowAt);
        uint48 next = nowAt / bucketSize + 1;

        if (self.open != 0 && self.cursor != next) (self.open, self.cursor) = (uint112(open), next);
    }

    /// @return open shares that have not matured
    function openAt(State storage self, uint48 bucketSize, uint48 nowAt) internal view returns (uint256 open) {
        open = self.open;
        uint48 last = nowAt / bucketSize;

        for (uint48 number = self.cursor; open != 0 && number <= last; ++number) {
            Bucket storage bucket = self.ring[number % RING];
            if (bucket.number == number) open -= bucket.shares;
        }
    }

    function bucketShares(State storage self, uint48 number) internal view returns (uint256) {
        Bucket storage bucket = self.ring[number % RING];
        return bucket.number == number ? bucket.shares : 0;
    }
}
