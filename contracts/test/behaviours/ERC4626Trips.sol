// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ERC4626State} from "./ERC4626State.sol";

/// @notice There and back gains nothing, in any state of a vault; and nobody moves what is not his.
abstract contract ERC4626Trips is ERC4626State {
    /* ROUND TRIPS: NEVER A WEI OF PROFIT (P4, PITFALL 4) */

    function testFuzz_ERC4626_DepositThenRedeem(uint256 seed, uint256 assets) external {
        assets = world(seed, assets);
        uint256 shares = depositErc4626(ben, assets);
        vm.assume(shares <= erc4626().maxRedeem(ben));
        vm.prank(ben);
        assertLe(erc4626().redeem(shares, ben, ben), assets);
    }

    function testFuzz_ERC4626_DepositThenWithdraw(uint256 seed, uint256 assets) external {
        assets = world(seed, assets);
        depositErc4626(ann, 10 ether); // the fee of going again
        uint256 shares = depositErc4626(ann, assets);
        vm.assume(assets <= erc4626().maxWithdraw(ann));
        vm.prank(ann);
        assertGe(erc4626().withdraw(assets, ann, ann), shares);
    }

    function testFuzz_ERC4626_MintThenRedeem(uint256 seed, uint256 shares) external {
        shares = world(seed, shares);
        fundErc4626(ben, erc4626().previewMint(shares));
        vm.startPrank(ben);
        uint256 assets = erc4626().mint(shares, ben);
        vm.assume(shares <= erc4626().maxRedeem(ben));
        assertLe(erc4626().redeem(shares, ben, ben), assets);
    }

    function testFuzz_ERC4626_MintThenWithdraw(uint256 seed, uint256 shares) external {
        shares = world(seed, shares);
        fundErc4626(ann, erc4626().previewMint(shares));
        vm.startPrank(ann);
        uint256 assets = erc4626().mint(shares, ann);
        vm.assume(assets <= erc4626().maxWithdraw(ann));
        assertGe(erc4626().withdraw(assets, ann, ann), shares);
    }

    function testFuzz_ERC4626_RedeemThenDeposit(uint256 seed, uint256 assets) external {
        world(seed, assets);
        uint256 shares = erc4626().previewWithdraw(leaving(assets));
        vm.assume(shares <= erc4626().maxRedeem(ann));
        vm.startPrank(ann);
        assets = erc4626().redeem(shares, ann, ann);
        vm.assume(assets <= erc4626().maxDeposit(ann));
        assetErc4626().approve(address(erc4626()), assets);
        assertLe(erc4626().deposit(assets, ann), shares);
    }

    function testFuzz_ERC4626_RedeemThenMint(uint256 seed, uint256 assets) external {
        world(seed, assets);
        uint256 shares = erc4626().previewWithdraw(leaving(assets));
        vm.assume(shares <= erc4626().maxRedeem(ann));
        vm.prank(ann);
        assets = erc4626().redeem(shares, ann, ann);
        vm.assume(shares <= erc4626().maxMint(ann));
        fundErc4626(ann, 100 ether);
        vm.prank(ann);
        assertGe(erc4626().mint(shares, ann), assets);
    }

    function testFuzz_ERC4626_WithdrawThenDeposit(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        vm.startPrank(ann);
        uint256 shares = erc4626().withdraw(assets, ann, ann);
        vm.assume(assets <= erc4626().maxDeposit(ann));
        assetErc4626().approve(address(erc4626()), assets);
        assertLe(erc4626().deposit(assets, ann), shares);
    }

    function testFuzz_ERC4626_WithdrawThenMint(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        vm.prank(ann);
        uint256 shares = erc4626().withdraw(assets, ann, ann);
        vm.assume(shares <= erc4626().maxMint(ann));
        fundErc4626(ann, 100 ether);
        vm.prank(ann);
        assertGe(erc4626().mint(shares, ann), assets);
    }

    // One rate for a call, from before it: the two ways of saying the same exit agree.
    function testFuzz_ERC4626_WithdrawAndRedeemAreInverse(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        uint256 shares = erc4626().previewWithdraw(assets);
        assertGe(erc4626().previewRedeem(shares), assets);
        assertLt(erc4626().previewRedeem(shares - 1), assets);
    }

    /* ALLOWANCE */

    function testFuzz_ERC4626_ASpenderSpends(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        uint256 cost = erc4626().previewWithdraw(assets);
        vm.prank(ann);
        erc4626().approve(cy, cost + 5);

        vm.prank(cy);
        erc4626().withdraw(assets, cy, ann);

        assertEq(erc4626().allowance(ann, cy), 5);
        assertEq(assetErc4626().balanceOf(cy), assets);
    }

    function testFuzz_ERC4626_RevertWhen_TheSpenderMayNot(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        uint256 cost = erc4626().previewWithdraw(assets);
        vm.prank(ann);
        erc4626().approve(cy, cost - 1);

        bytes memory short =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, cy, cost - 1, cost);
        vm.startPrank(cy);
        vm.expectRevert(short);
        erc4626().withdraw(assets, cy, ann);
        vm.expectRevert(short);
        erc4626().redeem(cost, cy, ann);
    }

    function testFuzz_ERC4626_BoundlessAllowanceStays(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        vm.prank(ann);
        erc4626().approve(cy, type(uint256).max);
        vm.prank(cy);
        erc4626().withdraw(assets, cy, ann);
        assertEq(erc4626().allowance(ann, cy), type(uint256).max);
    }

    function testFuzz_ERC4626_RevertWhen_TheAssetIsNotApproved(uint256 seed, uint256 assets) external {
        assets = world(seed, assets);
        fundErc4626(ben, assets);
        vm.startPrank(ben);
        assetErc4626().approve(address(erc4626()), 0);
        vm.expectRevert();
        erc4626().deposit(assets, ben);
        uint256 shares = erc4626().previewDeposit(assets);
        vm.expectRevert();
        erc4626().mint(shares, ben);
    }
}
