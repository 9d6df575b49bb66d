// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {DecimalText} from "../../shared/text/DecimalText.sol";
import {TicketFace, TicketImage} from "./TicketImage.sol";

/// @title A ticket as a wallet asks for it: JSON with words, figures and the image
/// @notice Everything in it is a number, a date or an address, nothing that a person has written: no text can break
/// out of its place.
library TicketCard {
    using DecimalText for uint256;
    using Strings for uint256;
    using TicketImage for TicketFace;

    string private constant READY = "Its METIS is set aside: whoever holds the ticket can claim it at any time.";
    string private constant WAITING = "It pays whoever holds it when its turn has come, at most what was asked for; "
        "a loss of the vault while it waits can lower that.";

    /// @return a data URI of JSON
    function uri(TicketFace memory face) internal pure returns (string memory) {
        bytes memory json = bytes.concat(_about(face), ",", _image(face), ",", _attributes(face), "}");
        return string.concat("data:application/json;base64,", Base64.encode(json));
    }

    function _about(TicketFace memory face) private pure returns (bytes memory) {
        return bytes.concat(
            "{\"name\":\"lsMETIS withdrawal ticket #",
            bytes(face.id.toString()),
            "\",\"description\":\"A place in the withdrawal queue of Metis Blitz. ",
            bytes(face.isReady() ? READY : WAITING),
            "\""
        );
    }

    function _image(TicketFace memory face) private pure returns (bytes memory) {
        return bytes.concat("\"image\":\"data:image/svg+xml;base64,", bytes(Base64.encode(bytes(face.svg()))), "\"");
    }

    function _attributes(TicketFace memory face) private pure returns (bytes memory) {
        bytes memory waiting = face.isReady()
            ? bytes("")
            : bytes.concat(
                ",",
                _text("lsMETIS", face.ticket.shares.toTextDown()),
                ",",
                _number("Place in line", "number", face.position)
            );
        return bytes.concat(
            "\"attributes\":[",
            _text("Status", face.isReady() ? "Ready to claim" : "Waiting"),
            ",",
            _text("METIS", face.ticket.assets.toTextDown()),
            ",",
            _number("Requested", "date", face.ticket.requestedAt),
            waiting,
            "]"
        );
    }

    function _text(string memory trait, string memory value) private pure returns (bytes memory) {
        return bytes.concat("{\"trait_type\":\"", bytes(trait), "\",\"value\":\"", bytes(value), "\"}");
    }

    function _number(string memory trait, string memory kind, uint256 value) private pure returns (bytes memory) {
        return bytes.concat(
            "{\"trait_type\":\"",
            bytes(trait),
            "\",\"display_type\":\"",
            bytes(kind),
            "\",\"value\":",
            bytes(value.toString()),
            "}"
        );
    }
}
