// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What every token does that takes a signature for an approval.
abstract contract ERC2612Behaviour is Test {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    uint256 private constant KEY = uint256(keccak256("permit signer"));

    address private _signer = vm.addr(KEY);
    address private _spender = makeAddr("permit spender");

    function erc2612() internal view virtual returns (IERC20Permit);

    function _sign(uint256 value, uint256 nonce, uint256 deadline) private returns (uint8, bytes32, bytes32) {
        bytes32 permit = keccak256(abi.encode(PERMIT, _signer, _spender, value, nonce, deadline));
        return vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", erc2612().DOMAIN_SEPARATOR(), permit)));
    }

    function _allowance() private view returns (uint256) {
        return IERC20(address(erc2612())).allowance(_signer, _spender);
    }

    function testFuzz_ERC2612_SetsTheAllowanceAndUsesTheNonce(uint256 value) external {
        uint256 deadline = vm.getBlockTimestamp();
        (uint8 v, bytes32 r, bytes32 s) = _sign(value, 0, deadline);

        vm.expectEmit(address(erc2612()));
        emit IERC20.Approval(_signer, _spender, value);
        vm.prank(makeAddr("anyone"));
        erc2612().permit(_signer, _spender, value, deadline, v, r, s);

        assertEq(_allowance(), value);
        assertEq(erc2612().nonces(_signer), 1);
    }

    function test_ERC2612_RevertWhen_UsedTwice() external {
        uint256 deadline = vm.getBlockTimestamp();
        (uint8 v, bytes32 r, bytes32 s) = _sign(7, 0, deadline);
        erc2612().permit(_signer, _spender, 7, deadline, v, r, s);

        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        erc2612().permit(_signer, _spender, 7, deadline, v, r, s);
    }

    function test_ERC2612_RevertWhen_TooLate() external {
        uint256 deadline = vm.getBlockTimestamp() - 1;
        (uint8 v, bytes32 r, bytes32 s) = _sign(7, 0, deadline);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline));
        erc2612().permit(_signer, _spender, 7, deadline, v, r, s);
    }

    function test_ERC2612_RevertWhen_AnythingElseWasSigned() external {
        uint256 deadline = vm.getBlockTimestamp() + 1;
        (uint8 v, bytes32 r, bytes32 s) = _sign(7, 0, deadline);

        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        erc2612().permit(_signer, _spender, 8, deadline, v, r, s);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        erc2612().permit(_signer, address(this), 7, deadline, v, r, s);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        erc2612().permit(_signer, _spender, 7, deadline + 1, v, r, s);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        erc2612().permit(address(this), _spender, 7, deadline, v, r, s);
    }

    // The same signature mirrored on the curve is no second signature.
    function test_ERC2612_RevertWhen_TheSignatureIsMirrored() external {
        uint256 deadline = vm.getBlockTimestamp();
        (uint8 v, bytes32 r, bytes32 s) = _sign(7, 0, deadline);
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

        vm.expectPartialRevert(ECDSA.ECDSAInvalidSignatureS.selector);
        erc2612().permit(_signer, _spender, 7, deadline, v == 27 ? 28 : 27, r, bytes32(order - uint256(s)));
    }

    function test_ERC2612_RevertWhen_SignedForAnotherChain() external {
        uint256 deadline = vm.getBlockTimestamp();
        (uint8 v, bytes32 r, bytes32 s) = _sign(7, 0, deadline);
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        erc2612().permit(_signer, _spender, 7, deadline, v, r, s);
    }
}
