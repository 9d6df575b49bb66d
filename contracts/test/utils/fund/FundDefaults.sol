// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {BucketConfig, Decision, FundConfig} from "../../../src/interfaces/IEcosystemFund.sol";

/// @notice The numbers of the fund's tests.
library FundDefaults {
    uint48 internal constant START = 1_800_000_000;
    uint48 internal constant GLOBAL_WINDOW = 30 days;
    uint48 internal constant BUCKET_WINDOW = 90 days;
    uint256 internal constant GLOBAL_CAP = 100_000 ether;
    uint256 internal constant GRANT_CAP = 40_000 ether;
    uint256 internal constant MINING_CAP = 150_000 ether;
    uint256 internal constant BUILDERS_CAP = 90_000 ether;
    uint256 internal constant MINING_ASSETS = 500_000 ether;
    uint256 internal constant BUILDERS_ASSETS = 200_000 ether;
    uint256 internal constant MINING = 0;
    uint256 internal constant BUILDERS = 1;

    function config(address authority, address reserve) internal pure returns (FundConfig memory) {
        BucketConfig[] memory buckets = new BucketConfig[](2);
        buckets[MINING] = BucketConfig({name: "Sequencer mining", windowCap: MINING_CAP, assets: MINING_ASSETS});
        buckets[BUILDERS] = BucketConfig({name: "Builders", windowCap: BUILDERS_CAP, assets: BUILDERS_ASSETS});
        return FundConfig({
            authority: authority,
            rewardReserve: reserve,
            globalWindow: GLOBAL_WINDOW,
            bucketWindow: BUCKET_WINDOW,
            globalCap: GLOBAL_CAP,
            grantCap: GRANT_CAP,
            incomeBucket: BUILDERS,
            buckets: buckets
        });
    }

    function funding() internal pure returns (uint256) {
        return MINING_ASSETS + BUILDERS_ASSETS;
    }

    function decision() internal pure returns (Decision memory) {
        return Decision({context: "Wallets lack support.", impact: "Two wallets list METIS.", alternatives: "A bounty."});
    }
}
