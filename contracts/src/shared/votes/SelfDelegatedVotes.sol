// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {VoteTrace} from "./VoteTrace.sol";

/// @title Votes that nobody has to switch on, on a coarse clock of seconds
/// @notice DEFAULT. Who never delegated votes for himself. OpenZeppelin counts stake without a delegate for
/// nobody; here `delegates(a)` is `a` until said otherwise, and delegating to the zero address means oneself
/// again: with the zero address as a real delegate, later transfers would take votes from where none are.
/// CLOCK. Unix seconds rounded down to `clockGranularity`. All who act within one step overwrite one checkpoint
/// in place of writing fresh slots, which is most of the gas of a stake. Past lookups are for closed steps only,
/// so a flash loan in an open step weighs nothing.
/// TRACES. Votes and their total are kept in `VoteTrace`, two points to a slot with the newest in front; what of
/// OpenZeppelin's code reads or writes its own private traces is overridden here, and nothing else. Delegation by
/// call and by signature, its nonces, events and errors stay OpenZeppelin's.
abstract contract SelfDelegatedVotes is Votes {
    using VoteTrace for VoteTrace.Trace;
    using SafeCast for uint256;

    error SelfDelegatedVotes_ZeroGranularity();

    /// @notice step of the vote clock in seconds
    uint48 public immutable clockGranularity;

    VoteTrace.Trace private _total;
    mapping(address delegatee => VoteTrace.Trace) private _votes;

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

    /* DELEGATION */

    /// @notice whom `account` votes through; itself by default
    function delegates(address account) public view virtual override returns (address) {
        if (account == address(0)) return address(0);
        address delegatee = super.delegates(account);
        return delegatee == address(0) ? account : delegatee;
    }

    function _delegate(address account, address delegatee) internal virtual override {
        super._delegate(account, delegatee == address(0) ? account : delegatee);
    }

    function _transferVotingUnits(address from, address to, uint256 amount) internal virtual override {
        uint48 key = clock();
        if (from == address(0)) _total.increase(key, amount);
        if (to == address(0)) _total.decrease(key, amount);
        _move(delegates(from), delegates(to), amount, key);
    }

    function _moveDelegateVotes(address from, address to, uint256 amount) internal virtual override {
        _move(from, to, amount, clock());
    }

    function _move(address from, address to, uint256 amount, uint48 key) private {
        if (from == to || amount == 0) return;
        if (from != address(0)) {
            (uint256 before, uint256 left) = _votes[from].decrease(key, amount);
            emit DelegateVotesChanged(from, before, left);
        }
        if (to != address(0)) {
            (uint256 before, uint256 now_) = _votes[to].increase(key, amount);
            emit DelegateVotesChanged(to, before, now_);
        }
    }

    /* VIEWS */

    /// @notice in units, now
    function getVotes(address account) public view virtual override returns (uint256) {
        return _votes[account].latest();
    }

    /// @notice in units, at a closed step
    function getPastVotes(address account, uint256 timepoint) public view virtual override returns (uint256) {
        return _votes[account].at(_validateTimepoint(timepoint));
    }

    /// @notice in units, of all accounts at a closed step
    function getPastTotalSupply(uint256 timepoint) public view virtual override returns (uint256) {
        return _total.at(_validateTimepoint(timepoint));
    }

    function _getTotalSupply() internal view virtual override returns (uint256) {
        return _total.latest();
    }

    /// @dev Whoever builds on `Votes` and asks for checkpoints must not find its empty ones.
    function _numCheckpoints(address account) internal view virtual override returns (uint32) {
        return _votes[account].length().toUint32();
    }

    function _checkpoints(address account, uint32 index)
        internal
        view
        virtual
        override
        returns (Checkpoints.Checkpoint208 memory)
    {
        (uint48 key, uint256 votes) = _votes[account].point(index);
        return Checkpoints.Checkpoint208({_key: key, _value: uint208(votes)});
    }
}
