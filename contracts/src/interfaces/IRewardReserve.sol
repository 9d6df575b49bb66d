// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title The prefunded METIS that block rewards are drawn from
/// @notice Real blocks times a bounded rate is the only way out.
interface IRewardReserve {
    event Funded(address indexed from, uint256 assets, uint256 balance);
    event Drawn(uint256 requested, uint256 paid, uint256 balance);
    /// @dev The constructor tells the first rate as an update from 0, so that an index needs no call.
    event RewardPerBlockUpdated(uint256 oldRate, uint256 newRate);
    event Migrated(address indexed successor, uint256 assets);

    error RewardReserve_NotPool(address caller);
    error RewardReserve_RateOutOfBounds(uint256 actual, uint256 min, uint256 max);
    error RewardReserve_ZeroAssets();
    error RewardReserve_StillInUse();

    /// @notice Adds METIS. Anyone may.
    function fund() external payable;

    /// @notice Pays `min(requested, balance)` to the pool; never reverts on shortage. Pool only.
    /// @param requested in wei of METIS
    /// @return paid in wei of METIS
    function draw(uint256 requested) external returns (uint256 paid);

    /// @notice Changes the rate after settling what was earned at the old one. Operations governance.
    /// @param rate in wei of METIS per block, within `MIN_REWARD_PER_BLOCK` and `MAX_REWARD_PER_BLOCK`
    function setRewardPerBlock(uint256 rate) external;

    /// @notice Moves all METIS to the reserve that the pool draws from since it was given another one. Anyone may.
    /// @return assets in wei of METIS
    function migrate() external returns (uint256 assets);

    /// @return in wei of METIS per block really produced
    function rewardPerBlock() external view returns (uint256);

    /// @return in wei of METIS, by internal accounting (forced METIS does not count)
    function balance() external view returns (uint256);

    /// @return blocks that the balance pays at today's rate
    function runway() external view returns (uint256 blocks);
}
