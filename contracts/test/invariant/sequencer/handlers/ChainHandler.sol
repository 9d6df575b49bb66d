// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolHandler, PoolWorld} from "./PoolHandler.sol";

/// @notice Time, blocks, Metis' epochs and their recommits, settlement, the reserve's money.
contract ChainHandler is PoolHandler {
    uint256 private constant EPOCH = 10;

    constructor(PoolWorld world_) PoolHandler(world_) {}

    function passTime(uint256 seed) external counted {
        uint256 kind = seed % 10;
        if (kind < 4) vm.warp(time() + (seed >> 8) % 1 hours + 1);
        else if (kind < 6) vm.warp(time() + (seed >> 8) % 3 days + 1);
        else if (kind < 8) vm.warp(time() / BUCKET * BUCKET + BUCKET);
        else if (kind == 8) vm.warp(time() + UNBONDING);
        else toAMaturity(seed >> 8);
        done();
    }

    /// @dev To the very second on which a request unlocks, or the one before.
    function toAMaturity(uint256 seed) private {
        uint256 request = openRequest(seed, false);
        if (request == 0) return;
        uint256 to = uint48(request) - seed % 2;
        if (to > time()) vm.warp(to);
    }

    function passBlocks(uint256 blocks) external counted {
        vm.roll(vm.getBlockNumber() + blocks % 25 + 1);
        done();
    }

    function commitEpoch(uint256 signerSeed) external counted {
        uint256 current = set.currentEpochNumber();
        if (current > 1) {
            (,,, uint256 lastEnd) = set.epochs(current - 1);
            if (vm.getBlockNumber() <= lastEnd) vm.roll(lastEnd + 1);
        }
        (,,, uint256 end) = set.epochs(current);
        address signer = signerOf(signerSeed);
        vm.prank(mpc);
        set.commitEpoch(current + 1, end + 1, end + EPOCH, signer);
        done();
    }

    function recommitEpoch(uint256 signerSeed, uint256 blocks, bool lastButOne) external counted {
        uint256 current = set.currentEpochNumber();
        if (current == 0) return;
        uint256 head = vm.getBlockNumber();
        (,,, uint256 lastEnd) = set.epochs(current - 1);
        lastButOne = lastButOne && lastEnd > head;
        address signer = signerOf(signerSeed);
        vm.prank(mpc);
        set.recommitEpoch(
            lastButOne ? current - 1 : current,
            lastButOne ? current : current + 1,
            head,
            head + blocks % 40 + 1,
            signer
        );
        done();
    }

    function signerOf(uint256 seed) private returns (address) {
        return seed % 6 == 0 ? makeAddr("nobody") : world.signer(seed);
    }

    function settle(uint256 max) external counted {
        uint256 last = pool.lastSettledEpoch();
        uint256 pending = set.currentEpochNumber() > last + 2 ? set.currentEpochNumber() - last - 2 : 0;
        max = max % 3 == 0 ? type(uint256).max : max % 8;
        uint256 settled = pool.settle(max);
        world.hold("P8 final", settled == (max < pending ? max : pending), "not the epochs that were asked for");
        world.hold("P8 final", pool.lastSettledEpoch() == last + settled, "an epoch was skipped or taken twice");
        done();
    }

    function fundReserve(uint256 assets) external counted {
        assets = assets % 100 ether + 1;
        vm.deal(address(this), assets);
        reserve.fund{value: assets}();
        world.noteFunded(assets);
        done();
    }

    /// @dev Blocks by the million, until the reserve runs dry.
    function drainReserve(uint256 seed) external counted {
        if (seed % 3 != 0) return;
        uint256 id = find(seed >> 8, isActive);
        if (id == 0) return;
        uint256 current = set.currentEpochNumber();
        uint256 head = vm.getBlockNumber();
        address signer = pool.sequencer(id).signer;
        vm.prank(mpc);
        set.recommitEpoch(current, current + 1, head, head + 4_000_000, signer);
        vm.roll(head + 4_000_001);
        done();
    }

    function isActive(uint256 id) private view returns (bool) {
        return pool.sequencer(id).status == SequencerStatus.Active;
    }

    /// @dev What is pending is paid at the old rate.
    function setRate(uint256 rate) external counted {
        rate = _bound(rate, reserve.MIN_REWARD_PER_BLOCK(), reserve.MAX_REWARD_PER_BLOCK());
        vm.prank(operations);
        reserve.setRewardPerBlock(rate);
        world.hold("P8 rate", pool.pendingEpochs() == 0, "a new rate for old blocks");
        world.catchUp();
        world.noteRate(rate);
        done();
    }
}
