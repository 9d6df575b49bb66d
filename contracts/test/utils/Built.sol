// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Vm} from "forge-std/Vm.sol";

/// @notice Creates contracts from their built code: the bytes that are deployed, not those of a test's quick compile.
library Built {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function create(string memory artifact, bytes memory arguments) internal returns (address) {
        return create(artifact, arguments, 0);
    }

    /// @dev Hands a constructor's own error on; forge-std's deployCode puts its own in place of it.
    function create(string memory artifact, bytes memory arguments, uint256 value) internal returns (address built) {
        bytes memory code = abi.encodePacked(VM.getCode(artifact), arguments);
        assembly ("memory-safe") {
            built := create(value, add(code, 0x20), mload(code))
            if iszero(built) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }
}
