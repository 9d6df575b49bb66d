// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A vault of ERC-4626 in any state: a suite names the vault, gives accounts of its asset, and brings the vault
/// into some state by a seed: gains, losses, others who come, leave and wait.
abstract contract ERC4626State is Test {
    address internal ann = makeAddr("ann");
    address internal ben = makeAddr("ben");
    address internal cy = makeAddr("cy");

    function erc4626() internal view virtual returns (IERC4626);
    /// @dev Gives `account` that much of the asset, approved for the vault.
    function fundErc4626(address account, uint256 assets) internal virtual;
    function enterStateErc4626(uint256 seed) internal virtual;

    function assetErc4626() internal view returns (IERC20) {
        return IERC20(erc4626().asset());
    }

    function depositErc4626(address account, uint256 assets) internal returns (uint256) {
        fundErc4626(account, assets);
        vm.prank(account);
        return erc4626().deposit(assets, account);
    }

    /// @dev A state with room for `ann`, who has put something in; both amounts make sense in it.
    function world(uint256 seed, uint256 amount) internal returns (uint256) {
        enterStateErc4626(seed);
        depositErc4626(ann, 1_000 ether);
        return bound(amount, 1e6, 900 ether);
    }

    /// @dev No more than may leave now.
    function leaving(uint256 assets) internal view returns (uint256) {
        uint256 max = erc4626().maxWithdraw(ann);
        vm.assume(max > 1e6);
        return bound(assets, 1e6, max);
    }
}
