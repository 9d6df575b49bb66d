// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {RayMath} from "../../shared/math/RayMath.sol";

/// @title Whose METIS a slash takes, in which order
/// @notice FIRST LOSS. The fraction is taken of everything slashable, yet paid by bond on its way out first, then by
/// the bond, and only the rest by delegators.
/// WHY THE LEAVING BOND FIRST. It enlarges the base, but it can be gone before the next slash: were the bond to pay for
/// it, what then is left would no longer cover.
/// COVER. With B bond, L leaving, D delegated and D <= 4 B, one slash of a tenth takes (B + L + D) / 10 <= B / 2 + L / 10,
/// so at least half of B is left, and all of it when L pays. A second one, with L gone meanwhile, takes at most
/// (B' + 4 B) / 10 of B' >= B / 2, which is less than B'. So from a covered sequencer no two slashes of one period reach
/// a delegator.
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
        cut.fromLeaving = Math.min(cut.total, leaving);
        cut.fromBond = Math.min(cut.total - cut.fromLeaving, bond);
        cut.fromDelegators = cut.total - cut.fromBond - cut.fromLeaving;
    }
}
