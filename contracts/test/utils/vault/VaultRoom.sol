// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {IDelegationRouter} from "../../../src/interfaces/IDelegationRouter.sol";
import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";
import {IWMETIS} from "../../../src/interfaces/IWMETIS.sol";
import {DelegationRouter} from "../../../src/vault/DelegationRouter.sol";
import {LiquidStaking} from "../../../src/vault/LiquidStaking.sol";
import {WithdrawalQueue} from "../../../src/vault/WithdrawalQueue.sol";
import {WrappedMetis} from "../../mocks/vault/WrappedMetis.sol";
import {VaultDefaults as D} from "./VaultDefaults.sol";

/// @notice Vault, queue and router over some pool, with governments as plain accounts.
abstract contract VaultRoom is Test {
    uint64 internal constant PROTOCOL = 1;
    uint64 internal constant OPERATIONS = 2;
    uint64 internal constant GUARDIAN = 3;

    address internal protocol = makeAddr("protocol");
    address internal operations = makeAddr("operations");
    address internal guardian = makeAddr("guardian");
    address internal feeReceiver = makeAddr("feeReceiver");
    address internal votesSink = makeAddr("votesSink");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal stranger = makeAddr("stranger");

    AccessManager internal authority;
    IWMETIS internal wMetis;
    WithdrawalQueue internal queue;
    DelegationRouter internal router;
    LiquidStaking internal vault;

    function deployVault(address pool) internal {
        authority = new AccessManager(address(this));
        wMetis = IWMETIS(address(new WrappedMetis()));
        uint256 nonce = vm.getNonce(address(this));
        address vaultAddress = vm.computeCreateAddress(address(this), nonce + 2);
        queue = WithdrawalQueue(deployCode("WithdrawalQueue.sol:WithdrawalQueue", abi.encode(vaultAddress)));
        router = DelegationRouter(
            payable(
                deployCode(
                    "DelegationRouter.sol:DelegationRouter",
                    abi.encode(authority, pool, vaultAddress, votesSink)
                )
            )
        );
        vault = LiquidStaking(
            payable(
                deployCode(
                    "LiquidStaking.sol:LiquidStaking",
                    abi.encode(
                        D.config(address(authority), address(wMetis), address(queue), address(router), feeReceiver)
                    ),
                    D.SEED
                )
            )
        );
        assertEq(address(vault), vaultAddress);
        _grantRoles();
    }

    function _grantRoles() private {
        bytes4[] memory settings = new bytes4[](4);
        settings[0] = ILiquidStaking.setDepositCap.selector;
        settings[1] = ILiquidStaking.setFees.selector;
        settings[2] = ILiquidStaking.setBufferTarget.selector;
        settings[3] = ILiquidStaking.setFeeReceiver.selector;
        authority.setTargetFunctionRole(address(vault), settings, PROTOCOL);

        bytes4[] memory pausing = new bytes4[](2);
        pausing[0] = ILiquidStaking.pauseEntries.selector;
        pausing[1] = ILiquidStaking.resumeEntries.selector;
        authority.setTargetFunctionRole(address(vault), pausing, GUARDIAN);

        bytes4[] memory listing = new bytes4[](4);
        listing[0] = IDelegationRouter.approve.selector;
        listing[1] = IDelegationRouter.setCap.selector;
        listing[2] = IDelegationRouter.release.selector;
        listing[3] = IDelegationRouter.remove.selector;
        authority.setTargetFunctionRole(address(router), listing, OPERATIONS);

        bytes4[] memory lowering = new bytes4[](1);
        lowering[0] = IDelegationRouter.lowerCap.selector;
        authority.setTargetFunctionRole(address(router), lowering, GUARDIAN);

        authority.grantRole(PROTOCOL, protocol, 0);
        authority.grantRole(OPERATIONS, operations, 0);
        authority.grantRole(GUARDIAN, guardian, 0);
    }

    /* WHAT PEOPLE DO */

    function stake(address account, uint256 assets) internal returns (uint256 shares) {
        vm.deal(account, account.balance + assets);
        vm.prank(account);
        return vault.stake{value: assets}(account, 0, address(0));
    }

    function wrap(address account, uint256 assets) internal {
        vm.deal(account, account.balance + assets);
        vm.startPrank(account);
        wMetis.deposit{value: assets}();
        wMetis.approve(address(vault), type(uint256).max);
        vm.stopPrank();
    }

    function request(address account, uint256 shares) internal returns (uint256 ticketId) {
        vm.prank(account);
        (, ticketId) = vault.requestWithdrawal(shares, account, account);
    }

    function time() internal view returns (uint48) {
        return uint48(vm.getBlockTimestamp());
    }

    function later(uint256 duration) internal {
        vm.warp(vm.getBlockTimestamp() + duration);
    }
}
