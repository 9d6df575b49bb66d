// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEquivocationCourt} from "../../../src/interfaces/IEquivocationCourt.sol";
import {ContractAccount} from "../../mocks/sequencer/Receivers.sol";
import {Roles} from "../../utils/Roles.sol";
import {PoolLedger} from "./PoolLedger.sol";

/// @notice Everyone who acts on one pool, and what happened: the handlers' common memory.
/// @dev A handler that finds a rule broken says so here; a revert in it would pass unseen.
contract PoolWorld is PoolLedger {
    /// @dev Votes at a step of the clock that was closed already.
    struct Sample {
        address who;
        uint48 at;
        uint256 votes;
    }

    address[] public people; // delegators; the last two have code
    address[] public operators;
    address[] public signers; // every key that serves or served
    address public sink = makeAddr("sink"); // to whom votes are lent, without stake

    IEquivocationCourt internal tribunal;
    mapping(address signer => uint256) private _keys;
    mapping(address signer => uint256) public retiredAt;

    mapping(bytes32 rule => string) private _broken; // the first word against a rule
    mapping(bytes4 call => uint256) public doneBy;
    Sample[] private _samples;
    uint256 public calls;
    uint256 public done;
    uint256 public startBlock;

    /// @param step of the vote clock in seconds
    function build(uint48 step) external {
        voteStep = step;
        deployPool();
        (funded, rate) = (RESERVE, RATE);
        (paidTo, startBlock) = (vm.getBlockNumber(), vm.getBlockNumber());
        tribunal =
            IEquivocationCourt(deployCode("EquivocationCourt.sol:EquivocationCourt", abi.encode(address(pool))));
        vm.startPrank(admin);
        access.revokeRole(Roles.COURT, court);
        access.grantRole(Roles.COURT, address(tribunal), 0);
        vm.stopPrank();
        for (uint256 i; i < 4; ++i) {
            people.push(makeAddr(string.concat("person ", vm.toString(i))));
        }
        people.push(address(new ContractAccount()));
        people.push(address(new ContractAccount()));
        for (uint256 i; i < 3; ++i) {
            operators.push(makeAddr(string.concat("operator ", vm.toString(i))));
        }
        for (uint256 i; i < 7; ++i) {
            enroll(i % 3, MIN_BOND * (1 + i % 4), uint16(i * 300));
        }
    }

    /* ACCESS */

    function theSet() external view returns (address) {
        return address(set);
    }

    function theReserve() external view returns (address) {
        return address(reserve);
    }

    function thePool() external view returns (address) {
        return address(pool);
    }

    function theAccess() external view returns (address) {
        return address(access);
    }

    function roles() external view returns (address, address, address, address, address) {
        return (protocol, operations, guardian, address(tribunal), mpc);
    }

    function personCount() external view returns (uint256) {
        return people.length;
    }

    function operatorCount() external view returns (uint256) {
        return operators.length;
    }

    function signerCount() external view returns (uint256) {
        return signers.length;
    }

    function sequencerCount() public view returns (uint256) {
        return pool.sequencerCount();
    }

    function person(uint256 seed) external view returns (address) {
        return people[seed % people.length];
    }

    function signer(uint256 seed) external view returns (address) {
        return signers[seed % signers.length];
    }

    function sequencerId(uint256 seed) external view returns (uint256) {
        return seed % sequencerCount() + 1;
    }

    function request(uint256 seed) external view returns (uint256) {
        return requests.length == 0 ? 0 : requests[seed % requests.length];
    }

    /* WHAT HAPPENED */

    function begin() external {
        ++calls;
    }

    function end(bytes4 call) external {
        ++done;
        ++doneBy[call];
    }

    function hold(bytes32 rule, bool holds, string memory otherwise) public {
        if (!holds && bytes(_broken[rule]).length == 0) _broken[rule] = otherwise;
    }

    function broken(bytes32 rule) external view returns (string memory) {
        return _broken[rule];
    }

    /// @dev What was seen of the past is what is seen of it later.
    function samplePast() external {
        if (calls % 8 != 0) return;
        address who = calls % 16 == 0 ? people[calls / 16 % people.length] : sink;
        uint48 at = pool.clock() - 1;
        _samples.push(Sample(who, at, pool.getPastVotes(who, at)));
    }

    function pastHolds() external view returns (bool) {
        uint256 count = _samples.length;
        for (uint256 i = count > 12 ? count - 12 : 0; i < count; ++i) {
            if (pool.getPastVotes(_samples[i].who, _samples[i].at) != _samples[i].votes) return false;
        }
        return true;
    }

    /// @dev After every call: did the pool settle what it may, and each block once?
    function catchUp() external {
        uint256 last = pool.lastSettledEpoch();
        hold("P8 final", last == settledTo || last + 2 <= set.currentEpochNumber(), "settled what can be rewritten");
        hold("P8 final", last >= settledTo, "went back");
        noteSettled(last);
        hold("P8 once", pool.paidUpTo() == paidTo, "other blocks were paid");
        hold("P8 once", paidTo < vm.getBlockNumber() || paidTo == startBlock, "a block to come was paid");
    }

    /* KEYS */

    function enroll(uint256 operatorSeed, uint256 bond, uint16 commission) public returns (uint256 id) {
        address operator = operators[operatorSeed % operators.length];
        string memory name = string.concat("signer ", vm.toString(signers.length));
        id = register(name, operator, bond, commission);
        learnKey(name, id);
        books[id].indexRay = RAY;
        noteBondIn(id, bond);
    }

    function rotate(uint256 id, address operator) external {
        address old = pool.sequencer(id).signer;
        string memory name = string.concat("signer ", vm.toString(signers.length));
        (address key, bytes memory proof) = signerProof(name, operator);
        learnKey(name, id);
        vm.prank(operator);
        pool.rotateSigner(id, key, proof);
        retiredAt[old] = time();
    }

    function learnKey(string memory name, uint256 id) private {
        (address key, uint256 secret) = makeAddrAndKey(name);
        signers.push(key);
        servedBy[key] = id;
        _keys[key] = secret;
    }

    /// @return data of a report that is true, by a key that still answers
    function evidence(uint256 id, uint256 seed) external view returns (bytes memory data) {
        for (uint256 i; i < signers.length; ++i) {
            address key = signers[(seed % signers.length + i) % signers.length];
            bool answers = retiredAt[key] == 0 || time() <= retiredAt[key] + UNBONDING;
            if (servedBy[key] == id && answers) return reportBy(key, id, seed % 1_000, "a", "b");
        }
    }

    function reportBy(address key, uint256 id, uint256 number, bytes32 a, bytes32 b) public view returns (bytes memory) {
        bytes memory sigA = commit(key, number, a);
        bytes memory sigB = commit(key, number, b);
        return abi.encodeCall(tribunal.report, (id, number, a, sigA, b, sigB));
    }

    function commit(address key, uint256 number, bytes32 hash) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_keys[key], tribunal.commitmentDigest(number, hash));
        return abi.encodePacked(r, s, v);
    }
}
