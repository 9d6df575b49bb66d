// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title The court that needs no judge: two signatures that contradict each other are proof
/// @notice A sequencer commits to the hash of each block it produces. Two commitments to different hashes of one block,
/// signed by one key, prove equivocation to anybody, for ever. Times in unix seconds.
interface IEquivocationCourt {
    event EquivocationProven(
        uint256 indexed id,
        address indexed signer,
        address indexed reporter,
        uint256 blockNumber,
        bytes32 hashA,
        bytes32 hashB,
        uint256 slashed
    );

    error EquivocationCourt_SameHash(bytes32 blockHash);
    error EquivocationCourt_DifferentSigners(address signerA, address signerB);
    error EquivocationCourt_NotSignerOf(address signer, uint256 id);
    /// @dev retired longer than one unbonding period: the stake of its time may have left
    error EquivocationCourt_RetiredTooLong(uint48 retiredAt, uint48 reportableUntil);

    /// @notice Tombstones sequencer `id`. Anyone may; the caller earns the pool's bounty. Once per sequencer: the pool
    /// refuses a second time.
    /// @param blockNumber L2 block that both commitments are about
    /// @param sigA EIP-712 `BlockCommitment(uint256 chainId,uint256 blockNumber,bytes32 blockHash)` over `hashA`
    /// @param sigB the same key's signature over `hashB`
    /// @return slashed in wei of METIS
    function report(
        uint256 id,
        uint256 blockNumber,
        bytes32 hashA,
        bytes calldata sigA,
        bytes32 hashB,
        bytes calldata sigB
    ) external returns (uint256 slashed);

    /// @return what a sequencer signs for a block, on this chain and under this pool
    function commitmentDigest(uint256 blockNumber, bytes32 blockHash) external view returns (bytes32);

    function pool() external view returns (address);
}
