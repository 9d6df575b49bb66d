// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {ISequencerPool} from "../../../src/interfaces/ISequencerPool.sol";

/// @notice An account with code: acts as told, takes METIS unless told not to.
contract ContractAccount {
    error ContractAccount_Refused();

    bool public refusing;

    receive() external payable virtual {
        if (refusing) revert ContractAccount_Refused();
    }

    function refuse(bool on) external {
        refusing = on;
    }

    function act(address target, bytes calldata data) external payable returns (bytes memory) {
        return Address.functionCallWithValue(target, data, msg.value);
    }
}

/// @notice Calls back into the pool while it is paid, and looks at what it sees there.
contract ReentrantAccount is ContractAccount {
    ISequencerPool private immutable _pool;

    bytes public callback;
    bytes public answer;
    bool public passed;
    uint256 public sequencerId;
    uint256 public seenAssets;

    constructor(ISequencerPool pool) {
        _pool = pool;
    }

    receive() external payable override {
        seenAssets = _pool.assetsOf(sequencerId, address(this));
        if (callback.length != 0) (passed, answer) = address(_pool).call(callback);
    }

    function whenPaid(uint256 id, bytes calldata data) external {
        (sequencerId, callback) = (id, data);
    }
}

/// @notice Pushes METIS into an account without asking it, as the coin's ERC-20 face does.
contract ForcedMetis {
    constructor(address payable victim) payable {
        selfdestruct(victim);
    }
}
