// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {ERC4626State} from "./ERC4626State.sol";

/// @notice What the standard asks of a vault, as properties over any state that it may be in, without tolerance: views,
/// the four ways in and out, limits.
abstract contract ERC4626Behaviour is ERC4626State {
    /* VIEWS */

    function testFuzz_ERC4626_ViewsNeverRevertAndDoNotDependOnWhoAsks(uint256 seed, uint256 amount) external {
        amount = world(seed, amount);
        assertGt(erc4626().totalAssets(), 0);
        assertTrue(erc4626().asset() != address(0));
        uint256 shares = erc4626().convertToShares(amount);
        uint256 assets = erc4626().convertToAssets(amount);
        uint256[4] memory previews = _previews(amount);

        vm.startPrank(cy);
        assertEq(erc4626().convertToShares(amount), shares);
        assertEq(erc4626().convertToAssets(amount), assets);
        assertEq(abi.encode(_previews(amount)), abi.encode(previews));
    }

    function _previews(uint256 amount) private view returns (uint256[4] memory) {
        return [
            erc4626().previewDeposit(amount),
            erc4626().previewMint(amount),
            erc4626().previewWithdraw(amount),
            erc4626().previewRedeem(amount)
        ];
    }

    function testFuzz_ERC4626_ConvertingTwiceGainsNothing(uint256 seed, uint256 amount) external {
        amount = world(seed, amount);
        assertLe(erc4626().convertToAssets(erc4626().convertToShares(amount)), amount);
        assertLe(erc4626().convertToShares(erc4626().convertToAssets(amount)), amount);
    }

    // Fees and rounding are inside the previews, and always against who asks.
    function testFuzz_ERC4626_PreviewsAreNoBetterThanTheRate(uint256 seed, uint256 amount) external {
        amount = world(seed, amount);
        assertLe(erc4626().previewDeposit(amount), erc4626().convertToShares(amount));
        assertGe(erc4626().previewMint(amount), erc4626().convertToAssets(amount));
        assertGe(erc4626().previewWithdraw(amount), erc4626().convertToShares(amount));
        assertLe(erc4626().previewRedeem(amount), erc4626().convertToAssets(amount));
    }

    function testFuzz_ERC4626_AllSharesAreWorthAllAssets(uint256 seed, uint256 amount) external {
        world(seed, amount);
        uint256 all = erc4626().convertToAssets(erc4626().totalSupply());
        assertEq(all, erc4626().totalAssets());
    }

    /* EXACT: PITFALLS 20 AND 33, EACH OF THE FOUR WAYS MOVES WHAT ITS PREVIEW SAID */

    struct Holdings {
        uint256 annAssets;
        uint256 annShares;
        uint256 benAssets;
        uint256 benShares;
        uint256 supply;
    }

    function _holdings() private view returns (Holdings memory) {
        return Holdings({
            annAssets: assetErc4626().balanceOf(ann),
            annShares: erc4626().balanceOf(ann),
            benAssets: assetErc4626().balanceOf(ben),
            benShares: erc4626().balanceOf(ben),
            supply: erc4626().totalSupply()
        });
    }

    function testFuzz_ERC4626_DepositIsItsPreview(uint256 seed, uint256 assets) external {
        assets = world(seed, assets);
        fundErc4626(ann, assets);
        uint256 preview = erc4626().previewDeposit(assets);
        Holdings memory before = _holdings();

        vm.expectEmit(address(erc4626()));
        emit IERC4626.Deposit(ann, ben, assets, preview);
        vm.prank(ann);
        uint256 shares = erc4626().deposit(assets, ben);

        assertEq(shares, preview);
        _assertEntered(before, assets, shares);
    }

    function testFuzz_ERC4626_MintIsItsPreview(uint256 seed, uint256 shares) external {
        shares = world(seed, shares);
        uint256 preview = erc4626().previewMint(shares);
        fundErc4626(ann, preview);
        Holdings memory before = _holdings();

        vm.expectEmit(address(erc4626()));
        emit IERC4626.Deposit(ann, ben, preview, shares);
        vm.prank(ann);
        uint256 assets = erc4626().mint(shares, ben);

        assertEq(assets, preview);
        _assertEntered(before, assets, shares);
    }

    function _assertEntered(Holdings memory before, uint256 assets, uint256 shares) private view {
        Holdings memory now_ = _holdings();
        assertEq(before.annAssets - now_.annAssets, assets);
        assertEq(now_.benShares - before.benShares, shares);
        assertEq(now_.supply - before.supply, shares);
        assertEq(now_.annShares, before.annShares);
    }

    function testFuzz_ERC4626_WithdrawIsItsPreview(uint256 seed, uint256 assets) external {
        world(seed, assets);
        assets = leaving(assets);
        uint256 preview = erc4626().previewWithdraw(assets);
        Holdings memory before = _holdings();

        vm.expectEmit(address(erc4626()));
        emit IERC4626.Withdraw(ann, ben, ann, assets, preview);
        vm.prank(ann);
        uint256 shares = erc4626().withdraw(assets, ben, ann);

        assertEq(shares, preview);
        _assertLeft(before, assets, shares);
    }

    function testFuzz_ERC4626_RedeemIsItsPreview(uint256 seed, uint256 shares) external {
        world(seed, shares);
        uint256 max = erc4626().maxRedeem(ann);
        vm.assume(max > 1e6);
        shares = bound(shares, 1e6, max);
        uint256 preview = erc4626().previewRedeem(shares);
        Holdings memory before = _holdings();

        vm.expectEmit(address(erc4626()));
        emit IERC4626.Withdraw(ann, ben, ann, preview, shares);
        vm.prank(ann);
        uint256 assets = erc4626().redeem(shares, ben, ann);

        assertEq(assets, preview);
        _assertLeft(before, assets, shares);
    }

    function _assertLeft(Holdings memory before, uint256 assets, uint256 shares) private view {
        Holdings memory now_ = _holdings();
        assertEq(now_.benAssets - before.benAssets, assets);
        assertEq(before.annShares - now_.annShares, shares);
        assertEq(before.supply - now_.supply, shares);
        assertEq(now_.annAssets, before.annAssets);
    }

    /* LIMITS: WHAT THEY SAY PASSES, A WEI MORE DOES NOT */

    function testFuzz_ERC4626_TheMostPasses(uint256 seed, uint256 amount) external {
        world(seed, amount);
        uint256 snapshot = vm.snapshotState();

        uint256 max = erc4626().maxDeposit(ben);
        fundErc4626(cy, max);
        vm.prank(cy);
        if (max > 0) erc4626().deposit(max, ben);
        vm.revertToState(snapshot);

        max = erc4626().maxMint(ben);
        fundErc4626(cy, erc4626().previewMint(max));
        vm.prank(cy);
        if (max > 0) erc4626().mint(max, ben);
        vm.revertToState(snapshot);

        max = erc4626().maxWithdraw(ann);
        vm.prank(ann);
        if (max > 0) erc4626().withdraw(max, ben, ann);
        vm.revertToState(snapshot);

        max = erc4626().maxRedeem(ann);
        vm.prank(ann);
        if (max > 0) erc4626().redeem(max, ben, ann);
    }

    function testFuzz_ERC4626_MoreThanTheMostDoesNot(uint256 seed, uint256 amount) external {
        world(seed, amount);
        uint256 max = erc4626().maxDeposit(cy);
        fundErc4626(cy, max + 1);
        vm.expectRevert();
        vm.prank(cy);
        erc4626().deposit(max + 1, cy);

        max = erc4626().maxWithdraw(ann);
        vm.expectRevert();
        vm.prank(ann);
        erc4626().withdraw(max + 1, ann, ann);

        uint256 held = erc4626().balanceOf(ann);
        vm.expectRevert();
        vm.prank(ann);
        erc4626().redeem(held + 1, ann, ann);
    }

    function testFuzz_ERC4626_WhoHasNothingMayTakeNothing(uint256 seed) external {
        world(seed, 0);
        assertEq(erc4626().maxWithdraw(ben), 0);
        assertEq(erc4626().maxRedeem(ben), 0);
    }
}
