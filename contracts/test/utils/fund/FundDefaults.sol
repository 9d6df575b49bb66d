// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    BucketConfig,
    Decision,
    FundConfig,
    MilestoneTerms,
    SmallGrantConfig
} from "../../../src/interfaces/IEcosystemFundEvents.sol";

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
    uint256 internal constant BOOTSTRAP_STAKE = 100_000 ether;
    uint48 internal constant BOOTSTRAP_PERIOD = 30 days;
    uint48 internal constant OBJECTION_PERIOD = 3 days;
    uint16 internal constant OBJECTION_BPS = 50;
    uint48 internal constant REVIEW_PERIOD = 14 days;
    uint256 internal constant SMALL_CAP = 1_000 ether;
    uint256 internal constant SMALL_WINDOW_CAP = 2_500 ether;
    uint256 internal constant DEPOSIT = 50 ether;
    uint48 internal constant SMALL_LIFETIME = 7 days;
    uint48 internal constant DEPOSIT_HOLD = 30 days;
    uint256 internal constant MINING = 0;
    uint256 internal constant BUILDERS = 1;

    function config(address authority, address reserve, address votes) internal pure returns (FundConfig memory) {
        BucketConfig[] memory buckets = new BucketConfig[](2);
        buckets[MINING] = BucketConfig({name: "Sequencer mining", windowCap: MINING_CAP, assets: MINING_ASSETS});
        buckets[BUILDERS] = BucketConfig({name: "Builders", windowCap: BUILDERS_CAP, assets: BUILDERS_ASSETS});
        return FundConfig({
            authority: authority,
            rewardReserve: reserve,
            votes: votes,
            globalWindow: GLOBAL_WINDOW,
            bucketWindow: BUCKET_WINDOW,
            globalCap: GLOBAL_CAP,
            grantCap: GRANT_CAP,
            incomeBucket: BUILDERS,
            bootstrapStake: BOOTSTRAP_STAKE,
            bootstrapPeriod: BOOTSTRAP_PERIOD,
            objectionPeriod: OBJECTION_PERIOD,
            objectionBps: OBJECTION_BPS,
            reviewPeriod: REVIEW_PERIOD,
            smallGrants: SmallGrantConfig({
                cap: SMALL_CAP,
                windowCap: SMALL_WINDOW_CAP,
                deposit: DEPOSIT,
                lifetime: SMALL_LIFETIME,
                depositHold: DEPOSIT_HOLD
            }),
            buckets: buckets
        });
    }

    function funding() internal pure returns (uint256) {
        return MINING_ASSETS + BUILDERS_ASSETS;
    }

    /// @dev 1,000, 2,000 and 3,000 METIS, 30 days apart.
    function terms(uint48 start) internal pure returns (MilestoneTerms[] memory parts) {
        parts = new MilestoneTerms[](3);
        for (uint48 i; i < 3; ++i) {
            parts[i] = MilestoneTerms({assets: (i + 1) * 1_000 ether, deadline: start + (i + 1) * 30 days});
        }
    }

    function decision() internal pure returns (Decision memory) {
        return Decision({context: "Wallets lack support.", impact: "Two wallets list METIS.", alternatives: "A bounty."});
    }
}
