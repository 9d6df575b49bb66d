// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {CommonBase} from "forge-std/Base.sol";
import {StdCheats} from "forge-std/StdCheats.sol";

import {ISequencerPool, SequencerView} from "../../../src/interfaces/ISequencerPool.sol";
import {SequencerStatus} from "../../../src/interfaces/ISequencerPoolEvents.sol";
import {ContractAccount} from "../../mocks/sequencer/Receivers.sol";
import {PoolWorld} from "./PoolWorld.sol";

/// @notice Everyone leaves while everything around the pool is dead. Tells the first thing that is stuck.
contract Exodus is CommonBase, StdCheats {
    PoolWorld private immutable _world;
    ISequencerPool private immutable _pool;
    address private immutable _out;
    string private _stuck;
    uint256[] private _requests;

    constructor(PoolWorld world) {
        _world = world;
        _pool = ISequencerPool(world.thePool());
        _out = makeAddr("out");
    }

    function run() external returns (string memory) {
        breakEverything();
        uint256 count = _pool.sequencerCount();
        for (uint256 i; i < _world.requestCount(); ++i) {
            if (_world.requestShares(_world.requests(i)) != 0) _requests.push(_world.requests(i));
        }
        for (uint256 id = 1; id <= count; ++id) {
            for (uint256 i; i < _world.personCount(); ++i) {
                leave(_world.people(i), id);
            }
            operatorLeaves(id);
        }
        vm.warp(vm.getBlockTimestamp() + _pool.unbondingPeriod() + _pool.bucketSize());
        for (uint256 i; i < _requests.length; ++i) {
            uint256 r = _requests[i];
            if (_pool.unbondingRequest(r).shares == 0) continue;
            act(address(uint160(r >> 96)), abi.encodeCall(_pool.withdraw, (r, _out)), "withdraw");
        }
        for (uint256 id = 1; id <= count; ++id) {
            SequencerView memory s = _pool.sequencer(id);
            bool due = s.bondLeaving != 0 || (s.status == SequencerStatus.Tombstoned && s.bond != 0);
            if (due) act(s.operator, abi.encodeCall(_pool.withdrawBond, (id, _out)), "withdrawBond");
        }
        for (uint256 i; i < _world.personCount(); ++i) {
            act(_world.people(i), abi.encodeCall(_pool.claimBounty, (_out)), "claimBounty");
        }
        act(address(this), abi.encodeCall(_pool.sweepSlashed, ()), "sweepSlashed");
        return _stuck;
    }

    function breakEverything() private {
        (,, address guardian,,) = _world.roles();
        vm.prank(guardian);
        _pool.pauseEntries(uint48(vm.getBlockTimestamp() + 14 days));
        vm.etch(_world.theSet(), hex"fe");
        vm.etch(_world.theReserve(), hex"fe");
        vm.etch(_world.theAccess(), hex"fe");
        ContractAccount(payable(_world.people(4))).refuse(true);
        ContractAccount(payable(_world.people(5))).refuse(true);
    }

    function leave(address who, uint256 id) private {
        uint256 shares = _world.shares(id, who);
        if (shares != 0) {
            _requests.push(
                abi.decode(act(who, abi.encodeCall(_pool.undelegate, (id, shares)), "undelegate"), (uint256))
            );
        }
        act(who, abi.encodeCall(_pool.claimRewards, (id, _out)), "claimRewards");
    }

    function operatorLeaves(uint256 id) private {
        SequencerView memory s = _pool.sequencer(id);
        act(s.operator, abi.encodeCall(_pool.setRewardRecipient, (id, _out)), "setRewardRecipient");
        act(_out, abi.encodeCall(_pool.claimOperatorRewards, (id)), "claimOperatorRewards");
        if (s.status == SequencerStatus.Active || s.status == SequencerStatus.Jailed) {
            act(s.operator, abi.encodeCall(_pool.exit, (id)), "exit");
        }
    }

    function act(address by, bytes memory data, string memory what) private returns (bytes memory answer) {
        bool ok;
        vm.prank(by);
        (ok, answer) = address(_pool).call(data);
        if (ok) return answer;
        if (bytes(_stuck).length == 0) _stuck = what;
        return abi.encode(0);
    }
}
