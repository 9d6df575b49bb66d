// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";

import {VaultBase} from "../../../utils/vault/VaultBase.sol";

contract TokenURITest is VaultBase {
    string private constant JSON = "data:application/json;base64,";
    string private constant SVG = "data:image/svg+xml;base64,";

    function setUp() public override {
        super.setUp();
        stake(alice, 29_999 ether);
        vault.rebalance();
    }

    /* READING IT BACK */

    function _json(uint256 id) private view returns (string memory) {
        return _decoded(queue.tokenURI(id), JSON);
    }

    function _svg(uint256 id) private view returns (string memory) {
        string memory image = vm.parseJsonString(_json(id), ".image");
        return _decoded(image, SVG);
    }

    /// @dev Base64 by its own table, and back by OpenZeppelin's encoder: both directions agree.
    function _decoded(string memory uri, string memory prefix) private pure returns (string memory) {
        bytes memory from = bytes(uri);
        bytes memory head = bytes(prefix);
        for (uint256 i = 0; i < head.length; ++i) assertEq(from[i], head[i]);
        bytes memory body = new bytes(from.length - head.length);
        for (uint256 i = 0; i < body.length; ++i) body[i] = from[head.length + i];
        bytes memory plain = _fromBase64(body);
        assertEq(Base64.encode(plain), string(body));
        return string(plain);
    }

    function _fromBase64(bytes memory text) private pure returns (bytes memory plain) {
        uint256 padding = text[text.length - 2] == "=" ? 2 : text[text.length - 1] == "=" ? 1 : 0;
        plain = new bytes(text.length / 4 * 3 - padding);
        uint256 at;
        for (uint256 i = 0; i < text.length; i += 4) {
            uint256 word = (_six(text[i]) << 18) | (_six(text[i + 1]) << 12) | (_six(text[i + 2]) << 6) | _six(text[i + 3]);
            for (uint256 k = 0; k < 3 && at < plain.length; ++k) plain[at++] = bytes1(uint8(word >> (16 - 8 * k)));
        }
    }

    function _six(bytes1 letter) private pure returns (uint256) {
        uint8 c = uint8(letter);
        if (c >= 97) return c - 71;
        if (c >= 65) return c - 65;
        if (letter == "=") return 0;
        if (letter == "+") return 62;
        return letter == "/" ? 63 : c + 4;
    }

    function _assertSays(uint256 id, string memory text) private {
        assertTrue(vm.contains(_svg(id), text), text);
    }

    /* WHAT IT SAYS */

    function test_RevertWhen_ThereIsNoSuchTicket() external {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 1));
        queue.tokenURI(1);
    }

    function test_RevertWhen_ItWasPaid() external {
        uint256 id = request(alice, 10 ether);
        vault.finalize(1);
        queue.claim(id, alice);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
        queue.tokenURI(id);
    }

    function test_TheHeadWaits() external {
        uint256 id = request(alice, 9_876.54321 ether);
        string memory json = _json(id);
        assertEq(vm.parseJsonString(json, ".name"), "lsMETIS withdrawal ticket #1");
        assertEq(vm.parseJsonString(json, ".attributes[0].value"), "Waiting");
        assertEq(vm.parseJsonString(json, ".attributes[1].value"), "9,876.5432");
        assertEq(vm.parseJsonUint(json, ".attributes[2].value"), time());
        assertEq(vm.parseJsonString(json, ".attributes[3].value"), "9,876.5432");
        assertEq(vm.parseJsonUint(json, ".attributes[4].value"), 1);

        _assertSays(id, "Pays at most");
        _assertSays(id, ">9,876.5432<");
        _assertSays(id, "Waiting, next in line");
        _assertSays(id, "nobody");
        _assertSays(id, "15 Jan 2027, 08:00 UTC");
        _assertSays(id, vm.toString(address(queue)));
    }

    function test_OthersWaitBehind() external {
        request(alice, 2_000 ether);
        uint256 id = request(alice, 7.5 ether);
        _assertSays(id, "Waiting, number 2 in line");
        _assertSays(id, "2,000.0000 METIS");
        _assertSays(id, ">7.5000<");
    }

    function test_ReadyToClaim() external {
        uint256 id = request(alice, 10 ether);
        vault.finalize(1);
        assertEq(vm.parseJsonString(_json(id), ".attributes[0].value"), "Ready to claim");
        assertFalse(vm.contains(_json(id), "Place in line"));
        _assertSays(id, ">Pays<");
        _assertSays(id, "Ready to claim");
        _assertSays(id, "M40 46h397' stroke='#1E8E5A'");
    }

    // A loss while it waited is on its face: it shows what it pays, not what was asked for.
    function test_ShowsWhatALossLeft() external {
        uint256 id = request(alice, 100 ether);
        for (uint256 s = 1; s <= 4; ++s) pool.slash(s, 0.1e18);
        vault.finalize(1);
        _assertSays(id, ">90.5000<");
    }

    function test_TheLineOfTimeGrows() external {
        uint256 id = request(alice, 9_000 ether);
        vault.rebalance();
        uint48 expected = queue.estimatedPaymentTime(id);
        _assertSays(id, "M40 46h5' stroke='#B7791F'");
        vm.warp((time() + expected) / 2);
        _assertSays(id, "M40 46h197' stroke='#B7791F'");
        vm.warp(expected - 1);
        _assertSays(id, "M40 46h381' stroke='#B7791F'");
    }

    // A failure of others blots one line and not the ticket.
    function test_WhenTheRouterCannotBeRead() external {
        uint256 id = request(alice, 9_000 ether);
        vm.mockCallRevert(address(router), abi.encodeWithSelector(router.maturityOf.selector), "down");
        _assertSays(id, "not known now");
    }

    function testFuzz_IsAlwaysValid(uint256 shares, uint256 passed) external {
        uint256 id = request(alice, bound(shares, 1 ether, 10_000 ether));
        later(bound(passed, 0, 4_000 days));
        string memory svg = _svg(id);
        assertTrue(vm.contains(svg, "<svg xmlns='http://www.w3.org/2000/svg'"));
        assertTrue(vm.contains(svg, "</svg>"));
        assertLt(bytes(svg).length, 2_300, "small");
    }
}
