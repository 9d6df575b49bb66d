// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ILiquidStaking, VaultConfig} from "../interfaces/ILiquidStaking.sol";
import {RayMath} from "../shared/math/RayMath.sol";
import {HeadTrace} from "../shared/votes/HeadTrace.sol";
import {VaultBooks} from "./VaultBooks.sol";
import {ExitFee} from "./libraries/ExitFee.sol";
import {Books, ManagedAssets} from "./libraries/ManagedAssets.sol";
import {Price, SharePrice} from "./libraries/SharePrice.sol";

/// @title The vault: native METIS in, lsMETIS out
/// @notice SHARE PRICE. M = buffer + the router's principal + principal on its way back − unvested profit. A share
/// is worth M over all shares, those in the queue included: they are burned at request but bear losses until their
/// turn. Profit vests; every surplus (exit fees, what a ticket leaves behind) joins it. So no call of a user moves
/// the price but for dust upwards: it rises with time, and falls only by a booked loss.
/// COUNTING. Books, never `address(this).balance`: METIS has an ERC-20 face that moves it without a call, and can be
/// forced in. What is not booked is nobody's (pitfalls 1, 2, 3). The seed is dead, so supply is never 0.
/// LOSS. The pool counts slashes. Every call that uses a price compares that number first and, if it moved, takes the
/// router's principal anew: nobody trades at a price from before a slash (pitfall 9). Where it cannot be read, the limits
/// of ERC-4626 are 0 and prices revert, which is worse for the standard and better than a wrong price. A loss eats
/// unvested profit first, then lowers the price, and no fee is taken until gains have made it good.
/// ROUNDING. In the name of each function; always against the caller and for those who stay.
/// WAYS OUT. At once from what the buffer holds beyond the queue's need, for a fee; or through the queue, for none.
/// Neither can be paused or needs a role. A request needs no other contract but the queue: if the router cannot be
/// read the last known price is taken, harmless, as a ticket pays the lower of two prices.
/// TRUST. No proxy, no owner of funds, nothing that holds stake can be swapped. Settings have constant bounds.
/// ORDER. Books are stored before anything is paid, so who is called back sees the price of before or after, never
/// one between (pitfalls 27, 28).
contract LiquidStaking is VaultBooks {
    using Address for address payable;
    using HeadTrace for HeadTrace.Trace;
    using ManagedAssets for Books;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;
    using SharePrice for Price;

    /* CONSTANTS */

    uint256 public constant MAX_TICKETS_PER_REQUEST = 16;
    /// @dev Bounds of one rebalance; the next goes on.
    uint256 private constant COLLECTED_PER_CALL = 32;
    uint256 private constant FINALIZED_PER_CALL = 64;
    /// @dev Less is not worth a delegation or an unbonding. What the queue needs is unbonded to the last wei.
    uint256 private constant LEAST_MOVE = 1 ether;

    /* CONSTRUCTOR */

    constructor(VaultConfig memory config) payable VaultBooks(config) {
        if (msg.value != SEED) revert LiquidStaking_SeedMismatch(msg.value, SEED);

        emit Deposit(msg.sender, DEAD, SEED, SEED);
    }

    /// @dev Writes nothing: wMETIS pays with 2,300 gas. What comes in is booked by the call that asked for it.
    receive() external payable {
        if (msg.sender != address(_wMetis) && msg.sender != address(_router)) revert LiquidStaking_NotPayer(msg.sender);
    }

    /* DEPOSIT */

    /// @inheritdoc ILiquidStaking
    function stake(address receiver, uint256 minShares, address referrer)
        external
        payable
        nonReentrant
        returns (uint256 shares)
    {
        Books memory books = _synced();
        shares = _price(books).toSharesDown(msg.value);
        if (shares < minShares) revert LiquidStaking_TooFewShares(shares, minShares);

        _enter(books, receiver, msg.value, shares);
        emit Staked(msg.sender, receiver, referrer, msg.value, shares);
    }

    /// @notice Stakes wMETIS.
    function deposit(uint256 assets, address receiver) external nonReentrant returns (uint256 shares) {
        Books memory books = _synced();
        shares = _price(books).toSharesDown(assets);

        _enter(books, receiver, assets, shares);
        _unwrap(assets);
    }

    /// @notice Stakes as much wMETIS as `shares` cost.
    function mint(uint256 shares, address receiver) external nonReentrant returns (uint256 assets) {
        Books memory books = _synced();
        assets = _price(books).toAssetsUp(shares);

        _enter(books, receiver, assets, shares);
        _unwrap(assets);
    }

    function _enter(Books memory books, address receiver, uint256 assets, uint256 shares) private {
        uint48 until = _settings.entriesPausedUntil;
        if (block.timestamp < until) revert LiquidStaking_EntriesPaused(until);
        if (shares == 0) revert LiquidStaking_ZeroShares();
        if (assets == 0) revert LiquidStaking_ZeroAssets();
        uint256 max = _entryRoom(books);
        if (assets > max) revert LiquidStaking_DepositAboveMax(assets, max);

        _books.buffer = books.buffer + assets.toUint96();
        _mint(receiver, shares);
        emit Deposit(msg.sender, receiver, assets, shares);
    }

    function _unwrap(uint256 assets) private {
        IERC20(_wMetis).safeTransferFrom(msg.sender, address(this), assets);
        _wMetis.withdraw(assets);
    }

    /* INSTANT EXIT */

    /// @inheritdoc ILiquidStaking
    function redeemNative(uint256 shares, address receiver, address owner, uint256 minAssets)
        external
        nonReentrant
        returns (uint256 assets)
    {
        return _redeemNative(shares, receiver, owner, minAssets);
    }

    /// @inheritdoc ILiquidStaking
    function redeemNativeWithPermit(
        uint256 shares,
        address receiver,
        address owner,
        uint256 minAssets,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (uint256 assets) {
        _tryPermit(shares, owner, deadline, v, r, s);

        return _redeemNative(shares, receiver, owner, minAssets);
    }

    function _redeemNative(uint256 shares, address receiver, address owner, uint256 minAssets)
        private
        returns (uint256 assets)
    {
        Books memory books = _synced();
        uint256 gross = _price(books).toAssetsDown(shares);
        assets = ExitFee.netDown(gross, _exitFeeBps(books));
        if (assets < minAssets) revert LiquidStaking_TooFewAssets(assets, minAssets);

        _leave(books, receiver, owner, gross, assets, shares);
        payable(receiver).sendValue(assets);
    }

    /// @dev Whoever front-runs the permit only sets the allowance that is checked after it (pitfall 29).
    function _tryPermit(uint256 shares, address owner, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        // solhint-disable-next-line no-empty-blocks
        try this.permit(owner, msg.sender, shares, deadline, v, r, s) {} catch {}
    }

    /// @notice Burns `shares` and pays wMETIS from the free buffer, less the fee.
    function redeem(uint256 shares, address receiver, address owner) external nonReentrant returns (uint256 assets) {
        Books memory books = _synced();
        uint256 gross = _price(books).toAssetsDown(shares);
        assets = ExitFee.netDown(gross, _exitFeeBps(books));

        _leave(books, receiver, owner, gross, assets, shares);
        _payWrapped(receiver, assets);
    }

    /// @notice Pays `assets` of wMETIS from the free buffer for as many shares as they and the fee cost.
    function withdraw(uint256 assets, address receiver, address owner) external nonReentrant returns (uint256 shares) {
        Books memory books = _synced();
        uint256 gross = ExitFee.grossUp(assets, _exitFeeBps(books));
        shares = _price(books).toSharesUp(gross);

        _leave(books, receiver, owner, gross, assets, shares);
        _payWrapped(receiver, assets);
    }

    function _leave(
        Books memory books,
        address receiver,
        address owner,
        uint256 gross,
        uint256 net,
        uint256 shares
    ) private {
        if (receiver == address(0)) revert LiquidStaking_ZeroReceiver();
        uint256 free = books.freeBuffer(_settings.waitingAssets);
        if (net > free) revert LiquidStaking_BufferShort(net, free);
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);

        books.buffer -= net.toUint96();
        books.addProfit(gross - net, vestingPeriod, block.timestamp);
        _books = books;
        _burn(owner, shares);
        emit Withdraw(msg.sender, receiver, owner, net, shares);
        emit Redeemed(msg.sender, receiver, owner, net, gross - net, shares);
    }

    function _payWrapped(address receiver, uint256 assets) private {
        _wMetis.deposit{value: assets}();
        IERC20(_wMetis).safeTransfer(receiver, assets);
    }

    /* WITHDRAWAL REQUEST */

    /// @inheritdoc ILiquidStaking
    function requestWithdrawal(uint256 shares, address receiver, address owner)
        external
        nonReentrant
        returns (uint256 firstTicketId, uint256 lastTicketId)
    {
        return _request(shares, receiver, owner);
    }

    /// @inheritdoc ILiquidStaking
    function requestWithdrawalWithPermit(
        uint256 shares,
        address receiver,
        address owner,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (uint256 firstTicketId, uint256 lastTicketId) {
        _tryPermit(shares, owner, deadline, v, r, s);

        return _request(shares, receiver, owner);
    }

    function _request(uint256 shares, address receiver, address owner)
        private
        returns (uint256 firstTicketId, uint256 lastTicketId)
    {
        Books memory books = _syncedOrLast();
        Price memory price = _price(books);
        uint256 assets = price.toAssetsDown(shares);
        if (assets == 0) revert LiquidStaking_ZeroAssets();
        if (assets < minTicket && shares != balanceOf(owner)) revert LiquidStaking_TicketTooSmall(assets, minTicket);
        uint256 count = Math.ceilDiv(assets, maxTicket);
        if (count > MAX_TICKETS_PER_REQUEST) revert LiquidStaking_TooManyTickets(count, MAX_TICKETS_PER_REQUEST);
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);

        _books.queuedShares = books.queuedShares + shares.toUint96();
        _burn(owner, shares);

        uint256 queued;
        if (count == 1) {
            queued = assets;
            lastTicketId = _queue.lineUp(receiver, owner, assets, shares);
        } else {
            (queued, lastTicketId) = _lineUpParts(price, receiver, owner, shares, count);
        }
        firstTicketId = lastTicketId + 1 - count;
        _settings.waitingAssets += queued.toUint88();
        emit WithdrawalQueued(owner, receiver, firstTicketId, lastTicketId, queued, shares);
    }

    function _lineUpParts(Price memory price, address receiver, address owner, uint256 shares, uint256 count)
        private
        returns (uint256 queued, uint256 lastTicketId)
    {
        for (uint256 i = 0; i < count; ++i) {
            uint256 part = (shares * (i + 1)) / count - (shares * i) / count;
            uint256 partAssets = price.toAssetsDown(part);
            queued += partAssets;
            lastTicketId = _queue.lineUp(receiver, owner, partAssets, part);
        }
    }

    /* FINALIZE */

    /// @inheritdoc ILiquidStaking
    function finalize(uint256 max) external nonReentrant returns (uint256 tickets, uint256 assets) {
        return _finalize(_synced(), max);
    }

    function _finalize(Books memory books, uint256 max) private returns (uint256 tickets, uint256 assets) {
        Price memory price = _price(books);
        uint256 rate = price.rateRayDown();
        uint256 shares;
        uint256 reserved;
        (tickets, assets, shares, reserved) = _queue.finalize(max, books.buffer, rate);
        if (tickets == 0) return (0, 0);

        uint256 surplus = price.toAssetsDown(shares) - assets;
        books.buffer -= assets.toUint96();
        books.queuedShares -= shares.toUint96();
        books.addProfit(surplus, vestingPeriod, block.timestamp);
        _books = books;
        _settings.waitingAssets -= uint88(reserved);
        emit Finalized(tickets, assets, surplus, rate);

        _queue.fundFinalized{value: assets}();
    }

    /* HARVEST */

    /// @inheritdoc ILiquidStaking
    function harvest() external nonReentrant returns (uint256 rewards) {
        return _harvest();
    }

    /// @inheritdoc ILiquidStaking
    function claimFeeShares() external nonReentrant returns (uint256 shares) {
        address receiver = feeReceiver;
        if (msg.sender != receiver && receiver.code.length != 0) {
            revert LiquidStaking_NotFeeReceiver(msg.sender, receiver);
        }
        shares = _feeShares;
        if (shares == 0) revert LiquidStaking_NoFeeShares();

        _feeShares = 0;
        emit FeeSharesClaimed(receiver, shares);
        _transfer(address(this), receiver, shares);
    }

    function _harvest() private returns (uint256 rewards) {
        Books memory books = _synced();
        Price memory price = _price(books);
        rewards = _router.collectRewards();

        uint256 recovered = Math.min(rewards, _lossToRecover);
        uint256 fee = RayMath.bpsDown(rewards - recovered, _settings.harvestFeeBps);
        uint256 shares = price.toSharesDown(fee);

        books.buffer += rewards.toUint96();
        books.addProfit(rewards - fee, vestingPeriod, block.timestamp);
        _books = books;
        _lossToRecover -= uint128(recovered);
        _feeShares += shares.toUint128();
        if (shares > 0) _mint(address(this), shares);

        uint256 rate = _price(books).rateRayDown();
        _rates.push(clock(), rate);
        emit Harvested(
            rewards,
            fee,
            shares,
            _lossToRecover,
            books.unvested(block.timestamp),
            books.vestingUntil,
            rate
        );
    }

    function _beforeFeeChange() internal override nonReentrant {
        _harvest();
    }

    /* REBALANCE */

    /// @inheritdoc ILiquidStaking
    function rebalance() external nonReentrant {
        Books memory books = _books;
        uint256 unbonding = _look(books, _slashes.slashNonce());

        uint256 collected = _router.collect(COLLECTED_PER_CALL);
        books.buffer += collected.toUint96();
        books.principal -= collected.toUint96();
        _books = books;

        _finalize(books, FINALIZED_PER_CALL);
        (uint256 delegated, uint256 undelegated) = _move(books, unbonding - collected);

        // What was moved is worth a few wei less by rounding: the books take it as it is.
        _look(books, books.slashNonce);
        emit Rebalanced(collected, delegated, undelegated, books.buffer);
    }

    /// @dev Between half a target and a whole one nothing moves, so what was done is not undone by the next call.
    function _move(Books memory books, uint256 unbonding) private returns (uint256 delegated, uint256 undelegated) {
        uint256 gross = books.gross();
        uint256 waiting = _settings.waitingAssets;
        uint256 target = ExitFee.targetDown(gross, _settings.bufferTargetBps);

        uint256 coming = books.buffer + unbonding;
        uint256 shortage = Math.saturatingSub(waiting + target / 2, coming);
        if (shortage >= LEAST_MOVE || coming < waiting) {
            return (0, _router.undelegate(shortage, gross));
        }

        uint256 surplus = Math.saturatingSub(books.buffer, waiting + target);
        if (surplus < LEAST_MOVE) return (0, 0);
        // A failing delegation must not take collecting and finalising down with it: it comes back next time.
        try _router.delegate{value: surplus}(gross) returns (uint256 placed) {
            delegated = placed;
            books.buffer -= placed.toUint96();
            books.principal += placed.toUint96();
        } catch {} // solhint-disable-line no-empty-blocks
    }

    /* SYNC */

    /// @inheritdoc ILiquidStaking
    function sync() external nonReentrant {
        _look(_books, _slashes.slashNonce());
    }
}
