// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";

/// @notice Both exits for the bearer of a permit.
contract PermitExitsTest is VaultBase {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    uint256 private constant KEY = uint256(keccak256("owner"));
    uint256 private constant SHARES = 10 ether;

    address private _owner = vm.addr(KEY);
    uint256 private _deadline;
    uint8 private _v;
    bytes32 private _r;
    bytes32 private _s;

    function setUp() public override {
        super.setUp();
        stake(_owner, 50 ether);
        _deadline = vm.getBlockTimestamp() + 1 hours;
        bytes32 permit = keccak256(abi.encode(PERMIT, _owner, bob, SHARES, 0, _deadline));
        (_v, _r, _s) = vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", vault.DOMAIN_SEPARATOR(), permit)));
    }

    function _redeem(address caller) private returns (uint256) {
        vm.prank(caller);
        return vault.redeemNativeWithPermit(SHARES, carol, _owner, 0, _deadline, _v, _r, _s);
    }

    function _request(address caller) private returns (uint256 id) {
        vm.prank(caller);
        (, id) = vault.requestWithdrawalWithPermit(SHARES, carol, _owner, _deadline, _v, _r, _s);
    }

    function test_TheBearerRedeems() external {
        assertEq(_redeem(bob), 9.97 ether);
        assertEq(carol.balance, 9.97 ether);
        assertEq(vault.allowance(_owner, bob), 0);
        assertEq(vault.nonces(_owner), 1);
    }

    function test_TheBearerQueues() external {
        assertEq(queue.ownerOf(_request(bob)), carol);
        assertEq(vault.allowance(_owner, bob), 0);
        assertEq(vault.balanceOf(_owner), 40 ether);
    }

    // pitfall 29: who sees the signature first and uses it only sets the allowance.
    function test_AFrontRunPermitSpoilsNothing() external {
        vm.prank(stranger);
        vault.permit(_owner, bob, SHARES, _deadline, _v, _r, _s);
        uint256 snapshot = vm.snapshotState();

        _redeem(bob);
        vm.revertToState(snapshot);
        _request(bob);
    }

    function test_RevertWhen_ItIsNotTheBearers() external {
        bytes memory short =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, stranger, 0, SHARES);
        vm.expectRevert(short);
        _redeem(stranger);
        vm.expectRevert(short);
        _request(stranger);
    }

    function test_RevertWhen_LessThanAsked() external {
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_TooFewAssets.selector, 9.97 ether, 9.98 ether)
        );
        vm.prank(bob);
        vault.redeemNativeWithPermit(SHARES, carol, _owner, 9.98 ether, _deadline, _v, _r, _s);
    }

    function test_RevertWhen_TooLate() external {
        later(2 hours);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        _redeem(bob);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        _request(bob);
    }

    // Who owns the shares needs no permit, and a bad one does him no harm.
    function test_TheOwnerNeedsNone() external {
        _v = 0;
        _redeem(_owner);
        _request(_owner);
    }
}
