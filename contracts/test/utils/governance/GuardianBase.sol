// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {Guardian} from "../../../src/governance/Guardian.sol";
import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {BlitzTimelock} from "../../../src/governance/BlitzTimelock.sol";
import {GuardianConfig, IGuardian} from "../../../src/interfaces/IGuardian.sol";
import {FakeEntries} from "../../mocks/governance/FakeEntries.sol";
import {GovernanceBase} from "./GovernanceBase.sol";
import {GovernanceDefaults as D} from "./GovernanceDefaults.sol";

/// @notice The governor's guardian as it is deployed: a contract with a holder and a term.
abstract contract GuardianBase is GovernanceBase {
    uint64 internal constant PROTOCOL = 1;
    uint64 internal constant GUARDIAN = 3;
    uint48 internal constant TERM = 365 days;

    address internal holder = makeAddr("holder");
    address internal protocol = makeAddr("protocol");
    AccessManager internal authority;
    FakeEntries internal poolEntries;
    FakeEntries internal vaultEntries;
    FakeEntries internal router;
    Guardian internal brake;

    function setUp() public virtual override {
        super.setUp();
        authority = new AccessManager(address(this));
        poolEntries = new FakeEntries(address(authority));
        vaultEntries = new FakeEntries(address(authority));
        router = new FakeEntries(address(authority));
        brake = Guardian(deployCode("Guardian.sol:Guardian", abi.encode(config())));
        timelock = deployTimelock(D.TIMELOCK_DELAY, D.TIMELOCK_FLOOR, D.TIMELOCK_CEILING);
        governor = deployGovernor(D.operations(votes, timelock, address(brake)));
        handOver(timelock, address(governor));
        _grantRoles();
    }

    function config() internal view returns (GuardianConfig memory) {
        return GuardianConfig({
            authority: address(authority),
            holder: holder,
            term: TERM,
            sequencerPool: address(poolEntries),
            liquidStaking: address(vaultEntries),
            delegationRouter: address(router)
        });
    }

    function _grantRoles() private {
        bytes4[] memory pausing = new bytes4[](2);
        pausing[0] = FakeEntries.pauseEntries.selector;
        pausing[1] = FakeEntries.resumeEntries.selector;
        bytes4[] memory lowering = new bytes4[](1);
        lowering[0] = FakeEntries.lowerCap.selector;
        bytes4[] memory renewing = new bytes4[](1);
        renewing[0] = IGuardian.renew.selector;

        authority.setTargetFunctionRole(address(poolEntries), pausing, GUARDIAN);
        authority.setTargetFunctionRole(address(vaultEntries), pausing, GUARDIAN);
        authority.setTargetFunctionRole(address(router), lowering, GUARDIAN);
        authority.setTargetFunctionRole(address(brake), renewing, PROTOCOL);
        authority.grantRole(GUARDIAN, address(brake), 0);
        authority.grantRole(PROTOCOL, protocol, 0);
    }
}
