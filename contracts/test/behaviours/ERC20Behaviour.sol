// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What every ERC-20 of ours does. A suite names the token and how an account comes to have some.
abstract contract ERC20Behaviour is Test {
    address private _ann = makeAddr("ann");
    address private _ben = makeAddr("ben");
    address private _cy = makeAddr("cy");

    function erc20() internal view virtual returns (IERC20);

    /// @return what `account` has got
    function giveErc20(address account, uint256 amount) internal virtual returns (uint256);

    // pitfall 32: what is sent arrives, to the wei, and nobody else has more or less.
    function testFuzz_ERC20_TransferIsExact(uint256 amount) external {
        uint256 held = giveErc20(_ann, 10 ether);
        giveErc20(_cy, 3 ether);
        uint256 others = erc20().balanceOf(_cy);
        uint256 supply = erc20().totalSupply();
        amount = bound(amount, 0, held);

        vm.expectEmit(address(erc20()));
        emit IERC20.Transfer(_ann, _ben, amount);
        vm.prank(_ann);
        assertTrue(erc20().transfer(_ben, amount));

        assertEq(erc20().balanceOf(_ann), held - amount);
        assertEq(erc20().balanceOf(_ben), amount);
        assertEq(erc20().balanceOf(_cy), others);
        assertEq(erc20().totalSupply(), supply);
    }

    function test_ERC20_TransferToOneselfChangesNothing() external {
        uint256 held = giveErc20(_ann, 10 ether);
        vm.prank(_ann);
        erc20().transfer(_ann, held);
        assertEq(erc20().balanceOf(_ann), held);
    }

    function test_ERC20_RevertWhen_SendingMoreThanHeld() external {
        uint256 held = giveErc20(_ann, 10 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, _ann, held, held + 1)
        );
        vm.prank(_ann);
        erc20().transfer(_ben, held + 1);
    }

    function test_ERC20_RevertWhen_SendingToNobody() external {
        giveErc20(_ann, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        vm.prank(_ann);
        erc20().transfer(address(0), 1);
    }

    function test_ERC20_ApprovalIsSetAndReplaced() external {
        vm.startPrank(_ann);
        vm.expectEmit(address(erc20()));
        emit IERC20.Approval(_ann, _ben, 5);
        assertTrue(erc20().approve(_ben, 5));
        erc20().approve(_ben, 2);
        vm.stopPrank();
        assertEq(erc20().allowance(_ann, _ben), 2);
        assertEq(erc20().allowance(_ben, _ann), 0);
    }

    function test_ERC20_RevertWhen_ApprovingNobody() external {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidSpender.selector, address(0)));
        vm.prank(_ann);
        erc20().approve(address(0), 1);
    }

    // pitfall 31: no way to move another's without allowance, and what is moved is spent exactly.
    function testFuzz_ERC20_TransferFromSpendsTheAllowance(uint256 allowed, uint256 amount) external {
        uint256 held = giveErc20(_ann, 10 ether);
        allowed = bound(allowed, 0, held);
        amount = bound(amount, 0, allowed);
        vm.prank(_ann);
        erc20().approve(_ben, allowed);

        vm.prank(_ben);
        assertTrue(erc20().transferFrom(_ann, _cy, amount));

        assertEq(erc20().allowance(_ann, _ben), allowed - amount);
        assertEq(erc20().balanceOf(_cy), amount);
        assertEq(erc20().balanceOf(_ann), held - amount);
    }

    function test_ERC20_RevertWhen_AllowanceIsShort() external {
        giveErc20(_ann, 10 ether);
        vm.prank(_ann);
        erc20().approve(_ben, 4);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, _ben, 4, 5));
        vm.prank(_ben);
        erc20().transferFrom(_ann, _cy, 5);
    }

    function test_ERC20_BoundlessAllowanceStays() external {
        giveErc20(_ann, 10 ether);
        vm.prank(_ann);
        erc20().approve(_ben, type(uint256).max);
        vm.prank(_ben);
        erc20().transferFrom(_ann, _cy, 5);
        assertEq(erc20().allowance(_ann, _ben), type(uint256).max);
    }
}
