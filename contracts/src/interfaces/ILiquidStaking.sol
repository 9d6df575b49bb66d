// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title Stake METIS, hold lsMETIS
/// @notice Strict ERC-4626 over wMETIS with native custody. Amounts in wei, rates in RAY, fees in basis points,
/// times in unix seconds.
interface ILiquidStaking is IERC4626, IERC5805, IERC20Permit {
    event Staked(address indexed sender, address indexed receiver, address indexed referrer, uint256 assets, uint256 shares);
    event Redeemed(
        address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 fee, uint256 shares
    );
    event WithdrawalQueued(
        address indexed owner, address indexed receiver, uint256 indexed firstTicketId, uint256 lastTicketId, uint256 assets, uint256 shares
    );
    event Harvested(uint256 rewards, uint256 fee, uint256 feeShares, uint256 lossToRecover, uint256 unvested, uint48 vestingEnd, uint256 rateRay);
    event LossBooked(uint256 loss, uint256 fromUnvested, uint256 lossToRecover, uint256 rateRay);
    event Finalized(uint256 tickets, uint256 assets, uint256 surplus, uint256 rateRay);
    event Rebalanced(uint256 collected, uint256 delegated, uint256 undelegated, uint256 buffer);
    event FeeSharesClaimed(address indexed receiver, uint256 shares);
    /// @dev The constructor tells the settings as updates from 0, so that an index needs no call.
    event DepositCapUpdated(uint256 oldCap, uint256 newCap);
    event FeesUpdated(uint16 oldHarvestFeeBps, uint16 newHarvestFeeBps, uint16 oldExitFeeBps, uint16 newExitFeeBps);
    event BufferTargetUpdated(uint16 oldBps, uint16 newBps);
    event EntriesPaused(address indexed by, uint48 until);
    event EntriesResumed(address indexed by);

    /* DEPOSIT */

    /// @notice Stakes `msg.value` without wrapping.
    /// @param minShares reverts below it
    /// @param referrer only told by the event
    function stake(address receiver, uint256 minShares, address referrer) external payable returns (uint256 shares);

    /* INSTANT EXIT */

    /// @notice Burns `shares` and pays native METIS from the free buffer, less the fee.
    function redeemNative(uint256 shares, address receiver, address owner, uint256 minAssets)
        external
        returns (uint256 assets);

    /* WITHDRAWAL REQUEST */

    /// @notice Burns `shares` into tickets of at most `MAX_TICKET` each, at most 16.
    function requestWithdrawal(uint256 shares, address receiver, address owner)
        external
        returns (uint256 firstTicketId, uint256 lastTicketId);
    function requestWithdrawalWithPermit(
        uint256 shares, address receiver, address owner, uint256 deadline, uint8 v, bytes32 r, bytes32 s
    ) external returns (uint256 firstTicketId, uint256 lastTicketId);

    /* CRANKS */

    /// @notice Settles, collects rewards, takes the fee, starts vesting of the rest. Anyone may.
    function harvest() external returns (uint256 rewards);
    /// @notice Finalises up to `max` tickets from the buffer. Anyone may.
    function finalize(uint256 max) external returns (uint256 tickets, uint256 assets);
    /// @notice Collects matured, finalises, unbonds what is short, delegates what is over. Anyone may.
    function rebalance() external;
    /// @notice Takes the router's principal anew after a slash. Anyone may.
    function sync() external;
    function claimFeeShares() external returns (uint256 shares);

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
    function principalAssets() external view returns (uint256 active, uint256 unbonding);
    function unvestedAssets() external view returns (uint256);
    function vestingEnd() external view returns (uint48);
    function lossToRecover() external view returns (uint256);
    /// @return the fee in basis points that a redemption would pay now
    function exitFeeBps() external view returns (uint16);
    function harvestFeeBps() external view returns (uint16);
    function bufferTargetBps() external view returns (uint16);
    function depositCap() external view returns (uint256);
    function queue() external view returns (address);
    function router() external view returns (address);
}
