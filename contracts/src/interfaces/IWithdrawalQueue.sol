// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

/// @notice A place in the queue. Amounts in wei; ids start at 1 and are served in order.
struct Ticket {
    uint128 assets; // at request: the most it can pay; once finalised: what it pays
    uint128 shares; // lsMETIS burned at request
    uint48 requestedAt; // unix seconds
    bool finalized;
    bool claimed;
}

/// @title The free way out of lsMETIS: transferable tickets, first come first served
interface IWithdrawalQueue is IERC721 {
    event WithdrawalRequested(
        uint256 indexed ticketId, address indexed owner, address indexed receiver, uint256 assets, uint256 shares
    );
    event TicketFinalized(uint256 indexed ticketId, uint256 assets, uint256 rateRay);
    event TicketsFinalized(uint256 indexed fromTicketId, uint256 indexed toTicketId, uint256 assets);
    event TicketClaimed(uint256 indexed ticketId, address indexed owner, address indexed receiver, uint256 assets);

    error WithdrawalQueue_NotVault(address caller);
    error WithdrawalQueue_NoSuchTicket(uint256 ticketId);
    error WithdrawalQueue_NotFinalized(uint256 ticketId);
    error WithdrawalQueue_AlreadyClaimed(uint256 ticketId);
    error WithdrawalQueue_NotOwner(address caller, address owner);

    /// @notice Mints a ticket. Vault only.
    function enqueue(address receiver, address owner, uint256 assets, uint256 shares) external returns (uint256 ticketId);

    /// @notice Finalises up to `max` tickets in order while `budget` lasts, at `rateRay` METIS per share. Vault only.
    /// @return finalized tickets
    /// @return assets paid in, equal to what the vault must send along in `fundFinalized`
    /// @return shares that the tickets held
    /// @return reserved assets at request of those tickets
    function finalize(uint256 max, uint256 budget, uint256 rateRay)
        external
        returns (uint256 finalized, uint256 assets, uint256 shares, uint256 reserved);

    /// @notice The METIS for tickets just finalised. Vault only.
    function fundFinalized() external payable;

    /// @notice Pays a finalised ticket to its owner, or where the owner says. Cannot be paused.
    function claim(uint256 ticketId, address receiver) external returns (uint256 assets);
    /// @notice Pays several to their owners. Tickets of accounts with code only by themselves.
    function claimMany(uint256[] calldata ticketIds) external returns (uint256 assets);

    function ticket(uint256 ticketId) external view returns (Ticket memory);
    function lastTicketId() external view returns (uint256);
    function lastFinalizedId() external view returns (uint256);
    /// @return assets at request of all tickets that wait
    function waitingAssets() external view returns (uint256);
    function waitingShares() external view returns (uint256);
    /// @return place 1 for the head, 0 when it no longer waits
    function position(uint256 ticketId) external view returns (uint256 place);
    /// @return assets at request of the tickets before it
    function assetsAhead(uint256 ticketId) external view returns (uint256);
    /// @return in wei of METIS, owed to finalised and unclaimed tickets
    function claimableAssets() external view returns (uint256);
}
