// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Wrapped METIS for development chains
/// @notice The behaviour of WETH9, which stands on Metis at 0x75cb093E4D61d2A2e65D8e0BBb01DE8d89b53481: one for one,
/// no owner, no permit, an endless allowance is not used up, and `withdraw` pays with no more than 2,300 gas:
/// whoever unwraps must be able to receive without writing.
contract WMETIS is ERC20 {
    event Deposit(address indexed dst, uint256 wad);
    event Withdrawal(address indexed src, uint256 wad);

    constructor() ERC20("Wrapped METIS", "WMETIS") {}

    receive() external payable {
        deposit();
    }

    fallback() external payable {
        deposit();
    }

    function deposit() public payable {
        _mint(msg.sender, msg.value);
        emit Deposit(msg.sender, msg.value);
    }

    function withdraw(uint256 wad) external {
        _burn(msg.sender, wad);
        emit Withdrawal(msg.sender, wad);
        payable(msg.sender).transfer(wad);
    }

    /// @dev WETH9 names its balance: METIS that was forced in counts too, though nobody can unwrap it.
    function totalSupply() public view override returns (uint256) {
        return address(this).balance;
    }
}
