// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {RAY} from "../../../src/shared/math/RayMath.sol";
import {SelfDelegatedVotes} from "../../../src/shared/votes/SelfDelegatedVotes.sol";

/// @notice Units with votes and a rate: stands for lsMETIS and for the pool where only their votes matter.
contract FakeStake is SelfDelegatedVotes {
    using Checkpoints for Checkpoints.Trace208;

    mapping(address account => uint256) public balanceOf;
    Checkpoints.Trace208 private _rates;

    constructor(uint48 step) EIP712("FakeStake", "1") SelfDelegatedVotes(step) {
        _rates.push(0, uint208(RAY));
    }

    function mint(address to, uint256 units) external {
        balanceOf[to] += units;
        _transferVotingUnits(address(0), to, units);
    }

    function burn(address from, uint256 units) external {
        balanceOf[from] -= units;
        _transferVotingUnits(from, address(0), units);
    }

    function transfer(address to, uint256 units) external {
        balanceOf[msg.sender] -= units;
        balanceOf[to] += units;
        _transferVotingUnits(msg.sender, to, units);
    }

    function setRate(uint256 rateRay_) external {
        _rates.push(clock(), uint208(rateRay_));
    }

    function rateRay() external view returns (uint256) {
        return _rates.latest();
    }

    function rateRayAt(uint256 timepoint) external view returns (uint256) {
        require(timepoint < clock(), "open step");
        return _rates.upperLookupRecent(uint48(timepoint));
    }

    function _getVotingUnits(address account) internal view override returns (uint256) {
        return balanceOf[account];
    }
}
