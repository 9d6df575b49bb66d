// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {PoolFixture} from "../../utils/PoolFixture.sol";

/// @notice The campaign's own books of a pool: who owns what, and what it is worth.
/// @dev Written from what went in and out, the clock and the set's epochs, by rules written anew. Never from a view of
/// the pool: a pool that errs must not teach its judge.
abstract contract PoolLedger is PoolFixture {
    uint256 internal constant RAY = 1e27;

    struct Book {
        uint256 bond;
        uint256 leaving; // bond on its way out
        uint48 leavingUnlockAt;
        bool exiting;
        bool tombstoned;
        uint256 indexRay;
        uint256 shares; // active
        uint256 coveredSlashAt; // last slash that found it covered
        uint256 due; // rewards of its real blocks, as if it had been Active all the time
        uint256 taken; // rewards claimed or compounded
    }

    mapping(uint256 id => Book) internal books;
    mapping(uint256 id => mapping(address who => uint256)) public shares;
    uint256[] public requests;
    mapping(uint256 requestId => bool) private _known;
    mapping(uint256 requestId => uint256) public requestShares;
    mapping(uint256 requestId => uint256) private _frozenRay; // index of a request that matured before a slash
    mapping(address signer => uint256 id) public servedBy;

    mapping(address person => uint256 assets) public stakeIn;
    mapping(address person => uint256 assets) public stakeOut;
    mapping(address person => uint256 assets) public received; // of that, METIS seen to arrive
    uint256 public bondIn;
    uint256 public bondOut;
    uint256 public rewardsOut; // claimed
    uint256 public rewardsKept; // compounded
    uint256 public slashedEver;
    uint256 public slashedOut; // swept, and bounties paid
    uint256 public forced; // into the pool
    uint256 public forcedReserve;
    uint256 public funded; // ever put into the reserve

    uint256 public enteredBelowPar; // entries after a loss

    uint256 public rate; // METIS per block
    uint256 public settledTo; // epoch
    uint256 public paidTo; // block
    uint256 public drawable; // real blocks of known keys at the rate of their settlement

    function book(uint256 id) external view returns (Book memory) {
        return books[id];
    }

    function requestCount() external view returns (uint256) {
        return requests.length;
    }

    function idOf(uint256 requestId) public pure returns (uint256) {
        return uint48(requestId >> 48);
    }

    function ownerOf(uint256 requestId) public pure returns (address) {
        return address(uint160(requestId >> 96));
    }

    function time() internal view returns (uint48) {
        return uint48(vm.getBlockTimestamp());
    }

    /* STAKE */

    function noteDelegate(address who, uint256 id, uint256 assets) external returns (uint256 bought) {
        stakeIn[who] += assets;
        bought = assets * RAY / books[id].indexRay;
        enter(who, id, bought);
    }

    function noteCompound(address who, uint256 id, uint256 assets) external {
        rewardsKept += assets;
        books[id].taken += assets;
        stakeIn[who] += assets;
        enter(who, id, assets * RAY / books[id].indexRay);
    }

    function noteUndelegate(address who, uint256 id, uint256 sold) external returns (uint256 requestId) {
        leave(who, id, sold);
        uint48 unlockAt = isOver(id) ? time() + 1 : unlockOf();
        requestId = (uint256(uint160(who)) << 96) | (id << 48) | unlockAt;
        if (!_known[requestId]) requests.push(requestId);
        _known[requestId] = true;
        requestShares[requestId] += sold;
        if (isOver(id) && who.code.length == 0) noteWithdraw(requestId);
    }

    function noteCancel(uint256 requestId, uint256 back) external {
        requestShares[requestId] -= back;
        enter(ownerOf(requestId), idOf(requestId), back);
    }

    function noteRedelegate(address who, uint256 fromId, uint256 toId, uint256 sold) external returns (uint256 bought) {
        leave(who, fromId, sold);
        bought = sold * books[fromId].indexRay / RAY * RAY / books[toId].indexRay;
        enter(who, toId, bought);
    }

    function noteWithdraw(uint256 requestId) public returns (uint256 assets) {
        assets = worth(requestId);
        requestShares[requestId] = 0;
        stakeOut[ownerOf(requestId)] += assets;
    }

    function noteReceived(address who, uint256 assets) external {
        received[who] += assets;
    }

    function enter(address who, uint256 id, uint256 bought) private {
        if (books[id].indexRay < RAY) ++enteredBelowPar;
        shares[id][who] += bought;
        books[id].shares += bought;
    }

    function leave(address who, uint256 id, uint256 sold) private {
        shares[id][who] -= sold;
        books[id].shares -= sold;
    }

    function unlockOf() private view returns (uint48) {
        uint48 plain = time() + UNBONDING;
        return plain % BUCKET == 0 ? plain : plain - plain % BUCKET + BUCKET;
    }

    /* BOND */

    function noteBondIn(uint256 id, uint256 assets) public {
        bondIn += assets;
        books[id].bond += assets;
    }

    function noteBondLeaves(uint256 id, uint256 assets, bool forGood) external {
        Book storage b = books[id];
        b.bond -= assets;
        b.leaving += assets;
        b.leavingUnlockAt = unlockOf();
        b.exiting = forGood;
    }

    function noteBondOut(uint256 id) external returns (uint256 assets) {
        Book storage b = books[id];
        assets = b.leaving;
        b.leaving = 0;
        if (b.tombstoned) {
            assets += b.bond;
            b.bond = 0;
        }
        bondOut += assets;
    }

    /* SLASH: P7 written anew */

    /// @return due METIS taken in all
    /// @return fromDelegators what the bond could not bear
    function noteSlash(uint256 id, uint256 fractionWad) external returns (uint256 due, uint256 fromDelegators) {
        Book storage b = books[id];
        freeze(id);
        uint256 inReach = b.leavingUnlockAt > time() ? b.leaving : 0;
        uint256 reachable = b.shares + openShares(id);
        uint256 delegated = reachable * b.indexRay / RAY;
        due = (b.bond + inReach + delegated) * fractionWad / 1e18;
        slashedEver += due;

        uint256 fromLeaving = due < inReach ? due : inReach;
        uint256 fromBond = due - fromLeaving < b.bond ? due - fromLeaving : b.bond;
        fromDelegators = due - fromLeaving - fromBond;
        b.leaving -= fromLeaving;
        b.bond -= fromBond;
        if (fromDelegators != 0) b.indexRay = (delegated - fromDelegators) * RAY / reachable;
    }

    function noteTombstone(uint256 id) external {
        books[id].tombstoned = true;
    }

    function noteCovered(uint256 id) external {
        books[id].coveredSlashAt = time();
    }

    /// @dev What has matured keeps the index of now.
    function freeze(uint256 id) private {
        for (uint256 i; i < requests.length; ++i) {
            uint256 r = requests[i];
            if (idOf(r) == id && uint48(r) <= time() && _frozenRay[r] == 0) _frozenRay[r] = books[id].indexRay;
        }
    }

    function noteSlashedOut(uint256 assets) external {
        slashedOut += assets;
    }

    /* REWARDS */

    function noteRewards(uint256 id, uint256 assets) external {
        rewardsOut += assets;
        books[id].taken += assets;
    }

    function noteFunded(uint256 assets) external {
        funded += assets;
    }

    function noteRate(uint256 newRate) external {
        rate = newRate;
    }

    function noteForced(uint256 intoPool, uint256 intoReserve) external {
        forced += intoPool;
        forcedReserve += intoReserve;
    }

    /// @dev Of the set's own record: real blocks of the epochs that the pool has settled since, each block once.
    function noteSettled(uint256 upToEpoch) internal {
        uint256 head = vm.getBlockNumber() - 1;
        while (settledTo < upToEpoch) {
            (, address signer, uint256 first, uint256 last) = set.epochs(++settledTo);
            if (last > head) last = head;
            if (first <= paidTo) first = paidTo + 1;
            if (first > last) continue;
            paidTo = last;
            if (servedBy[signer] == 0) continue;
            drawable += (last - first + 1) * rate;
            books[servedBy[signer]].due += (last - first + 1) * rate;
        }
    }

    function drawn() public view returns (uint256) {
        return funded + forcedReserve - address(reserve).balance;
    }

    /* SUMS */

    function isOver(uint256 id) public view returns (bool) {
        Book storage b = books[id];
        return b.tombstoned || (b.exiting && b.leavingUnlockAt <= time());
    }

    /// @dev Shares of `id` that wait in requests and have not matured.
    function openShares(uint256 id) public view returns (uint256 sum) {
        for (uint256 i; i < requests.length; ++i) {
            if (idOf(requests[i]) == id && uint48(requests[i]) > time()) sum += requestShares[requests[i]];
        }
    }

    function worth(uint256 requestId) public view returns (uint256) {
        uint256 indexRay = _frozenRay[requestId];
        return requestShares[requestId] * (indexRay == 0 ? books[idOf(requestId)].indexRay : indexRay) / RAY;
    }

    function stakeOf(address who, uint256 count) external view returns (uint256 sum) {
        for (uint256 id = 1; id <= count; ++id) {
            sum += shares[id][who] * books[id].indexRay / RAY;
        }
        for (uint256 i; i < requests.length; ++i) {
            if (ownerOf(requests[i]) == who) sum += worth(requests[i]);
        }
    }

    /// @dev Whether one bond bears a quarter of all that a slash can reach.
    function covered(uint256 id) public view returns (bool) {
        Book storage b = books[id];
        uint256 delegated = isOver(id) ? 0 : (b.shares + openShares(id)) * b.indexRay / RAY;
        return delegated <= 4 * (b.exiting ? b.leaving : b.bond);
    }
}
