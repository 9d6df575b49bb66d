// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {UnbondingRequest} from "../../../src/interfaces/ISequencerPool.sol";
import {RAY, RayMath} from "../../../src/shared/math/RayMath.sol";

/// @notice What the router knows of the pool, honest and small: shares at an index, merged requests, frozen indexes.
/// Without bonds and settlement: rewards come when a test says so, and parts of it fail when a test says so.
/// The stories and invariants run on the real pool.
contract FakePool {
    using Address for address payable;
    using Checkpoints for Checkpoints.Trace208;

    struct Sequencer {
        uint256 room;
        bool over; // Exited or Tombstoned: pays in a second
        Checkpoints.Trace208 index;
        mapping(address account => uint256) shares;
        mapping(address account => uint256) rewards;
    }

    uint256 public constant unbondingPeriod = 21 days;
    uint256 public constant bucketSize = 1 days;

    uint256 public sequencerCount;
    uint256 public slashNonce;
    uint256 public settleCalls;
    bool public settleFails;
    bool public delegateFails;
    bool public readsFail;
    address public votesTo;

    mapping(uint256 id => Sequencer) private _sequencers;
    UnbondingRequest[] private _requests;
    mapping(bytes32 key => uint256 requestId) private _merged;

    /* WHAT A TEST SAYS */

    function add(uint256 room_) external returns (uint256 id) {
        id = ++sequencerCount;
        _sequencers[id].room = room_;
        _sequencers[id].index.push(uint48(block.timestamp), uint208(RAY));
    }

    function setRoom(uint256 id, uint256 room_) external {
        _sequencers[id].room = room_;
    }

    function setOver(uint256 id) external {
        _sequencers[id].over = true;
        _sequencers[id].room = 0;
    }

    function setFailing(bool settle_, bool delegate_, bool reads) external {
        (settleFails, delegateFails, readsFail) = (settle_, delegate_, reads);
    }

    function reward(uint256 id, address account) external payable {
        _sequencers[id].rewards[account] += msg.value;
    }

    function slash(uint256 id, uint256 fractionWad) external {
        uint256 index = _index(id);
        _sequencers[id].index.push(uint48(block.timestamp), uint208(index - RayMath.wadDown(index, fractionWad)));
        slashNonce++;
    }

    /* WHAT THE ROUTER DOES */

    function settle(uint256) external returns (uint256) {
        require(!settleFails, "FakePool: settle fails");
        settleCalls++;
        return 0;
    }

    function delegate(uint256 id) external payable returns (uint256 shares) {
        require(!delegateFails, "FakePool: delegate fails");
        require(msg.value >= 1 ether && msg.value <= _sequencers[id].room, "FakePool: no room");
        _sequencers[id].room -= msg.value;
        shares = RayMath.toSharesDown(msg.value, _index(id));
        _sequencers[id].shares[msg.sender] += shares;
    }

    function delegate(address delegatee) external {
        votesTo = delegatee;
    }

    function undelegate(uint256 id, uint256 shares) external returns (uint256 requestId) {
        _sequencers[id].shares[msg.sender] -= shares;
        uint48 unlockAt = uint48((block.timestamp + unbondingPeriod + bucketSize - 1) / bucketSize * bucketSize);
        if (_sequencers[id].over) unlockAt = uint48(block.timestamp + 1);
        bytes32 key = keccak256(abi.encode(msg.sender, id, unlockAt));
        requestId = _merged[key];
        if (requestId == 0) {
            _requests.push(UnbondingRequest({owner: msg.sender, unlockAt: unlockAt, sequencerId: id, shares: 0}));
            requestId = _merged[key] = _requests.length;
        }
        _requests[requestId - 1].shares += shares;
    }

    function withdraw(uint256 requestId, address receiver) external returns (uint256 assets) {
        UnbondingRequest storage request = _requests[requestId - 1];
        require(request.owner == msg.sender && request.unlockAt <= block.timestamp, "FakePool: not yet");
        assets = unbondingAssets(requestId);
        request.shares = 0;
        payable(receiver).sendValue(assets);
    }

    function claimRewards(uint256 id, address receiver) external returns (uint256 assets) {
        assets = _sequencers[id].rewards[msg.sender];
        _sequencers[id].rewards[msg.sender] = 0;
        if (assets > 0) payable(receiver).sendValue(assets);
    }

    /* VIEWS */

    function sharesOf(uint256 id, address account) external view returns (uint256) {
        return _sequencers[id].shares[account];
    }

    function assetsOf(uint256 id, address account) external view returns (uint256) {
        require(!readsFail, "FakePool: reads fail");
        return convertToAssets(id, _sequencers[id].shares[account]);
    }

    function pendingRewards(uint256 id, address account) external view returns (uint256) {
        return _sequencers[id].rewards[account];
    }

    function unbondingRequest(uint256 requestId) external view returns (UnbondingRequest memory) {
        return _requests[requestId - 1];
    }

    function unbondingAssets(uint256 requestId) public view returns (uint256) {
        UnbondingRequest memory request = _requests[requestId - 1];
        uint256 index = request.unlockAt <= block.timestamp
            ? _sequencers[request.sequencerId].index.upperLookup(request.unlockAt - 1)
            : _index(request.sequencerId);
        return RayMath.toAssetsDown(request.shares, index);
    }

    function convertToAssets(uint256 id, uint256 shares) public view returns (uint256) {
        return RayMath.toAssetsDown(shares, _index(id));
    }

    function convertToShares(uint256 id, uint256 assets) external view returns (uint256) {
        return RayMath.toSharesDown(assets, _index(id));
    }

    function room(uint256 id) external view returns (uint256) {
        return _sequencers[id].room;
    }

    function _index(uint256 id) private view returns (uint256) {
        return _sequencers[id].index.latest();
    }
}
