// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Test} from "forge-std/Test.sol";

import {Math as Plain} from "../../../proof/standin/Math.sol";
import {SafeCast as PlainCast} from "../../../proof/standin/SafeCast.sol";

/// @notice What the proofs read in the place of OpenZeppelin's assembly answers as OpenZeppelin does.
contract StandinsTest is Test {
    function testFuzz_MulDivIsTheirs(uint128 x, uint128 y, uint256 denominator, bool small, uint8 rounding) public pure {
        denominator = bound(denominator, 1, small ? 1e30 : type(uint256).max);
        uint8 way = rounding % 4;

        assertEq(Plain.mulDiv(x, y, denominator), Math.mulDiv(x, y, denominator));
        assertEq(
            Plain.mulDiv(x, y, denominator, Plain.Rounding(way)), Math.mulDiv(x, y, denominator, Math.Rounding(way))
        );
    }

    function testFuzz_MulDivWhereNothingIsBroken(uint120 quotient, uint128 denominator, uint8 rounding) public pure {
        vm.assume(denominator != 0);
        uint8 way = rounding % 4;

        assertEq(Plain.mulDiv(quotient, denominator, denominator, Plain.Rounding(way)), quotient);
        assertEq(Math.mulDiv(quotient, denominator, denominator, Math.Rounding(way)), quotient);
    }

    /// @dev Nothing is claimed of wider products.
    function test_RevertWhen_AProductIsTooWide() public {
        vm.expectRevert();
        this.plainMulDiv(1 << 128, 1 << 128, 1 << 128);
    }

    function plainMulDiv(uint256 x, uint256 y, uint256 denominator) external pure returns (uint256) {
        return Plain.mulDiv(x, y, denominator);
    }

    function testFuzz_TheRestIsTheirs(uint256 a, uint256 b) public pure {
        assertEq(Plain.min(a, b), Math.min(a, b));
        assertEq(Plain.max(a, b), Math.max(a, b));
        assertEq(Plain.saturatingSub(a, b), Math.saturatingSub(a, b));
        assertEq(Plain.saturatingAdd(a, b), Math.saturatingAdd(a, b));
        if (b != 0) assertEq(Plain.ceilDiv(a, b), Math.ceilDiv(a, b));
    }

    function testFuzz_CastsAreTheirs(uint256 value, uint8 cut) public view {
        uint256 fits = value >> cut;
        for (uint256 way; way < 6; ++way) {
            (bool plain, uint256 one) = _try(this.plainCast, fits, way);
            (bool theirs, uint256 other) = _try(this.theirCast, fits, way);
            assertEq(plain, theirs);
            assertEq(one, other);
        }
    }

    function testFuzz_SignedCastsAreTheirs(int256 value, uint8 cut) public {
        int256 fits = value >> cut;
        try this.theirSigned(fits) returns (int256 theirs) {
            assertEq(this.plainSigned(fits), theirs);
        } catch {
            try this.plainSigned(fits) returns (int256) {
                fail();
            } catch {}
        }
    }

    /// @dev What a proof reads for a plain cast is one, wherever nothing is cut off.
    function testFuzz_WholeCastsKeepTheValue(uint256 value) public pure {
        assertEq(PlainCast.wholeUint112(uint112(value)), uint112(value));
        assertEq(PlainCast.wholeUint96(uint96(value)), uint96(value));
        assertEq(PlainCast.wholeUint64(uint64(value)), uint64(value));
        assertEq(PlainCast.wholeUint40(uint40(value)), uint40(value));
        assertEq(PlainCast.wholeUint24(uint24(value)), uint24(value));
    }

    function _try(function(uint256, uint256) external pure returns (uint256) cast, uint256 value, uint256 way)
        private
        pure
        returns (bool, uint256)
    {
        try cast(value, way) returns (uint256 result) {
            return (true, result);
        } catch {
            return (false, 0);
        }
    }

    function plainCast(uint256 value, uint256 way) external pure returns (uint256) {
        if (way == 0) return PlainCast.toUint208(value);
        if (way == 1) return PlainCast.toUint128(value);
        if (way == 2) return PlainCast.toUint112(value);
        if (way == 3) return PlainCast.toUint96(value);
        if (way == 4) return PlainCast.toUint88(value);
        return uint256(PlainCast.toInt256(value));
    }

    function theirCast(uint256 value, uint256 way) external pure returns (uint256) {
        if (way == 0) return SafeCast.toUint208(value);
        if (way == 1) return SafeCast.toUint128(value);
        if (way == 2) return SafeCast.toUint112(value);
        if (way == 3) return SafeCast.toUint96(value);
        if (way == 4) return SafeCast.toUint88(value);
        return uint256(SafeCast.toInt256(value));
    }

    function plainSigned(int256 value) external pure returns (int256) {
        return PlainCast.toInt128(value);
    }

    function theirSigned(int256 value) external pure returns (int256) {
        return SafeCast.toInt128(value);
    }
}
