// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

import {ERC5805Behaviour} from "../../../behaviours/ERC5805Behaviour.sol";
import {OurVotes} from "../../../mocks/shared/VoteTwins.sol";

/// @notice Votes over plain units, on a step that is no round number.
contract SelfDelegatedVotesStandardsTest is ERC5805Behaviour {
    uint48 private constant STEP = 421;

    OurVotes private _ours;

    function setUp() external {
        vm.warp(1_800_000_000);
        _ours = new OurVotes(STEP);
    }

    function erc6372() internal view override returns (IERC6372) {
        return _ours;
    }

    function stepErc6372() internal pure override returns (uint256) {
        return STEP;
    }

    function erc5805() internal view override returns (IERC5805) {
        return IERC5805(address(_ours));
    }

    function domainErc5805() internal view override returns (bytes32) {
        return _ours.DOMAIN_SEPARATOR();
    }

    function giveVotes(address account, uint256 amount) internal override returns (uint256) {
        _ours.move(address(0), account, amount);
        return amount;
    }

    function moveVotes(address from, address to, uint256 units) internal override {
        _ours.move(from, to, units);
    }
}
