// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";

/// @notice Borrows, stakes, tries everything, leaves: one transaction.
contract FlashVoter {
    uint256 public refused;
    uint256 public weight;

    receive() external payable {}

    function attack(ILiquidStaking vault, BlitzGovernor governor, uint256 liveId, string calldata description)
        external
        payable
    {
        uint256 shares = vault.stake{value: msg.value}(address(this), 0, address(0));

        try governor.castVote(liveId, 1) returns (uint256 counted) {
            weight += counted;
        } catch {
            ++refused;
        }
        try governor.propose(new address[](1), new uint256[](1), new bytes[](1), description) {} catch { ++refused; }
        try governor.getVotes(address(this), governor.clock()) returns (uint256 seen) {
            weight += seen;
        } catch {
            ++refused;
        }
        weight += governor.getVotes(address(this), governor.clock() - 1);

        uint256 most = vault.maxRedeem(address(this));
        vault.redeemNative(most < shares ? most : shares, address(this), address(this), 0);
    }
}
