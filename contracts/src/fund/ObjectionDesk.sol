// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFund} from "../interfaces/IEcosystemFund.sol";
import {FundConfig, Objection} from "../interfaces/IEcosystemFundEvents.sol";
import {FundTreasury} from "./FundTreasury.sol";
import {Objections} from "./libraries/Objections.sol";

/// @title Where stakers object
/// @notice One desk for milestones and small grants: whoever objects names the objection, not the rail.
abstract contract ObjectionDesk is FundTreasury {
    using Objections for Objections.State;

    /// @inheritdoc IEcosystemFund
    uint48 public immutable objectionPeriod;
    /// @inheritdoc IEcosystemFund
    uint16 public immutable objectionBps;

    Objections.State internal _objections;

    constructor(FundConfig memory config) FundTreasury(config) {
        if (config.objectionPeriod == 0 || config.objectionBps == 0) revert EcosystemFund_BadTerms();
        objectionPeriod = config.objectionPeriod;
        objectionBps = config.objectionBps;
    }

    /// @inheritdoc IEcosystemFund
    function object(uint256 objectionId, string calldata reason) external {
        _objections.raise(_votes(), objectionId, reason);
    }

    function _openObjection() internal returns (uint256 objectionId) {
        return _objections.open(_votes(), objectionPeriod, objectionBps);
    }

    /// @inheritdoc IEcosystemFund
    function objection(uint256 objectionId) external view returns (Objection memory) {
        return _objections.get(objectionId);
    }

    /// @inheritdoc IEcosystemFund
    function objectionCount() external view returns (uint256) {
        return _objections.count;
    }

    /// @inheritdoc IEcosystemFund
    function hasObjected(uint256 objectionId, address account) external view returns (bool) {
        return _objections.objected[objectionId][account];
    }
}
