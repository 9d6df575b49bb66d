// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ProtocolFixture} from "../../utils/governance/ProtocolFixture.sol";

/// @notice A second set of books, written from the protocol's text, naive on purpose: METIS is measured where it lies
/// (balances, positions in the pool), profit and tickets are kept in plain variables. The vault's own sums, lists and
/// caches are never asked.
abstract contract VaultLedger is ProtocolFixture {
    struct Paper {
        uint256 assets; // wei of METIS at request
        uint256 shares; // wei of lsMETIS burned
        uint256 pay; // wei of METIS, once its turn has come
        bool claimed;
    }

    uint256 internal constant RAY = 1e27;
    uint256 internal constant BPS = 10_000;

    // METIS that nobody owns
    mapping(address where => uint256 assets) public forced;

    // what the vault has looked at
    uint256 internal booked;
    uint256 internal slashes;
    uint256 internal slashesSeen;
    uint256[] internal leaving; // requests of the router that may still hold something

    // profit that does not count yet
    uint256 internal profit;
    uint256 internal profitSince;
    uint256 internal profitEnd;
    uint256 internal steepest; // wei that started to vest since nothing did

    // losses and fees
    uint256 public lossLeft;
    uint256 public lossEver;
    uint256 public rewardsEver;
    uint256 public feesEver; // wei of METIS
    uint256 public feeSharesOpen;
    uint256 internal harvestFeeBefore; // basis points in force until the last change

    // the line
    mapping(uint256 ticketId => Paper) public papers;
    uint256 public lastPaper;
    uint256 public lastServed;
    uint256 public queued; // shares of those who wait
    uint256 public waiting; // assets at request of those who wait
    uint256 public owed; // pay of those who were served and have not claimed

    // money of people
    uint256 public paidIn;
    uint256 public paidOut;
    uint256 public claimed;

    /* WHAT IS THERE */

    function held() public view returns (uint256) {
        return address(vault).balance - forced[address(vault)];
    }

    /// @dev Position by position, request by request, as the pool would pay them.
    function principal() public view returns (uint256 assets) {
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            assets += pool.assetsOf(id, address(router));
        }
        for (uint256 i; i < leaving.length; ++i) {
            assets += pool.unbondingAssets(leaving[i]);
        }
    }

    function unvested() public view returns (uint256) {
        uint256 time = vm.getBlockTimestamp();
        if (time >= profitEnd || profit == 0) return 0;
        return _up(profit * (profitEnd - time), profitEnd - profitSince);
    }

    /// @dev M, with a slash that nobody has booked yet.
    function managed() public view returns (uint256) {
        uint256 there = booked;
        uint256 hidden = unvested();
        if (slashes != slashesSeen) {
            there = principal();
            if (there < booked) hidden -= _min(hidden, booked - there);
            else hidden += there - booked;
        }
        return held() + there - hidden;
    }

    function gross() public view returns (uint256) {
        return held() + (slashes == slashesSeen ? booked : principal());
    }

    function allShares() public view returns (uint256) {
        return vault.totalSupply() + queued;
    }

    function free() public view returns (uint256) {
        return held() > waiting ? held() - waiting : 0;
    }

    /// @dev The protocol's line from full to empty buffer.
    function exitFee() public view returns (uint256) {
        (uint256 low, uint256 high) = vault.exitFeeRange();
        uint256 target = gross() * vault.bufferTargetBps() / BPS;
        if (free() >= target) return low;
        return low + (high - low) * (target - free()) / target;
    }

    /* WHAT HAPPENS */

    function _bookProfit(uint256 assets) internal {
        if (assets == 0) return;
        uint256 time = vm.getBlockTimestamp();
        uint256 before = unvested();
        if (before == 0) steepest = 0;
        steepest += assets;

        uint256 left = before == 0 ? 0 : profitEnd - time;
        profitEnd = time + (before * left + assets * vault.vestingPeriod()) / (before + assets);
        profitSince = time;
        profit = before + assets;
    }

    /// @dev A loss takes what has not vested first; dust the other way vests.
    function _bookPrincipal() internal {
        uint256 there = principal();
        if (there >= booked) {
            _bookProfit(there - booked);
        } else {
            uint256 before = unvested();
            profit = before - _min(before, booked - there);
            profitSince = vm.getBlockTimestamp();
            lossLeft += booked - there;
            lossEver += booked - there;
        }
        booked = there;
        slashesSeen = slashes;
    }

    function _bookSlash() internal {
        if (slashes != slashesSeen) _bookPrincipal();
    }

    function _bookRewards(uint256 assets, uint256 feeBps, uint256 assetsBefore, uint256 sharesBefore)
        internal
        returns (uint256 shares)
    {
        uint256 made = _min(assets, lossLeft);
        uint256 fee = (assets - made) * feeBps / BPS;
        shares = fee * sharesBefore / assetsBefore;

        lossLeft -= made;
        rewardsEver += assets;
        feesEver += fee;
        feeSharesOpen += shares;
        _bookProfit(assets - fee);
    }

    /// @dev Serves the head of the line as the text has it: in order, each the lower of two values, while there is METIS.
    /// @param assets M and `shares` all shares of that moment
    function _serve(uint256 max, uint256 budget, uint256 assets, uint256 shares) internal returns (uint256 pays) {
        uint256 rate = assets * RAY / shares;
        uint256 burned;

        for (uint256 n; n < max && lastServed < lastPaper; ++n) {
            Paper storage paper = papers[lastServed + 1];
            uint256 pay = _min(paper.assets, paper.shares * rate / RAY);
            if (pays + pay > budget) break;
            paper.pay = pay;
            pays += pay;
            burned += paper.shares;
            queued -= paper.shares;
            waiting -= paper.assets;
            ++lastServed;
        }

        owed += pays;
        if (burned != 0) _bookProfit(burned * assets / shares - pays);
    }

    /// @dev Requests that an undelegation of this second can have made.
    function _noteLeaving() internal {
        uint48 time = uint48(vm.getBlockTimestamp());
        uint48 unlockAt = (time + UNBONDING + BUCKET - 1) / BUCKET * BUCKET;
        for (uint256 i = leaving.length; i > 0; --i) {
            if (pool.unbondingRequest(leaving[i - 1]).shares != 0) continue;
            leaving[i - 1] = leaving[leaving.length - 1];
            leaving.pop();
        }
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            _noteRequest(pool.requestIdOf(address(router), id, unlockAt));
            _noteRequest(pool.requestIdOf(address(router), id, time + 1));
        }
    }

    function _noteRequest(uint256 requestId) private {
        if (pool.unbondingRequest(requestId).shares == 0) return;
        for (uint256 i; i < leaving.length; ++i) {
            if (leaving[i] == requestId) return;
        }
        leaving.push(requestId);
    }

    function _min(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    function _up(uint256 numerator, uint256 denominator) internal pure returns (uint256) {
        return (numerator + denominator - 1) / denominator;
    }
}
