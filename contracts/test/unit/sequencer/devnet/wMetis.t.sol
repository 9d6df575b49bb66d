// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Test} from "forge-std/Test.sol";

import {WMETIS} from "../../../../src/devnet/WMETIS.sol";
import {Built} from "../../../utils/Built.sol";

contract WritingReceiver {
    uint256 public received;

    receive() external payable {
        received += msg.value;
    }

    function unwrap(WMETIS token, uint256 wad) external {
        token.withdraw(wad);
    }
}

contract WMETISTest is Test {
    WMETIS private _token = WMETIS(payable(Built.create("WMETIS.sol:WMETIS", "")));
    address private _alice = makeAddr("alice");

    function setUp() external {
        vm.deal(_alice, 10 ether);
    }

    function test_Deposit() external {
        vm.startPrank(_alice);
        vm.expectEmit();
        emit WMETIS.Deposit(_alice, 3 ether);
        _token.deposit{value: 3 ether}();
        (bool plain,) = address(_token).call{value: 2 ether}("");
        (bool withData,) = address(_token).call{value: 1 ether}(hex"01020304");
        assertTrue(plain && withData, "a plain send wraps too");
        assertEq(_token.balanceOf(_alice), 6 ether);
        assertEq(_token.totalSupply(), 6 ether);
        assertEq(_token.symbol(), "WMETIS");
        assertEq(_token.decimals(), 18);
    }

    function test_Withdraw() external {
        vm.startPrank(_alice);
        _token.deposit{value: 3 ether}();
        vm.expectEmit();
        emit WMETIS.Withdrawal(_alice, 1 ether);
        _token.withdraw(1 ether);
        assertEq(_alice.balance, 8 ether);
        assertEq(_token.balanceOf(_alice), 2 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, _alice, 2 ether, 3 ether)
        );
        _token.withdraw(3 ether);
    }

    // who writes in receive() cannot unwrap: 2,300 gas and no more
    function test_Withdraw_With2300Gas() external {
        WritingReceiver writer = new WritingReceiver();
        vm.startPrank(_alice);
        _token.deposit{value: 3 ether}();
        _token.transfer(address(writer), 1 ether);
        vm.expectRevert();
        writer.unwrap(_token, 1 ether);
    }

    function test_EndlessAllowanceIsNotUsedUp() external {
        vm.startPrank(_alice);
        _token.deposit{value: 3 ether}();
        _token.approve(address(this), type(uint256).max);
        vm.stopPrank();
        _token.transferFrom(_alice, address(this), 1 ether);
        assertEq(_token.allowance(_alice, address(this)), type(uint256).max);
    }
}
