// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SlashMath} from "../src/sequencer/libraries/SlashMath.sol";

/// @title a slash takes its fraction, leaving bond first, delegators last
/// @notice The parts add up to the whole, none is more than there is of it, and nobody is reached before those who
/// stand in front of him are used up.
/// @custom:against P7, pitfall 23
/// @custom:fault sequencer/libraries/SlashMath.sol: `cut.fromLeaving = Math.min(cut.total, leaving);` -> `cut.fromLeaving = 0;`
/// @custom:fault sequencer/libraries/SlashMath.sol: `Math.min(cut.total - cut.fromLeaving, bond)` -> `Math.min(cut.total - cut.fromLeaving, bond / 2)`
/// @custom:fault shared/math/RayMath.sol: `Math.mulDiv(assets, fractionWad, WAD);` -> `Math.mulDiv(assets, fractionWad, WAD, Math.Rounding.Ceil);`
contract OrderOfASlash {
    function lemma(uint256 own, uint256 going, uint256 theirs, uint256 fraction) external pure {
        require(fraction <= 1e18);
        SlashMath.Cut memory cut = SlashMath.cutDown(own, going, theirs, fraction);
        assert(cut.total == cut.fromBond + cut.fromLeaving + cut.fromDelegators);
        assert(cut.fromBond <= own && cut.fromLeaving <= going && cut.fromDelegators <= theirs);
        assert(cut.fromBond == 0 || cut.fromLeaving == going);
        assert(cut.fromDelegators == 0 || cut.fromBond == own);
        assert(cut.total * 1e18 <= (own + going + theirs) * fraction);
    }
}

/// @title from a full bond no two slashes of one period reach a delegator
/// @notice With delegations of at most four bonds: one slash of a tenth, then a second one after the leaving bond is
/// gone.
/// @custom:against P7, pitfall 23
/// @custom:fault sequencer/libraries/SlashMath.sol: `cut.fromLeaving = Math.min(cut.total, leaving);` -> `cut.fromLeaving = 0;`
contract TwoSlashes {
    function lemma(uint256 own, uint256 going, uint256 theirs, uint256 leftLeaving) external pure {
        require(theirs <= 4 * own);
        SlashMath.Cut memory first = SlashMath.cutDown(own, going, theirs, 0.1e18);
        assert(first.fromDelegators == 0);
        require(leftLeaving <= going - first.fromLeaving);
        SlashMath.Cut memory second = SlashMath.cutDown(own - first.fromBond, leftLeaving, theirs, 0.1e18);
        assert(second.fromDelegators == 0);
    }
}
