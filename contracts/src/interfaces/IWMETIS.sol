// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Wrapped METIS, as WETH9
interface IWMETIS is IERC20 {
    function deposit() external payable;
    /// @dev Sends native METIS with a stipend of 2,300 gas.
    function withdraw(uint256 assets) external;
}
