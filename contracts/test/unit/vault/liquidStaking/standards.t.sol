// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {ERC20Behaviour} from "../../../behaviours/ERC20Behaviour.sol";
import {ERC2612Behaviour} from "../../../behaviours/ERC2612Behaviour.sol";
import {ERC4626Behaviour} from "../../../behaviours/ERC4626Behaviour.sol";
import {ERC4626Trips} from "../../../behaviours/ERC4626Trips.sol";
import {ERC5805Behaviour} from "../../../behaviours/ERC5805Behaviour.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

/// @notice lsMETIS against the behaviour of every standard that it names.
contract LiquidTokenStandardsTest is VaultBase, ERC20Behaviour, ERC2612Behaviour, ERC5805Behaviour {
    function erc20() internal view override returns (IERC20) {
        return vault;
    }

    function giveErc20(address account, uint256 amount) internal override returns (uint256) {
        return stake(account, amount);
    }

    function erc2612() internal view override returns (IERC20Permit) {
        return vault;
    }

    function erc6372() internal view override returns (IERC6372) {
        return vault;
    }

    function stepErc6372() internal pure override returns (uint256) {
        return D.HOUR;
    }

    function erc5805() internal view override returns (IERC5805) {
        return vault;
    }

    function domainErc5805() internal view override returns (bytes32) {
        return vault.DOMAIN_SEPARATOR();
    }

    function giveVotes(address account, uint256 amount) internal override returns (uint256) {
        return stake(account, amount);
    }

    function moveVotes(address from, address to, uint256 units) internal override {
        vm.prank(from);
        vault.transfer(to, units);
    }
}

/// @notice The vault against ERC-4626, in states with gains, losses, waiting tickets and a buffer full or short.
contract LiquidStakingERC4626Test is VaultBase, ERC4626Behaviour, ERC4626Trips {
    function erc4626() internal view override returns (IERC4626) {
        return vault;
    }

    function fundErc4626(address account, uint256 assets) internal override {
        wrap(account, assets);
    }

    function enterStateErc4626(uint256 seed) internal override {
        stake(alice, bound(uint256(keccak256(abi.encode(seed, "stake"))), 1 ether, 50_000 ether));
        if (seed & 1 == 1) earn(bound(uint256(keccak256(abi.encode(seed, "earn"))), 0, 500 ether));
        if (seed & 2 == 2) vault.rebalance();
        if (seed & 4 == 4) pool.slash(1 + seed % 4, bound(seed, 0, 0.1e18));
        if (seed & 8 == 8) vault.sync();
        if (seed & 16 == 16) request(alice, vault.balanceOf(alice) / (2 + seed % 7));
        if (seed & 32 == 32) reward(2, 10 ether);
        if (seed & 64 == 64) vault.harvest();
        later(bound(seed, 0, D.VESTING));
    }
}
