// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {MetisSequencerSet} from "../../src/devnet/MetisSequencerSet.sol";
import {ISequencerPool, PoolConfig} from "../../src/interfaces/ISequencerPool.sol";
import {RewardReserve} from "../../src/sequencer/RewardReserve.sol";
import {Roles} from "./Roles.sol";

/// @notice A sequencer pool with its reserve and the local twin of Metis' set, all real, roles handed out.
/// @dev The pool is deployed from its artifact: the very code that goes to a chain.
abstract contract PoolFixture is Test {
    uint48 internal constant START = 1_800_000_000; // unix seconds, not the beginning of a bucket
    uint256 internal constant EPOCH = 10; // blocks
    uint48 internal constant UNBONDING = 21 days;
    uint48 internal constant BUCKET = 1 days;
    uint256 internal constant MIN_BOND = 20_000 ether;
    uint256 internal constant MAX_STAKE = 100_000 ether;
    uint256 internal constant RATE = 0.01247842237 ether; // METIS per block
    uint256 internal constant RESERVE = 100_000 ether;

    /// @dev Set before the pool is deployed; seconds.
    uint48 internal voteStep = 1;

    AccessManager internal access;
    MetisSequencerSet internal set;
    RewardReserve internal reserve;
    ISequencerPool internal pool;

    address internal admin = makeAddr("admin");
    address internal protocol = makeAddr("protocol");
    address internal operations = makeAddr("operations");
    address internal guardian = makeAddr("guardian");
    address internal court = makeAddr("court");
    address internal mpc = makeAddr("mpc");
    address internal slashReceiver = makeAddr("slash receiver");
    address internal stranger = makeAddr("stranger");

    function deployPool() internal {
        vm.warp(START);
        vm.roll(1_000);
        access = new AccessManager(admin);
        set = MetisSequencerSet(
            deployCode(
                "MetisSequencerSet.sol:MetisSequencerSet",
                abi.encode(admin, mpc, makeAddr("genesis signer"), 1_001, 1_000 + EPOCH, EPOCH)
            )
        );
        deployPoolFor(address(access), address(set), slashReceiver);
        handOutPoolRoles();
    }

    function deployPoolFor(address authority, address sequencerSet, address receiver) internal {
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        vm.deal(address(this), RESERVE);
        reserve = RewardReserve(
            payable(deployCode("RewardReserve.sol:RewardReserve", abi.encode(authority, predicted, RATE), RESERVE))
        );
        pool = ISequencerPool(
            deployCode(
                "SequencerPool.sol:SequencerPool",
                abi.encode(
                    PoolConfig({
                        authority: authority,
                        sequencerSet: sequencerSet,
                        rewardReserve: address(reserve),
                        slashReceiver: receiver,
                        unbondingPeriod: UNBONDING,
                        minBond: MIN_BOND,
                        maxStake: MAX_STAKE,
                        clockGranularity: voteStep
                    })
                )
            )
        );
        assertEq(address(pool), predicted, "pool address as predicted");
    }

    function handOutPoolRoles() internal {
        vm.startPrank(admin);
        _allow(address(pool), ISequencerPool.slash.selector, Roles.OPERATIONS);
        _allow(address(pool), ISequencerPool.tombstone.selector, Roles.COURT);
        _allow(address(pool), ISequencerPool.pauseEntries.selector, Roles.GUARDIAN);
        _allow(address(pool), ISequencerPool.resumeEntries.selector, Roles.GUARDIAN);
        _allow(address(pool), ISequencerPool.setRewardReserve.selector, Roles.PROTOCOL);
        _allow(address(pool), ISequencerPool.setMinBond.selector, Roles.PROTOCOL);
        _allow(address(pool), ISequencerPool.setMaxStake.selector, Roles.PROTOCOL);
        _allow(address(reserve), RewardReserve.setRewardPerBlock.selector, Roles.OPERATIONS);
        access.grantRole(Roles.PROTOCOL, protocol, 0);
        access.grantRole(Roles.OPERATIONS, operations, 0);
        access.grantRole(Roles.GUARDIAN, guardian, 0);
        access.grantRole(Roles.COURT, court, 0);
        vm.stopPrank();
    }

    function _allow(address target, bytes4 selector, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        access.setTargetFunctionRole(target, selectors, role);
    }

    /* SEQUENCERS */

    /// @dev EIP-712 proof that the key `name` serves under `operator`
    function signerProof(string memory name, address operator) internal returns (address signer, bytes memory proof) {
        uint256 key;
        (signer, key) = makeAddrAndKey(name);
        proof = signProof(key, operator, address(pool), block.chainid);
    }

    function signProof(uint256 key, address operator, address forPool, uint256 chainId)
        internal
        view
        returns (bytes memory)
    {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("RegisterSigner(address operator,address pool,uint256 chainId)"), operator, forPool, chainId
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", poolDomain(), structHash)));
        return abi.encodePacked(r, s, v);
    }

    function poolDomain() internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Metis Blitz Sequencer Pool"),
                keccak256("1"),
                block.chainid,
                address(pool)
            )
        );
    }

    function register(string memory signerName, address operator, uint256 bond, uint16 commissionBps)
        internal
        returns (uint256 id)
    {
        (address signer, bytes memory proof) = signerProof(signerName, operator);
        vm.deal(operator, operator.balance + bond);
        vm.prank(operator);
        id = pool.register{value: bond}(signer, proof, operator, commissionBps, signerName);
    }

    /* DELEGATORS */

    function delegate(uint256 id, address account, uint256 assets) internal returns (uint256 shares) {
        vm.deal(account, account.balance + assets);
        vm.prank(account);
        shares = pool.delegate{value: assets}(id);
    }

    function undelegate(uint256 id, address account, uint256 shares) internal returns (uint256 requestId) {
        vm.prank(account);
        requestId = pool.undelegate(id, shares);
    }

    /* EPOCHS */

    /// @dev Commits the next epoch as soon as the set takes it.
    function commitEpoch(address signer) internal {
        uint256 current = set.currentEpochNumber();
        if (current > 1) {
            (,,, uint256 lastEnd) = set.epochs(current - 1);
            if (block.number <= lastEnd) vm.roll(lastEnd + 1);
        }
        (,,, uint256 end) = set.epochs(current);
        vm.prank(mpc);
        set.commitEpoch(current + 1, end + 1, end + EPOCH, signer);
    }

    /// @dev `epochs` whole epochs of `signer`, produced and out of the set's reach.
    function produce(address signer, uint256 epochs) internal {
        for (uint256 i; i < epochs; ++i) {
            commitEpoch(signer);
        }
        commitEpoch(makeAddr("nobody"));
        commitEpoch(makeAddr("nobody"));
        (,,, uint256 end) = set.epochs(set.currentEpochNumber());
        vm.roll(end);
    }
}
