// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFund} from "../interfaces/IEcosystemFund.sol";
import {Decision, FundConfig} from "../interfaces/IEcosystemFundEvents.sol";
import {IRewardReserve} from "../interfaces/IRewardReserve.sol";
import {MilestoneRail} from "./MilestoneRail.sol";
import {ObjectionDesk} from "./ObjectionDesk.sol";
import {SmallGrantRail} from "./SmallGrantRail.sol";
import {StreamRail} from "./StreamRail.sol";

/// @title EcosystemFund
/// @notice LIMITS. Three, whatever a vote says: all buckets together per `globalWindow`, each bucket per
/// `bucketWindow`, each grant; small grants have a fourth. They are charged when money is promised, not when it is
/// paid, and a cancel gives nothing back to them: who can cancel and promise anew would else have no limit. Protocol
/// governance moves a cap down to nothing or up to twice that of deployment, never further.
///
/// TYPED. No call to anywhere else, no token, no approval: METIS leaves as a stream, for a milestone, as a small grant
/// or as a top-up of the reserve.
///
/// BEGINNING. Nothing is promised until enough is staked for long enough; then the fund is open for good.
///
/// ACCOUNTING. `FundTreasury` counts, the rails do not. Internal: METIS forced in counts for nothing and opens
/// nothing. `balance + committed` of every bucket and every deposit are here, so whatever was promised can be paid.
///
/// PULL. A recipient fetches, and may name a receiver; to a recipient without code anyone may push. A recipient that
/// refuses METIS harms himself only. State is written before METIS leaves, so a re-entrant recipient finds nothing.
/// No claim asks for a role, the votes or the reserve.
///
/// TRUST. Operations governance promises and cancels within the limits. Nobody can take what is earned: vested,
/// payable or enacted.
contract EcosystemFund is StreamRail, MilestoneRail, SmallGrantRail {
    /// @inheritdoc IEcosystemFund
    address public rewardReserve;

    constructor(FundConfig memory config) payable ObjectionDesk(config) MilestoneRail(config) SmallGrantRail(config) {
        _setRewardReserve(config.rewardReserve);
    }

    /// @notice What comes without a word (slashed METIS, gifts) goes to the income bucket.
    receive() external payable {
        _credit(incomeBucket, msg.value);
    }

    /* RESERVE TOP-UP */

    /// @inheritdoc IEcosystemFund
    function topUpReserve(uint256 bucketId, uint256 assets, Decision calldata decision) external restricted {
        _requireDecision(decision);

        uint256 balance = _commit(bucketId, assets);
        _recordPayment(bucketId, assets);
        address reserve = rewardReserve;

        emit ReserveToppedUp(bucketId, reserve, assets, balance, decision);

        IRewardReserve(reserve).fund{value: assets}();
    }

    /* SETTINGS */

    /// @inheritdoc IEcosystemFund
    function setRewardReserve(address newReserve) external restricted {
        _setRewardReserve(newReserve);
    }

    function _setRewardReserve(address newReserve) private {
        if (newReserve == address(0)) revert EcosystemFund_ZeroReserve();
        emit FundReserveUpdated(rewardReserve, newReserve);
        rewardReserve = newReserve;
    }
}
