// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IBlitzGovernor} from "../../../../src/interfaces/IBlitzGovernor.sol";
import {Harmless, MetamorphicFactory, Robbery} from "../../../mocks/governance/Metamorphic.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";

/// @dev pitfalls, governance 5 (Tornado Cash): on this chain code at an address can be exchanged between vote and
/// execution. What `setUp` destroys is gone when a test begins, as between two transactions.
contract GovernorPinnedTargetsTest is GovernanceBase {
    MetamorphicFactory private factory;
    address private target;
    uint256 private id;

    function setUp() public override {
        super.setUp();
        factory = new MetamorphicFactory();
        target = factory.place(address(new Harmless()));
        id = proposeAs(alice, target, abi.encodeCall(Harmless.act, ()), "harmless");
        passAndQueue(id);
        warpToReady(id);
        Harmless(target).vanish();
    }

    function _expectChanged(bytes32 codeHash) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IBlitzGovernor.BlitzGovernor_TargetChanged.selector,
                id,
                keccak256(abi.encodePacked(codeHash)),
                governor.targetsCodeHash(id)
            )
        );
        governor.execute(id);
    }

    function test_RevertWhen_AMetamorphicTargetCameBackWithOtherCode() external {
        assertEq(target.code.length, 0, "destroyed");
        assertEq(factory.place(address(new Robbery())), target, "the same address");
        _expectChanged(target.codehash);
        assertFalse(Robbery(target).robbed());
    }

    function test_RevertWhen_TheTargetIsGone() external {
        _expectChanged(0);
    }

    function test_ExecutesWhenTheSameCodeStandsThere() external {
        factory.place(address(new Harmless()));
        governor.execute(id);
        assertEq(Harmless(target).value(), 7);
    }

    /// @dev METIS sent to a plain account makes no other target of it: nobody blocks a payment with one wei.
    function test_APlainAccountMayBeFundedMeanwhile() external {
        address plain = makeAddr("plain");
        uint256 second = proposeAs(bob, plain, "", "a plain account");
        passAndQueue(second);
        vm.deal(plain, 1);
        warpToReady(second);
        governor.execute(second);
    }
}
