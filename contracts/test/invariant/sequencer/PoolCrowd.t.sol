// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {PoolFixture} from "../../utils/PoolFixture.sol";

/// @notice P13: what a call costs does not depend on how many others there are.
contract PoolCrowd is PoolFixture {
    address private _operator = makeAddr("operator");
    address private _alice = makeAddr("alice");
    uint256 private _id;

    function setUp() external {
        deployPool();
        _id = register("signer", _operator, 50_000 ether, 500);
    }

    function test_P13_TenOrManyOthersCostTheSame() external {
        uint256 snapshot = vm.snapshotState();
        uint256[7] memory few = bill(10);
        vm.revertToState(snapshot);
        uint256[7] memory many = bill(2_000);
        for (uint256 i; i < few.length; ++i) {
            // fewer may cost more: who comes first writes a slot that others then find written
            assertLe(many[i], few[i] + 500, "P13: a call that grows with the crowd");
            assertLe(few[i], many[i] + 20_000, "P13: nothing but a first slot");
        }
    }

    /// @dev Half of the others are on their way out, over many buckets.
    function bill(uint256 others) private returns (uint256[7] memory cost) {
        for (uint256 i; i < others; ++i) {
            this.joins(address(uint160(0x1000 + i)), i % 2 == 0, i * 10 / others);
        }
        vm.warp(START + 10 * BUCKET);
        vm.deal(_alice, 10 ether);
        cost[0] = spend(_alice, abi.encodeWithSignature("delegate(uint256)", _id), 10 ether);
        (address signer,) = makeAddrAndKey("signer");
        produce(signer, 3);
        cost[1] = spend(stranger, abi.encodeCall(pool.settle, (3)), 0);
        cost[2] = spend(_alice, abi.encodeCall(pool.claimRewards, (_id, _alice)), 0);
        cost[3] = spend(_alice, abi.encodeCall(pool.undelegate, (_id, 4 ether)), 0);
        cost[4] = spend(operations, abi.encodeCall(pool.slash, (_id, 0.1e18, "")), 0);
        uint48 unlockAt = (START + 10 * BUCKET + UNBONDING) / BUCKET * BUCKET + BUCKET;
        uint256 request = pool.requestIdOf(_alice, _id, unlockAt);
        cost[5] = spend(_alice, abi.encodeCall(pool.cancelUnbonding, (request, 2 ether)), 0);
        vm.warp(unlockAt);
        cost[6] = spend(_alice, abi.encodeCall(pool.withdraw, (request, _alice)), 0);
    }

    function joins(address who, bool leaves, uint256 day) external {
        vm.warp(START + day * BUCKET);
        delegate(_id, who, 2 ether);
        if (leaves) undelegate(_id, who, 1 ether);
    }

    function spend(address who, bytes memory data, uint256 value) private returns (uint256 used) {
        vm.prank(who);
        used = gasleft();
        (bool ok, bytes memory answer) = address(pool).call{value: value}(data);
        used -= gasleft();
        assertTrue(ok, vm.toString(answer));
    }
}
