// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultConfig} from "../../../src/interfaces/ILiquidStaking.sol";

/// @notice Every number of the vault's tests.
library VaultDefaults {
    uint256 internal constant START = 1_800_000_000; // a full hour
    uint256 internal constant SEED = 1 ether;
    uint256 internal constant DEPOSIT_CAP = 1_000_000 ether;
    uint16 internal constant HARVEST_FEE_BPS = 1_000;
    uint16 internal constant EXIT_FEE_BPS = 30;
    uint16 internal constant MAX_EXIT_FEE_BPS = 200;
    uint16 internal constant BUFFER_TARGET_BPS = 500;
    uint48 internal constant VESTING = 7 days;
    uint48 internal constant HOUR = 1 hours;
    uint256 internal constant MAX_TICKET = 10_000 ether;
    uint256 internal constant MIN_TICKET = 1 ether;
    uint256 internal constant ROOM = 400_000 ether;
    uint16 internal constant CAP_BPS = 2_500;

    function config(address authority, address wMetis, address queue, address router, address feeReceiver)
        internal
        pure
        returns (VaultConfig memory)
    {
        return VaultConfig({
            authority: authority,
            wMetis: wMetis,
            queue: queue,
            router: router,
            feeReceiver: feeReceiver,
            depositCap: DEPOSIT_CAP,
            harvestFeeBps: HARVEST_FEE_BPS,
            exitFeeBps: EXIT_FEE_BPS,
            maxExitFeeBps: MAX_EXIT_FEE_BPS,
            bufferTargetBps: BUFFER_TARGET_BPS,
            vestingPeriod: VESTING,
            clockGranularity: HOUR,
            maxTicket: MAX_TICKET,
            minTicket: MIN_TICKET
        });
    }
}
