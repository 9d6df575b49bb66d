// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice Role ids of the AccessManager, as every deployment uses them.
library Roles {
    uint64 internal constant ADMIN = 0;
    uint64 internal constant PROTOCOL = 1;
    uint64 internal constant OPERATIONS = 2;
    uint64 internal constant GUARDIAN = 3;
    uint64 internal constant COURT = 4;
}
