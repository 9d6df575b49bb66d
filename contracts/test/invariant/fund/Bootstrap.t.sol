// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFund} from "../../../src/interfaces/IEcosystemFund.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {BootstrapHandler as H} from "./BootstrapHandler.sol";

/// @notice F4 of docs/protocol/invariants.md: a fund that sleeps promises nothing.
contract BootstrapInvariants is FundBase {
    H private handler;

    function setUp() public override {
        super.setUp();
        stake = new FakeStake(1);
        fund = deployFund();
        bytes4[] memory selectors = new bytes4[](3);
        selectors[0] = IEcosystemFund.createStream.selector;
        selectors[1] = IEcosystemFund.createMilestoneGrant.selector;
        selectors[2] = IEcosystemFund.topUpReserve.selector;
        authority.setTargetFunctionRole(address(fund), selectors, OPERATIONS);
        handler = new H(fund, stake);
        targetContract(address(handler));
    }

    function invariant_F4_TheModelAgrees() public view {
        assertEq(handler.broken(), "");
    }

    function invariant_F4_NothingIsPromisedWhileDormant() public view {
        assertEq(fund.bucket(D.MINING).balance, D.MINING_ASSETS - handler.promised());
        if (handler.isOpen()) return;
        assertEq(handler.promised(), 0);
        assertEq(address(fund).balance, D.funding(), "no deposit either");
    }

    function invariant_F4_TheClockIsTheModels() public view {
        assertEq(fund.awakeSince(), handler.since());
        assertEq(fund.opensAt(), handler.since() == 0 ? 0 : handler.since() + D.BOOTSTRAP_PERIOD);
    }

    /// @dev Twenty lives: each move must get somewhere in one of them.
    function test_LongWalk() external {
        bytes4[13] memory moves = [
            H.moveTotal.selector,
            H.moveTotal.selector,
            H.awaken.selector,
            H.awaken.selector,
            H.lull.selector,
            H.lull.selector,
            H.wait.selector,
            H.wait.selector,
            H.waitForTheOpening.selector,
            H.createStream.selector,
            H.createGrant.selector,
            H.topUp.selector,
            H.proposeSmall.selector
        ];
        string[7] memory names =
            [string("moveTotal"), "awaken", "lull", "createStream", "createGrant", "topUp", "proposeSmall"];
        uint256[7] memory did;
        uint256 start = vm.snapshotState();
        for (uint256 life; life < 20; ++life) {
            for (uint256 i; i < 60; ++i) {
                uint256 seed = uint256(keccak256(abi.encode(life, i)));
                bytes memory words = abi.encode(keccak256(abi.encode(seed, 1)), keccak256(abi.encode(seed, 2)));
                (bool ok,) = address(handler).call(abi.encodePacked(moves[seed % 13], words));
                assertTrue(ok, "a handler fails by itself");
                invariant_F4_TheModelAgrees();
                invariant_F4_NothingIsPromisedWhileDormant();
                invariant_F4_TheClockIsTheModels();
            }
            for (uint256 i; i < 7; ++i) did[i] += handler.did(names[i]);
            vm.revertToState(start);
        }
        for (uint256 i; i < 7; ++i) assertGe(did[i], 2, names[i]);
    }
}
