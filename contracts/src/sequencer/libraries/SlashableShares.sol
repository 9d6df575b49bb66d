// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {RAY, RayMath} from "../../shared/math/RayMath.sol";

/// @title The price of a sequencer's shares, and which leaving shares a slash still reaches
/// @notice INDEX. METIS per share in RAY: 1 at the start, lowered by slashes, never raised. Its history is kept by
/// timestamp, so that a request that matured long ago is paid at the price of its own time.
/// BUCKETS. Shares on their way out unlock at multiples of `bucketSize` seconds; bucket number = unlockAt / bucketSize.
/// At most 22 buckets are open at a time, so a ring of 12 slots holds them for ever, two neighbours to a slot, each slot
/// tagged with the number of its pair: it is written again without being cleared. The ring is filled at the start, by
/// who brings the sequencer, so that no delegator ever pays for a fresh slot of it.
/// MATURED means `unlockAt <= now`. `open` counts the shares of buckets from `cursor` on; buckets below it have
/// matured and were taken off. Every open bucket lies within 22 of the cursor's last move, so taking off is bounded
/// however long nobody came by, and no slot is written anew before both its buckets were taken off.
library SlashableShares {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    uint256 private constant RING = 12;

    struct Pair {
        uint112 even; // shares
        uint112 odd; // shares
        uint32 number; // of the pair: that of its buckets, halved
    }

    struct State {
        uint96 indexRay;
        uint112 open;
        uint48 cursor;
        Checkpoints.Trace208 history;
        Pair[12] ring;
    }

    /* INDEX */

    function start(State storage self, uint48 nowAt) internal {
        self.indexRay = uint96(RAY);
        self.history.push(nowAt, uint208(RAY));
        for (uint256 place; place < RING; ++place) {
            self.ring[place].number = 1; // of long ago
        }
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
        uint256 open = openAt(self, bucketSize, nowAt) + shares;

        _write(self, number, bucketShares(self, number) + shares);
        (self.open, self.cursor) = (open.toUint112(), nowAt / bucketSize + 1);
    }

    /// @dev Only for shares in a bucket that has not matured.
    function take(State storage self, uint256 shares, uint48 unlockAt, uint48 bucketSize, uint48 nowAt) internal {
        uint48 number = unlockAt / bucketSize;
        uint256 open = openAt(self, bucketSize, nowAt) - shares;

        _write(self, number, bucketShares(self, number) - shares);
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
            open -= bucketShares(self, number);
        }
    }

    function bucketShares(State storage self, uint48 number) internal view returns (uint256) {
        Pair storage pair = _pairOf(self, number);
        if (pair.number != uint32(number / 2)) return 0;
        return number % 2 == 0 ? pair.even : pair.odd;
    }

    /// @dev A pair of long ago makes room: `openAt` has taken both its buckets off.
    function _write(State storage self, uint48 number, uint256 shares) private {
        Pair storage pair = _pairOf(self, number);
        Pair memory written = pair.number == uint32(number / 2) ? pair : Pair(0, 0, uint32(number / 2));

        if (number % 2 == 0) written.even = shares.toUint112();
        else written.odd = shares.toUint112();
        self.ring[(number / 2) % RING] = written;
    }

    function _pairOf(State storage self, uint48 number) private view returns (Pair storage) {
        return self.ring[(number / 2) % RING];
    }
}
