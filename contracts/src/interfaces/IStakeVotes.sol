// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

/// @title One voting power over both kinds of stake, in wei of METIS
/// @notice `power(a, t) = lsMETIS votes(a, t) * rate(t) + pool votes(a, t)`; the router's pool votes go to this
/// contract's own address, whose power is 0. Delegation happens at the two sources, not here.
interface IStakeVotes is IERC5805 {
    error StakeVotes_DelegateAtSource(address liquidStaking, address sequencerPool);
    error StakeVotes_ClocksDiffer(uint48 liquidStep, uint48 poolStep);
    error StakeVotes_StepOpen(uint256 timepoint, uint48 clock);

    /// @notice Where a past vote of `account` comes from.
    /// @param timepoint unix seconds of a closed step of the clock
    /// @return liquid votes held through lsMETIS, in wei of METIS
    /// @return delegated votes held through the sequencer pool, in wei of METIS
    function sourcesOf(address account, uint256 timepoint) external view returns (uint256 liquid, uint256 delegated);

    /// @notice The same at this moment; a proposal counts what is held when its voting begins.
    function currentSourcesOf(address account) external view returns (uint256 liquid, uint256 delegated);

    /// @return step of the vote clock in seconds, the same at both sources
    function clockGranularity() external view returns (uint48);
    function liquidStaking() external view returns (address);
    function sequencerPool() external view returns (address);
}
