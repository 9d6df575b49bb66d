// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IDelegationRouter} from "../interfaces/IDelegationRouter.sol";
import {ILiquidStaking, VaultConfig} from "../interfaces/ILiquidStaking.sol";
import {ISlashCounter} from "../interfaces/ISlashCounter.sol";
import {IWMETIS} from "../interfaces/IWMETIS.sol";
import {IWithdrawalQueue} from "../interfaces/IWithdrawalQueue.sol";
import {HeadTrace} from "../shared/votes/HeadTrace.sol";
import {LiquidToken} from "./LiquidToken.sol";
import {VaultSettings} from "./VaultSettings.sol";
import {ExitFee} from "./libraries/ExitFee.sol";
import {Books, ManagedAssets} from "./libraries/ManagedAssets.sol";
import {Price, SharePrice} from "./libraries/SharePrice.sol";

/// @title What the vault knows of its METIS, and every price that follows from it
/// @notice `LiquidStaking` moves money by these books. A call works on a copy and stores it before it pays; a view
/// takes the same steps on a copy and forgets it, so a preview is what a call does.
abstract contract VaultBooks is VaultSettings, LiquidToken {
    using HeadTrace for HeadTrace.Trace;
    using ManagedAssets for Books;
    using SafeCast for uint256;
    using SharePrice for Price;

    /* STORAGE */

    uint256 public constant SEED = 1 ether;
    address public constant DEAD = 0x000000000000000000000000000000000000dEaD;
    uint48 public constant MIN_VESTING = 1 minutes;
    uint48 public constant MAX_VESTING = 30 days;
    /// @dev More than a 63rd of the dearest reading there can be, and less than a 64th of a block: whatever a reading
    /// that fails has burned, a request that brings a whole block passes.
    uint256 private constant GAS_UNREAD = 200_000;

    IWMETIS internal immutable _wMetis;
    IWithdrawalQueue internal immutable _queue;
    IDelegationRouter internal immutable _router;
    /// @dev Asked by every call: without the detour over the router, which names it.
    ISlashCounter internal immutable _slashes;
    /// @inheritdoc ILiquidStaking
    uint256 public immutable maxTicket;
    /// @inheritdoc ILiquidStaking
    uint256 public immutable minTicket;
    /// @inheritdoc ILiquidStaking
    uint48 public immutable vestingPeriod;

    Books internal _books;
    uint128 internal _lossToRecover;
    uint128 internal _feeShares;
    HeadTrace.Trace internal _rates;

    /* CONSTRUCTOR */

    constructor(VaultConfig memory config)
        LiquidToken(config.clockGranularity)
        VaultSettings(config)
    {
        if (config.wMetis == address(0) || config.queue == address(0) || config.router == address(0)) {
            revert LiquidStaking_ZeroAddress();
        }
        if (config.vestingPeriod < MIN_VESTING || config.vestingPeriod > MAX_VESTING) {
            revert LiquidStaking_VestingPeriodOutOfBounds(config.vestingPeriod, MIN_VESTING, MAX_VESTING);
        }
        if (config.minTicket == 0 || config.minTicket > config.maxTicket) {
            revert LiquidStaking_TicketSizesOutOfOrder(config.minTicket, config.maxTicket);
        }

        _wMetis = IWMETIS(config.wMetis);
        _queue = IWithdrawalQueue(config.queue);
        _router = IDelegationRouter(config.router);
        _slashes = ISlashCounter(IDelegationRouter(config.router).pool());
        maxTicket = config.maxTicket;
        minTicket = config.minTicket;
        vestingPeriod = config.vestingPeriod;

        Books memory books;
        books.buffer = SEED.toUint96();
        // Not zero from the beginning, or the first to leave would pay for its slot.
        books.vestingUntil = uint40(block.timestamp);
        books.slashNonce = uint32(ISlashCounter(IDelegationRouter(config.router).pool()).slashNonce());
        _books = books;
        _mint(DEAD, SEED);
        _rates.push(clock(), _price(books).rateRayDown());
    }

    /* ONE CALL AT A TIME */

    /// @dev OpenZeppelin's guard keeps a slot of its own, 2,100 gas to read; this one lies in a slot that every call
    /// reads and writes anyway.
    modifier nonReentrant() {
        _begin();
        _;
        _books.entered = false;
    }

    function _begin() private {
        if (_books.entered) revert LiquidStaking_Reentered();
        _books.entered = true;
    }

    /* SYNC */

    /// @dev The books at the price of after every slash; the usual cost is one read.
    function _synced() internal returns (Books memory books) {
        books = _books;
        uint256 nonce = _slashes.slashNonce();
        if (nonce != books.slashNonce) _look(books, nonce);
    }

    /// @dev The same where they cannot be read: then the last books. Who fails the reading on purpose by giving little
    /// gas is left with a 63rd of what it costs, which is not enough (pitfall 37).
    function _syncedOrLast() internal returns (Books memory books) {
        books = _books;
        (bool moved, bool read, uint256 active, uint256 unbonding, uint256 nonce) = _ask(books);
        if (moved) {
            if (read) _book(books, active, unbonding, nonce);
            else if (gasleft() < GAS_UNREAD) revert LiquidStaking_TooLittleGas(gasleft(), GAS_UNREAD);
        }
    }

    /// @dev What the books would look at, asked so that a failure is an answer.
    /// @return moved slashed since the books looked, or unknown
    /// @return read the principal is the router's
    function _ask(Books memory books)
        private
        view
        returns (bool moved, bool read, uint256 active, uint256 unbonding, uint256 nonce)
    {
        moved = true;
        try _slashes.slashNonce() returns (uint256 now_) {
            nonce = now_;
            moved = nonce != books.slashNonce;
            if (moved) {
                try _router.principal() returns (uint256 active_, uint256 unbonding_) {
                    (read, active, unbonding) = (true, active_, unbonding_);
                } catch {} // solhint-disable-line no-empty-blocks
            }
        } catch {} // solhint-disable-line no-empty-blocks
    }

    function _look(Books memory books, uint256 nonce) internal returns (uint256 unbonding) {
        uint256 active;
        (active, unbonding) = _router.principal();
        _book(books, active, unbonding, nonce);
    }

    function _book(Books memory books, uint256 active, uint256 unbonding, uint256 nonce) internal {
        (uint256 loss, uint256 fromUnvested) = books.takePrincipal(active + unbonding, vestingPeriod, block.timestamp);
        bool slashed = nonce != books.slashNonce;
        // Were it ever to wrap, each call would look anew.
        books.slashNonce = uint32(nonce);
        _books = books;

        Price memory price = _price(books);
        uint256 rate = price.rateRayDown();
        _rates.push(clock(), rate);
        emit PrincipalTaken(
            active, unbonding, books.unvestedAmount, books.vestingSince(), books.vestingUntil, rate
        );
        if (loss == 0) return;
        _lossToRecover += loss.toUint128();
        if (slashed) emit LossBooked(loss, fromUnvested, _lossToRecover, rate);
    }

    /* PRICE */

    function _price(Books memory books) internal view returns (Price memory) {
        return Price({assets: books.managed(block.timestamp), shares: totalSupply() + books.queuedShares});
    }

    /// @dev What `_synced` would give.
    function _live() internal view returns (Books memory books) {
        (books,) = _liveWithLoss();
    }

    function _liveWithLoss() private view returns (Books memory books, uint256 loss) {
        books = _books;
        if (_slashes.slashNonce() == books.slashNonce) return (books, 0);
        (uint256 active, uint256 unbonding) = _router.principal();
        (loss,) = books.takePrincipal(active + unbonding, vestingPeriod, block.timestamp);
    }

    /// @dev The same for the limits of ERC-4626, which may not revert. Where the pool cannot be read after a slash
    /// nothing can be traded, so each of them is 0 then.
    function _liveOrClosed() private view returns (bool open, Books memory books) {
        books = _books;
        (bool moved, bool read, uint256 active, uint256 unbonding,) = _ask(books);
        if (moved && read) books.takePrincipal(active + unbonding, vestingPeriod, block.timestamp);
        open = !moved || read;
    }

    function _entryRoom(Books memory books) internal view returns (uint256) {
        if (block.timestamp < _settings.entriesPausedUntil) return 0;
        uint256 managed = books.managed(block.timestamp);
        return managed == 0 ? 0 : Math.saturatingSub(_settings.depositCap, managed);
    }

    /// @dev One rate per call, from the state before it, so `redeem` and `withdraw` are inverse.
    function _exitFeeBps(Books memory books) internal view returns (uint256) {
        uint256 target = ExitFee.targetDown(books.gross(), _settings.bufferTargetBps);
        return ExitFee.rateBpsDown(
            books.freeBuffer(_settings.waitingAssets), target, _settings.exitFeeBps, _settings.maxExitFeeBps
        );
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
        (bool open, Books memory books) = _liveOrClosed();
        return open ? _entryRoom(books) : 0;
    }

    function maxMint(address) external view returns (uint256) {
        (bool open, Books memory books) = _liveOrClosed();
        return open ? _price(books).toSharesDown(_entryRoom(books)) : 0;
    }

    function previewDeposit(uint256 assets) external view returns (uint256) {
        return _price(_live()).toSharesDown(assets);
    }

    function previewMint(uint256 shares) external view returns (uint256) {
        return _price(_live()).toAssetsUp(shares);
    }

    function maxWithdraw(address owner) external view returns (uint256) {
        (bool open, Books memory books) = _liveOrClosed();
        if (!open) return 0;
        uint256 net = ExitFee.netDown(_price(books).toAssetsDown(balanceOf(owner)), _exitFeeBps(books));
        return Math.min(net, books.freeBuffer(_settings.waitingAssets));
    }

    function maxRedeem(address owner) external view returns (uint256) {
        (bool open, Books memory books) = _liveOrClosed();
        if (!open) return 0;
        uint256 gross = ExitFee.grossDown(books.freeBuffer(_settings.waitingAssets), _exitFeeBps(books));
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
        return _rates.at(_validateTimepoint(timepoint));
    }

    /// @inheritdoc ILiquidStaking
    function buffer() external view returns (uint256) {
        return _books.buffer;
    }

    /// @inheritdoc ILiquidStaking
    function freeBuffer() external view returns (uint256) {
        return _books.freeBuffer(_settings.waitingAssets);
    }

    /// @inheritdoc ILiquidStaking
    function managedAssets() external view returns (uint256) {
        return _live().managed(block.timestamp);
    }

    /// @inheritdoc ILiquidStaking
    function queuedShares() external view returns (uint256) {
        return _books.queuedShares;
    }

    /// @inheritdoc ILiquidStaking
    function waitingAssets() external view returns (uint256) {
        return _settings.waitingAssets;
    }

    /// @inheritdoc ILiquidStaking
    function principalAssets() external view returns (uint256 active, uint256 unbonding) {
        return _router.principal();
    }

    /// @inheritdoc ILiquidStaking
    function unvestedAssets() external view returns (uint256) {
        return _live().unvested(block.timestamp);
    }

    /// @inheritdoc ILiquidStaking
    function vestingEnd() external view returns (uint48) {
        return _live().vestingUntil;
    }

    /// @inheritdoc ILiquidStaking
    function lossToRecover() external view returns (uint256) {
        (, uint256 loss) = _liveWithLoss();
        return _lossToRecover + loss;
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

    function nonces(address owner) public view override(IERC20Permit, LiquidToken) returns (uint256) {
        return super.nonces(owner);
    }
}
