// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

struct GuardianConfig {
    address authority;
    address holder;
    uint48 term; // seconds, at most `MAX_TERM`
    address sequencerPool;
    address liquidStaking;
    address delegationRouter;
}

/// @notice The entries that a guardian may stop: those of the pool and of the vault.
interface IPausableEntries {
    /// @param until unix seconds; each contract bounds it for itself
    function pauseEntries(uint48 until) external;
    function resumeEntries() external;
}

/// @title A hand on the brake, for a year at a time
/// @notice Stops entries once until renewed, lowers the vault's caps, cancels proposals. Moves no money, changes
/// nothing else, and ends by itself. Times in unix seconds.
interface IGuardian {
    event GuardianRenewed(address oldHolder, address indexed newHolder, uint48 expiresAt);
    event GuardianResigned(address indexed holder);
    event EntriesPauseUsed(address indexed target, uint48 until);
    event ProposalVetoed(address indexed governor, uint256 indexed proposalId);

    error Guardian_NotHolder(address caller, address holder);
    error Guardian_Expired(uint48 expiredAt);
    error Guardian_UnknownTarget(address target);
    error Guardian_PauseUsed(address target);
    error Guardian_OwnCase(uint256 proposalId);
    error Guardian_TermOutOfBounds(uint256 actual, uint256 max);
    error Guardian_ZeroHolder();

    /* HOLDER */

    /// @notice Stops the entries of the pool or of the vault; of each once until renewed.
    function pauseEntries(address target, uint48 until) external;

    /// @notice Opens them again. A pause that was used stays used.
    function resumeEntries(address target) external;

    /// @notice Lowers what the vault may hold at a sequencer; both 0 suspend it.
    /// @param capAssets in wei of METIS
    /// @param capBps in basis points of the vault
    function lowerCap(uint256 sequencerId, uint256 capAssets, uint16 capBps) external;

    /// @notice Cancels a proposal of a governor whose guardian this is. A proposal about the guardian and nothing
    /// else is refused: who is to be dismissed does not sit in judgement.
    function cancelProposal(address governor, uint256 proposalId) external;

    /// @notice Gives the office back.
    function resign() external;

    /* PROTOCOL GOVERNANCE */

    /// @notice Another term, for the same holder or another; both pauses may be used again.
    function renew(address newHolder) external;

    /* VIEWS */

    function holder() external view returns (address);
    /// @return from this second on nothing can be done
    function expiresAt() external view returns (uint48);
    /// @return seconds
    function term() external view returns (uint48);
    function pauseUsed(address target) external view returns (bool);
    function sequencerPool() external view returns (address);
    function liquidStaking() external view returns (address);
    function delegationRouter() external view returns (address);
}
