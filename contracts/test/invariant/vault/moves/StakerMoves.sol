// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultWorld} from "../VaultWorld.sol";

/// @notice The three ways in, and shares that change hands.
abstract contract StakerMoves is VaultWorld {
    function stakeNative(uint256 who, uint256 assets) external still(0) {
        address account = person(who);
        assets = _bound(assets, 1, 30_000 ether);
        uint256 expected = assets * allShares() / managed();
        uint256 preview = vault.previewDeposit(assets);
        bool open = _open(assets, expected);
        give(account, assets);

        vm.prank(account);
        try vault.stake{value: assets}(account, expected, address(0)) returns (uint256 shares) {
            _entered(assets, shares, expected, preview, open);
            ++done[msg.sig];
        } catch {
            hold("V11 entries", !open, "an open entry was refused");
        }
    }

    function depositWrapped(uint256 who, uint256 assets) external still(0) {
        address account = person(who);
        assets = _bound(assets, 1, 30_000 ether);
        uint256 expected = assets * allShares() / managed();
        uint256 preview = vault.previewDeposit(assets);
        bool open = _open(assets, expected);
        _wrap(account, assets);

        vm.prank(account);
        try vault.deposit(assets, account) returns (uint256 shares) {
            _entered(assets, shares, expected, preview, open);
            ++done[msg.sig];
        } catch {
            hold("V11 entries", !open, "an open entry was refused");
        }
    }

    function mintShares(uint256 who, uint256 shares) external still(0) {
        address account = person(who);
        shares = _bound(shares, 1, 30_000 ether);
        uint256 expected = _up(shares * managed(), allShares());
        uint256 preview = vault.previewMint(shares);
        bool open = _open(expected, shares);
        _wrap(account, expected);

        vm.prank(account);
        try vault.mint(shares, account) returns (uint256 assets) {
            _entered(assets, shares, shares, shares, open);
            hold("V1 price", assets == expected && assets == preview, "a mint cost something else");
            ++done[msg.sig];
        } catch {
            hold("V11 entries", !open, "an open entry was refused");
        }
    }

    /// @dev What is promised can be had: the whole of `maxDeposit`.
    function stakeTheMost(uint256 who, uint256) external still(0) {
        address account = person(who);
        uint256 most = vault.maxDeposit(account);
        if (most == 0 || most > 400_000 ether || managed() + most > 1_200_000 ether) return;
        uint256 expected = most * allShares() / managed();
        give(account, most);

        vm.prank(account);
        try vault.stake{value: most}(account, expected, address(0)) returns (uint256 shares) {
            _entered(most, shares, expected, expected, true);
            ++done[msg.sig];
        } catch {
            hold("V11 entries", false, "maxDeposit was refused");
        }
    }

    function passShares(uint256 who, uint256 shares) external still(0) {
        address from = person(who);
        shares = _bound(shares, 0, vault.balanceOf(from));
        vm.prank(from);
        vault.transfer(person(who / people.length), shares);
        ++done[msg.sig];
    }

    /* MODEL */

    function _entered(uint256 assets, uint256 shares, uint256 expected, uint256 preview, bool open) private {
        _bookSlash();
        paidIn += assets;
        hold("V1 price", shares == expected, "an entry got other shares than the price says");
        hold("V10 previews", shares == preview, "an entry was previewed otherwise");
        hold("V11 entries", open, "a closed entry was taken");
    }

    function _open(uint256 assets, uint256 shares) private view returns (bool) {
        bool paused = vm.getBlockTimestamp() < vault.entriesPausedUntil();
        return !paused && assets != 0 && shares != 0 && managed() + assets <= vault.depositCap();
    }

    function _wrap(address account, uint256 assets) private {
        give(account, assets);
        vm.startPrank(account);
        wMetis.deposit{value: assets}();
        wMetis.approve(address(vault), assets);
        vm.stopPrank();
    }
}
