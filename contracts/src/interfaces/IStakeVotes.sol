// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";

/// @title One voting power over both kinds of stake, in wei of METIS
/// @notice `power(a, t) = lsMETIS votes(a, t) * rate(t) + pool votes(a, t)`; the router's pool votes go to this
/// contract's own address, whose power is 0. Delegation happens at the two sources, not here.
interface IStakeVotes is IERC5805 {
    error StakeVotes_DelegateAtSource(address liquidStaking, address sequencerPool);

    /// @return liquid votes held through lsMETIS, in wei of METIS
    /// @return delegated votes held through the sequencer pool, in wei of METIS
    function sourcesOf(address account, uint256 timepoint) external view returns (uint256 liquid, uint256 delegated);
    function liquidStaking() external view returns (address);
    function sequencerPool() external view returns (address);
}
