// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {RequestId} from "../../../src/sequencer/libraries/RequestId.sol";
import {SlashMath} from "../../../src/sequencer/libraries/SlashMath.sol";
import {SlashableShares} from "../../../src/sequencer/libraries/SlashableShares.sol";
import {RayMath} from "../../../src/shared/math/RayMath.sol";
import {ExitFee} from "../../../src/vault/libraries/ExitFee.sol";
import {Price, SharePrice} from "../../../src/vault/libraries/SharePrice.sol";
import {VestingLib} from "../../../src/vault/libraries/VestingLib.sol";

/// @notice Solidity's side of the shared vectors (packages/testing/vectors): questions and answers that the SDK's
/// math is held against too. Each function here takes one row of a table, columns in the table's order.
contract VectorsTest is Test {
    string internal json;

    function _load(string memory file) private {
        json = vm.readFile(string.concat("packages/testing/vectors/", file, ".json"));
    }

    function _check(string memory table, string[] memory names, function(uint256[] memory) pure returns (uint256) twin)
        private
        view
    {
        uint256[] memory expected = _column(table, "expected");
        uint256[][] memory columns = new uint256[][](names.length);
        for (uint256 c; c < names.length; ++c) {
            columns[c] = _column(table, names[c]);
        }

        uint256[] memory row = new uint256[](names.length);
        for (uint256 i; i < expected.length; ++i) {
            for (uint256 c; c < names.length; ++c) {
                row[c] = columns[c][i];
            }
            assertEq(twin(row), expected[i], table);
        }
    }

    function _column(string memory table, string memory name) private view returns (uint256[] memory values) {
        values = vm.parseJsonUintArray(json, string.concat(".", table, ".", name));
        assertGt(values.length, 0, "an empty table proves nothing");
    }

    function _names(string memory a, string memory b) private pure returns (string[] memory names) {
        names = new string[](2);
        (names[0], names[1]) = (a, b);
    }

    function _names(string memory a, string memory b, string memory c) private pure returns (string[] memory names) {
        names = new string[](3);
        (names[0], names[1], names[2]) = (a, b, c);
    }

    function _names(string memory a, string memory b, string memory c, string memory d)
        private
        pure
        returns (string[] memory names)
    {
        names = new string[](4);
        (names[0], names[1], names[2], names[3]) = (a, b, c, d);
    }

    /* RAY MATH */

    function test_RayMath() external {
        _load("rayMath");
        _check("toAssetsDown", _names("shares", "priceRay"), _toAssetsDown);
        _check("toAssetsUp", _names("shares", "priceRay"), _toAssetsUp);
        _check("toSharesDown", _names("assets", "priceRay"), _toSharesDown);
        _check("toSharesUp", _names("assets", "priceRay"), _toSharesUp);
        _check("bpsDown", _names("assets", "bps"), _bpsDown);
        _check("wadDown", _names("assets", "fractionWad"), _wadDown);
    }

    function _toAssetsDown(uint256[] memory row) private pure returns (uint256) {
        return RayMath.toAssetsDown(row[0], row[1]);
    }

    function _toAssetsUp(uint256[] memory row) private pure returns (uint256) {
        return RayMath.toAssetsUp(row[0], row[1]);
    }

    function _toSharesDown(uint256[] memory row) private pure returns (uint256) {
        return RayMath.toSharesDown(row[0], row[1]);
    }

    function _toSharesUp(uint256[] memory row) private pure returns (uint256) {
        return RayMath.toSharesUp(row[0], row[1]);
    }

    function _bpsDown(uint256[] memory row) private pure returns (uint256) {
        return RayMath.bpsDown(row[0], row[1]);
    }

    function _wadDown(uint256[] memory row) private pure returns (uint256) {
        return RayMath.wadDown(row[0], row[1]);
    }

    /* SHARE PRICE */

    function test_SharePrice() external {
        _load("sharePrice");
        _check("toAssetsDown", _names("shares", "priceAssets", "priceShares"), _sharesWorthDown);
        _check("toAssetsUp", _names("shares", "priceAssets", "priceShares"), _sharesWorthUp);
        _check("toSharesDown", _names("assets", "priceAssets", "priceShares"), _sharesForDown);
        _check("toSharesUp", _names("assets", "priceAssets", "priceShares"), _sharesForUp);
        _check("rateRayDown", _names("priceAssets", "priceShares"), _rateRayDown);
    }

    function _sharesWorthDown(uint256[] memory row) private pure returns (uint256) {
        return SharePrice.toAssetsDown(Price(row[1], row[2]), row[0]);
    }

    function _sharesWorthUp(uint256[] memory row) private pure returns (uint256) {
        return SharePrice.toAssetsUp(Price(row[1], row[2]), row[0]);
    }

    function _sharesForDown(uint256[] memory row) private pure returns (uint256) {
        return SharePrice.toSharesDown(Price(row[1], row[2]), row[0]);
    }

    function _sharesForUp(uint256[] memory row) private pure returns (uint256) {
        return SharePrice.toSharesUp(Price(row[1], row[2]), row[0]);
    }

    function _rateRayDown(uint256[] memory row) private pure returns (uint256) {
        return SharePrice.rateRayDown(Price(row[0], row[1]));
    }

    /* EXIT FEE */

    function test_ExitFee() external {
        _load("exitFee");
        _check("rateBpsDown", _names("free", "target", "lowest", "highest"), _rateBpsDown);
        _check("netDown", _names("gross", "feeBps"), _netDown);
        _check("grossUp", _names("net", "feeBps"), _grossUp);
        _check("grossDown", _names("net", "feeBps"), _grossDown);
    }

    function _rateBpsDown(uint256[] memory row) private pure returns (uint256) {
        return ExitFee.rateBpsDown(row[0], row[1], row[2], row[3]);
    }

    function _netDown(uint256[] memory row) private pure returns (uint256) {
        return ExitFee.netDown(row[0], row[1]);
    }

    function _grossUp(uint256[] memory row) private pure returns (uint256) {
        return ExitFee.grossUp(row[0], row[1]);
    }

    function _grossDown(uint256[] memory row) private pure returns (uint256) {
        return ExitFee.grossDown(row[0], row[1]);
    }

    /* VESTING */

    function test_Vesting() external {
        string[] memory names = new string[](6);
        (names[0], names[1], names[2], names[3]) = ("amount", "since", "until", "at");
        (names[4], names[5]) = ("added", "period");

        _load("vesting");
        _check("unvestedUp", _names("amount", "since", "until", "at"), _unvestedUp);
        _check("extendAmount", names, _extendAmount);
        _check("extendUntil", names, _extendUntil);
    }

    function _unvestedUp(uint256[] memory row) private pure returns (uint256) {
        return VestingLib.unvestedUp(uint128(row[0]), uint48(row[1]), uint48(row[2]), row[3]);
    }

    function _extendAmount(uint256[] memory row) private pure returns (uint256 amount) {
        (amount,) = VestingLib.extend(_unvestedUp(row), row[2], row[4], row[5], row[3]);
    }

    function _extendUntil(uint256[] memory row) private pure returns (uint256 until) {
        (, until) = VestingLib.extend(_unvestedUp(row), row[2], row[4], row[5], row[3]);
    }

    /* SLASH */

    function test_SlashMath() external {
        string[] memory names = _names("bond", "leaving", "delegated", "fractionWad");

        _load("slashMath");
        _check("total", names, _total);
        _check("fromBond", names, _fromBond);
        _check("fromLeaving", names, _fromLeaving);
        _check("fromDelegators", names, _fromDelegators);
    }

    function _cut(uint256[] memory row) private pure returns (SlashMath.Cut memory) {
        return SlashMath.cutDown(row[0], row[1], row[2], row[3]);
    }

    function _total(uint256[] memory row) private pure returns (uint256) {
        return _cut(row).total;
    }

    function _fromBond(uint256[] memory row) private pure returns (uint256) {
        return _cut(row).fromBond;
    }

    function _fromLeaving(uint256[] memory row) private pure returns (uint256) {
        return _cut(row).fromLeaving;
    }

    function _fromDelegators(uint256[] memory row) private pure returns (uint256) {
        return _cut(row).fromDelegators;
    }

    /* UNBONDING */

    function test_Unbonding() external {
        _load("unbonding");
        _check("unlockOf", _names("at", "period", "bucketSize"), _unlockOf);
        _check("unlockOfBuckets", _names("at", "period", "bucketSize"), _unlockOf);
        _check("pack", _names("owner", "id", "unlockAt"), _pack);
    }

    function _unlockOf(uint256[] memory row) private pure returns (uint256) {
        return SlashableShares.unlockOf(uint48(row[0]), uint48(row[1]), uint48(row[2]));
    }

    function _pack(uint256[] memory row) private pure returns (uint256) {
        return RequestId.pack(address(uint160(row[0])), row[1], uint48(row[2]));
    }
}
