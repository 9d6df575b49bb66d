// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    IEcosystemFundEvents,
    Objection,
    SmallGrant,
    SmallGrantStatus
} from "../../interfaces/IEcosystemFundEvents.sol";
import {Objections} from "./Objections.sol";

/// @title Small grants: enacted unless somebody objects
/// @notice Stored are Proposed, Enacted and Paid; the rest is what time and objections make of Proposed.
library SmallGrants {
    struct State {
        uint256 count;
        mapping(uint256 smallGrantId => SmallGrant) grants;
    }

    function get(State storage self, uint256 smallGrantId) internal view returns (SmallGrant storage item) {
        item = self.grants[smallGrantId];
        if (item.status == SmallGrantStatus.None) {
            revert IEcosystemFundEvents.EcosystemFund_NoSuchSmallGrant(smallGrantId);
        }
    }

    function statusOf(SmallGrant storage item, Objections.State storage objections)
        internal
        view
        returns (SmallGrantStatus)
    {
        if (item.status != SmallGrantStatus.Proposed) return item.status;

        Objection storage objection = objections.objections[item.objectionId];
        if (Objections.isSustained(objection)) return SmallGrantStatus.Rejected;
        if (block.timestamp >= item.expiresAt) return SmallGrantStatus.Expired;
        return block.timestamp < objection.endsAt ? SmallGrantStatus.Proposed : SmallGrantStatus.Approved;
    }

    function requireStatus(
        SmallGrant storage item,
        Objections.State storage objections,
        uint256 smallGrantId,
        SmallGrantStatus expected
    ) internal view {
        SmallGrantStatus actual = statusOf(item, objections);
        if (actual != expected) {
            revert IEcosystemFundEvents.EcosystemFund_SmallGrantNot(smallGrantId, actual, expected);
        }
    }

    /// @notice Refused by stakers or run out: it will never be enacted.
    function requireFailed(SmallGrant storage item, Objections.State storage objections, uint256 smallGrantId)
        internal
        view
    {
        SmallGrantStatus actual = statusOf(item, objections);
        if (actual != SmallGrantStatus.Rejected && actual != SmallGrantStatus.Expired) {
            revert IEcosystemFundEvents.EcosystemFund_SmallGrantNot(smallGrantId, actual, SmallGrantStatus.Rejected);
        }
    }

    /// @notice Takes the deposit out of the grant.
    /// @return assets in wei of METIS
    function takeDeposit(SmallGrant storage item, uint256 smallGrantId) internal returns (uint256 assets) {
        assets = item.deposit;
        if (assets == 0) revert IEcosystemFundEvents.EcosystemFund_NoDeposit(smallGrantId);
        item.deposit = 0;
    }
}
