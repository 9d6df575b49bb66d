// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ILiquidStaking, VaultConfig} from "../../../../src/interfaces/ILiquidStaking.sol";
import {NosyReceiver, MetisForcer} from "../../../mocks/vault/Receivers.sol";
import {Built} from "../../../utils/Built.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

/// @notice What the vault is born with, what it takes in, and one call at a time.
contract ConstructionTest is VaultBase {
    function create(VaultConfig memory config, uint256 value) external returns (address) {
        vm.deal(address(this), value);
        return Built.create("LiquidStaking.sol:LiquidStaking", abi.encode(config), value);
    }

    function _config() private view returns (VaultConfig memory) {
        return D.config(address(access), address(wMetis), address(queue), address(router), feeReceiver);
    }

    // pitfall 1: a dead share before the first of anybody.
    function test_IsBornWithADeadSeed() external view {
        assertEq(vault.totalSupply(), D.SEED);
        assertEq(vault.balanceOf(0x000000000000000000000000000000000000dEaD), D.SEED);
        assertEq(vault.buffer(), D.SEED);
        assertEq(vault.managedAssets(), D.SEED);
        assertEq(vault.rateRay(), 1e27);
        assertEq(vault.asset(), address(wMetis));
        assertEq(vault.queue(), address(queue));
        assertEq(vault.router(), address(router));
        assertEq(vault.vestingPeriod(), D.VESTING);
        assertEq(vault.maxTicket(), D.MAX_TICKET);
        assertEq(vault.minTicket(), D.MIN_TICKET);
        assertEq(vault.feeReceiver(), feeReceiver);
    }

    function test_RevertWhen_TheSeedIsNotExact() external {
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_SeedMismatch.selector, D.SEED - 1, D.SEED)
        );
        this.create(_config(), D.SEED - 1);
    }

    function test_RevertWhen_AnAddressIsMissing() external {
        for (uint256 i = 0; i < 3; ++i) {
            VaultConfig memory config = _config();
            if (i == 0) config.wMetis = address(0);
            if (i == 1) config.queue = address(0);
            if (i == 2) config.router = address(0);
            vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroAddress.selector);
            this.create(config, D.SEED);
        }
    }

    function test_RevertWhen_VestingIsOutOfBounds() external {
        VaultConfig memory config = _config();
        config.vestingPeriod = 59;
        vm.expectPartialRevert(ILiquidStaking.LiquidStaking_VestingPeriodOutOfBounds.selector);
        this.create(config, D.SEED);
        config.vestingPeriod = 30 days + 1;
        vm.expectPartialRevert(ILiquidStaking.LiquidStaking_VestingPeriodOutOfBounds.selector);
        this.create(config, D.SEED);
    }

    function test_RevertWhen_TicketSizesAreOutOfOrder() external {
        VaultConfig memory config = _config();
        config.minTicket = 0;
        vm.expectPartialRevert(ILiquidStaking.LiquidStaking_TicketSizesOutOfOrder.selector);
        this.create(config, D.SEED);
        config.minTicket = config.maxTicket + 1;
        vm.expectPartialRevert(ILiquidStaking.LiquidStaking_TicketSizesOutOfOrder.selector);
        this.create(config, D.SEED);
    }

    function test_WhatStandsOnABoundIsWithinIt() external {
        VaultConfig memory config = _config();
        config.vestingPeriod = 1 minutes;
        this.create(config, D.SEED);
        config.vestingPeriod = 30 days;
        config.minTicket = config.maxTicket;
        this.create(config, D.SEED);
    }

    /* METIS THAT NOBODY ASKED FOR */

    function test_RevertWhen_AStrangerJustSends() external {
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        (bool passed, bytes memory answer) = address(vault).call{value: 1 ether}("");
        assertFalse(passed);
        assertEq(answer, abi.encodeWithSelector(ILiquidStaking.LiquidStaking_NotPayer.selector, stranger));
    }

    // wMETIS pays with 2,300 gas: taking it in must cost less.
    function test_TakesFromTheWrapperWithinItsStipend() external {
        vm.deal(address(wMetis), 1 ether);
        vm.prank(address(wMetis));
        (bool passed,) = address(vault).call{value: 1, gas: 2_300}("");
        assertTrue(passed);
    }

    // pitfalls 1, 2, 3 and P12: what is forced in is nobody's, before and after the first stake.
    function testFuzz_ForcedMetisChangesNoPrice(uint256 forced, uint256 staked) external {
        forced = bound(forced, 1, 1_000_000 ether);
        staked = bound(staked, 1 ether, 100_000 ether);
        vm.deal(address(this), forced);
        new MetisForcer{value: forced}(payable(address(vault)));

        uint256 shares = stake(alice, staked);
        assertEq(shares, staked);
        assertEq(vault.rateRay(), 1e27);
        assertEq(vault.buffer(), D.SEED + staked);
        assertEq(vault.maxWithdraw(alice), vault.previewRedeem(shares));
    }

    // The same METIS by its ERC-20 face, and as wMETIS.
    function test_WrappedMetisSentHereChangesNoPrice() external {
        wrap(bob, 50 ether);
        vm.prank(bob);
        wMetis.transfer(address(vault), 50 ether);
        assertEq(vault.rateRay(), 1e27);
        assertEq(vault.managedAssets(), D.SEED);
    }

    /* ONE CALL AT A TIME */

    // pitfalls 27 and 28: who is paid sees the price of after, and cannot come in again.
    function test_WhoIsPaidSeesOnePriceAndMayNotEnter() external {
        NosyReceiver nosy = new NosyReceiver(vault);
        bytes[4] memory calls = [
            abi.encodeCall(ILiquidStaking.stake, (address(nosy), 0, address(0))),
            abi.encodeCall(ILiquidStaking.redeemNative, (1, address(nosy), address(nosy), 0)),
            abi.encodeCall(ILiquidStaking.requestWithdrawal, (1 ether, address(nosy), address(nosy))),
            abi.encodeCall(ILiquidStaking.rebalance, ())
        ];
        stake(address(nosy), 90 ether);
        for (uint256 i = 0; i < calls.length; ++i) {
            nosy.whenPaid(address(vault), calls[i]);
            nosy.call(
                address(vault),
                abi.encodeCall(ILiquidStaking.redeemNative, (5 ether, address(nosy), address(nosy), 0))
            );
            assertFalse(nosy.passed());
            assertEq(nosy.answer(), abi.encodeWithSelector(ILiquidStaking.LiquidStaking_Reentered.selector));
            assertEq(nosy.seenRate(), vault.rateRay());
            assertEq(nosy.seenPreview(), vault.previewRedeem(1 ether));
        }
    }

    // The guard opens again after every call, also after one that failed.
    function test_TheGuardOpensAgain() external {
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroShares.selector);
        vault.stake(alice, 0, address(0));
        stake(alice, 10 ether);
        vault.harvest();
        vault.rebalance();
        vault.sync();
        request(alice, 1 ether);
        vault.finalize(1);
        stake(alice, 10 ether);
        vm.prank(alice);
        vault.redeemNative(1 ether, alice, alice, 0);
    }

    // pitfall 35: there is no code that could take the place of this one: no call is ever delegated.
    function test_NothingCanBeUpgraded() external view {
        address[3] memory immutables = [address(vault), address(queue), address(router)];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory code = immutables[i].code;
            for (uint256 at = 0; at < code.length; ++at) {
                uint8 op = uint8(code[at]);
                if (op == 0xfe) break; // what follows is data
                assertTrue(op != 0xf4 && op != 0xf2 && op != 0xff, "DELEGATECALL, CALLCODE or SELFDESTRUCT");
                if (op >= 0x60 && op <= 0x7f) at += op - 0x5f;
            }
        }
    }

    // pitfall 21: nothing but the ways in, a harvest's fee and the seed has ever made a share.
    function test_SharesAreMadeByTheWaysInOnly() external {
        uint256 supply = vault.totalSupply();
        supply += stake(alice, 10 ether);
        wrap(bob, 10 ether);
        vm.startPrank(bob);
        supply += vault.deposit(3 ether, bob);
        vault.mint(2 ether, bob);
        vm.stopPrank();
        supply += 2 ether;
        reward(1, 1 ether);
        vault.harvest();
        supply += vault.feeShares();
        vault.rebalance();
        vault.sync();
        vault.finalize(9);
        vault.claimFeeShares();
        assertEq(vault.totalSupply(), supply);
    }
}
