// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {SequencerView} from "../../../../src/interfaces/ISequencerPool.sol";
import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolRegisterTest is PoolBase {
    address private _signer;
    uint256 private _key;
    bytes private _proof;

    function setUp() public override {
        super.setUp();
        (_signer, _key) = makeAddrAndKey("new signer");
        _proof = signProof(_key, alice, address(pool), block.chainid);
        vm.deal(alice, 2 * MAX_STAKE);
    }

    function registerAs(address by, uint256 bond, bytes memory proof, uint16 commission) private returns (uint256) {
        vm.deal(by, 2 * MAX_STAKE);
        vm.prank(by);
        return pool.register{value: bond}(_signer, proof, bob, commission, "ipfs://words");
    }

    /* GUARDS */

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = pauseEntries();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_EntriesPaused.selector, until));
        registerAs(alice, MIN_BOND, _proof, 0);
    }

    function test_RevertWhen_BondTooLow() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_BondTooLow.selector, MIN_BOND - 1, MIN_BOND));
        registerAs(alice, MIN_BOND - 1, _proof, 0);
    }

    function test_RevertWhen_BondTooHigh() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_BondTooHigh.selector, MAX_STAKE + 1, MAX_STAKE));
        registerAs(alice, MAX_STAKE + 1, _proof, 0);

        registerAs(alice, MAX_STAKE, _proof, 0);
    }

    function test_RevertWhen_CommissionTooHigh() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_CommissionTooHigh.selector, 2_001, 2_000));
        registerAs(alice, MIN_BOND, _proof, 2_001);

        registerAs(alice, MIN_BOND, _proof, 2_000);
    }

    function test_RevertWhen_RecipientIsZero() external {
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        vm.prank(alice);
        pool.register{value: MIN_BOND}(_signer, _proof, address(0), 0, "");
    }

    // Somebody else's proof, seen on its way, is of no use: it names the operator.
    function test_RevertWhen_ProofNamesAnother() external {
        vm.expectPartialRevert(E.SequencerPool_WrongSignerProof.selector);
        registerAs(stranger, MIN_BOND, _proof, 0);
    }

    // pitfall 14: nor is one for another pool or another chain.
    function test_RevertWhen_ProofIsForAnotherPoolOrChain() external {
        bytes memory otherPool = signProof(_key, alice, address(this), block.chainid);
        vm.expectPartialRevert(E.SequencerPool_WrongSignerProof.selector);
        registerAs(alice, MIN_BOND, otherPool, 0);

        bytes memory otherChain = signProof(_key, alice, address(pool), block.chainid + 1);
        vm.expectPartialRevert(E.SequencerPool_WrongSignerProof.selector);
        registerAs(alice, MIN_BOND, otherChain, 0);
    }

    function test_RevertWhen_ProofIsMalleable() external {
        (uint8 v, bytes32 r, bytes32 s) = this.split(_proof);
        uint256 n = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes32 high = bytes32(n - uint256(s));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
        registerAs(alice, MIN_BOND, abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27)), 0);
    }

    function split(bytes calldata proof) external pure returns (uint8 v, bytes32 r, bytes32 s) {
        return (uint8(proof[64]), bytes32(proof[:32]), bytes32(proof[32:64]));
    }

    function test_RevertWhen_ProofIsNoSignature() external {
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 3));
        registerAs(alice, MIN_BOND, "abc", 0);
    }

    function test_RevertWhen_SignerServesAlready() external {
        (, uint256 key) = makeAddrAndKey(SIGNER);
        bytes memory proof = signProof(key, alice, address(pool), block.chainid);
        address used = signer();
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SignerUsed.selector, used, id));
        vm.prank(alice);
        pool.register{value: MIN_BOND}(used, proof, bob, 0, "");
    }

    function test_RevertWhen_SignerServedOnce() external {
        makeExited(id, operator);
        (, uint256 key) = makeAddrAndKey(SIGNER);
        bytes memory proof = signProof(key, operator, address(pool), block.chainid);
        address used = signer();
        vm.deal(operator, MIN_BOND);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SignerUsed.selector, used, id));
        vm.prank(operator);
        pool.register{value: MIN_BOND}(used, proof, bob, 0, "");
    }

    /* EFFECTS */

    function test_Register() external {
        produce(signer(), 2);
        vm.expectEmit();
        emit E.SequencerRegistered(3, alice, _signer, bob, MIN_BOND, 700, "ipfs://words");
        vm.expectEmit();
        emit E.SequencerStatusChanged(3, SequencerStatus.None, SequencerStatus.Active);
        assertEq(registerAs(alice, MIN_BOND, _proof, 700), 3, "id");

        assertEq(pool.pendingEpochs(), 0, "an entry settles first");
        SequencerView memory s = pool.sequencer(3);
        assertEq(s.operator, alice);
        assertEq(s.signer, _signer);
        assertEq(s.rewardRecipient, bob);
        assertEq(uint8(s.status), uint8(SequencerStatus.Active));
        assertEq(s.commissionBps, 700);
        assertEq(s.commissionEffectiveAt, 0);
        assertEq(s.bond, MIN_BOND);
        assertEq(s.indexRay, 1e27, "index starts at 1");
        assertEq(s.activeShares + s.unbondingShares + s.bondLeaving + s.rewardPerShareRay + s.operatorRewards, 0);
        assertEq(pool.sequencerCount(), 3);
        assertEq(pool.sequencerIdOf(_signer), 3);
        (uint256 ofSigner, uint48 retiredAt) = pool.signerRecord(_signer);
        assertEq(ofSigner, 3);
        assertEq(retiredAt, 0);
        assertEq(pool.totalBonded(), 3 * MIN_BOND);
        assertEq(pool.getVotes(alice), MIN_BOND, "the bond votes");
        assertEq(pool.room(3), 4 * MIN_BOND);
    }

    function test_Register_SeveralByOneOperator() external {
        registerAs(alice, MIN_BOND, _proof, 0);
        (address second, uint256 key) = makeAddrAndKey("second signer");
        bytes memory proof = signProof(key, alice, address(pool), block.chainid);
        vm.prank(alice);
        pool.register{value: MIN_BOND}(second, proof, alice, 0, "");
        assertEq(pool.getVotes(alice), 2 * MIN_BOND);
    }

    /* ROTATE */

    function rotateTo(string memory name, address by) private returns (address next) {
        uint256 key;
        (next, key) = makeAddrAndKey(name);
        bytes memory proof = signProof(key, by, address(pool), block.chainid);
        vm.prank(by);
        pool.rotateSigner(id, next, proof);
    }

    function test_Rotate_RevertWhen_NotTheOperator() external {
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperator.selector, alice, operator));
        vm.prank(alice);
        pool.rotateSigner(id, _signer, _proof);
    }

    function test_Rotate_RevertWhen_ProofNamesAnother() external {
        vm.expectPartialRevert(E.SequencerPool_WrongSignerProof.selector);
        vm.prank(operator);
        pool.rotateSigner(id, _signer, _proof);
    }

    function test_Rotate_RevertWhen_NotOperating() external {
        bytes memory proof = signProof(_key, operator, address(pool), block.chainid);
        vm.startPrank(operator);
        pool.exit(id);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOperating.selector, id, SequencerStatus.Exiting));
        pool.rotateSigner(id, _signer, proof);
    }

    function test_Rotate_RevertWhen_BackToAnOldKey() external {
        address old = signer();
        rotateTo("next", operator);
        (, uint256 key) = makeAddrAndKey(SIGNER);
        bytes memory proof = signProof(key, operator, address(pool), block.chainid);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_SignerUsed.selector, old, id));
        vm.prank(operator);
        pool.rotateSigner(id, old, proof);
    }

    function test_Rotate() external {
        address old = signer();
        address expected = makeAddr("next");
        vm.expectEmit();
        emit E.SignerRotated(id, old, expected);
        address next = rotateTo("next", operator);

        assertEq(pool.sequencer(id).signer, next);
        assertEq(pool.sequencerIdOf(next), id);
        assertEq(pool.sequencerIdOf(old), id, "the old key still leads here");
        (, uint48 retiredAt) = pool.signerRecord(old);
        assertEq(retiredAt, time(), "since when it does not serve");
    }

    function test_Rotate_LateEpochsOfTheOldKeyArePaid() external {
        produce(signer(), 2);
        rotateTo("next", operator);
        produce(signer(), 1);
        produce(makeAddr("next"), 1);
        pool.settle(100);
        assertEq(pool.sequencer(id).operatorRewards, 4 * EPOCH * RATE, "old and new");
    }
}
