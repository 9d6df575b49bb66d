// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";

import {IBlitzGovernor} from "../../interfaces/IBlitzGovernor.sol";

/// @title What was read is what is called
/// @notice On this chain `selfdestruct` still deletes code, and another code can come to the same address. The code of
/// every target is noted when it is proposed and compared before it is called. A target without code is noted as such,
/// whatever it holds: METIS sent to it changes nothing.
///
/// LIMIT. It sees the target, not what the target calls: behind a proxy code can change as its owner likes.
abstract contract GovernorPinnedTargets is Governor, IBlitzGovernor {
    /// @inheritdoc IBlitzGovernor
    mapping(uint256 proposalId => bytes32) public targetsCodeHash;

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal virtual override returns (uint256 proposalId) {
        proposalId = super._propose(targets, values, calldatas, description, proposer);
        targetsCodeHash[proposalId] = _codeHashOf(targets);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override {
        bytes32 actual = _codeHashOf(targets);
        if (actual != targetsCodeHash[proposalId]) {
            revert BlitzGovernor_TargetChanged(proposalId, actual, targetsCodeHash[proposalId]);
        }
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _codeHashOf(address[] memory targets) private view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](targets.length);
        for (uint256 i; i < targets.length; ++i) {
            if (targets[i].code.length != 0) hashes[i] = targets[i].codehash;
        }
        return keccak256(abi.encodePacked(hashes));
    }
}
