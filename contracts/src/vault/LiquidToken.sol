// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {SelfDelegatedVotes} from "../shared/votes/SelfDelegatedVotes.sol";

/// @title lsMETIS: a share of what the vault manages, with permit and votes
/// @notice VOTES. One unit per share, turned into METIS at the rate of the time asked for by whoever sums sources.
/// Shares in the queue are burned, so they have none. What `ERC20Votes` would add over `Votes` are the two short
/// functions below. ONE NONCE per account counts permits and delegations by signature together.
abstract contract LiquidToken is ERC20Permit, SelfDelegatedVotes {
    constructor(uint48 granularity)
        ERC20("Liquid Staked METIS", "lsMETIS")
        ERC20Permit("Liquid Staked METIS")
        SelfDelegatedVotes(granularity)
    {}

    function nonces(address owner) public view virtual override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 shares) internal virtual override {
        super._update(from, to, shares);
        _transferVotingUnits(from, to, shares);
    }

    function _getVotingUnits(address account) internal view virtual override returns (uint256) {
        return balanceOf(account);
    }
}
