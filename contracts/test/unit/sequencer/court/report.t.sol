// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IEquivocationCourt as C} from "../../../../src/interfaces/IEquivocationCourt.sol";
import {ISequencerPool} from "../../../../src/interfaces/ISequencerPool.sol";
import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";
import {Roles} from "../../../utils/Roles.sol";

contract CourtReportTest is PoolBase {
    uint256 private constant BLOCK = 1_234;
    bytes32 private constant A = keccak256("a");
    bytes32 private constant B = keccak256("b");

    C private _court;
    uint256 private _key;
    uint256 private _otherKey;

    function setUp() public override {
        super.setUp();
        _court = newCourt(pool);
        vm.prank(admin);
        access.grantRole(Roles.COURT, address(_court), 0);
        (, _key) = makeAddrAndKey(SIGNER);
        (, _otherKey) = makeAddrAndKey(OTHER_SIGNER);
    }

    function newCourt(ISequencerPool forPool) private returns (C) {
        return C(deployCode("EquivocationCourt.sol:EquivocationCourt", abi.encode(forPool)));
    }

    function sign(uint256 key, uint256 number, bytes32 blockHash) private view returns (bytes memory) {
        return signDigest(key, _court.commitmentDigest(number, blockHash));
    }

    function signDigest(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function report(uint256 sequencerId, bytes memory sigA, bytes memory sigB) private returns (uint256) {
        vm.prank(alice);
        return _court.report(sequencerId, BLOCK, A, sigA, B, sigB);
    }

    /* GUARDS */

    function test_RevertWhen_SameHash() external {
        bytes memory sig = sign(_key, BLOCK, A);
        vm.expectRevert(abi.encodeWithSelector(C.EquivocationCourt_SameHash.selector, A));
        _court.report(id, BLOCK, A, sig, A, sig);
    }

    function test_RevertWhen_TwoKeys() external {
        (bytes memory sigA, bytes memory sigB) = (sign(_key, BLOCK, A), sign(_otherKey, BLOCK, B));
        vm.expectRevert(
            abi.encodeWithSelector(
                C.EquivocationCourt_DifferentSigners.selector, vm.addr(_key), vm.addr(_otherKey)
            )
        );
        report(id, sigA, sigB);
    }

    function test_RevertWhen_TwoBlocks() external {
        (bytes memory sigA, bytes memory sigB) = (sign(_key, BLOCK, A), sign(_key, BLOCK + 1, B));
        vm.expectPartialRevert(C.EquivocationCourt_DifferentSigners.selector);
        report(id, sigA, sigB);
    }

    function test_RevertWhen_AnothersKey() external {
        (bytes memory sigA, bytes memory sigB) = (sign(_otherKey, BLOCK, A), sign(_otherKey, BLOCK, B));
        vm.expectRevert(
            abi.encodeWithSelector(C.EquivocationCourt_NotSignerOf.selector, vm.addr(_otherKey), id)
        );
        report(id, sigA, sigB);
    }

    function test_RevertWhen_NobodysKey() external {
        (, uint256 key) = makeAddrAndKey("nobody's");
        (bytes memory sigA, bytes memory sigB) = (sign(key, BLOCK, A), sign(key, BLOCK, B));
        vm.expectRevert(abi.encodeWithSelector(C.EquivocationCourt_NotSignerOf.selector, vm.addr(key), 0));
        report(0, sigA, sigB);
    }

    function test_RevertWhen_Malleable() external {
        bytes memory sigA = sign(_key, BLOCK, A);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key, _court.commitmentDigest(BLOCK, B));
        // the curve's order less s: the other form of the same signature
        bytes32 high = bytes32(type(uint256).max - 432420386565659656852420866394968145598 - uint256(s));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
        report(id, sigA, abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27)));
    }

    // pitfall 14: what was signed for another chain or another pool is no lie here.
    function test_RevertWhen_SignedForAnotherChain() external {
        bytes memory sigA = sign(_key, BLOCK, A);
        vm.chainId(1088);
        bytes memory elsewhere = sign(_key, BLOCK, B);
        vm.chainId(31337);
        vm.expectPartialRevert(C.EquivocationCourt_DifferentSigners.selector);
        report(id, sigA, elsewhere);
    }

    function test_RevertWhen_SignedUnderAnotherPool() external {
        C another = newCourt(ISequencerPool(address(this)));
        bytes memory sigA = sign(_key, BLOCK, A);
        bytes memory elsewhere = signDigest(_key, another.commitmentDigest(BLOCK, B));
        vm.expectPartialRevert(C.EquivocationCourt_DifferentSigners.selector);
        report(id, sigA, elsewhere);
    }

    function test_RevertWhen_RetiredTooLong() external {
        rotate();
        uint48 retiredAt = time();
        (bytes memory sigA, bytes memory sigB) = (sign(_key, BLOCK, A), sign(_key, BLOCK, B));
        vm.warp(retiredAt + UNBONDING + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                C.EquivocationCourt_RetiredTooLong.selector, retiredAt, retiredAt + UNBONDING
            )
        );
        report(id, sigA, sigB);

        vm.warp(retiredAt + UNBONDING);
        report(id, sigA, sigB);
    }

    function rotate() private {
        (address next, bytes memory proof) = signerProof("next", operator);
        vm.prank(operator);
        pool.rotateSigner(id, next, proof);
    }

    // many equivocation pairs from one leaked key: the first is enough, the others change nothing
    function test_RevertWhen_Again() external {
        report(id, sign(_key, BLOCK, A), sign(_key, BLOCK, B));
        bytes32 c = keccak256("c");
        (bytes memory sigA, bytes memory sigC) = (sign(_key, BLOCK, A), sign(_key, BLOCK, c));
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotSlashable.selector, id, SequencerStatus.Tombstoned)
        );
        _court.report(id, BLOCK, A, sigA, c, sigC);
    }

    function test_RevertWhen_TheCourtLostItsRole() external {
        vm.prank(admin);
        access.revokeRole(Roles.COURT, address(_court));
        (bytes memory sigA, bytes memory sigB) = (sign(_key, BLOCK, A), sign(_key, BLOCK, B));
        vm.expectRevert();
        report(id, sigA, sigB);
    }

    /* EFFECTS */

    function test_Report() external {
        delegate(id, bob, 60_000 ether);
        (bytes memory sigA, bytes memory sigB) = (sign(_key, BLOCK, A), sign(_key, BLOCK, B));
        vm.expectEmit();
        emit E.Slashed(
            id, TENTH, 8_000 ether, 0, 12_000 ether, 0, 1e27, keccak256(abi.encode(BLOCK, A, B))
        );
        vm.expectEmit(address(_court));
        emit C.EquivocationProven(id, vm.addr(_key), alice, BLOCK, A, B, 8_000 ether);
        assertEq(report(id, sigA, sigB), 8_000 ether);

        assertStatus(id, SequencerStatus.Tombstoned);
        assertEq(pool.bountyOf(alice), 400 ether, "who reports earns a twentieth");
        assertEq(pool.assetsOf(id, bob), 60_000 ether, "delegators lose nothing");
        assertEq(_court.pool(), address(pool));
    }

    function test_Report_ByTheRetiredKey() external {
        rotate();
        later(UNBONDING - 1);
        report(id, sign(_key, BLOCK, A), sign(_key, BLOCK, B));
        assertStatus(id, SequencerStatus.Tombstoned);
    }

    // Another court for the same pool accepts the same evidence.
    function test_Report_SurvivesAnotherCourt() external {
        C next = newCourt(pool);
        vm.startPrank(admin);
        access.revokeRole(Roles.COURT, address(_court));
        access.grantRole(Roles.COURT, address(next), 0);
        vm.stopPrank();
        next.report(id, BLOCK, A, sign(_key, BLOCK, A), B, sign(_key, BLOCK, B));
        assertStatus(id, SequencerStatus.Tombstoned);
    }
}
