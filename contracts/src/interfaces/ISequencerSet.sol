// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Metis' own record of who sequences (`MetisSequencerSet` on L2)
/// @notice Only what we read. Addresses: Andromeda 0x0fe382b74C3894B65c10E5C12ae60Bbd8FAf5b48,
/// Metis Sepolia 0xdE8d56212118906a0CeCD331e842429714b4c47B. Block numbers are L2 block numbers.
/// @dev The set can still rewrite its last two epochs. A recommit may leave an epoch whose `endBlock`
/// lies before its `startBlock`: whoever reads must bear that.
interface ISequencerSet {
    event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address signer);
    event ReCommitEpoch(
        uint256 indexed oldEpochId,
        uint256 indexed newEpochId,
        uint256 curEpochId,
        uint256 startBlock,
        uint256 endBlock,
        address newSigner
    );

    /// @return number id of the epoch
    /// @return signer key that the epoch is assigned to
    /// @return startBlock first block of the epoch, inclusive
    /// @return endBlock last block of the epoch, inclusive
    function epochs(uint256 epochId)
        external
        view
        returns (uint256 number, address signer, uint256 startBlock, uint256 endBlock);

    function currentEpochNumber() external view returns (uint256);

    /// @return blocks of an epoch as committed at first
    function epochLength() external view returns (uint256);
}
