// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IEcosystemFundEvents, Objection} from "../../interfaces/IEcosystemFundEvents.sol";
import {BPS} from "../../shared/math/RayMath.sol";

/// @title A short time in which a few can say no
/// @notice Votes of one closed step before it opened count, each account once: stake that comes or moves afterwards
/// adds nothing. The bar is fixed at the opening; once it is reached the matter is over.
library Objections {
    struct State {
        uint256 count;
        mapping(uint256 objectionId => Objection) objections;
        mapping(uint256 objectionId => mapping(address account => bool)) objected;
    }

    /// @param period seconds
    /// @param bps of the total voting power
    function open(State storage self, IERC5805 votes, uint48 period, uint256 bps)
        internal
        returns (uint256 objectionId)
    {
        uint48 snapshot = votes.clock() - 1;
        // Rounded up, and never nothing: with no votes at all nobody rejects by silence.
        uint256 bar = Math.max(Math.mulDiv(votes.getPastTotalSupply(snapshot), bps, BPS, Math.Rounding.Ceil), 1);
        uint48 endsAt = uint48(block.timestamp) + period;

        objectionId = ++self.count;
        self.objections[objectionId] = Objection({snapshot: snapshot, endsAt: endsAt, bar: bar, against: 0});

        emit IEcosystemFundEvents.ObjectionOpened(objectionId, snapshot, endsAt, bar);
    }

    function raise(State storage self, IERC5805 votes, uint256 objectionId, string calldata reason) internal {
        Objection storage item = get(self, objectionId);
        if (!isOpen(item)) revert IEcosystemFundEvents.EcosystemFund_ObjectionClosed(objectionId);
        if (self.objected[objectionId][msg.sender]) {
            revert IEcosystemFundEvents.EcosystemFund_AlreadyObjected(objectionId, msg.sender);
        }
        uint256 weight = votes.getPastVotes(msg.sender, item.snapshot);
        if (weight == 0) revert IEcosystemFundEvents.EcosystemFund_NoVotes(msg.sender);

        self.objected[objectionId][msg.sender] = true;
        uint256 against = item.against + weight;
        item.against = against;

        emit IEcosystemFundEvents.Objected(objectionId, msg.sender, weight, against, reason);
    }

    function get(State storage self, uint256 objectionId) internal view returns (Objection storage item) {
        item = self.objections[objectionId];
        if (item.endsAt == 0) revert IEcosystemFundEvents.EcosystemFund_NoSuchObjection(objectionId);
    }

    function isOpen(Objection storage item) internal view returns (bool) {
        return block.timestamp < item.endsAt && !isSustained(item);
    }

    function isSustained(Objection storage item) internal view returns (bool) {
        return item.against >= item.bar;
    }
}
