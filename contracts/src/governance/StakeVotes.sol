// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

import {ILiquidStaking} from "../interfaces/ILiquidStaking.sol";
import {IStakeVotes} from "../interfaces/IStakeVotes.sol";
import {RayMath} from "../shared/math/RayMath.sol";
import {SteppedClock} from "../shared/votes/SteppedClock.sol";

/// @dev What both sources have from `SelfDelegatedVotes`.
interface ISteppedClock {
    function clockGranularity() external view returns (uint48);
}

/// @title StakeVotes
/// @notice ONE POWER. A METIS staked through the vault and a METIS delegated to a sequencer weigh the same. Shares
/// of the vault are turned into METIS at the rate of the moment that is asked about, so a later harvest or loss
/// changes no vote that was already fixed.
///
/// THE SINK. What the vault delegates through its router would count twice: once as lsMETIS of its holders, once as
/// the router's delegation. The router therefore delegates its pool votes to this contract, and whatever is
/// delegated to this address has no power and is no part of the total. Who delegates to it himself gives his vote away.
///
/// ROUNDING. Each account's METIS is rounded down and so is the total, from the sum of shares: the parts never
/// exceed the whole.
///
/// TRUST. Nothing is stored and nobody is asked for permission: both sources are immutable code.
contract StakeVotes is SteppedClock, IStakeVotes {
    using RayMath for uint256;

    /// @inheritdoc IStakeVotes
    address public immutable liquidStaking;
    /// @inheritdoc IStakeVotes
    address public immutable sequencerPool;

    constructor(address liquidStaking_, address sequencerPool_)
        SteppedClock(ISteppedClock(liquidStaking_).clockGranularity())
    {
        uint48 poolStep = ISteppedClock(sequencerPool_).clockGranularity();
        if (poolStep != _step) revert StakeVotes_ClocksDiffer(_step, poolStep);

        liquidStaking = liquidStaking_;
        sequencerPool = sequencerPool_;
    }

    /* POWER */

    function getPastVotes(address account, uint256 timepoint) public view returns (uint256) {
        (uint256 liquid, uint256 delegated) = sourcesOf(account, timepoint);
        return liquid + delegated;
    }

    function getPastTotalSupply(uint256 timepoint) external view returns (uint256) {
        _requireClosed(timepoint);

        uint256 shares = ILiquidStaking(liquidStaking).getPastTotalSupply(timepoint)
            - ILiquidStaking(liquidStaking).getPastVotes(address(this), timepoint);
        uint256 delegated = IERC5805(sequencerPool).getPastTotalSupply(timepoint)
            - IERC5805(sequencerPool).getPastVotes(address(this), timepoint);

        return shares.toAssetsDown(ILiquidStaking(liquidStaking).rateRayAt(timepoint)) + delegated;
    }

    function getVotes(address account) external view returns (uint256) {
        (uint256 liquid, uint256 delegated) = currentSourcesOf(account);
        return liquid + delegated;
    }

    /// @inheritdoc IStakeVotes
    function sourcesOf(address account, uint256 timepoint) public view returns (uint256 liquid, uint256 delegated) {
        _requireClosed(timepoint);
        if (account == address(this)) return (0, 0);

        uint256 shares = ILiquidStaking(liquidStaking).getPastVotes(account, timepoint);
        if (shares != 0) liquid = shares.toAssetsDown(ILiquidStaking(liquidStaking).rateRayAt(timepoint));
        delegated = IERC5805(sequencerPool).getPastVotes(account, timepoint);
    }

    /// @inheritdoc IStakeVotes
    function currentSourcesOf(address account) public view returns (uint256 liquid, uint256 delegated) {
        if (account == address(this)) return (0, 0);

        uint256 shares = ILiquidStaking(liquidStaking).getVotes(account);
        if (shares != 0) liquid = shares.toAssetsDown(ILiquidStaking(liquidStaking).rateRay());
        delegated = IERC5805(sequencerPool).getVotes(account);
    }

    /* CLOCK */

    /// @notice unix seconds, rounded down to the step of both sources
    function clock() public view returns (uint48) {
        return _steppedNow();
    }

    /// @inheritdoc IStakeVotes
    function clockGranularity() external view returns (uint48) {
        return _step;
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=timestamp";
    }

    /* DELEGATION */

    /// @notice whom `account` votes through; the zero address when it chose differently at the two sources
    function delegates(address account) external view returns (address) {
        address liquid = ILiquidStaking(liquidStaking).delegates(account);
        return liquid == IERC5805(sequencerPool).delegates(account) ? liquid : address(0);
    }

    function delegate(address) external view {
        revert StakeVotes_DelegateAtSource(liquidStaking, sequencerPool);
    }

    function delegateBySig(address, uint256, uint256, uint8, bytes32, bytes32) external view {
        revert StakeVotes_DelegateAtSource(liquidStaking, sequencerPool);
    }

    /// @dev An open step can still change: a vote read from it could be borrowed for one transaction.
    function _requireClosed(uint256 timepoint) private view {
        if (timepoint >= clock()) revert StakeVotes_StepOpen(timepoint, clock());
    }
}
