// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IRewardReserve} from "../interfaces/IRewardReserve.sol";
import {ISequencerPool} from "../interfaces/ISequencerPool.sol";

/// @title The prefunded METIS that block rewards are drawn from
/// @notice CAP. Nothing limits a draw by time: real blocks times a rate within constant bounds is the cap. A window
/// in time could be used up by a rival's settlement.
/// SHORTAGE. A draw never reverts for lack of METIS: it pays what is here, and the pool shares it out.
/// TRUST. Operations governance moves the rate within the bounds. Nobody can take METIS out; only when the pool has
/// been given another reserve, anyone may move all of it there.
contract RewardReserve is IRewardReserve, AccessManaged {
    uint256 public constant MIN_REWARD_PER_BLOCK = 0.0001 ether;
    uint256 public constant MAX_REWARD_PER_BLOCK = 0.05 ether;

    ISequencerPool public immutable pool;

    /// @inheritdoc IRewardReserve
    uint256 public rewardPerBlock;
    /// @inheritdoc IRewardReserve
    uint256 public balance;

    /// @param pool_ may be the address that the pool is going to have
    constructor(address authority_, ISequencerPool pool_, uint256 rewardPerBlock_) payable AccessManaged(authority_) {
        pool = pool_;
        _setRewardPerBlock(rewardPerBlock_);
        if (msg.value != 0) _fund();
    }

    /// @dev A plain transfer is a gift like any other: counted, not lost.
    receive() external payable {
        _fund();
    }

    /* FUND */

    /// @inheritdoc IRewardReserve
    function fund() external payable {
        _fund();
    }

    function _fund() private {
        if (msg.value == 0) revert RewardReserve_ZeroAssets();

        balance += msg.value;
        emit Funded(msg.sender, msg.value, balance);
    }

    /* DRAW */

    /// @inheritdoc IRewardReserve
    function draw(uint256 requested) external returns (uint256 paid) {
        if (msg.sender != address(pool)) revert RewardReserve_NotPool(msg.sender);

        paid = Math.min(requested, balance);
        balance -= paid;
        emit Drawn(requested, paid, balance);

        if (paid != 0) Address.sendValue(payable(msg.sender), paid);
    }

    /* RATE */

    /// @inheritdoc IRewardReserve
    function setRewardPerBlock(uint256 rate) external restricted {
        pool.settle(type(uint256).max);

        _setRewardPerBlock(rate);
    }

    function _setRewardPerBlock(uint256 rate) private {
        if (rate < MIN_REWARD_PER_BLOCK || rate > MAX_REWARD_PER_BLOCK) {
            revert RewardReserve_RateOutOfBounds(rate, MIN_REWARD_PER_BLOCK, MAX_REWARD_PER_BLOCK);
        }

        emit RewardPerBlockUpdated(rewardPerBlock, rate);
        rewardPerBlock = rate;
    }

    /* MIGRATE */

    /// @inheritdoc IRewardReserve
    function migrate() external returns (uint256 assets) {
        address successor = pool.rewardReserve();
        if (successor == address(this)) revert RewardReserve_StillInUse();

        assets = balance;
        balance = 0;
        emit Migrated(successor, assets);

        IRewardReserve(successor).fund{value: assets}();
    }

    /* VIEWS */

    /// @inheritdoc IRewardReserve
    function runway() external view returns (uint256 blocks) {
        return balance / rewardPerBlock;
    }
}
