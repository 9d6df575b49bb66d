// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {Ticket, TicketStatus} from "../../interfaces/IWithdrawalQueue.sol";
import {DateText} from "../../shared/text/DateText.sol";
import {DecimalText} from "../../shared/text/DecimalText.sol";

/// @notice All that stands on a ticket. METIS and shares in wei, times in unix seconds.
struct TicketFace {
    uint256 id;
    address queue;
    Ticket ticket;
    uint256 position; // 1 for the head
    uint256 assetsAhead;
    uint256 expectedAt; // when it can be paid as things stand; 0 when that cannot be said
    uint256 time; // now
}

/// @title The picture of a ticket, drawn from the chain alone and true at every moment
/// @notice A slip of paper with the line of time along its top: from the request to the day it is expected to be
/// paid, one tick after another. Below the fold, what its holder asks. Amounts are rounded down.
library TicketImage {
    using DateText for uint256;
    using DecimalText for uint256;
    using Strings for address;
    using Strings for uint256;

    /// @dev Of the line of time; each is 8 units wide, 3 of them empty.
    uint256 private constant TICKS = 50;

    string private constant WAITING = "#B7791F";
    string private constant READY = "#1E8E5A";

    function isReady(TicketFace memory face) internal pure returns (bool) {
        return face.ticket.status == TicketStatus.Finalized;
    }

    function svg(TicketFace memory face) internal pure returns (string memory) {
        return string.concat(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 480' font-size='15' fill='#14171A' "
            "font-family='Inter,ui-sans-serif,system-ui,Helvetica,Arial,sans-serif' "
            "style='font-variant-numeric:tabular-nums'><title>Withdrawal ticket ",
            face.id.toString(),
            "</title>",
            _paper(),
            _lineOfTime(face),
            _head(face),
            _amount(face),
            _rows(face),
            _foot(face),
            "</svg>"
        );
    }

    /// @dev A slip with a fold: two notches and a row of holes.
    function _paper() private pure returns (string memory) {
        return "<path d='M0 0h480v480H0z' fill='#ECECE6'/>"
            "<path d='M18 8h444a10 10 0 0 1 10 10v268a12 12 0 0 0 0 24v152a10 10 0 0 1-10 10H18a10 10 0 0 1-10-10V310"
            "a12 12 0 0 0 0-24V18A10 10 0 0 1 18 8Z' fill='#FBFBF9' stroke='#DCDCD4'/>"
            "<path d='M28 298h424' stroke='#C9C9C0' stroke-width='2' stroke-linecap='round' stroke-dasharray='0 8'/>";
    }

    function _lineOfTime(TicketFace memory face) private pure returns (string memory) {
        return string.concat(
            "<g stroke-width='10' stroke-dasharray='5 3'><path d='M40 46h397' stroke='#DFDFD8'/><path d='M40 46h",
            (8 * _ticks(face) - 3).toString(),
            "' stroke='",
            _colour(face),
            "'/></g>"
        );
    }

    /// @dev At least one, so that a fresh ticket shows where its line begins; the last only when it is ready.
    function _ticks(TicketFace memory face) private pure returns (uint256) {
        if (isReady(face)) return TICKS;
        uint256 since = face.ticket.requestedAt;
        if (face.expectedAt <= since) return 1;
        uint256 passed = Math.min(face.time, face.expectedAt) - since;
        return 1 + ((TICKS - 2) * passed) / (face.expectedAt - since);
    }

    function _head(TicketFace memory face) private pure returns (string memory) {
        return string.concat(
            "<g transform='translate(38 80)' fill='#007F78'>"
            "<path d='M5 2h8L7 13.2h4.6L8.7 22H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z'/>"
            "<path d='M17 2h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H9.9l7.4-11.6h-4.5L17 2Z'/></g>"
            "<text x='72' y='98' font-size='17' font-weight='600'>Metis <tspan fill='#5C646B'>Blitz</tspan></text>"
            "<text x='440' y='98' text-anchor='end' fill='#5C646B'>Ticket "
            "<tspan fill='#14171A' font-weight='600'>",
            face.id.toString(),
            "</tspan></text>"
        );
    }

    function _amount(TicketFace memory face) private pure returns (string memory) {
        string memory amount = face.ticket.assets.toTextDown();
        uint256 length = bytes(amount).length;
        return string.concat(
            "<text x='40' y='164' fill='#5C646B'>",
            isReady(face) ? "Pays" : "Pays at most",
            "</text><text x='40' y='212' font-weight='600' letter-spacing='-1' font-size='",
            length > 15 ? "26" : length > 11 ? "34" : "48",
            "'>",
            amount,
            "<tspan dx='10' font-size='20' font-weight='400' letter-spacing='0' fill='#5C646B'>METIS</tspan></text>",
            _status(face)
        );
    }

    /// @dev Word and shape, never colour alone: a ring waits, a full circle is ready.
    function _status(TicketFace memory face) private pure returns (string memory) {
        return string.concat(
            "<circle cx='46' cy='251' r='5' stroke-width='2' stroke='",
            _colour(face),
            "' fill='",
            isReady(face) ? _colour(face) : "none",
            "'/><text x='60' y='256' font-weight='600'>",
            _standing(face),
            "</text>"
        );
    }

    function _standing(TicketFace memory face) private pure returns (string memory) {
        if (isReady(face)) return "Ready to claim";
        if (face.position == 1) return "Waiting, next in line";
        return string.concat("Waiting, number ", face.position.grouped(), " in line");
    }

    function _rows(TicketFace memory face) private pure returns (string memory) {
        string memory requested = _row("340", "Requested", uint256(face.ticket.requestedAt).toText());
        if (isReady(face)) {
            return string.concat(
                requested, _row("370", "Held apart", "yes, no loss reaches it"), _row("400", "Claim by", "no limit")
            );
        }
        string memory ahead =
            face.position == 1 ? "nobody" : string.concat(face.assetsAhead.toTextDown(), " METIS");
        string memory expected = face.expectedAt == 0 ? "not known now" : face.expectedAt.toText();
        return string.concat(requested, _row("370", "Ahead of it", ahead), _row("400", "Expected", expected));
    }

    function _row(string memory y, string memory label, string memory value) private pure returns (string memory) {
        return string.concat(
            "<text x='40' y='",
            y,
            "' fill='#5C646B'>",
            label,
            "</text><text x='440' y='",
            y,
            "' text-anchor='end'>",
            value,
            "</text>"
        );
    }

    /// @dev The queue's address: a look-alike has another.
    function _foot(TicketFace memory face) private pure returns (string memory) {
        return string.concat(
            "<text x='40' y='444' font-family='ui-monospace,Menlo,Consolas,monospace' font-size='13' fill='#5C646B'>",
            face.queue.toChecksumHexString(),
            "</text>"
        );
    }

    function _colour(TicketFace memory face) private pure returns (string memory) {
        return isReady(face) ? READY : WAITING;
    }
}
