// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {BlitzTimelock} from "../../../../src/governance/BlitzTimelock.sol";
import {Built} from "../../../utils/Built.sol";
import {GovernanceBase} from "../../../utils/governance/GovernanceBase.sol";
import {GovernanceDefaults as D} from "../../../utils/governance/GovernanceDefaults.sol";

contract BlitzTimelockTest is GovernanceBase {
    /* DELAY */

    function test_RevertWhen_DeployedOutOfBounds() external {
        vm.expectRevert(abi.encodeWithSelector(BlitzTimelock.BlitzTimelock_DelayOutOfBounds.selector, 9, 10, 20));
        Built.create("BlitzTimelock.sol:BlitzTimelock", abi.encode(9, 10, 20, address(this)));
        vm.expectRevert(abi.encodeWithSelector(BlitzTimelock.BlitzTimelock_DelayOutOfBounds.selector, 21, 10, 20));
        Built.create("BlitzTimelock.sol:BlitzTimelock", abi.encode(21, 10, 20, address(this)));
    }

    function test_RevertWhen_AnyoneUpdatesTheDelay() external {
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, stranger));
        vm.prank(stranger);
        timelock.updateDelay(D.TIMELOCK_DELAY);
    }

    function _voteDelay(uint256 delay) private returns (uint256 id) {
        id = proposeAs(
            alice, address(timelock), abi.encodeCall(TimelockController.updateDelay, (delay)), vm.toString(delay)
        );
        passAndQueue(id);
        warpToReady(id);
    }

    function test_RevertWhen_AVotePassesTheBounds() external {
        uint256[3] memory bad = [uint256(0), D.TIMELOCK_FLOOR - 1, D.TIMELOCK_CEILING + 1];
        for (uint256 i; i < 3; ++i) {
            uint256 id = _voteDelay(bad[i]);
            vm.expectRevert(
                abi.encodeWithSelector(
                    BlitzTimelock.BlitzTimelock_DelayOutOfBounds.selector, bad[i], D.TIMELOCK_FLOOR, D.TIMELOCK_CEILING
                )
            );
            governor.execute(id);
        }
        assertEq(timelock.getMinDelay(), D.TIMELOCK_DELAY);
    }

    function test_AVoteMovesTheDelayWithinItsBounds() external {
        uint256 id = _voteDelay(D.TIMELOCK_CEILING);
        vm.expectEmit(address(timelock));
        emit TimelockController.MinDelayChange(D.TIMELOCK_DELAY, D.TIMELOCK_CEILING);
        governor.execute(id);
        assertEq(timelock.getMinDelay(), D.TIMELOCK_CEILING);

        uint256 next = proposeBox(alice, "waits longer");
        passAndQueue(next);
        assertEq(governor.proposalEta(next), time() + D.TIMELOCK_CEILING);
    }

    /* ROLES */

    /// @dev pitfalls, governance 25: after the hand-over there is no admin, not even the timelock itself.
    function test_NobodyIsAdmin() external view {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        address[5] memory nobody = [address(this), address(timelock), address(governor), guardian, alice];
        for (uint256 i; i < nobody.length; ++i) assertFalse(timelock.hasRole(admin, nobody[i]));

        bytes32[3] memory roles = [timelock.PROPOSER_ROLE(), timelock.CANCELLER_ROLE(), timelock.EXECUTOR_ROLE()];
        for (uint256 i; i < roles.length; ++i) {
            assertTrue(timelock.hasRole(roles[i], address(governor)));
            assertFalse(timelock.hasRole(roles[i], address(0)), "open to all");
            assertFalse(timelock.hasRole(roles[i], address(timelock)));
            assertFalse(timelock.hasRole(roles[i], address(this)));
        }
    }

    /// @dev pitfalls, governance 25: OpenZeppelin's timelock would let this vote pass.
    function test_RevertWhen_AVoteMakesASecondExecutor() external {
        bytes32 executor = timelock.EXECUTOR_ROLE();
        uint256 id = proposeAs(
            alice, address(timelock), abi.encodeCall(IAccessControl.grantRole, (executor, stranger)), "a second one"
        );
        passAndQueue(id);
        warpToReady(id);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector, address(timelock), bytes32(0)
            )
        );
        governor.execute(id);
        assertFalse(timelock.hasRole(executor, stranger));
    }
}
