// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorStorage} from "@openzeppelin/contracts/governance/extensions/GovernorStorage.sol";

import {IDelegationRouter} from "../interfaces/IDelegationRouter.sol";
import {GuardianConfig, IGuardian, IPausableEntries} from "../interfaces/IGuardian.sol";

/// @title Guardian
/// @notice WHY A CONTRACT. `AccessManager` knows no expiry and OpenZeppelin's governor none either: this contract
/// holds the role and the office, its holder only what is written here, and only for a term.
///
/// LIMITS. A pause ends by itself (the pool and the vault bound it) and cannot be repeated until protocol governance
/// renews: a lost key stops entries for one pause at most. Exits are not in its reach.
///
/// OWN CASE. A guardian who could cancel his own dismissal would rule by veto until the term ends.
///
/// TRUST. Its holder can delay; he cannot take, pay, promise or change anything.
contract Guardian is IGuardian, AccessManaged {
    uint48 public constant MAX_TERM = 365 days;

    /* STORAGE */

    /// @inheritdoc IGuardian
    address public immutable sequencerPool;
    /// @inheritdoc IGuardian
    address public immutable liquidStaking;
    /// @inheritdoc IGuardian
    address public immutable delegationRouter;
    /// @inheritdoc IGuardian
    uint48 public immutable term;

    /// @inheritdoc IGuardian
    address public holder;
    /// @inheritdoc IGuardian
    uint48 public expiresAt;
    /// @inheritdoc IGuardian
    mapping(address target => bool) public pauseUsed;

    modifier onlyHolder() {
        if (msg.sender != holder) revert Guardian_NotHolder(msg.sender, holder);
        if (block.timestamp >= expiresAt) revert Guardian_Expired(expiresAt);
        _;
    }

    constructor(GuardianConfig memory config) AccessManaged(config.authority) {
        if (config.term == 0 || config.term > MAX_TERM) revert Guardian_TermOutOfBounds(config.term, MAX_TERM);

        sequencerPool = config.sequencerPool;
        liquidStaking = config.liquidStaking;
        delegationRouter = config.delegationRouter;
        term = config.term;
        _install(config.holder);
    }

    /* ENTRIES */

    /// @inheritdoc IGuardian
    function pauseEntries(address target, uint48 until) external onlyHolder {
        _requireTarget(target);
        if (pauseUsed[target]) revert Guardian_PauseUsed(target);

        pauseUsed[target] = true;
        emit EntriesPauseUsed(target, until);

        IPausableEntries(target).pauseEntries(until);
    }

    /// @inheritdoc IGuardian
    function resumeEntries(address target) external onlyHolder {
        _requireTarget(target);
        IPausableEntries(target).resumeEntries();
    }

    function _requireTarget(address target) private view {
        if (target != sequencerPool && target != liquidStaking) revert Guardian_UnknownTarget(target);
    }

    /* CAPS */

    /// @inheritdoc IGuardian
    function lowerCap(uint256 sequencerId, uint256 capAssets, uint16 capBps) external onlyHolder {
        IDelegationRouter(delegationRouter).lowerCap(sequencerId, capAssets, capBps);
    }

    /* PROPOSALS */

    /// @inheritdoc IGuardian
    function cancelProposal(address governor, uint256 proposalId) external onlyHolder {
        if (_isOwnCase(governor, proposalId)) revert Guardian_OwnCase(proposalId);

        emit ProposalVetoed(governor, proposalId);

        GovernorStorage(payable(governor)).cancel(proposalId);
    }

    /// @dev One foreign action makes it a proposal like any other: no dismissal can carry a robbery along.
    function _isOwnCase(address governor, uint256 proposalId) private view returns (bool) {
        (address[] memory targets,, bytes[] memory calldatas,) =
            GovernorStorage(payable(governor)).proposalDetails(proposalId);

        for (uint256 i; i < targets.length; ++i) {
            bool renews = targets[i] == address(this) && bytes4(calldatas[i]) == IGuardian.renew.selector;
            bool replaces = targets[i] == governor
                && bytes4(calldatas[i]) == GovernorProposalGuardian.setProposalGuardian.selector;
            if (!renews && !replaces) return false;
        }
        return true;
    }

    /* TERM */

    /// @inheritdoc IGuardian
    function renew(address newHolder) external restricted {
        _install(newHolder);
    }

    /// @inheritdoc IGuardian
    function resign() external onlyHolder {
        expiresAt = uint48(block.timestamp);
        emit GuardianResigned(msg.sender);
    }

    function _install(address newHolder) private {
        if (newHolder == address(0)) revert Guardian_ZeroHolder();

        emit GuardianRenewed(holder, newHolder, uint48(block.timestamp) + term);

        holder = newHolder;
        expiresAt = uint48(block.timestamp) + term;
        pauseUsed[sequencerPool] = false;
        pauseUsed[liquidStaking] = false;
    }
}
