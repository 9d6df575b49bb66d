// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {RayMath} from "../../../src/shared/math/RayMath.sol";

/// @notice Solidity's side of the shared vectors (packages/testing/vectors): questions and answers that the SDK's
/// math is held against too.
contract VectorsTest is Test {
    string internal json;

    function _load(string memory file) private {
        json = vm.readFile(string.concat("packages/testing/vectors/", file, ".json"));
    }

    function _column(string memory table, string memory name) private view returns (uint256[] memory) {
        uint256[] memory values = vm.parseJsonUintArray(json, string.concat(".", table, ".", name));
        assertGt(values.length, 0, "an empty table proves nothing");
        return values;
    }

    function _check(
        string memory table,
        string memory a,
        string memory b,
        function(uint256, uint256) pure returns (uint256) twin
    ) private view {
        uint256[] memory first = _column(table, a);
        uint256[] memory second = _column(table, b);
        uint256[] memory expected = _column(table, "expected");
        for (uint256 i; i < expected.length; ++i) {
            assertEq(twin(first[i], second[i]), expected[i], table);
        }
    }

    function test_RayMath() external {
        _load("rayMath");
        _check("toAssetsDown", "shares", "priceRay", RayMath.toAssetsDown);
        _check("toAssetsUp", "shares", "priceRay", RayMath.toAssetsUp);
        _check("toSharesDown", "assets", "priceRay", RayMath.toSharesDown);
        _check("toSharesUp", "assets", "priceRay", RayMath.toSharesUp);
        _check("bpsDown", "assets", "bps", RayMath.bpsDown);
        _check("wadDown", "assets", "fractionWad", RayMath.wadDown);
    }
}
