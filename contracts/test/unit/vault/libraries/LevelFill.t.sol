// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {LevelFill, Vessel} from "../../../../src/vault/libraries/LevelFill.sol";

/// @notice Water between vessels: what must hold for any of them.
contract LevelFillTest is Test {
    uint256 private constant WAD = 1e18;
    uint256 private constant LEAST = 1 ether;

    function _vessels(uint256[5] memory seeds) private pure returns (Vessel[] memory vessels) {
        vessels = new Vessel[](5);
        for (uint256 i = 0; i < 5; ++i) {
            uint256 limit = seeds[i] % 7 == 0 ? 0 : bound(uint256(keccak256(abi.encode(seeds[i]))), 1, 50_000 ether);
            uint256 held = bound(uint256(keccak256(abi.encode(seeds[i], 1))), 0, 20_000 ether);
            uint256 left = limit > held ? limit - held : 0;
            vessels[i] = Vessel({held: held, limit: limit, room: seeds[i] % 3 == 0 ? left / 2 : left});
        }
    }

    function _sum(uint256[] memory parts) private pure returns (uint256 sum) {
        for (uint256 i = 0; i < parts.length; ++i) sum += parts[i];
    }

    function test_NoVesselsTakeAndGiveNothing() external pure {
        Vessel[] memory none = new Vessel[](0);
        assertEq(LevelFill.pourIn(none, 5 ether, LEAST).length, 0);
        assertEq(LevelFill.drawOut(none, 5 ether).length, 0);
    }

    function test_PoursToACommonLevel() external pure {
        Vessel[] memory vessels = new Vessel[](3);
        vessels[0] = Vessel({held: 0, limit: 100 ether, room: 100 ether});
        vessels[1] = Vessel({held: 60 ether, limit: 100 ether, room: 40 ether});
        vessels[2] = Vessel({held: 20 ether, limit: 200 ether, room: 180 ether});
        uint256[] memory parts = LevelFill.pourIn(vessels, 70 ether, LEAST);
        assertEq(_sum(parts), 70 ether);
        assertEq(parts[1], 0, "above the level");
        assertApproxEqAbs(parts[0], 30 ether, 1e3); // 30 of 100
        assertApproxEqAbs(parts[2], 40 ether, 1e3); // 60 of 200
    }

    // What is too little for each goes into the lowest, all of it, wherever in the list that stands.
    function test_SmallPartsArePouredTogetherIntoTheLowest() external pure {
        _pourLittle(1.2 ether);
        _pourLittle(LEAST);
    }

    function _pourLittle(uint256 assets) private pure {
        for (uint256 lowest = 0; lowest < 3; ++lowest) {
            Vessel[] memory vessels = new Vessel[](3);
            for (uint256 i = 0; i < 3; ++i) {
                uint256 held = ((i + 3 - lowest) % 3) * 0.1 ether;
                vessels[i] = Vessel({held: held, limit: 100 ether, room: 100 ether - held});
            }
            uint256[] memory parts = LevelFill.pourIn(vessels, assets, LEAST);
            assertEq(parts[lowest], assets);
            assertEq(_sum(parts), assets);
        }
    }

    // Who got a part already stands higher by it when the rest is poured.
    function test_TheRestGoesToTheLowestOfAfterTheFirstPart() external pure {
        Vessel[] memory vessels = new Vessel[](4);
        vessels[0] = Vessel({held: 10 ether, limit: 100 ether, room: 90 ether});
        for (uint256 i = 1; i < 4; ++i) {
            vessels[i] = Vessel({held: 10.5 ether, limit: 100 ether, room: 89.5 ether});
        }
        // To 11.1: 1.1 for the first, and 0.6, too little, for each of the others.
        uint256[] memory parts = LevelFill.pourIn(vessels, 2.9 ether, LEAST);
        assertApproxEqAbs(parts[0], 1.1 ether, 1e3);
        assertEq(parts[1], 2.9 ether - parts[0]);
    }

    function testFuzz_PoursNoMoreThanThereIsAndFits(uint256[5] memory seeds, uint256 assets) external pure {
        Vessel[] memory vessels = _vessels(seeds);
        assets = bound(assets, 0, 200_000 ether);
        uint256[] memory parts = LevelFill.pourIn(vessels, assets, LEAST);

        assertLe(_sum(parts), assets);
        uint256 room;
        for (uint256 i = 0; i < 5; ++i) {
            assertLe(parts[i], vessels[i].room);
            assertTrue(parts[i] == 0 || parts[i] >= LEAST);
            if (vessels[i].room >= LEAST) room += vessels[i].room;
        }
        // Nothing worth a delegation is kept back while one has room for it.
        uint256 rest = assets - _sum(parts);
        assertTrue(rest < LEAST || _sum(parts) == room);
    }

    // No vessel that took something stands higher than one that could have taken more.
    function testFuzz_TheLowestComeFirst(uint256[5] memory seeds, uint256 assets) external pure {
        Vessel[] memory vessels = _vessels(seeds);
        assets = bound(assets, 100 ether, 20_000 ether);
        uint256[] memory parts = LevelFill.pourIn(vessels, assets, LEAST);
        for (uint256 i = 0; i < 5; ++i) {
            if (parts[i] <= 2 * LEAST) continue; // a part of the last METIS or two
            for (uint256 k = 0; k < 5; ++k) {
                if (vessels[k].room < parts[k] + 3 * LEAST) continue;
                uint256 low = (vessels[k].held + parts[k] + 2 * LEAST) * WAD / vessels[k].limit;
                uint256 high = (vessels[i].held + parts[i] - 2 * LEAST) * WAD / vessels[i].limit;
                assertLe(high, low + 1);
            }
        }
    }

    function testFuzz_DrawsWhatIsAskedOrAll(uint256[5] memory seeds, uint256 assets) external pure {
        Vessel[] memory vessels = _vessels(seeds);
        assets = bound(assets, 0, 200_000 ether);
        uint256[] memory parts = LevelFill.drawOut(vessels, assets);
        uint256 held;
        for (uint256 i = 0; i < 5; ++i) {
            assertLe(parts[i], vessels[i].held);
            held += vessels[i].held;
        }
        assertEq(_sum(parts), assets < held ? assets : held);
    }

    // A suspended one is emptied before any other gives a wei.
    function testFuzz_SuspendedOnesGoFirst(uint256[5] memory seeds, uint256 assets) external pure {
        Vessel[] memory vessels = _vessels(seeds);
        vessels[3].limit = 0;
        vessels[3].room = 0;
        uint256 suspended;
        for (uint256 i = 0; i < 5; ++i) {
            if (vessels[i].limit == 0) suspended += vessels[i].held;
        }
        assets = bound(assets, suspended, suspended + 10_000 ether);
        uint256[] memory parts = LevelFill.drawOut(vessels, assets);
        for (uint256 i = 0; i < 5; ++i) {
            // A level is as fine as a WAD of a limit: dust may come from elsewhere.
            if (vessels[i].limit == 0) assertApproxEqAbs(parts[i], vessels[i].held, 1e6);
        }
    }
}
