// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {FakePool} from "../../mocks/vault/FakePool.sol";
import {VaultDefaults as D} from "./VaultDefaults.sol";
import {VaultRoom} from "./VaultRoom.sol";

/// @notice The vault over the fake pool, with four sequencers of a quarter each.
abstract contract VaultBase is VaultRoom {
    FakePool internal pool;

    function setUp() public virtual {
        vm.warp(D.START);
        pool = new FakePool();
        deployVault(address(pool));
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
