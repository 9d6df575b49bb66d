// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IRewardReserve} from "../../../src/interfaces/IRewardReserve.sol";
import {ISequencerSet} from "../../../src/interfaces/ISequencerSet.sol";

/// @notice A set that says whatever a test tells it to, or nothing.
contract LyingSet is ISequencerSet {
    error LyingSet_Down();

    struct Epoch {
        uint256 number;
        address signer;
        uint256 startBlock;
        uint256 endBlock;
    }

    bool public down;
    uint256 private _current;
    uint256 public epochLength = 10;
    mapping(uint256 id => Epoch) private _epochs;

    function goDown(bool on) external {
        down = on;
    }

    function say(uint256 current) external {
        _current = current;
    }

    function sayEpoch(uint256 id, address signer, uint256 startBlock, uint256 endBlock) external {
        _epochs[id] = Epoch(id, signer, startBlock, endBlock);
    }

    function currentEpochNumber() external view returns (uint256) {
        if (down) revert LyingSet_Down();
        return _current;
    }

    function epochs(uint256 id) external view returns (uint256, address, uint256, uint256) {
        if (down) revert LyingSet_Down();
        Epoch memory epoch = _epochs[id];
        return (epoch.number, epoch.signer, epoch.startBlock, epoch.endBlock);
    }
}

/// @notice A reserve that fails, or says it paid what it did not.
contract LyingReserve {
    error LyingReserve_Down();

    uint256 public rewardPerBlock = 1 ether;
    bool public down;
    uint256 public sends;

    receive() external payable {}

    function goDown(bool on) external {
        down = on;
    }

    /// @param assets that a draw really sends, whatever was asked
    function willSend(uint256 assets) external {
        sends = assets;
    }

    function draw(uint256 requested) external returns (uint256) {
        if (down) revert LyingReserve_Down();
        if (sends != 0) {
            (bool ok,) = msg.sender.call{value: sends}("");
            require(ok, "LyingReserve: not taken");
        }
        return requested;
    }

    function draws(IRewardReserve reserve, uint256 requested) external returns (uint256) {
        return reserve.draw(requested);
    }
}
