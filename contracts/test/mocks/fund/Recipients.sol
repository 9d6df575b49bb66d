// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";

/// @notice A recipient with code that fetches for itself, and refuses METIS when told to.
contract ContractRecipient {
    error ContractRecipient_Refused();

    bool public refusing;

    receive() external payable {
        if (refusing) revert ContractRecipient_Refused();
    }

    function setRefusing(bool on) external {
        refusing = on;
    }

    function fetch(IEcosystemFund fund, uint256 streamId, address receiver) external returns (uint256) {
        return fund.claimStream(streamId, receiver);
    }
}

/// @notice Claims again while it is being paid.
contract ReentrantRecipient {
    IEcosystemFund private immutable _fund;
    bytes private _call;
    bool public succeededTwice;
    bytes public answer;

    constructor(IEcosystemFund fund) {
        _fund = fund;
    }

    receive() external payable {
        (bool ok, bytes memory reason) = address(_fund).call(_call);
        if (ok) succeededTwice = true;
        else answer = reason;
    }

    /// @dev The claim that is made, and made again while it pays. Hands its refusal on.
    function attack(bytes calldata claim) public returns (uint256) {
        _call = claim;
        (bool ok, bytes memory result) = address(_fund).call(claim);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
        return abi.decode(result, (uint256));
    }

    function fetch(uint256 id) external returns (uint256) {
        _call = abi.encodeCall(IEcosystemFund.claimStream, (id, address(this)));
        return this.attack(_call);
    }
}

/// @notice Gives its METIS to an account that did not ask.
contract Forcer {
    constructor(address payable victim) payable {
        selfdestruct(victim);
    }
}
