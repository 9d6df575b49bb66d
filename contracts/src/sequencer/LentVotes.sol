// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SelfDelegatedVotes} from "../shared/votes/SelfDelegatedVotes.sol";

/// @title Voting units that need no slot of their own
/// @notice Most accounts vote for themselves and for nobody else: then what they own is what they vote with, and the
/// vote's own checkpoints know it. Only who lends his votes to another has his units written down, once with him and
/// once with the borrower. A first delegation costs one fresh slot less.
///     units(a) = lent(a)                       while a votes through another
///     units(a) = votes(a) - borrowed(a)        else
abstract contract LentVotes is SelfDelegatedVotes {
    mapping(address account => uint256 units) private _lent;
    mapping(address delegatee => uint256 units) private _borrowed;

    function _getVotingUnits(address account) internal view override returns (uint256) {
        uint256 lent = _lent[account];
        if (lent != 0 || delegates(account) != account) return lent;

        return getVotes(account) - _borrowed[account];
    }

    function _delegate(address account, address delegatee) internal override {
        address from = delegates(account);
        address to = delegatee == address(0) ? account : delegatee;
        uint256 units = _getVotingUnits(account);

        if (from != account) _borrowed[from] -= units;
        if (to != account) _borrowed[to] += units;
        // while the votes move, the checkpoints cannot tell the units: they are written down for that long
        _lent[account] = units;
        super._delegate(account, to);
        if (to == account) _lent[account] = 0;
    }

    function _transferVotingUnits(address from, address to, uint256 units) internal override {
        super._transferVotingUnits(from, to, units);

        address fromDelegate = delegates(from);
        if (fromDelegate != from) {
            _lent[from] -= units;
            _borrowed[fromDelegate] -= units;
        }
        address toDelegate = delegates(to);
        if (toDelegate != to) {
            _lent[to] += units;
            _borrowed[toDelegate] += units;
        }
    }
}
