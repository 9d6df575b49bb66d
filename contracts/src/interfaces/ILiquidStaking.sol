// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

struct VaultConfig {
    address authority; // AccessManager
    address wMetis;
    address queue;
    address router;
    address feeReceiver;
    uint256 depositCap; // wei of METIS managed
    uint16 harvestFeeBps; // of rewards, <= 1000
    uint16 exitFeeBps; // of an instant exit from a full buffer
    uint16 maxExitFeeBps; // from an empty one, <= 200
    uint16 bufferTargetBps; // of what the vault manages
    uint48 vestingPeriod; // seconds
    uint48 clockGranularity; // seconds
    uint256 maxTicket; // wei of METIS
    uint256 minTicket; // wei of METIS
}

/// @title Stake METIS, hold lsMETIS
/// @notice Strict ERC-4626 over wMETIS with native custody: fees inside the previews, one rate per call, limits that
/// never revert. Amounts in wei, rates in RAY, fees in basis points,
/// times in unix seconds.
interface ILiquidStaking is IERC4626, IERC20Permit, IERC5805 {
    /// @dev By `stake`, beside the `Deposit` that every way in tells.
    event Staked(
        address indexed sender, address indexed receiver, address indexed referrer, uint256 assets, uint256 shares
    );
    /// @dev By every instant exit, beside its `Withdraw`; `assets` is what was paid, after `fee`.
    event Redeemed(
        address indexed sender,
        address indexed receiver,
        address indexed owner,
        uint256 assets,
        uint256 fee,
        uint256 shares
    );
    event WithdrawalQueued(
        address indexed owner,
        address indexed receiver,
        uint256 indexed firstTicketId,
        uint256 lastTicketId,
        uint256 assets,
        uint256 shares
    );
    event Harvested(
        uint256 rewards,
        uint256 fee,
        uint256 feeShares,
        uint256 lossToRecover,
        uint256 unvested,
        uint48 vestingEnd,
        uint256 rateRay
    );
    /// @dev The books after the router's principal was taken anew. `unvested` is the profit that did not count yet at
    /// `vestingSince`; with what the other events tell, an index knows the price of every second without a call.
    event PrincipalTaken(
        uint256 active,
        uint256 unbonding,
        uint256 unvested,
        uint48 vestingSince,
        uint48 vestingEnd,
        uint256 rateRay
    );
    event LossBooked(uint256 loss, uint256 fromUnvested, uint256 lossToRecover, uint256 rateRay);
    event Finalized(uint256 tickets, uint256 assets, uint256 surplus, uint256 rateRay);
    event Rebalanced(uint256 collected, uint256 delegated, uint256 undelegated, uint256 buffer);
    event FeeSharesClaimed(address indexed receiver, uint256 shares);

    /// @dev The constructor tells the settings as updates from 0, so that an index needs no call.
    event DepositCapUpdated(uint256 oldCap, uint256 newCap);
    event FeesUpdated(
        uint16 oldHarvestFeeBps,
        uint16 newHarvestFeeBps,
        uint16 oldExitFeeBps,
        uint16 newExitFeeBps,
        uint16 oldMaxExitFeeBps,
        uint16 newMaxExitFeeBps
    );
    event BufferTargetUpdated(uint16 oldBps, uint16 newBps);
    event FeeReceiverUpdated(address oldReceiver, address newReceiver);
    event EntriesPaused(address indexed by, uint48 until);
    event EntriesResumed(address indexed by);

    error LiquidStaking_ZeroAddress();
    error LiquidStaking_ZeroShares();
    error LiquidStaking_ZeroAssets();
    error LiquidStaking_ZeroReceiver();
    error LiquidStaking_NotPayer(address sender);
    error LiquidStaking_Reentered();
    error LiquidStaking_TooLittleGas(uint256 actual, uint256 min);
    error LiquidStaking_SeedMismatch(uint256 actual, uint256 expected);
    error LiquidStaking_EntriesPaused(uint48 until);
    error LiquidStaking_DepositAboveMax(uint256 actual, uint256 max);
    error LiquidStaking_TooFewShares(uint256 actual, uint256 min);
    error LiquidStaking_TooFewAssets(uint256 actual, uint256 min);
    error LiquidStaking_BufferShort(uint256 requested, uint256 free);
    error LiquidStaking_TicketTooSmall(uint256 actual, uint256 min);
    error LiquidStaking_TooManyTickets(uint256 actual, uint256 max);
    error LiquidStaking_NotFeeReceiver(address caller, address receiver);
    error LiquidStaking_NoFeeShares();
    error LiquidStaking_FeeTooHigh(uint256 actual, uint256 max);
    error LiquidStaking_BufferTargetTooHigh(uint256 actual, uint256 max);
    error LiquidStaking_CapTooHigh(uint256 actual, uint256 max);
    error LiquidStaking_PauseTooLong(uint48 actual, uint48 max);
    error LiquidStaking_VestingPeriodOutOfBounds(uint48 actual, uint48 min, uint48 max);
    error LiquidStaking_TicketSizesOutOfOrder(uint256 min, uint256 max);

    /* DEPOSIT */

