// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {SelfDelegatedVotes} from "../../../src/shared/votes/SelfDelegatedVotes.sol";

/// @notice Units on our traces.
contract OurVotes is SelfDelegatedVotes {
    mapping(address account => uint256) public units;

    constructor(uint48 step) EIP712("OurVotes", "1") SelfDelegatedVotes(step) {}

    function move(address from, address to, uint256 amount) external {
        if (from != address(0)) units[from] -= amount;
        if (to != address(0)) units[to] += amount;
        _transferVotingUnits(from, to, amount);
    }

    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    function numCheckpoints(address account) external view returns (uint32) {
        return _numCheckpoints(account);
    }

    function checkpoints(address account, uint32 index) external view returns (Checkpoints.Checkpoint208 memory) {
        return _checkpoints(account, index);
    }

    function _getVotingUnits(address account) internal view override returns (uint256) {
        return units[account];
    }
}

/// @notice OpenZeppelin's own, on the same clock; accounts delegate to themselves by hand.
contract TheirVotes is ERC20Votes {
    uint48 private immutable _granularity;

    constructor(uint48 step) ERC20("TheirVotes", "THEIRS") EIP712("TheirVotes", "1") {
        _granularity = step;
    }

    function clock() public view override returns (uint48) {
        return (uint48(block.timestamp) / _granularity) * _granularity;
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function move(address from, address to, uint256 amount) external {
        _update(from, to, amount);
    }
}
