// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {BlitzTimelock} from "../../../src/governance/BlitzTimelock.sol";
import {Guardian} from "../../../src/governance/Guardian.sol";
import {IDelegationRouter} from "../../../src/interfaces/IDelegationRouter.sol";
import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {IGuardian} from "../../../src/interfaces/IGuardian.sol";
import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";
import {IRewardReserve} from "../../../src/interfaces/IRewardReserve.sol";
import {ISequencerPool} from "../../../src/interfaces/ISequencerPool.sol";
import {Roles} from "../Roles.sol";

/// @notice Who may do what, as a deployment hands it over; after it the deployer has no right left.
library ProtocolRoles {
    struct Members {
        BlitzTimelock protocol;
        BlitzTimelock operations;
        Guardian guardian;
    }

    struct Targets {
        address pool;
        address reserve;
        address vault;
        address router;
        address fund;
        address guardian;
    }

    function seat(BlitzTimelock timelock, address governor) internal {
        timelock.grantRole(timelock.PROPOSER_ROLE(), governor);
        timelock.grantRole(timelock.CANCELLER_ROLE(), governor);
        timelock.grantRole(timelock.EXECUTOR_ROLE(), governor);
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
    }

    function handOver(AccessManager access, Members memory members, Targets memory targets) internal {
        _protocol(access, targets);
        _operations(access, targets);
        _guardian(access, targets);
        access.grantRole(Roles.PROTOCOL, address(members.protocol), 0);
        access.grantRole(Roles.OPERATIONS, address(members.operations), 0);
        access.grantRole(Roles.GUARDIAN, address(members.guardian), 0);
        access.grantRole(Roles.ADMIN, address(members.protocol), 0);
        access.renounceRole(Roles.ADMIN, address(this));
    }

    function _protocol(AccessManager access, Targets memory t) private {
        _allow(access, t.pool, ISequencerPool.setRewardReserve.selector, Roles.PROTOCOL);
        _allow(access, t.pool, ISequencerPool.setMinBond.selector, Roles.PROTOCOL);
        _allow(access, t.pool, ISequencerPool.setMaxStake.selector, Roles.PROTOCOL);
        _allow(access, t.vault, ILiquidStaking.setDepositCap.selector, Roles.PROTOCOL);
        _allow(access, t.vault, ILiquidStaking.setFees.selector, Roles.PROTOCOL);
        _allow(access, t.vault, ILiquidStaking.setBufferTarget.selector, Roles.PROTOCOL);
        _allow(access, t.vault, ILiquidStaking.setFeeReceiver.selector, Roles.PROTOCOL);
        _allow(access, t.fund, IEcosystemFund.setGlobalCap.selector, Roles.PROTOCOL);
        _allow(access, t.fund, IEcosystemFund.setGrantCap.selector, Roles.PROTOCOL);
        _allow(access, t.fund, IEcosystemFund.setBucketCap.selector, Roles.PROTOCOL);
        _allow(access, t.fund, IEcosystemFund.setSmallGrantCap.selector, Roles.PROTOCOL);
        _allow(access, t.fund, IEcosystemFund.setSmallWindowCap.selector, Roles.PROTOCOL);
        _allow(access, t.fund, IEcosystemFund.setRewardReserve.selector, Roles.PROTOCOL);
        _allow(access, t.guardian, IGuardian.renew.selector, Roles.PROTOCOL);
    }

    function _operations(AccessManager access, Targets memory t) private {
        _allow(access, t.pool, ISequencerPool.slash.selector, Roles.OPERATIONS);
        _allow(access, t.reserve, IRewardReserve.setRewardPerBlock.selector, Roles.OPERATIONS);
        _allow(access, t.router, IDelegationRouter.approve.selector, Roles.OPERATIONS);
        _allow(access, t.router, IDelegationRouter.setCap.selector, Roles.OPERATIONS);
        _allow(access, t.router, IDelegationRouter.release.selector, Roles.OPERATIONS);
        _allow(access, t.router, IDelegationRouter.remove.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.createStream.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.cancelStream.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.topUpReserve.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.createMilestoneGrant.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.cancelMilestoneGrant.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.replaceReviewer.selector, Roles.OPERATIONS);
        _allow(access, t.fund, IEcosystemFund.forfeitDeposit.selector, Roles.OPERATIONS);
    }

    function _guardian(AccessManager access, Targets memory t) private {
        _allow(access, t.pool, ISequencerPool.pauseEntries.selector, Roles.GUARDIAN);
        _allow(access, t.pool, ISequencerPool.resumeEntries.selector, Roles.GUARDIAN);
        _allow(access, t.vault, ILiquidStaking.pauseEntries.selector, Roles.GUARDIAN);
        _allow(access, t.vault, ILiquidStaking.resumeEntries.selector, Roles.GUARDIAN);
        _allow(access, t.router, IDelegationRouter.lowerCap.selector, Roles.GUARDIAN);
    }

    function _allow(AccessManager access, address target, bytes4 selector, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        access.setTargetFunctionRole(target, selectors, role);
    }
}
