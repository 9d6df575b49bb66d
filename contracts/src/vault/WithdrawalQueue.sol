// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {IDelegationRouter} from "../interfaces/IDelegationRouter.sol";
import {ILiquidStaking} from "../interfaces/ILiquidStaking.sol";
import {IWithdrawalQueue, Ticket, TicketStatus} from "../interfaces/IWithdrawalQueue.sol";
import {TicketCard} from "./libraries/TicketCard.sol";
import {TicketFace} from "./libraries/TicketImage.sol";
import {WithdrawalTickets} from "./libraries/WithdrawalTickets.sol";

/// @title A line of transferable tickets, each paid in full or at what its shares are worth
/// @notice ORDER. First come, first served; nobody overtakes, and no single ticket can hold up the line, for its
/// pay is set aside when its turn comes, whether it is claimed or not (pitfall 15).
/// PAY. The lower of what the shares were worth at request and at finalisation. Losses are shared by those who wait,
/// gains are not theirs, so to wait is not a free option. Frozen at finalisation.
/// CUSTODY. Finalised METIS lies here, apart from the vault: no loss, no call and no failure of another contract
/// reaches it any more. Only METIS that came through `fundFinalized` is owed or paid; what is forced in is nobody's.
/// TRUST. No owner, no role, no pause, no upgrade. The vault says what enters and at which rate; it can take nothing
/// out.
/// PUSHING. Anyone may push the pay of a ticket to an owner without code. An account with code claims for itself, or
/// a stranger could strand the income of a contract that expects to be asking.
contract WithdrawalQueue is IWithdrawalQueue, ERC721, ReentrancyGuard {
    using Address for address payable;
    using WithdrawalTickets for WithdrawalTickets.State;

    /* STORAGE */

    /// @inheritdoc IWithdrawalQueue
    address public immutable vault;

    WithdrawalTickets.State private _tickets;

    /* CONSTRUCTOR */

    constructor(address vault_) ERC721("lsMETIS Withdrawal Ticket", "lsMETIS-T") {
        vault = vault_;
        _tickets.open();
    }

    modifier onlyVault() {
        if (msg.sender != vault) revert WithdrawalQueue_NotVault(msg.sender);
        _;
    }

    /* REQUEST */

    /// @inheritdoc IWithdrawalQueue
    function lineUp(address receiver, address owner, uint256 assets, uint256 shares)
        external
        onlyVault
        returns (uint256 ticketId)
    {
        ticketId = _tickets.push(assets, shares, block.timestamp);

        emit WithdrawalRequested(ticketId, owner, receiver, assets, shares);

        // Not `_safeMint`: its callback would hand control to the receiver in the middle of the vault's work.
        _mint(receiver, ticketId);
    }

    /* FINALIZE */

    /// @inheritdoc IWithdrawalQueue
    function finalize(uint256 max, uint256 budget, uint256 rateRay)
        external
        onlyVault
        returns (uint256 finalized, uint256 assets, uint256 shares, uint256 reserved)
    {
        uint256 from = _tickets.finalized + 1;
        WithdrawalTickets.Served memory served = _tickets.serve(max, budget, rateRay);

        if (served.tickets > 0) {
            emit TicketsFinalized(from, _tickets.finalized, served.assets, rateRay, _tickets.claimable);
        }
        return (served.tickets, served.assets, served.shares, served.reserved);
    }

    /// @inheritdoc IWithdrawalQueue
    function fundFinalized() external payable onlyVault {}

    /* CLAIM */

    /// @inheritdoc IWithdrawalQueue
    function claim(uint256 ticketId, address receiver) external nonReentrant returns (uint256 assets) {
        address owner = _checkedOwner(ticketId);
        if (receiver == address(0)) revert WithdrawalQueue_ZeroReceiver();
        _checkClaimant(owner, receiver, ticketId);

        assets = _pay(ticketId, owner, receiver);
    }

    /// @inheritdoc IWithdrawalQueue
    function claimMany(uint256[] calldata ticketIds) external nonReentrant returns (uint256 assets) {
        for (uint256 i = 0; i < ticketIds.length; ++i) {
            uint256 ticketId = ticketIds[i];
            if (_status(ticketId) == TicketStatus.Claimed) continue;

            address owner = _checkedOwner(ticketId);
            _checkClaimant(owner, owner, ticketId);

            assets += _pay(ticketId, owner, owner);
        }
    }

    function _pay(uint256 ticketId, address owner, address receiver) private returns (uint256 assets) {
        assets = _tickets.pay(ticketId);
        _burn(ticketId);

        emit TicketClaimed(ticketId, owner, receiver, assets);

        payable(receiver).sendValue(assets);
    }

    function _checkedOwner(uint256 ticketId) private view returns (address) {
        TicketStatus status = _status(ticketId);
        if (status == TicketStatus.None) revert WithdrawalQueue_NoSuchTicket(ticketId);
        if (status == TicketStatus.Waiting) revert WithdrawalQueue_NotFinalized(ticketId);
        if (status == TicketStatus.Claimed) revert WithdrawalQueue_AlreadyClaimed(ticketId);
        return _ownerOf(ticketId);
    }

    function _checkClaimant(address owner, address receiver, uint256 ticketId) private view {
        if (_isAuthorized(owner, msg.sender, ticketId)) return;
        if (owner.code.length != 0) revert WithdrawalQueue_NotOwner(msg.sender, owner);
        if (receiver != owner) revert WithdrawalQueue_ReceiverNotOwner(receiver, owner);
    }

    /* VIEWS */

    /// @inheritdoc IWithdrawalQueue
    function ticket(uint256 ticketId) external view returns (Ticket memory) {
        return _ticket(ticketId);
    }

    function _ticket(uint256 ticketId) private view returns (Ticket memory) {
        TicketStatus status = _status(ticketId);
        if (status == TicketStatus.None) revert WithdrawalQueue_NoSuchTicket(ticketId);

        WithdrawalTickets.Slot storage slot = _tickets.slots[ticketId];
        return Ticket({
            assets: _tickets.assetsOf(ticketId),
            shares: status == TicketStatus.Waiting ? slot.amount : 0,
            requestedAt: slot.requestedAt,
            status: status
        });
    }

    /// @inheritdoc IWithdrawalQueue
    function lastTicketId() external view returns (uint256) {
        return _tickets.last;
    }

    /// @inheritdoc IWithdrawalQueue
    function lastFinalizedId() external view returns (uint256) {
        return _tickets.finalized;
    }

    /// @inheritdoc IWithdrawalQueue
    function waitingAssets() external view returns (uint256) {
        return _tickets.waitingAssets();
    }

    /// @inheritdoc IWithdrawalQueue
    function position(uint256 ticketId) external view returns (uint256 place) {
        return _tickets.position(ticketId);
    }

    /// @inheritdoc IWithdrawalQueue
    function assetsAhead(uint256 ticketId) external view returns (uint256) {
        return _tickets.assetsAhead(ticketId);
    }

    /// @inheritdoc IWithdrawalQueue
    function claimableAssets() external view returns (uint256) {
        return _tickets.claimable;
    }

    /// @inheritdoc IWithdrawalQueue
    function estimatedPaymentTime(uint256 ticketId) external view returns (uint48 time) {
        if (!_tickets.isWaiting(ticketId)) return uint48(block.timestamp);

        uint256 needed = _tickets.assetsAhead(ticketId) + _tickets.assetsOf(ticketId);
        uint256 buffer = ILiquidStaking(vault).buffer();
        if (needed <= buffer) return uint48(block.timestamp);
        return IDelegationRouter(ILiquidStaking(vault).router()).maturityOf(needed - buffer);
    }

    /// @notice JSON with an image, drawn from the chain alone; reverts where there is no ticket any more.
    function tokenURI(uint256 ticketId) public view override(ERC721, IERC721Metadata) returns (string memory) {
        _requireOwned(ticketId);

        TicketFace memory face;
        face.id = ticketId;
        face.queue = address(this);
        face.ticket = _ticket(ticketId);
        face.position = _tickets.position(ticketId);
        face.assetsAhead = _tickets.assetsAhead(ticketId);
        face.time = block.timestamp;
        // Asked from outside so that a failure of others blots one line and not the ticket.
        try this.estimatedPaymentTime(ticketId) returns (uint48 time) {
            face.expectedAt = time;
        } catch {} // solhint-disable-line no-empty-blocks
        return TicketCard.uri(face);
    }

    function _status(uint256 ticketId) private view returns (TicketStatus) {
        if (ticketId == 0 || ticketId > _tickets.last) return TicketStatus.None;
        if (ticketId > _tickets.finalized) return TicketStatus.Waiting;
        return _ownerOf(ticketId) == address(0) ? TicketStatus.Claimed : TicketStatus.Finalized;
    }
}
