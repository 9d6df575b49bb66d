// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

/// @notice `deposit` and `mint`, written in parallel, as they are in the vault. What ERC-4626 asks of them stands in
/// `standards.t.sol`.
contract DepositTest is VaultBase {
    function setUp() public override {
        super.setUp();
        wrap(alice, D.DEPOSIT_CAP + 10 ether);
    }

    function _deposit(uint256 assets) private returns (uint256) {
        vm.prank(alice);
        return vault.deposit(assets, bob);
    }

    function _mint(uint256 shares) private returns (uint256) {
        vm.prank(alice);
        return vault.mint(shares, bob);
    }

    /* GUARDS */

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = time() + 1 days;
        vm.prank(guardian);
        vault.pauseEntries(until);
        bytes memory paused = abi.encodeWithSelector(ILiquidStaking.LiquidStaking_EntriesPaused.selector, until);

        assertEq(vault.maxDeposit(bob), 0);
        assertEq(vault.maxMint(bob), 0);
        vm.expectRevert(paused);
        _deposit(1 ether);
        vm.expectRevert(paused);
        _mint(1 ether);
    }

    function test_RevertWhen_Nothing() external {
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroShares.selector);
        _deposit(0);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroShares.selector);
        _mint(0);
    }

    // pitfall 34: where shares are worth nothing none can be had for nothing.
    function test_RevertWhen_SharesAreWorthless() external {
        vm.prank(protocol);
        vault.setBufferTarget(0);
        stake(carol, 999 ether);
        vault.rebalance();
        for (uint256 id = 1; id <= 4; ++id) pool.slash(id, 1e18);

        assertEq(vault.totalAssets(), 0);
        assertEq(vault.maxDeposit(bob), 0);
        assertEq(vault.maxMint(bob), 0);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroShares.selector);
        _deposit(1 ether);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroAssets.selector);
        _mint(1 ether);
    }

    function test_RevertWhen_AboveTheCap() external {
        uint256 max = D.DEPOSIT_CAP - D.SEED;
        assertEq(vault.maxDeposit(bob), max);
        assertEq(vault.maxMint(bob), max);

        bytes memory above =
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_DepositAboveMax.selector, max + 1, max);
        vm.expectRevert(above);
        _deposit(max + 1);
        vm.expectRevert(above);
        _mint(max + 1);

        _deposit(max);
        assertEq(vault.maxDeposit(bob), 0, "the cap is reached");
        assertEq(vault.maxMint(bob), 0);
    }

    function test_RevertWhen_ReceiverIsZero() external {
        bytes memory noReceiver = abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0));
        vm.startPrank(alice);
        vm.expectRevert(noReceiver);
        vault.deposit(1 ether, address(0));
        vm.expectRevert(noReceiver);
        vault.mint(1 ether, address(0));
    }

    // pitfall 9
    function test_RevertWhen_TheRouterCannotBeReadAfterASlash() external {
        stake(bob, 100 ether);
        vault.rebalance();
        pool.slash(1, 0.1e18);
        pool.setFailing(false, false, true);

        assertEq(vault.maxDeposit(bob), 0, "limits never revert");
        assertEq(vault.maxMint(bob), 0);
        vm.expectRevert("FakePool: reads fail");
        _deposit(1 ether);
        vm.expectRevert("FakePool: reads fail");
        _mint(1 ether);
    }

    /* EFFECTS */

    // pitfalls 3, 20, 22: wMETIS comes in once, as native METIS, and is counted once.
    function test_DepositUnwrapsAndMints() external {
        earn(1 ether); // a rate that is not one
        uint256 held = wMetis.balanceOf(alice);
        uint256 buffer = vault.buffer();
        uint256 shares = _deposit(7 ether);

        assertEq(wMetis.balanceOf(alice), held - 7 ether);
        assertEq(wMetis.balanceOf(address(vault)), 0);
        assertEq(address(vault).balance, buffer + 7 ether);
        assertEq(vault.buffer(), buffer + 7 ether);
        assertEq(vault.balanceOf(bob), shares);
        assertEq(vault.getVotes(bob), shares);
    }

    function test_MintTakesWhatItCosts() external {
        earn(1 ether);
        uint256 held = wMetis.balanceOf(alice);
        uint256 buffer = vault.buffer();
        uint256 assets = _mint(3 ether);

        assertGt(assets, 3 ether, "a share is worth more than at the beginning");
        assertEq(held - wMetis.balanceOf(alice), assets);
        assertEq(vault.buffer(), buffer + assets);
        assertEq(vault.balanceOf(bob), 3 ether);
    }

    // pitfall 20: the four ways in give no more shares for METIS than one another.
    function testFuzz_AllWaysInAgree(uint256 assets, uint256 profit) external {
        earn(bound(profit, 1, 10 ether));
        assets = bound(assets, 1 ether, 10_000 ether);
        uint256 snapshot = vm.snapshotState();
        uint256 byDeposit = _deposit(assets);
        vm.revertToState(snapshot);
        uint256 byStake = stake(bob, assets);
        vm.revertToState(snapshot);
        uint256 cost = _mint(byDeposit);

        assertEq(byStake, byDeposit);
        assertLe(cost, assets);
        assertGe(vault.previewDeposit(cost), byDeposit - 1);
    }

    // pitfall 5
    function testFuzz_NoDepositLowersTheRate(uint256 amount, uint256 profit) external {
        earn(bound(profit, 0, 10 ether));
        amount = bound(amount, 1e6, 10_000 ether);
        uint256 rate = vault.rateRay();
        _deposit(amount);
        assertGe(vault.rateRay(), rate);
        rate = vault.rateRay();
        _mint(amount);
        assertGe(vault.rateRay(), rate);
    }
}
