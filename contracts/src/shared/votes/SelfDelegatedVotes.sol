// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";

/// @title Votes that nobody has to switch on, on a coarse clock of seconds
/// @notice DEFAULT. Who never delegated votes for himself. OpenZeppelin counts stake without a delegate for
/// nobody; here `delegates(a)` is `a` until said otherwise, and delegating to the zero address means oneself
/// again: with the zero address as a real delegate, later transfers would take votes from where none are.
/// CLOCK. Unix seconds rounded down to `clockGranularity`. All who act within one step overwrite one checkpoint
/// in place of writing fresh slots, which is most of the gas of a stake. Past lookups are for closed steps only,
/// so a flash loan in an open step weighs nothing.
abstract contract SelfDelegatedVotes is Votes {
    error SelfDelegatedVotes_ZeroGranularity();

    /// @notice step of the vote clock in seconds
    uint48 public immutable clockGranularity;

    constructor(uint48 granularity) {
        if (granularity == 0) revert SelfDelegatedVotes_ZeroGranularity();
        clockGranularity = granularity;
    }

    /// @notice unix seconds, rounded down to the step
    function clock() public view virtual override returns (uint48) {
        return (uint48(block.timestamp) / clockGranularity) * clockGranularity;
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure virtual override returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice whom `account` votes through; itself by default
    function delegates(address account) public view virtual override returns (address) {
        address delegatee = super.delegates(account);
        return delegatee == address(0) ? account : delegatee;
    }

    function _delegate(address account, address delegatee) internal virtual override {
        super._delegate(account, delegatee == address(0) ? account : delegatee);
    }
}
