// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

import {IEquivocationCourt} from "../interfaces/IEquivocationCourt.sol";
import {ISequencerPool} from "../interfaces/ISequencerPool.sol";

/// @title The court that needs no judge
/// @notice PROOF. Two signatures of one key over different hashes of one block. Nobody weighs anything, nobody can
/// hold it back; a second form of the same signature proves nothing, because the hashes must differ.
/// DOMAIN. Commitments name the chain and the pool, not this contract: another court accepts the same evidence.
/// KEYS. A key that was rotated away answers for one unbonding period more, as long as stake of its time can be there.
/// TRUST. No owner, no parameter, no money. Its only power is the pool's role COURT: a tenth, once per sequencer.
contract EquivocationCourt is IEquivocationCourt {
    bytes32 private constant COMMITMENT_TYPEHASH =
        keccak256("BlockCommitment(uint256 chainId,uint256 blockNumber,bytes32 blockHash)");
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    ISequencerPool private immutable _pool;

    constructor(ISequencerPool pool_) {
        _pool = pool_;
    }

    /* REPORT */

    /// @inheritdoc IEquivocationCourt
    function report(
        uint256 id,
        uint256 blockNumber,
        bytes32 hashA,
        bytes calldata sigA,
        bytes32 hashB,
        bytes calldata sigB
    ) external returns (uint256 slashed) {
        if (hashA == hashB) revert EquivocationCourt_SameHash(hashA);
        address signer = ECDSA.recover(commitmentDigest(blockNumber, hashA), sigA);
        address other = ECDSA.recover(commitmentDigest(blockNumber, hashB), sigB);
        if (signer != other) revert EquivocationCourt_DifferentSigners(signer, other);
        _requireAnswering(signer, id);

        slashed = _pool.tombstone(id, msg.sender, keccak256(abi.encode(blockNumber, hashA, hashB)));

        emit EquivocationProven(id, signer, msg.sender, blockNumber, hashA, hashB, slashed);
    }

    function _requireAnswering(address signer, uint256 id) private view {
        (uint256 ofSigner, uint48 retiredAt) = _pool.signerRecord(signer);
        if (ofSigner == 0 || ofSigner != id) revert EquivocationCourt_NotSignerOf(signer, id);
        if (retiredAt == 0) return;

        uint48 until = retiredAt + uint48(_pool.unbondingPeriod());
        if (block.timestamp > until) revert EquivocationCourt_RetiredTooLong(retiredAt, until);
    }

    /* VIEWS */

    /// @inheritdoc IEquivocationCourt
    function commitmentDigest(uint256 blockNumber, bytes32 blockHash) public view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                DOMAIN_TYPEHASH,
                keccak256("Metis Blitz Block Commitment"),
                keccak256("1"),
                block.chainid,
                address(_pool)
            )
        );
        bytes32 structHash = keccak256(abi.encode(COMMITMENT_TYPEHASH, block.chainid, blockNumber, blockHash));
        return MessageHashUtils.toTypedDataHash(domain, structHash);
    }

    /// @inheritdoc IEquivocationCourt
    function pool() external view returns (address) {
        return address(_pool);
    }
}
