// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice As WETH9: `withdraw` pays with 2,300 gas.
contract WrappedMetis is ERC20("Wrapped METIS", "WMETIS") {
    function deposit() external payable {
        _mint(msg.sender, msg.value);
    }

    function withdraw(uint256 assets) external {
        _burn(msg.sender, assets);
        payable(msg.sender).transfer(assets);
    }
}
