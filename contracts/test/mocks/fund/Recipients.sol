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
    uint256 public streamId;
    uint256 public second;
    bytes public answer;

    constructor(IEcosystemFund fund) {
        _fund = fund;
    }

    receive() external payable {
        try _fund.claimStream(streamId, address(this)) returns (uint256 paid) {
            second = paid;
        } catch (bytes memory reason) {
            answer = reason;
        }
    }

    function fetch(uint256 id) external returns (uint256) {
        streamId = id;
        return _fund.claimStream(id, address(this));
    }
}

/// @notice Gives its METIS to an account that did not ask.
contract Forcer {
    constructor(address payable victim) payable {
        selfdestruct(victim);
    }
}
