// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {FundProperties} from "./FundProperties.sol";

/// @notice P10, P11, P12 and F1 to F3 of docs/protocol/invariants.md, after every call.
contract FundInvariants is FundProperties {
    function setUp() public override {
        super.setUp();
        targetContract(address(handler));
    }

    function invariant_P10_P11_TheModelAgrees() external view {
        holdTheModelAgrees();
    }

    function invariant_P10_WindowsAreExact() external view {
        holdP10WindowsAreExact();
    }

    function invariant_P10_WhatWasPromisedIsHere() external view {
        holdP10WhatWasPromisedIsHere();
    }

    function invariant_P10_BucketsAddUpTheirPromises() external view {
        holdP10BucketsAddUpTheirPromises();
    }

    function invariant_P10_CapsStayBelowTwiceTheFirst() external view {
        holdP10CapsStayBelowTwiceTheFirst();
    }

    function invariant_F1_MilestonesAreWhereTheyBelong() external view {
        holdF1MilestonesAreWhereTheyBelong();
    }

    function invariant_F1_SmallGrantsAreWhereTheyBelong() external view {
        holdF1SmallGrantsAreWhereTheyBelong();
    }

    function invariant_F2_OnlyWhatWasAcceptedPays() external view {
        holdF2OnlyWhatWasAcceptedPays();
    }

    function invariant_F2_WhatWasObjectedToNeverPays() external view {
        holdF2WhatWasObjectedToNeverPays();
    }

    function invariant_F3_WhatIsNotPaidComesBackOnce() external view {
        holdF3WhatIsNotPaidComesBackOnce();
    }

    function invariant_F3_DepositsGoOneWayOnce() external view {
        holdF3DepositsGoOneWayOnce();
    }
}
