// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {FundHandler as H} from "./FundHandler.sol";
import {FundModel} from "./FundModel.sol";
import {FundProperties} from "./FundProperties.sol";
import {MilestoneMoves as M} from "./moves/MilestoneMoves.sol";
import {SmallGrantMoves as S} from "./moves/SmallGrantMoves.sol";
import {StreamMoves} from "./moves/StreamMoves.sol";

/// @notice A long life of the same moves: a milestone takes five calls and a month from promise to payment. Also proves
/// that the moves get somewhere: a campaign whose calls fail proves nothing.
contract FundWalk is FundProperties {
    uint256 private constant STEPS = 6_000;

    function _moves() private pure returns (bytes4[] memory moves) {
        bytes4[35] memory list = [
            StreamMoves.create.selector,
            StreamMoves.topUp.selector,
            StreamMoves.cancel.selector,
            StreamMoves.claim.selector,
            StreamMoves.push.selector,
            StreamMoves.reenter.selector,
            M.createGrant.selector,
            M.submit.selector,
            M.submit.selector,
            M.submit.selector,
            M.answer.selector,
            M.answer.selector,
            M.answer.selector,
            M.claimMilestone.selector,
            M.claimMilestone.selector,
            M.returnMilestone.selector,
            M.cancelGrant.selector,
            S.proposeSmall.selector,
            S.enact.selector,
            S.enact.selector,
            S.claimSmall.selector,
            S.claimSmall.selector,
            S.claimDeposit.selector,
            S.forfeit.selector,
            S.setSmallCaps.selector,
            FundModel.object.selector,
            FundModel.moveStake.selector,
            H.setCaps.selector,
            H.donate.selector,
            H.force.selector,
            H.wait.selector,
            H.waitForAnEdge.selector,
            H.waitForAnEnd.selector,
            H.waitForAnEnd.selector,
            H.waitForADeadline.selector
        ];
        moves = new bytes4[](list.length);
        for (uint256 i; i < list.length; ++i) moves[i] = list[i];
    }

    function test_LongWalk() external {
        _walk(uint256(keccak256("the long walk")), STEPS);

        string[22] memory names = [
            string("create"),
            "topUp",
            "cancel",
            "claim",
            "push",
            "reenter",
            "createGrant",
            "submit",
            "accept",
            "reject",
            "claimMilestone",
            "returnMilestone",
            "cancelGrant",
            "proposeSmall",
            "enact",
            "claimSmall",
            "claimDeposit",
            "forfeit",
            "object",
            "moveStake",
            "donate",
            "setSmallCaps"
        ];
        for (uint256 i; i < names.length; ++i) {
            assertGe(handler.did(names[i]), 5, names[i]);
        }
    }

    /// forge-config: default.fuzz.runs = 4
    function testFuzz_Walk(uint256 seed) external {
        _walk(seed, 300);
    }

    function _walk(uint256 seed, uint256 steps) private {
        bytes4[] memory moves = _moves();
        for (uint256 i; i < steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            bytes memory words = abi.encode(_at(seed, 1), _at(seed, 2), _at(seed, 3), _at(seed, 4), _at(seed, 5));
            (bool ok,) = address(handler).call(abi.encodePacked(moves[seed % moves.length], words));
            assertTrue(ok, "a handler fails by itself");
            if (i % 25 == 0) this.holdAll();
        }
        this.holdAll();
    }

    function _at(uint256 seed, uint256 place) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, place)));
    }

    /// @dev From outside: what it needs of memory is given back.
    function holdAll() external view {
        holdTheModelAgrees();
        holdP10WindowsAreExact();
        holdP10WhatWasPromisedIsHere();
        holdP10BucketsAddUpTheirPromises();
        holdP10CapsStayBelowTwiceTheFirst();
        holdF1MilestonesAreWhereTheyBelong();
        holdF1SmallGrantsAreWhereTheyBelong();
        holdF2OnlyWhatWasAcceptedPays();
        holdF2WhatWasObjectedToNeverPays();
        holdF3WhatIsNotPaidComesBackOnce();
        holdF3DepositsGoOneWayOnce();
    }
}
