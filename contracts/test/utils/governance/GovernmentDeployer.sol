// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {BlitzTimelock} from "../../../src/governance/BlitzTimelock.sol";
import {GovernorConfig} from "../../../src/interfaces/IBlitzGovernor.sol";

/// @notice Governors and timelocks from their built code.
abstract contract GovernmentDeployer is Test {
    function deployTimelock(uint256 delay, uint256 floor, uint256 ceiling) internal returns (BlitzTimelock) {
        bytes memory arguments = abi.encode(delay, floor, ceiling, address(this));
        return BlitzTimelock(payable(deployCode("BlitzTimelock.sol:BlitzTimelock", arguments)));
    }

    function deployGovernor(GovernorConfig memory config) internal returns (BlitzGovernor) {
        return BlitzGovernor(payable(deployCode("BlitzGovernor.sol:BlitzGovernor", abi.encode(config))));
    }
}
