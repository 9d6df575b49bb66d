// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {ContractRecipient, Forcer, ReentrantRecipient} from "../../mocks/fund/Recipients.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";
import {MilestoneMoves} from "./moves/MilestoneMoves.sol";
import {SmallGrantMoves} from "./moves/SmallGrantMoves.sol";
import {StreamMoves} from "./moves/StreamMoves.sol";

/// @notice Everyone who touches the fund: operations, protocol, recipients of every kind, a reviewer, a proposer,
/// stakers who object, a donor, an attacker with forced METIS, and a clock that likes the edges of everything.
contract FundHandler is StreamMoves, MilestoneMoves, SmallGrantMoves {
    uint256 public calls;

    constructor(EcosystemFund fund_, FakeReserve reserve_, AccessManager authority_, FakeStake stake_) {
        (fund, reserve, authority, stake, admin) = (fund_, reserve_, authority_, stake_, msg.sender);
        recipients[0] = makeAddr("plain recipient");
        recipients[1] = address(new ContractRecipient());
        recipients[2] = address(new ContractRecipient());
        recipients[3] = address(new ReentrantRecipient(fund));
        ContractRecipient(payable(recipients[2])).setRefusing(true);
        stakers = [makeAddr("objector"), makeAddr("doubter"), makeAddr("mite"), makeAddr("whale")];
        holdings.push(Holding(0, [uint256(1_000 ether), 999 ether, 1 ether, 198_000 ether]));
        given = [D.MINING_ASSETS, D.BUILDERS_ASSETS];
        funded = D.funding();
    }

    /* PROTOCOL */

    function setCaps(uint256 global, uint256 grant, uint256 bucketId, uint256 bucketCap) external {
        vm.startPrank(protocol);
        try fund.setGlobalCap(bound(global, D.GLOBAL_CAP / 2, 3 * D.GLOBAL_CAP)) { ++did["setCaps"]; } catch {}
        try fund.setGrantCap(bound(grant, D.GRANT_CAP / 2, 3 * D.GRANT_CAP)) {} catch {}
        try fund.setBucketCap(bucketId % 2, bound(bucketCap, D.BUILDERS_CAP / 2, 3 * D.BUILDERS_CAP)) {} catch {}
        vm.stopPrank();
    }

    /// @dev The worst that roles and neighbours can do: nobody can spend, nothing can be topped up.
    function failNeighbours(uint256 closing) external {
        if (calls % 4 == 3) reserve.close();
        vm.prank(admin);
        authority.setTargetClosed(address(fund), closing % 2 == 0 && calls % 3 == 0);
        ++calls;
    }

    /* MONEY FROM OUTSIDE */

    function donate(uint256 bucketId, uint256 assets, uint256 way) external {
        bool plainly = way % 2 == 0;
        assets = bound(assets, 1, 20_000 ether);
        bucketId = plainly ? D.BUILDERS : bucketId % 2;
        vm.deal(address(this), assets);
        funded += assets;
        given[bucketId] += assets;
        ++did["donate"];
        if (!plainly) return fund.fundBucket{value: assets}(bucketId);
        (bool ok,) = address(fund).call{value: assets}("");
        if (!ok) _break("a gift was refused");
    }

    function force(uint256 assets) external {
        assets = bound(assets, 1, 1_000 ether);
        vm.deal(address(this), assets);
        forced += assets;
        ++did["force"];
        new Forcer{value: assets}(payable(address(fund)));
    }

    /* TIME */

    function wait(uint256 time) external {
        vm.warp(_now() + bound(time, 0, 10 days));
    }

    /// @dev To the second before, at and after a commitment leaves a window.
    function waitForAnEdge(uint256 which, uint256 aroundIt, uint256 whose) external {
        if (commitments.length == 0) return;
        uint256 window = whose % 2 == 0 ? D.BUCKET_WINDOW : D.GLOBAL_WINDOW;
        _warpAround(commitments[which % commitments.length].at + window, aroundIt);
    }

    /// @dev The same for the end of an objection, of a small grant's life, of a deposit's hold.
    function waitForAnEnd(uint256 which, uint256 kind, uint256 aroundIt) external {
        if (complaints.length == 0) return;
        uint48[5] memory ends =
            [D.OBJECTION_PERIOD, D.OBJECTION_PERIOD, D.OBJECTION_PERIOD, D.SMALL_LIFETIME, D.DEPOSIT_HOLD];
        _warpAround(complaints[_recent(which, complaints.length)].at + ends[kind % 5], aroundIt);
    }

    /// @dev And for the deadline of a milestone and of its review.
    function waitForADeadline(uint256 which, uint256 whose, uint256 aroundIt) external {
        if (parts.length == 0) return;
        uint256 deadline = parts[_recent(which, parts.length)].deadline;
        _warpAround(whose % 2 == 0 ? deadline + D.REVIEW_PERIOD : deadline, aroundIt);
    }

    function _warpAround(uint256 edge, uint256 aroundIt) private {
        uint256 to = edge + aroundIt % 3 - 1;
        if (to > _now()) vm.warp(to);
    }
}
