// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice Remembers a number for its owner: the smallest thing a vote can change.
contract Box {
    error Box_NotOwner(address caller);

    address public immutable owner;
    uint256 public value;

    constructor(address owner_) {
        owner = owner_;
    }

    function set(uint256 newValue) external payable {
        if (msg.sender != owner) revert Box_NotOwner(msg.sender);
        value = newValue;
    }
}
