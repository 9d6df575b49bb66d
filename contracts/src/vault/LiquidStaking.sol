// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IDelegationRouter} from "../interfaces/IDelegationRouter.sol";
import {ILiquidStaking, VaultConfig} from "../interfaces/ILiquidStaking.sol";
import {IWMETIS} from "../interfaces/IWMETIS.sol";
import {IWithdrawalQueue} from "../interfaces/IWithdrawalQueue.sol";
import {RayMath} from "../shared/math/RayMath.sol";
import {LiquidToken} from "./LiquidToken.sol";
import {VaultSettings} from "./VaultSettings.sol";
import {VaultViews} from "./VaultViews.sol";
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
/// router's principal anew: nobody trades at a price from before a slash (pitfall 9). A loss eats unvested profit
/// first, then lowers the price, and no fee is taken until gains have made it good.
/// ROUNDING. In the name of each function; always against the caller and for those who stay.
/// WAYS OUT. At once from what the buffer holds beyond the queue's need, for a fee; or through the queue, for none.
/// Neither can be paused or needs a role. A request needs no other contract but the queue: if the router cannot be
/// read the last known price is taken, harmless, as a ticket pays the lower of two prices.
/// TRUST. No proxy, no owner of funds, nothing that holds stake can be swapped. Settings have constant bounds.
/// ORDER. Books are stored before anything is paid, so who is called back sees the price of before or after, never
/// one between (pitfalls 27, 28).
contract LiquidStaking is VaultSettings, VaultViews, LiquidToken, ReentrancyGuard {
    using Address for address payable;
    using Checkpoints for Checkpoints.Trace208;
    using ManagedAssets for Books;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;
    using SharePrice for Price;

    /* STORAGE */

    uint256 public constant SEED = 1 ether;
    address public constant DEAD = 0x000000000000000000000000000000000000dEaD;
    uint256 public constant MAX_TICKETS_PER_REQUEST = 16;
    uint48 public constant MIN_VESTING = 1 minutes;
    uint48 public constant MAX_VESTING = 30 days;
    /// @dev Bounds of one rebalance; the next goes on.
    uint256 private constant COLLECTED_PER_CALL = 32;
    uint256 private constant FINALIZED_PER_CALL = 64;
    /// @dev Less is not worth a delegation or an unbonding. What the queue needs is unbonded to the last wei.
    uint256 private constant LEAST_MOVE = 1 ether;

    IWMETIS private immutable _wMetis;
    IWithdrawalQueue private immutable _queue;
    IDelegationRouter private immutable _router;
    /// @inheritdoc ILiquidStaking
    uint256 public immutable maxTicket;
    /// @inheritdoc ILiquidStaking
    uint256 public immutable minTicket;
    /// @inheritdoc ILiquidStaking
    uint48 public immutable vestingPeriod;

    Books private _books;
    /// @dev Mirrors the queue's own sum, which would cost an instant exit a call.
    uint128 private _waitingAssets;
    uint128 private _lossToRecover;
    uint256 private _feeShares;
    Checkpoints.Trace208 private _rates;

    /* CONSTRUCTOR */

    constructor(VaultConfig memory config)
        payable
        LiquidToken(config.clockGranularity)
        VaultSettings(config)
    {
        if (config.wMetis == address(0) || config.queue == address(0) || config.router == address(0)) {
            revert LiquidStaking_ZeroAddress();
        }
        if (msg.value != SEED) revert LiquidStaking_SeedMismatch(msg.value, SEED);
        if (config.vestingPeriod < MIN_VESTING || config.vestingPeriod > MAX_VESTING) {
            revert LiquidStaking_VestingPeriodOutOfBounds(config.vestingPeriod, MIN_VESTING, MAX_VESTING);
        }
        if (config.minTicket == 0 || config.minTicket > config.maxTicket) {
            revert LiquidStaking_TicketSizesOutOfOrder(config.minTicket, config.maxTicket);
        }

        _wMetis = IWMETIS(config.wMetis);
        _queue = IWithdrawalQueue(config.queue);
        _router = IDelegationRouter(config.router);
        maxTicket = config.maxTicket;
        minTicket = config.minTicket;
        vestingPeriod = config.vestingPeriod;

        Books memory books;
        books.buffer = SEED.toUint128();
        books.slashNonce = IDelegationRouter(config.router).slashNonce().toUint32();
        _books = books;
        _mint(DEAD, SEED);
        emit Deposit(msg.sender, DEAD, SEED, SEED);
        _pushRate(_price(books));
    }

    /// @dev Writes nothing: wMETIS pays with 2,300 gas. What comes in is booked by the call that asked for it.
    receive() external payable {
        if (msg.sender != address(_wMetis) && msg.sender != address(_router)) revert LiquidStaking_NotPayer(msg.sender);
    }

    /* DEPOSIT */

    /// @inheritdoc ILiquidStaking
    function stake(address receiver, uint256 minShares, address referrer) external payable nonReentrant returns (uint256 shares) {
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

        books.buffer += uint128(assets);
        _books = books;
        _mint(receiver, shares);
        emit Deposit(msg.sender, receiver, assets, shares);
    }

    function _unwrap(uint256 assets) private {
        IERC20(_wMetis).safeTransferFrom(msg.sender, address(this), assets);
        _wMetis.withdraw(assets);
    }

    function _entryRoom(Books memory books) private view returns (uint256) {
        if (block.timestamp < _settings.entriesPausedUntil) return 0;
        uint256 managed = books.managed(block.timestamp);
        return managed == 0 ? 0 : Math.saturatingSub(_settings.depositCap, managed);
    }

    /* INSTANT EXIT */

    /// @inheritdoc ILiquidStaking
    function redeemNative(uint256 shares, address receiver, address owner, uint256 minAssets) external nonReentrant returns (uint256 assets) {
        Books memory books = _synced();
        uint256 gross = _price(books).toAssetsDown(shares);
        assets = ExitFee.netDown(gross, _exitFeeBps(books));
        if (assets < minAssets) revert LiquidStaking_TooFewAssets(assets, minAssets);

        _leave(books, receiver, owner, gross, assets, shares);
        payable(receiver).sendValue(assets);
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

    function _leave(Books memory books, address receiver, address owner, uint256 gross, uint256 net, uint256 shares) private {
        if (receiver == address(0)) revert LiquidStaking_ZeroReceiver();
        uint256 free = books.freeBuffer(_waitingAssets);
        if (net > free) revert LiquidStaking_BufferShort(net, free);
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);

        books.buffer -= uint128(net);
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

    /// @dev One rate per call, from the state before it, so `redeem` and `withdraw` are inverse.
    function _exitFeeBps(Books memory books) private view returns (uint256) {
        uint256 target = ExitFee.targetDown(books.gross(), _settings.bufferTargetBps);
        return ExitFee.rateBpsDown(books.freeBuffer(_waitingAssets), target, _settings.exitFeeBps, _settings.maxExitFeeBps);
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
        // Whoever front-runs the permit only sets the allowance that is checked below (pitfall 29).
        // solhint-disable-next-line no-empty-blocks
        try this.permit(owner, msg.sender, shares, deadline, v, r, s) {} catch {}

        return _request(shares, receiver, owner);
    }

    function _request(uint256 shares, address receiver, address owner) private returns (uint256 firstTicketId, uint256 lastTicketId) {
        Books memory books = _syncedOrLast();
        Price memory price = _price(books);
        uint256 assets = price.toAssetsDown(shares);
        if (assets == 0) revert LiquidStaking_ZeroAssets();
        if (assets < minTicket && shares != balanceOf(owner)) revert LiquidStaking_TicketTooSmall(assets, minTicket);
        uint256 count = Math.ceilDiv(assets, maxTicket);
        if (count > MAX_TICKETS_PER_REQUEST) revert LiquidStaking_TooManyTickets(count, MAX_TICKETS_PER_REQUEST);
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);

        books.queuedShares += shares.toUint128();
        _books = books;
        _burn(owner, shares);

        uint256 queued = 0;
        for (uint256 i = 0; i < count; ++i) {
            uint256 part = (shares * (i + 1)) / count - (shares * i) / count;
            uint256 partAssets = price.toAssetsDown(part);
            queued += partAssets;
            lastTicketId = _queue.enqueue(receiver, owner, partAssets, part);
        }
        firstTicketId = lastTicketId + 1 - count;
        _waitingAssets += queued.toUint128();
        emit WithdrawalQueued(owner, receiver, firstTicketId, lastTicketId, queued, shares);
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
        books.buffer -= uint128(assets);
        books.queuedShares -= uint128(shares);
        books.addProfit(surplus, vestingPeriod, block.timestamp);
        _books = books;
        _waitingAssets -= uint128(reserved);
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

        books.buffer += rewards.toUint128();
        books.addProfit(rewards - fee, vestingPeriod, block.timestamp);
        _books = books;
        _lossToRecover -= uint128(recovered);
        _feeShares += shares;
        if (shares > 0) _mint(address(this), shares);

        price = _price(books);
        _pushRate(price);
        emit Harvested(rewards, fee, shares, _lossToRecover, books.unvested(block.timestamp), books.vestingUntil, price.rateRayDown());
    }

    function _beforeFeeChange() internal override nonReentrant {
        _harvest();
    }

    /* REBALANCE */

    /// @inheritdoc ILiquidStaking
    function rebalance() external nonReentrant {
        Books memory books = _books;
        _takePrincipal(books, _router.slashNonce());

        uint256 collected = _router.collect(COLLECTED_PER_CALL);
        books.buffer += collected.toUint128();
        books.unbonding -= uint128(Math.min(collected, books.unbonding));
        _books = books;

        _finalize(books, FINALIZED_PER_CALL);
        (uint256 delegated, uint256 undelegated) = _move(books);

        // What was moved is worth a few wei less by rounding: the books take it as it is.
        _takePrincipal(books, books.slashNonce);
        emit Rebalanced(collected, delegated, undelegated, books.buffer);
    }

    /// @dev Between half a target and a whole one nothing moves, so what was done is not undone by the next call.
    function _move(Books memory books) private returns (uint256 delegated, uint256 undelegated) {
        uint256 gross = books.gross();
        uint256 waiting = _waitingAssets;
        uint256 target = ExitFee.targetDown(gross, _settings.bufferTargetBps);

        uint256 coming = uint256(books.buffer) + books.unbonding;
        uint256 shortage = Math.saturatingSub(waiting + target / 2, coming);
        if (shortage >= LEAST_MOVE || coming < waiting) {
            return (0, _router.undelegate(shortage, gross));
        }

        uint256 surplus = Math.saturatingSub(books.buffer, waiting + target);
        if (surplus < LEAST_MOVE) return (0, 0);
        // A failing delegation must not take collecting and finalising down with it: it comes back next time.
        try _router.delegate{value: surplus}(gross) returns (uint256 placed) {
            delegated = placed;
            books.buffer -= uint128(placed);
            books.active += uint128(placed);
        } catch {} // solhint-disable-line no-empty-blocks
    }

    /* SYNC */

    /// @inheritdoc ILiquidStaking
    function sync() external nonReentrant {
        _takePrincipal(_books, _router.slashNonce());
    }

    /// @dev The books at the price of after every slash; the usual cost is one read.
    function _synced() private returns (Books memory books) {
        books = _books;
        uint256 nonce = _router.slashNonce();
        if (nonce != books.slashNonce) _takePrincipal(books, nonce);
    }

    /// @dev The same where the router cannot be read: then the last books. Failing it on purpose by giving little gas
    /// leaves a 63rd of what the reading costs, with which no ticket can be written (pitfall 37).
    function _syncedOrLast() private returns (Books memory books) {
        books = _books;
        try _router.slashNonce() returns (uint256 nonce) {
            if (nonce == books.slashNonce) return books;
            try _router.principal() returns (uint256 active, uint256 unbonding) {
                _book(books, active, unbonding, nonce);
            } catch {} // solhint-disable-line no-empty-blocks
        } catch {} // solhint-disable-line no-empty-blocks
    }

    function _takePrincipal(Books memory books, uint256 nonce) private {
        (uint256 active, uint256 unbonding) = _router.principal();
        _book(books, active, unbonding, nonce);
    }

    function _book(Books memory books, uint256 active, uint256 unbonding, uint256 nonce) private {
        (uint256 loss, uint256 fromUnvested) =
            books.takePrincipal(active, unbonding, vestingPeriod, block.timestamp);
        bool slashed = nonce != books.slashNonce;
        books.slashNonce = nonce.toUint32();
        _books = books;

        Price memory price = _price(books);
        uint256 rate = price.rateRayDown();
        _pushRate(price);
        emit PrincipalTaken(active, unbonding, books.unvestedAmount, books.vestingSince, books.vestingUntil, rate);
        if (loss == 0) return;
        _lossToRecover += loss.toUint128();
        if (slashed) emit LossBooked(loss, fromUnvested, _lossToRecover, rate);
    }

    function _pushRate(Price memory price) private {
        _rates.push(clock(), price.rateRayDown().toUint208());
    }

    function _price(Books memory books) private view returns (Price memory) {
        return Price({assets: books.managed(block.timestamp), shares: totalSupply() + books.queuedShares});
    }

    function _stored() internal view override returns (Books memory) {
        return _books;
    }

    /// @dev What `_synced` would give.
    function _live() internal view override returns (Books memory books) {
        books = _books;
        if (_router.slashNonce() == books.slashNonce) return books;
        (uint256 active, uint256 unbonding) = _router.principal();
        books.takePrincipal(active, unbonding, vestingPeriod, block.timestamp);
    }

    /* ERC-4626 VIEWS */

    /// @notice wMETIS
    function asset() external view returns (address) {
        return address(_wMetis);
    }

    /// @notice In wei of METIS: what the shares outside the queue are worth.
    function totalAssets() external view returns (uint256) {
        return _price(_live()).toAssetsDown(totalSupply());
    }

    function convertToShares(uint256 assets) external view returns (uint256) {
        return _price(_live()).toSharesDown(assets);
    }

    function convertToAssets(uint256 shares) external view returns (uint256) {
        return _price(_live()).toAssetsDown(shares);
    }

    function maxDeposit(address) external view returns (uint256) {
        return _entryRoom(_live());
    }

    function maxMint(address) external view returns (uint256) {
        Books memory books = _live();
        return _price(books).toSharesDown(_entryRoom(books));
    }

    function previewDeposit(uint256 assets) external view returns (uint256) {
        return _price(_live()).toSharesDown(assets);
    }

    function previewMint(uint256 shares) external view returns (uint256) {
        return _price(_live()).toAssetsUp(shares);
    }

    function maxWithdraw(address owner) external view returns (uint256) {
        Books memory books = _live();
        uint256 net = ExitFee.netDown(_price(books).toAssetsDown(balanceOf(owner)), _exitFeeBps(books));
        return Math.min(net, books.freeBuffer(_waitingAssets));
    }

    function maxRedeem(address owner) external view returns (uint256) {
        Books memory books = _live();
        uint256 gross = ExitFee.grossDown(books.freeBuffer(_waitingAssets), _exitFeeBps(books));
        return Math.min(balanceOf(owner), _price(books).toSharesDown(gross));
    }

    function previewWithdraw(uint256 assets) external view returns (uint256) {
        Books memory books = _live();
        return _price(books).toSharesUp(ExitFee.grossUp(assets, _exitFeeBps(books)));
    }

    function previewRedeem(uint256 shares) external view returns (uint256) {
        Books memory books = _live();
        return ExitFee.netDown(_price(books).toAssetsDown(shares), _exitFeeBps(books));
    }

    /* VIEWS */

    /// @inheritdoc ILiquidStaking
    function rateRay() external view returns (uint256) {
        return _price(_live()).rateRayDown();
    }

    /// @inheritdoc ILiquidStaking
    function rateRayAt(uint256 timepoint) external view returns (uint256) {
        return _rates.upperLookupRecent(_validateTimepoint(timepoint));
    }

    /// @inheritdoc ILiquidStaking
    function freeBuffer() external view returns (uint256) {
        return _books.freeBuffer(_waitingAssets);
    }

    /// @inheritdoc ILiquidStaking
    function waitingAssets() external view returns (uint256) {
        return _waitingAssets;
    }

    /// @inheritdoc ILiquidStaking
    function lossToRecover() external view returns (uint256) {
        return _lossToRecover;
    }

    /// @inheritdoc ILiquidStaking
    function feeShares() external view returns (uint256) {
        return _feeShares;
    }

    /// @inheritdoc ILiquidStaking
    function exitFeeBps() external view returns (uint16) {
        return uint16(_exitFeeBps(_live()));
    }

    /// @inheritdoc ILiquidStaking
    function queue() external view returns (address) {
        return address(_queue);
    }

    /// @inheritdoc ILiquidStaking
    function router() external view returns (address) {
        return address(_router);
    }

    /* NAMED TWICE */

    // The token's own; the interface names them again.

    function nonces(address owner) public view override(IERC20Permit, LiquidToken) returns (uint256) {
        return super.nonces(owner);
    }

    function clock() public view override(IERC6372, LiquidToken) returns (uint48) {
        return super.clock();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override(IERC6372, LiquidToken) returns (string memory) {
        return super.CLOCK_MODE();
    }

    function delegates(address account) public view override(IVotes, LiquidToken) returns (address) {
        return super.delegates(account);
    }
}
