// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {IDelegationRouter} from "../../../src/interfaces/IDelegationRouter.sol";
import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";
import {IWMETIS} from "../../../src/interfaces/IWMETIS.sol";
import {IWithdrawalQueue} from "../../../src/interfaces/IWithdrawalQueue.sol";
import {Roles} from "../Roles.sol";
import {VaultDefaults as D} from "./VaultDefaults.sol";

/// @notice Vault, queue and router over some pool, deployed from their artifacts: the very code that goes to a chain.
abstract contract VaultRoom is Test {
    address internal feeReceiver = makeAddr("fee receiver");
    address internal votesSink = makeAddr("votes sink");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    IWMETIS internal wMetis;
    IWithdrawalQueue internal queue;
    IDelegationRouter internal router;
    ILiquidStaking internal vault;

    function deployVault(address authority, address pool) internal {
        wMetis = IWMETIS(deployCode("WMETIS.sol:WMETIS"));
        address vaultAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        queue = IWithdrawalQueue(deployCode("WithdrawalQueue.sol:WithdrawalQueue", abi.encode(vaultAddress)));
        router = IDelegationRouter(
            deployCode("DelegationRouter.sol:DelegationRouter", abi.encode(authority, pool, vaultAddress, votesSink))
        );
        vm.deal(address(this), D.SEED);
        vault = ILiquidStaking(
            deployCode(
                "LiquidStaking.sol:LiquidStaking",
                abi.encode(D.config(authority, address(wMetis), address(queue), address(router), feeReceiver)),
                D.SEED
            )
        );
        assertEq(address(vault), vaultAddress, "vault address as predicted");
    }

    /// @dev By the admin of `authority`.
    function handOutVaultRoles(AccessManager authority) internal {
        bytes4[] memory settings = new bytes4[](4);
        settings[0] = ILiquidStaking.setDepositCap.selector;
        settings[1] = ILiquidStaking.setFees.selector;
        settings[2] = ILiquidStaking.setBufferTarget.selector;
        settings[3] = ILiquidStaking.setFeeReceiver.selector;
        authority.setTargetFunctionRole(address(vault), settings, Roles.PROTOCOL);

        bytes4[] memory pausing = new bytes4[](2);
        pausing[0] = ILiquidStaking.pauseEntries.selector;
        pausing[1] = ILiquidStaking.resumeEntries.selector;
        authority.setTargetFunctionRole(address(vault), pausing, Roles.GUARDIAN);

        bytes4[] memory listing = new bytes4[](4);
        listing[0] = IDelegationRouter.approve.selector;
        listing[1] = IDelegationRouter.setCap.selector;
        listing[2] = IDelegationRouter.release.selector;
        listing[3] = IDelegationRouter.remove.selector;
        authority.setTargetFunctionRole(address(router), listing, Roles.OPERATIONS);

        bytes4[] memory lowering = new bytes4[](1);
        lowering[0] = IDelegationRouter.lowerCap.selector;
        authority.setTargetFunctionRole(address(router), lowering, Roles.GUARDIAN);
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
