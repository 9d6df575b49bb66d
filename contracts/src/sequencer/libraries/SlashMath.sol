// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {RayMath} from "../../shared/math/RayMath.sol";

/// @title Whose METIS a slash takes, in which order
/// @notice FIRST LOSS. The fraction is taken of everything slashable, yet paid by the bond, then by bond on its way
/// out, and only the rest by delegators.
/// COVER. Delegated <= 4 bonds, so all that is slashable is at most five bonds and what is leaving; two slashes of a
/// tenth take at most one bond and a fifth of what is leaving: from a covered sequencer no two slashes of one period
/// reach a delegator.
library SlashMath {
    struct Cut {
        uint256 total;
        uint256 fromBond;
        uint256 fromLeaving;
        uint256 fromDelegators;
    }

    function cutDown(uint256 bond, uint256 leaving, uint256 delegated, uint256 fractionWad)
        internal
        pure
        returns (Cut memory cut)
    {
        cut.total = RayMath.wadDown(bond + leaving + delegated, fractionWad);
        cut.fromBond = Math.min(cut.total, bond);
        cut.fromLeaving = Math.min(cut.total - cut.fromBond, leaving);
        cut.fromDelegators = cut.total - cut.fromBond - cut.fromLeaving;
    }
}
