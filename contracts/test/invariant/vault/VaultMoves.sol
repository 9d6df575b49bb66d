// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AttackerMoves} from "./moves/AttackerMoves.sol";
import {CrankMoves} from "./moves/CrankMoves.sol";
import {LeaverMoves} from "./moves/LeaverMoves.sol";
import {PowerMoves} from "./moves/PowerMoves.sol";
import {StakerMoves} from "./moves/StakerMoves.sol";

/// @notice Every move there is: two numbers each, and all of them make sense of any two.
library VaultMoves {
    function all() internal pure returns (bytes4[] memory moves) {
        bytes4[35] memory list = [
            StakerMoves.stakeNative.selector,
            StakerMoves.stakeNative.selector,
            StakerMoves.depositWrapped.selector,
            StakerMoves.mintShares.selector,
            StakerMoves.stakeTheMost.selector,
            StakerMoves.passShares.selector,
            LeaverMoves.redeemNative.selector,
            LeaverMoves.redeemWrapped.selector,
            LeaverMoves.withdrawWrapped.selector,
            LeaverMoves.request.selector,
            LeaverMoves.request.selector,
            LeaverMoves.passTicket.selector,
            LeaverMoves.claim.selector,
            LeaverMoves.claimMany.selector,
            CrankMoves.harvest.selector,
            CrankMoves.setFees.selector,
            CrankMoves.claimFee.selector,
            CrankMoves.finalize.selector,
            CrankMoves.rebalance.selector,
            CrankMoves.sync.selector,
            PowerMoves.slash.selector,
            PowerMoves.slashHard.selector,
            PowerMoves.tombstone.selector,
            PowerMoves.topUpBond.selector,
            PowerMoves.pause.selector,
            PowerMoves.resume.selector,
            PowerMoves.close.selector,
            PowerMoves.breakNeighbours.selector,
            PowerMoves.setLimits.selector,
            PowerMoves.setCap.selector,
            PowerMoves.release.selector,
            PowerMoves.produce.selector,
            PowerMoves.wait.selector,
            AttackerMoves.sandwich.selector,
            AttackerMoves.force.selector
        ];
        bytes4[7] memory more = [
            PowerMoves.lowerCap.selector,
            PowerMoves.strike.selector,
            PowerMoves.settle.selector,
            PowerMoves.produce.selector,
            PowerMoves.waitForAnEdge.selector,
            AttackerMoves.send.selector,
            AttackerMoves.steal.selector
        ];
        moves = new bytes4[](list.length + more.length);
        for (uint256 i; i < moves.length; ++i) {
            moves[i] = i < list.length ? list[i] : more[i - list.length];
        }
    }
}
