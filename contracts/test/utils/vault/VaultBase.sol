// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {FakePool} from "../../mocks/vault/FakePool.sol";
import {Roles} from "../Roles.sol";
import {VaultDefaults as D} from "./VaultDefaults.sol";
import {VaultRoom} from "./VaultRoom.sol";

/// @notice The vault over the fake pool, with four sequencers of a quarter each.
abstract contract VaultBase is VaultRoom {
    FakePool internal pool;
    AccessManager internal access;

    address internal protocol = makeAddr("protocol");
    address internal operations = makeAddr("operations");
    address internal guardian = makeAddr("guardian");
    address internal stranger = makeAddr("stranger");

    function setUp() public virtual {
        vm.warp(D.START);
        pool = new FakePool();
        access = new AccessManager(address(this));
        deployVault(address(access), address(pool));
        handOutVaultRoles(access);
        access.grantRole(Roles.PROTOCOL, protocol, 0);
        access.grantRole(Roles.OPERATIONS, operations, 0);
        access.grantRole(Roles.GUARDIAN, guardian, 0);
        for (uint256 i = 0; i < 4; ++i) {
            addSequencer();
        }
    }

    function addSequencer() internal returns (uint256 id) {
        id = pool.add(D.ROOM);
        vm.prank(operations);
        router.approve(id, D.ROOM, D.CAP_BPS);
    }

    function reward(uint256 id, uint256 assets) internal {
        vm.deal(address(this), assets);
        pool.reward{value: assets}(id, address(router));
    }

    /// @dev Rewards of one harvest, fully vested.
    function earn(uint256 assets) internal {
        reward(1, assets);
        vault.harvest();
        later(D.VESTING);
    }

    receive() external payable {}
}
