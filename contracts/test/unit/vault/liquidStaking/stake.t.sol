// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract StakeTest is VaultBase {
    address private _referrer = makeAddr("referrer");

    function setUp() public override {
        super.setUp();
        vm.deal(alice, 2 * D.DEPOSIT_CAP);
    }

    function _stake(uint256 assets, uint256 minShares) private returns (uint256) {
        vm.prank(alice);
        return vault.stake{value: assets}(bob, minShares, _referrer);
    }

    /* GUARDS */

    function test_RevertWhen_EntriesPaused() external {
        uint48 until = time() + 1 days;
        vm.prank(guardian);
        vault.pauseEntries(until);

        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_EntriesPaused.selector, until));
        _stake(1 ether, 0);

        vm.warp(until);
        _stake(1 ether, 0);
    }

    function test_RevertWhen_Nothing() external {
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroShares.selector);
        _stake(0, 0);
    }

    // pitfall 2: what would mint nothing is refused, not swallowed.
    function test_RevertWhen_AWeiIsLessThanAShare() external {
        stake(bob, 100 ether);
        earn(100 ether);

        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroShares.selector);
        _stake(1, 0);
    }

    function test_RevertWhen_FewerSharesThanAsked() external {
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_TooFewShares.selector, 1 ether, 1 ether + 1)
        );
        _stake(1 ether, 1 ether + 1);
    }

    function test_RevertWhen_AboveTheCap() external {
        uint256 max = D.DEPOSIT_CAP - D.SEED;

        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_DepositAboveMax.selector, max + 1, max));
        _stake(max + 1, 0);

        _stake(max, 0);
        assertEq(vault.maxDeposit(alice), 0);
    }

    function test_RevertWhen_ReceiverIsZero() external {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        vault.stake{value: 1 ether}(address(0), 0, address(0));
    }

    // pitfall 9: a price that may be from before a slash is not sold.
    function test_RevertWhen_TheRouterCannotBeReadAfterASlash() external {
        stake(bob, 100 ether);
        vault.rebalance();
        pool.slash(1, 0.1e18);
        pool.setFailing(false, false, true);

        vm.expectRevert("FakePool: reads fail");
        _stake(1 ether, 0);
    }

    /* EFFECTS */

    function test_MintsAtTheRate() external {
        stake(bob, 99 ether);
        earn(100 ether); // 10 % fee in shares; M = 200 over the old shares and the fee's

        uint256 rate = vault.rateRay();
        uint256 shares = _stake(50 ether, 0);

        assertEq(shares, 50 ether * uint256(1e27) / rate);
        assertLt(shares, 50 ether);
        assertEq(vault.rateRay(), rate);
    }

    function test_MovesMetisSharesAndVotes() external {
        uint256 before = alice.balance;
        uint256 supply = vault.totalSupply();

        uint256 shares = _stake(3 ether, 3 ether);

        assertEq(shares, 3 ether);
        assertEq(alice.balance, before - 3 ether);
        assertEq(vault.balanceOf(bob), 3 ether);
        assertEq(vault.balanceOf(alice), 0);
        assertEq(vault.totalSupply(), supply + 3 ether);
        assertEq(vault.getVotes(bob), 3 ether);
        assertEq(vault.buffer(), D.SEED + 3 ether);
        assertEq(vault.managedAssets(), D.SEED + 3 ether);
        assertEq(address(vault).balance, D.SEED + 3 ether);
    }

    function test_TellsStakeAndReferrer() external {
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(alice, bob, 3 ether, 3 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.Staked(alice, bob, _referrer, 3 ether, 3 ether);
        _stake(3 ether, 0);
    }

    // pitfall 4: no loop of small stakes gets a share too many.
    function testFuzz_NeverMintsMoreThanItIsWorth(uint256 assets, uint256 profit) external {
        stake(bob, 1_000 ether);
        earn(bound(profit, 0, 1_000 ether));
        assets = bound(assets, 2, 100_000 ether);
        uint256 rate = vault.rateRay();

        uint256 shares = _stake(assets, 0);

        assertLe(vault.convertToAssets(shares), assets);
        assertGe(vault.rateRay(), rate);
    }
}
