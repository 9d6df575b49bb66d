// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {ExitFee} from "../../../../src/vault/libraries/ExitFee.sol";
import {Books, ManagedAssets} from "../../../../src/vault/libraries/ManagedAssets.sol";
import {VestingLib} from "../../../../src/vault/libraries/VestingLib.sol";

/// @notice The vault's books and what vests in them: pure, so time is only a number.
contract ManagedAssetsTest is Test {
    using ManagedAssets for Books;

    uint256 private constant NOW = 1_800_000_000;
    uint256 private constant PERIOD = 7 days;

    function _books(uint256 buffer, uint256 principal, uint256 profit, uint256 age)
        private
        pure
        returns (Books memory books)
    {
        books.buffer = uint96(buffer + profit);
        books.principal = uint96(principal);
        books.vestingUntil = uint40(NOW - age);
        books.addProfit(profit, PERIOD, NOW - age);
    }

    /* VESTING */

    // pitfall 7: adding profit never makes earlier profit come faster: no second brings more than both slopes.
    function testFuzz_NoAdditionSpeedsProfitUp(uint256 first, uint256 second, uint256 wait, uint256 later)
        external
        pure
    {
        first = bound(first, 0, 1e24);
        second = bound(second, 1, 1e24);
        wait = bound(wait, 0, 2 * PERIOD);
        Books memory books = _books(0, 0, first, wait);
        uint256 left = books.unvested(NOW);
        Books memory alone = _books(0, 0, first, wait);
        later = bound(later, 1, left == 0 ? PERIOD : alone.vestingUntil - NOW); // while both slopes last
        books.addProfit(second, PERIOD, NOW);

        uint256 vested = left + second - books.unvested(NOW + later);
        uint256 slopes = (left - alone.unvested(NOW + later)) + second * later / PERIOD;
        // The end is rounded down to a second, so the slope may be one second steeper.
        assertLe(vested, slopes + 2 * ((left + second) / (books.vestingUntil - NOW)) + 3);
    }

    function testFuzz_NothingIsLostOrMadeByVesting(uint256 first, uint256 second, uint256 wait) external pure {
        first = bound(first, 0, 1e24);
        second = bound(second, 0, 1e24);
        Books memory books = _books(0, 0, first, bound(wait, 0, 2 * PERIOD));
        uint256 before = books.unvested(NOW);
        books.addProfit(second, PERIOD, NOW);
        assertEq(books.unvested(NOW), before + second);
        assertEq(books.unvested(NOW + PERIOD), 0);
        assertEq(books.unvested(type(uint40).max), 0);
    }

    function testFuzz_UnvestedFallsInAStraightLine(uint256 amount, uint256 time) external pure {
        amount = bound(amount, 0, 1e24);
        time = bound(time, 0, PERIOD);
        uint256 unvested = VestingLib.unvestedUp(amount, NOW, NOW + PERIOD, NOW + time);
        assertApproxEqAbs(unvested, amount - amount * time / PERIOD, 1);
        assertGe(unvested + amount * time / PERIOD, amount, "never counted early");
    }

    /* LOSS */

    // pitfall 8: any loss, larger than unvested profit or not, leaves books that work.
    function testFuzz_ALossEatsUnvestedProfitFirst(uint256 principal, uint256 profit, uint256 age, uint256 found)
        external
        pure
    {
        principal = bound(principal, 1, 1e25);
        profit = bound(profit, 0, 1e24);
        found = bound(found, 0, principal);
        Books memory books = _books(1 ether, principal, profit, bound(age, 0, 2 * PERIOD));
        uint256 managed = books.managed(NOW);
        uint256 unvested = books.unvested(NOW);

        (uint256 loss, uint256 fromUnvested) = books.takePrincipal(found, PERIOD, NOW);

        assertEq(loss, principal - found);
        assertEq(fromUnvested, loss < unvested ? loss : unvested);
        assertEq(books.unvested(NOW), unvested - fromUnvested);
        assertEq(books.managed(NOW), managed - (loss - fromUnvested));
        assertEq(books.principal, found);
    }

    // Dust that turns up does not count at once either.
    function testFuzz_ASurplusVests(uint256 principal, uint256 found) external pure {
        principal = bound(principal, 0, 1e25);
        found = bound(found, principal, principal + 1e20);
        Books memory books = _books(1 ether, principal, 0, 0);
        (uint256 loss, uint256 fromUnvested) = books.takePrincipal(found, PERIOD, NOW);
        assertEq(loss + fromUnvested, 0);
        assertEq(books.managed(NOW), 1 ether + principal);
        assertEq(books.managed(NOW + PERIOD), 1 ether + found);
    }

    /* FEE AND BUFFER */

    function testFuzz_TheFreeBufferIsNeverBelowZero(uint256 buffer, uint256 waiting) external pure {
        buffer = bound(buffer, 0, 1e25);
        waiting = bound(waiting, 0, 1e25);
        Books memory books = _books(buffer, 0, 0, 0);
        assertEq(books.freeBuffer(waiting), buffer > waiting ? buffer - waiting : 0);
    }

    // `redeem` and `withdraw` are inverse because these are.
    function testFuzz_NetAndGrossAreInverse(uint256 net, uint256 feeBps) external pure {
        net = bound(net, 0, 1e30);
        feeBps = bound(feeBps, 0, 200);
        uint256 gross = ExitFee.grossUp(net, feeBps);
        assertEq(ExitFee.netDown(gross, feeBps), net);
        if (gross > 0) assertLt(ExitFee.netDown(gross - 1, feeBps), net == 0 ? 1 : net);
        assertLe(ExitFee.netDown(ExitFee.grossDown(net, feeBps), feeBps), net);
    }

    function testFuzz_TheFeeStaysBetweenItsEnds(uint256 free, uint256 target, uint256 lowest, uint256 highest)
        external
        pure
    {
        highest = bound(highest, 0, 200);
        lowest = bound(lowest, 0, highest);
        target = bound(target, 0, 1e25);
        free = bound(free, 0, 1e25);
        uint256 rate = ExitFee.rateBpsDown(free, target, lowest, highest);
        assertGe(rate, lowest);
        assertLe(rate, highest);
        if (free >= target) assertEq(rate, lowest);
        if (target > 0) assertEq(ExitFee.rateBpsDown(0, target, lowest, highest), highest);
    }
}
