// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

import {ERC5805Behaviour} from "../../../behaviours/ERC5805Behaviour.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

/// @notice The pool's votes against the behaviour of the standards that they name. Units do not change hands here: what
/// one withdraws from a sequencer another brings.
contract PoolStandardsTest is PoolBase, ERC5805Behaviour {
    uint48 private constant STEP = 421;

    function setUp() public override {
        voteStep = STEP;
        super.setUp();
    }

    function erc6372() internal view override returns (IERC6372) {
        return IERC6372(address(pool));
    }

    function stepErc6372() internal pure override returns (uint256) {
        return STEP;
    }

    function erc5805() internal view override returns (IERC5805) {
        return IERC5805(address(pool));
    }

    function domainErc5805() internal view override returns (bytes32) {
        return poolDomain();
    }

    function giveVotes(address account, uint256 amount) internal override returns (uint256) {
        delegate(id, account, amount);
        return amount;
    }

    function moveVotes(address from, address to, uint256 units) internal override {
        undelegate(id, from, units);
        delegate(id, to, units);
    }
}
