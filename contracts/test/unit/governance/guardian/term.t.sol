// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Guardian} from "../../../../src/governance/Guardian.sol";
import {GuardianConfig, IGuardian} from "../../../../src/interfaces/IGuardian.sol";
import {Built} from "../../../utils/Built.sol";
import {GuardianBase} from "../../../utils/governance/GuardianBase.sol";

contract GuardianTermTest is GuardianBase {
    function test_RevertWhen_DeployedForTooLongOrForNothing() external {
        GuardianConfig memory bad = config();
        bad.term = 365 days + 1;
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_TermOutOfBounds.selector, bad.term, 365 days));
        Built.create("Guardian.sol:Guardian", abi.encode(bad));
        bad.term = 0;
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_TermOutOfBounds.selector, 0, 365 days));
        Built.create("Guardian.sol:Guardian", abi.encode(bad));
        bad = config();
        bad.holder = address(0);
        vm.expectRevert(IGuardian.Guardian_ZeroHolder.selector);
        Built.create("Guardian.sol:Guardian", abi.encode(bad));
    }

    function test_DeployedForOneTerm() external view {
        assertEq(brake.holder(), holder);
        assertEq(brake.term(), TERM);
        assertEq(brake.expiresAt(), time() + TERM);
        assertEq(brake.sequencerPool(), address(poolEntries));
        assertEq(brake.liquidStaking(), address(vaultEntries));
        assertEq(brake.delegationRouter(), address(router));
    }

    function test_RevertWhen_AnyoneButTheProtocolRenews() external {
        address[3] memory callers = [holder, stranger, address(governor)];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, callers[i]));
            vm.prank(callers[i]);
            brake.renew(callers[i]);
        }
    }

    function test_RevertWhen_RenewedForNobody() external {
        vm.expectRevert(IGuardian.Guardian_ZeroHolder.selector);
        vm.prank(protocol);
        brake.renew(address(0));
    }

    function test_RenewedForAnotherWithBothPauses() external {
        uint48 until = uint48(time() + 1 days);
        vm.startPrank(holder);
        brake.pauseEntries(address(poolEntries), until);
        brake.pauseEntries(address(vaultEntries), until);
        vm.stopPrank();
        skip(400 days);

        vm.expectEmit(address(brake));
        emit IGuardian.GuardianRenewed(holder, bob, uint48(time()) + TERM);
        vm.prank(protocol);
        brake.renew(bob);

        assertEq(brake.holder(), bob);
        assertEq(brake.expiresAt(), time() + TERM);
        assertFalse(brake.pauseUsed(address(poolEntries)));
        assertFalse(brake.pauseUsed(address(vaultEntries)));
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_NotHolder.selector, holder, bob));
        vm.prank(holder);
        brake.resign();
    }

    function test_Resigns() external {
        vm.expectEmit(address(brake));
        emit IGuardian.GuardianResigned(holder);
        vm.startPrank(holder);
        brake.resign();

        assertEq(brake.expiresAt(), time());
        vm.expectRevert(abi.encodeWithSelector(IGuardian.Guardian_Expired.selector, time()));
        brake.lowerCap(1, 0, 0);
    }
}