    /// @notice Stakes `msg.value` without wrapping.
    /// @param minShares reverts below it
    /// @param referrer only told by the event
    /// @return shares in wei of lsMETIS
    function stake(address receiver, uint256 minShares, address referrer) external payable returns (uint256 shares);

    /* INSTANT EXIT */

    /// @notice Burns `shares` and pays native METIS from the free buffer, less the fee.
    /// @param minAssets in wei of METIS after the fee; reverts below it
    /// @return assets in wei of METIS after the fee
    function redeemNative(uint256 shares, address receiver, address owner, uint256 minAssets)
        external
        returns (uint256 assets);

    /// @notice The same for the bearer of a permit that `owner` gave to the caller over exactly `shares`. A permit
    /// that somebody used first does no harm: the allowance is there.
    function redeemNativeWithPermit(
        uint256 shares,
        address receiver,
        address owner,
        uint256 minAssets,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 assets);

    /* WITHDRAWAL REQUEST */

    /// @notice Burns `shares` into tickets of at most `maxTicket` each, at most 16. Never paused, and needs no
    /// other contract but the queue.
    function requestWithdrawal(uint256 shares, address receiver, address owner)
        external
        returns (uint256 firstTicketId, uint256 lastTicketId);

    /// @notice The same for the bearer of a permit that `owner` gave to the caller over exactly `shares`. A permit
    /// that somebody used first does no harm: the allowance is there.
    function requestWithdrawalWithPermit(
        uint256 shares,
        address receiver,
        address owner,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 firstTicketId, uint256 lastTicketId);

    /* CRANKS: ANYONE MAY */

    /// @notice Settles, collects rewards, takes the fee, starts vesting of the rest.
    /// @return rewards in wei of METIS
    function harvest() external returns (uint256 rewards);
    /// @notice Finalises up to `max` tickets from the buffer.
    /// @return tickets number of them
    /// @return assets in wei of METIS that they pay
    function finalize(uint256 max) external returns (uint256 tickets, uint256 assets);
    /// @notice Collects matured, finalises, unbonds what is short, delegates what is over. A second call changes
    /// nothing.
    function rebalance() external;
    /// @notice Takes the router's principal anew, as every price-dependent call does after a slash.
    function sync() external;
    /// @notice Hands the fee's shares to the receiver: by the receiver, or by anyone when it has no code.
    function claimFeeShares() external returns (uint256 shares);

    /* SETTINGS */

    /// @param cap in wei of METIS managed. Protocol governance.
    function setDepositCap(uint256 cap) external;
    /// @notice Harvests first, so that a new fee never reaches back. Protocol governance.
    function setFees(uint16 newHarvestFeeBps, uint16 newExitFeeBps, uint16 newMaxExitFeeBps) external;
    /// @notice Protocol governance.
    function setBufferTarget(uint16 newBps) external;
    /// @notice Protocol governance.
    function setFeeReceiver(address newReceiver) external;
    /// @notice Stops `stake`, `deposit` and `mint` until then, at most 14 days ahead. Guardian. Exits never stop.
    function pauseEntries(uint48 until) external;
    /// @notice Guardian or protocol governance.
    function resumeEntries() external;

    /* VIEWS */

    /// @return METIS per lsMETIS in RAY
    function rateRay() external view returns (uint256);
    /// @return METIS per lsMETIS in RAY at a past time, from the checkpoints of harvests and syncs
    function rateRayAt(uint256 timepoint) external view returns (uint256);
    /// @return in wei of METIS: held here
    function buffer() external view returns (uint256);
    /// @return in wei of METIS: what an instant exit may take, after the queue's need
    function freeBuffer() external view returns (uint256);
    /// @return M: buffer + principal - unvested, also for shares in the queue
    function managedAssets() external view returns (uint256);
    function queuedShares() external view returns (uint256);
    /// @return in wei of METIS at request of all tickets that wait
    function waitingAssets() external view returns (uint256);
    function principalAssets() external view returns (uint256 active, uint256 unbonding);
    function unvestedAssets() external view returns (uint256);
    function vestingEnd() external view returns (uint48);
    function lossToRecover() external view returns (uint256);
    /// @return in wei of lsMETIS, not yet claimed by the fee receiver
    function feeShares() external view returns (uint256);
    /// @return the fee in basis points that a redemption would pay now
    function exitFeeBps() external view returns (uint16);
    /// @return lowest of a full buffer
    /// @return highest of an empty one
    function exitFeeRange() external view returns (uint16 lowest, uint16 highest);
    function harvestFeeBps() external view returns (uint16);
    function bufferTargetBps() external view returns (uint16);
    function depositCap() external view returns (uint256);
    function feeReceiver() external view returns (address);
    /// @return unix seconds, in the past when entries are open
    function entriesPausedUntil() external view returns (uint48);
    /// @return in wei of METIS: the most that one ticket asks for
    function maxTicket() external view returns (uint256);
    /// @return in wei of METIS: the least that one asks for, unless it is a whole balance
    function minTicket() external view returns (uint256);
    /// @return in seconds: how long profit vests
    function vestingPeriod() external view returns (uint48);
    function queue() external view returns (address);
    function router() external view returns (address);
}
