// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";

/*
    None ──request──▶ Waiting ──finalize──▶ Finalized ──claim──▶ Claimed (the token is burned)
*/
enum TicketStatus {
    None,
    Waiting,
    Finalized,
    Claimed
}

/// @notice A place in the queue. Ids start at 1 and are served in order.
struct Ticket {
    uint256 assets; // wei of METIS; waiting: at request, the most it can pay; then: what it pays
    uint256 shares; // lsMETIS burned at request, whose value bounds the pay; 0 once finalised
    uint48 requestedAt; // unix seconds
    TicketStatus status;
}

/// @title The free way out of lsMETIS: transferable tickets, first come first served
/// @notice Amounts in wei of METIS, rates in RAY, times in unix seconds.
interface IWithdrawalQueue is IERC721Metadata {
    event WithdrawalRequested(
        uint256 indexed ticketId, address indexed owner, address indexed receiver, uint256 assets, uint256 shares
    );
    /// @dev Each pays `min(assets at request, shares * rateRay / RAY)`. `claimable` is the resulting total.
    event TicketsFinalized(
        uint256 indexed fromTicketId, uint256 indexed toTicketId, uint256 assets, uint256 rateRay, uint256 claimable
    );
    /// @dev Only of tickets that pay less than at request, before the batch that they are in.
    event TicketReduced(uint256 indexed ticketId, uint256 assetsAtRequest, uint256 assets);
    event TicketClaimed(uint256 indexed ticketId, address indexed owner, address indexed receiver, uint256 assets);

    error WithdrawalQueue_NotVault(address caller);
    error WithdrawalQueue_NoSuchTicket(uint256 ticketId);
    error WithdrawalQueue_NotFinalized(uint256 ticketId);
    error WithdrawalQueue_AlreadyClaimed(uint256 ticketId);
    error WithdrawalQueue_NotOwner(address caller, address owner);
    error WithdrawalQueue_ReceiverNotOwner(address receiver, address owner);
    error WithdrawalQueue_ZeroReceiver();

    /// @notice Mints a ticket. Vault only.
    /// @param receiver who gets it
    /// @param owner whose shares were burned
    /// @param assets in wei of METIS
    /// @param shares in wei of lsMETIS
    function lineUp(address receiver, address owner, uint256 assets, uint256 shares)
        external
        returns (uint256 ticketId);

    /// @notice Freezes what up to `max` tickets pay, in order, while `budget` lasts. Vault only, which then sends
    /// `assets` by `fundFinalized`.
    /// @param budget in wei of METIS
    /// @param rateRay METIS per share
    /// @return finalized number of tickets
    /// @return assets in wei of METIS that they pay
    /// @return shares that they held
    /// @return reserved in wei of METIS: their sum at request
    function finalize(uint256 max, uint256 budget, uint256 rateRay)
        external
        returns (uint256 finalized, uint256 assets, uint256 shares, uint256 reserved);

    /// @notice The METIS for tickets just finalised. Vault only.
    function fundFinalized() external payable;

    /// @notice Pays a finalised ticket and burns it. Cannot be paused. The owner and whom he approved may name any
    /// receiver; anyone may push it to an owner without code.
    function claim(uint256 ticketId, address receiver) external returns (uint256 assets);
    /// @notice Pays several to their owners, under the same rule. A ticket claimed meanwhile is skipped, so that
    /// nobody spoils a batch by claiming one of it first.
    function claimMany(uint256[] calldata ticketIds) external returns (uint256 assets);

    function ticket(uint256 ticketId) external view returns (Ticket memory);
    function lastTicketId() external view returns (uint256);
    function lastFinalizedId() external view returns (uint256);
    /// @return in wei of METIS at request of all tickets that wait
    function waitingAssets() external view returns (uint256);
    /// @return place 1 for the head, 0 when it does not wait
    function position(uint256 ticketId) external view returns (uint256 place);
    /// @return in wei of METIS at request of the tickets before it, 0 when it does not wait
    function assetsAhead(uint256 ticketId) external view returns (uint256);
    /// @return in wei of METIS, owed to finalised and unclaimed tickets
    function claimableAssets() external view returns (uint256);
    /// @return time in unix seconds at which the ticket can be paid as things stand: now when it could be or was paid,
    /// a whole unbonding period ahead when what it needs is not on its way
    function estimatedPaymentTime(uint256 ticketId) external view returns (uint48 time);
    function vault() external view returns (address);
}
