// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Takes tickets, and remembers what it was told.
contract TokenTaker is IERC721Receiver {
    bytes public told;

    function onERC721Received(address operator, address from, uint256 id, bytes calldata data)
        external
        returns (bytes4)
    {
        told = abi.encode(operator, from, id, data);
        return IERC721Receiver.onERC721Received.selector;
    }
}

/// @notice What every collection of ours does.
abstract contract ERC721Behaviour is Test {
    address private _ann = makeAddr("ann");
    address private _ben = makeAddr("ben");
    address private _cy = makeAddr("cy");

    function erc721() internal view virtual returns (IERC721Metadata);
    function giveErc721(address account) internal virtual returns (uint256 id);

    function test_ERC721_SaysWhatItIs() external view {
        assertTrue(erc721().supportsInterface(type(IERC165).interfaceId));
        assertTrue(erc721().supportsInterface(type(IERC721).interfaceId));
        assertTrue(erc721().supportsInterface(type(IERC721Metadata).interfaceId));
        assertFalse(erc721().supportsInterface(0xffffffff));
        assertGt(bytes(erc721().name()).length, 0);
        assertGt(bytes(erc721().symbol()).length, 0);
    }

    function test_ERC721_CountsWhatOneHolds() external {
        uint256 first = giveErc721(_ann);
        uint256 second = giveErc721(_ann);
        assertNotEq(first, second);
        assertEq(erc721().balanceOf(_ann), 2);
        assertEq(erc721().ownerOf(first), _ann);
        assertEq(erc721().ownerOf(second), _ann);
    }

    function test_ERC721_RevertWhen_NobodyIsAskedFor() external {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        erc721().balanceOf(address(0));
        bytes memory noToken = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 1e9);
        vm.expectRevert(noToken);
        erc721().ownerOf(1e9);
        vm.expectRevert(noToken);
        erc721().tokenURI(1e9);
        vm.expectRevert(noToken);
        erc721().getApproved(1e9);
    }

    function test_ERC721_MovesAndForgetsTheApproval() external {
        uint256 id = giveErc721(_ann);
        vm.startPrank(_ann);
        erc721().approve(_cy, id);
        vm.expectEmit(address(erc721()));
        emit IERC721.Transfer(_ann, _ben, id);
        erc721().transferFrom(_ann, _ben, id);
        vm.stopPrank();

        assertEq(erc721().ownerOf(id), _ben);
        assertEq(erc721().balanceOf(_ann), 0);
        assertEq(erc721().balanceOf(_ben), 1);
        assertEq(erc721().getApproved(id), address(0));
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, _cy, id));
        vm.prank(_cy);
        erc721().transferFrom(_ben, _cy, id);
    }

    function test_ERC721_WhomTheOwnerApprovedMayMoveIt() external {
        uint256 id = giveErc721(_ann);
        vm.expectEmit(address(erc721()));
        emit IERC721.Approval(_ann, _cy, id);
        vm.prank(_ann);
        erc721().approve(_cy, id);
        vm.prank(_cy);
        erc721().transferFrom(_ann, _ben, id);
        assertEq(erc721().ownerOf(id), _ben);
    }

    function test_ERC721_AnOperatorMayMoveAllUntilHeMayNot() external {
        uint256 first = giveErc721(_ann);
        uint256 second = giveErc721(_ann);
        vm.expectEmit(address(erc721()));
        emit IERC721.ApprovalForAll(_ann, _cy, true);
        vm.prank(_ann);
        erc721().setApprovalForAll(_cy, true);
        vm.prank(_cy);
        erc721().transferFrom(_ann, _ben, first);

        vm.prank(_ann);
        erc721().setApprovalForAll(_cy, false);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, _cy, second));
        vm.prank(_cy);
        erc721().transferFrom(_ann, _ben, second);
    }

    function test_ERC721_RevertWhen_AStrangerMovesOrApproves() external {
        uint256 id = giveErc721(_ann);
        vm.startPrank(_cy);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, _cy, id));
        erc721().transferFrom(_ann, _cy, id);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidApprover.selector, _cy));
        erc721().approve(_cy, id);
    }

    function test_ERC721_RevertWhen_FromOrToIsWrong() external {
        uint256 id = giveErc721(_ann);
        vm.startPrank(_ann);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, _ben, id, _ann));
        erc721().transferFrom(_ben, _cy, id);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        erc721().transferFrom(_ann, address(0), id);
    }

    function test_ERC721_SafelyToAContractThatAnswers() external {
        uint256 id = giveErc721(_ann);
        TokenTaker taker = new TokenTaker();
        vm.prank(_ann);
        erc721().safeTransferFrom(_ann, address(taker), id, "hello");
        assertEq(erc721().ownerOf(id), address(taker));
        assertEq(taker.told(), abi.encode(_ann, _ann, id, bytes("hello")));
    }

    function test_ERC721_RevertWhen_SafelyToAContractThatDoesNotAnswer() external {
        uint256 id = giveErc721(_ann);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(erc721())));
        vm.prank(_ann);
        erc721().safeTransferFrom(_ann, address(erc721()), id);
    }
}
