// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

import {SelfDelegatedVotes} from "../shared/votes/SelfDelegatedVotes.sol";

/// @title lsMETIS: a share of what the vault manages, with permit and votes
/// @notice VOTES. One unit per share, turned into METIS at the rate of the time asked for by whoever sums sources.
/// Shares in the queue are burned, so they have none. ONE NONCE per account counts permits and delegations by
/// signature together, as OpenZeppelin has it.
abstract contract LiquidToken is ERC20Permit, ERC20Votes, SelfDelegatedVotes {
    constructor(uint48 granularity)
        ERC20("Liquid Staked METIS", "lsMETIS")
        ERC20Permit("Liquid Staked METIS")
        SelfDelegatedVotes(granularity)
    {}

    // Of the two parents each of these is OpenZeppelin's own code or our votes over it; the last one named rules.

    function clock() public view virtual override(Votes, SelfDelegatedVotes) returns (uint48) {
        return super.clock();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure virtual override(Votes, SelfDelegatedVotes) returns (string memory) {
        return super.CLOCK_MODE();
    }

    function delegates(address account) public view virtual override(Votes, SelfDelegatedVotes) returns (address) {
        return super.delegates(account);
    }

    function nonces(address owner) public view virtual override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal virtual override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    function _delegate(address account, address delegatee) internal virtual override(Votes, SelfDelegatedVotes) {
        super._delegate(account, delegatee);
    }
}
