// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {SequencerStatus} from "../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolFixture} from "../PoolFixture.sol";

/// @notice Two sequencers with the least bond, two delegators who have nothing yet.
abstract contract PoolBase is PoolFixture {
    string internal constant SIGNER = "signer";
    string internal constant OTHER_SIGNER = "other signer";
    uint16 internal constant COMMISSION = 1_000; // basis points
    bytes32 internal constant EVIDENCE = keccak256("evidence");
    uint256 internal constant TENTH = 0.1e18;

    address internal operator = makeAddr("operator");
    address internal otherOperator = makeAddr("other operator");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    uint256 internal id;
    uint256 internal otherId;
    uint256 internal constant UNKNOWN = 99;

    function setUp() public virtual {
        deployPool();
        id = register(SIGNER, operator, MIN_BOND, COMMISSION);
        otherId = register(OTHER_SIGNER, otherOperator, MIN_BOND, 0);
    }

    function signer() internal returns (address) {
        return makeAddr(SIGNER);
    }

    function time() internal view returns (uint48) {
        return uint48(vm.getBlockTimestamp());
    }

    function later(uint256 secs) internal {
        vm.warp(vm.getBlockTimestamp() + secs);
    }

    /// @dev when shares that leave now unlock, written anew
    function unlockAt() internal view returns (uint48) {
        uint256 earliest = vm.getBlockTimestamp() + UNBONDING;
        uint256 over = earliest % BUCKET;
        return uint48(over == 0 ? earliest : earliest + BUCKET - over);
    }

    function requestId(address owner, uint256 sequencerId, uint48 unlocks) internal pure returns (uint256) {
        return (uint256(uint160(owner)) << 96) | (sequencerId << 48) | unlocks;
    }

    function ids(uint256 a) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = a;
    }

    function ids(uint256 a, uint256 b) internal pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (a, b);
    }

    function statusOf(uint256 sequencerId) internal view returns (SequencerStatus) {
        return pool.sequencer(sequencerId).status;
    }

    function assertStatus(uint256 sequencerId, SequencerStatus expected) internal view {
        assertEq(uint8(statusOf(sequencerId)), uint8(expected), "status");
    }

    function slash(uint256 sequencerId, uint256 fractionWad) internal returns (uint256 assets) {
        vm.prank(operations);
        assets = pool.slash(sequencerId, fractionWad, EVIDENCE);
    }

    function tombstone(uint256 sequencerId) internal returns (uint256 assets) {
        vm.prank(court);
        assets = pool.tombstone(sequencerId, address(0), EVIDENCE);
    }

    function topUp(uint256 sequencerId, address from, uint256 assets) internal {
        vm.deal(from, from.balance + assets);
        vm.prank(from);
        pool.topUpBond{value: assets}(sequencerId);
    }

    function setMaxStake(uint256 assets) internal {
        vm.prank(protocol);
        pool.setMaxStake(assets);
    }

    /// @dev Exit and wait until the bond has unlocked.
    function makeExited(uint256 sequencerId, address by) internal {
        vm.prank(by);
        pool.exit(sequencerId);
        vm.warp(unlockAt());
        assertStatus(sequencerId, SequencerStatus.Exited);
    }

    /// @dev Slashes by a tenth of what is slashable, once a period, until delegators lose.
    function slashThroughBond(uint256 sequencerId) internal {
        while (pool.sequencer(sequencerId).bond != 0) {
            slash(sequencerId, TENTH);
            later(UNBONDING);
        }
        slash(sequencerId, TENTH);
    }

    function pauseEntries() internal returns (uint48 until) {
        until = time() + 1 days;
        vm.prank(guardian);
        pool.pauseEntries(until);
    }
}
