// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {
    Bucket,
    Decision,
    IEcosystemFundEvents,
    Milestone,
    MilestoneGrant,
    MilestoneTerms,
    Objection,
    SmallGrant,
    Stream
} from "./IEcosystemFundEvents.sol";

/// @title 4.6 million METIS for the ecosystem, paid in typed ways within hard limits
/// @notice Limits hold whatever a vote says. Amounts in wei of METIS, times in unix seconds.
interface IEcosystemFund is IEcosystemFundEvents {
    /* FUND */

    /// @notice Adds METIS to a bucket. Anyone may. METIS sent without a call goes to the income bucket.
    function fundBucket(uint256 bucketId) external payable;

    /* BOOTSTRAP */

    /// @notice Starts the clock once the total voting power is at least `bootstrapStake`. Anyone may.
    function awaken() external;

    /// @notice Stops the clock: names a moment after it started at which the total was below `bootstrapStake`.
    /// Anyone may, until the fund is open.
    /// @param moment unix seconds of a closed step of the vote clock
    function lull(uint256 moment) external;

    /* STREAM */

    /// @notice Promises `assets` to `recipient`, linear from `start` to `end`, nothing before `cliff`.
    /// Operations governance. Charged to the windows now; never refunded to them.
    /// @param assets in wei of METIS, at most `grantCap`
    /// @param start unix seconds; may lie in the past, for a vote takes its time
    /// @param cliff unix seconds, from `start` to `end`; then everything since `start` is vested at once
    /// @param end unix seconds, in the future and at most `MAX_SCHEDULE` after `start`
    /// @param decision each of its parts must say something
    function createStream(
        uint256 bucketId,
        address recipient,
        uint256 assets,
        uint48 start,
        uint48 cliff,
        uint48 end,
        Decision calldata decision
    ) external returns (uint256 streamId);

    /// @notice Pays what has vested. The recipient may name a receiver; others may push to a recipient without code.
    /// @return assets in wei of METIS
    function claimStream(uint256 streamId, address receiver) external returns (uint256 assets);

    /// @notice Leaves the vested part to the recipient and returns the rest to the bucket. Operations governance.
    /// @return returned in wei of METIS
    function cancelStream(uint256 streamId) external returns (uint256 returned);

    /* MILESTONE GRANT */

    /// @notice Promises the sum of `terms` to `recipient`, each part for work that `reviewer` accepts. Operations
    /// governance. The whole is charged to the windows now; never refunded to them.
    /// @param reviewer not the recipient
    /// @param terms 1 to `MAX_MILESTONES`; deadlines in the future and in order; together at most `grantCap`
    /// @param decision each of its parts must say something
    function createMilestoneGrant(
        uint256 bucketId,
        address recipient,
        address reviewer,
        MilestoneTerms[] calldata terms,
        Decision calldata decision
    ) external returns (uint256 grantId);

    /// @notice Submits evidence, or other evidence in place of what was not yet answered. The recipient, until the
    /// deadline.
    /// @param evidenceHash of what is shown; the reviewer answers this hash and no other
    /// @param evidence where to find it
    function submitEvidence(uint256 grantId, uint256 index, bytes32 evidenceHash, string calldata evidence) external;

    /// @notice Accepts submitted evidence: stakers may object for `objectionPeriod`, then it is payable. The reviewer,
    /// until `reviewPeriod` after the deadline.
    /// @param evidenceHash the one that was read
    function acceptMilestone(uint256 grantId, uint256 index, bytes32 evidenceHash) external;

    /// @notice Rejects for good and returns the METIS to the bucket. The reviewer, as long as he could accept. Whoever
    /// would like to see better evidence says so and waits.
    /// @param evidenceHash the one that was read
    function rejectMilestone(uint256 grantId, uint256 index, bytes32 evidenceHash, string calldata reason) external;

    /// @notice Pays a milestone that was accepted and not rejected by objections. As `claimStream`.
    /// @return assets in wei of METIS
    function claimMilestone(uint256 grantId, uint256 index, address receiver) external returns (uint256 assets);

    /// @notice Returns to the bucket what expired or was rejected by objections. Anyone may.
    /// @return assets in wei of METIS
    function returnMilestone(uint256 grantId, uint256 index) external returns (uint256 assets);

    /// @notice Returns to the bucket every milestone that is not accepted. Operations governance.
    /// @return returned in wei of METIS
    function cancelMilestoneGrant(uint256 grantId) external returns (uint256 returned);

    /// @notice Names another reviewer, for one that is lost. Operations governance.
    function replaceReviewer(uint256 grantId, address newReviewer) external;

    /* SMALL GRANT */

    /// @notice Proposes a small grant that is enacted without a vote unless stakers object. Anyone, with a deposit of
    /// exactly `smallGrantDeposit`. Nothing is charged yet, but what breaks a limit now is refused now.
    /// @param assets in wei of METIS, at most `smallGrantCap`
    /// @param decision each of its parts must say something
    function proposeSmallGrant(uint256 bucketId, address recipient, uint256 assets, Decision calldata decision)
        external
        payable
        returns (uint256 smallGrantId);

    /// @notice Enacts an approved small grant: every limit is checked again and charged. Anyone may.
    function enactSmallGrant(uint256 smallGrantId) external;

    /// @notice Pays an enacted small grant. As `claimStream`.
    /// @return assets in wei of METIS
    function claimSmallGrant(uint256 smallGrantId, address receiver) external returns (uint256 assets);

    /// @notice Pays the deposit back, once enacted or from `depositFreeAt` on. The proposer may name a receiver; others
    /// may push to a proposer without code.
    /// @return assets in wei of METIS
    function claimDeposit(uint256 smallGrantId, address receiver) external returns (uint256 assets);

    /// @notice Gives the deposit of a small grant that was rejected or expired to its bucket. Operations governance.
    /// @param proposer whose deposit it is, as the grant says
    /// @param depositFreeAt unix seconds until which it is held, as the grant says: a vote that began before the grant
    /// cannot know them
    /// @return assets in wei of METIS
    function forfeitDeposit(uint256 smallGrantId, address proposer, uint48 depositFreeAt)
        external
        returns (uint256 assets);

    /* OBJECTION */

    /// @notice Objects to an accepted milestone or a proposed small grant with the voting power of its snapshot. Once
    /// an account.
    /// @param reason for the record; may be empty
    function object(uint256 objectionId, string calldata reason) external;

    /* RESERVE TOP-UP */

    /// @notice Moves METIS from a bucket to the reward reserve. Operations governance.
    /// @param assets in wei of METIS, charged to both windows
    function topUpReserve(uint256 bucketId, uint256 assets, Decision calldata decision) external;

    /* SETTINGS: protocol governance, up to twice the cap of deployment */

    function setGlobalCap(uint256 newCap) external;
    function setGrantCap(uint256 newCap) external;
    function setBucketCap(uint256 bucketId, uint256 newCap) external;
    function setSmallGrantCap(uint256 newCap) external;
    function setSmallWindowCap(uint256 newCap) external;
    function setRewardReserve(address newReserve) external;

    /* VIEWS: limits */

    function bucket(uint256 bucketId) external view returns (Bucket memory);
    function bucketCount() external view returns (uint256);
    /// @return in wei of METIS that may still be committed in the sliding window that ends now
    function globalWindowLeft() external view returns (uint256);
    function bucketWindowLeft(uint256 bucketId) external view returns (uint256);
    /// @return in wei of METIS that small grants may still take in the global window that ends now
    function smallWindowLeft() external view returns (uint256);
    function globalCap() external view returns (uint256);
    function grantCap() external view returns (uint256);
    function smallGrantCap() external view returns (uint256);
    function smallWindowCap() external view returns (uint256);
    function globalCapMaximum() external view returns (uint256);
    function grantCapMaximum() external view returns (uint256);
    function smallGrantCapMaximum() external view returns (uint256);
    function smallWindowCapMaximum() external view returns (uint256);
    function bucketCapMaximum(uint256 bucketId) external view returns (uint256);
    /// @return seconds
    function globalWindow() external view returns (uint48);
    /// @return seconds
    function bucketWindow() external view returns (uint48);
    function incomeBucket() external view returns (uint256);
    function rewardReserve() external view returns (address);

    /* VIEWS: bootstrap */

    /// @return the source of total voting power and of the weight of objections
    function votes() external view returns (address);
    /// @return in wei of METIS of total voting power
    function bootstrapStake() external view returns (uint256);
    /// @return seconds
    function bootstrapPeriod() external view returns (uint48);
    /// @return unix seconds of the moment whose votes started the clock; 0 while dormant
    function awakeSince() external view returns (uint48);
    /// @return unix seconds from which on the fund pays; 0 while dormant
    function opensAt() external view returns (uint48);

    /* VIEWS: rails */

    function stream(uint256 streamId) external view returns (Stream memory);
    /// @return ids run from 1 to it
    function streamCount() external view returns (uint256);
    /// @return in wei of METIS, vested and not yet claimed
    function claimable(uint256 streamId) external view returns (uint256);

    function milestoneGrant(uint256 grantId) external view returns (MilestoneGrant memory);
    /// @return ids run from 1 to it
    function milestoneGrantCount() external view returns (uint256);
    /// @return with their status of now; indexes run from 0
    function milestonesOf(uint256 grantId) external view returns (Milestone[] memory);
    /// @return seconds
    function reviewPeriod() external view returns (uint48);

    /// @return with its status of now
    function smallGrant(uint256 smallGrantId) external view returns (SmallGrant memory);
    /// @return ids run from 1 to it
    function smallGrantCount() external view returns (uint256);
    /// @return in wei of METIS
    function smallGrantDeposit() external view returns (uint256);
    /// @return seconds from proposal to Expired
    function smallGrantLifetime() external view returns (uint48);
    /// @return seconds from proposal until a deposit is out of every vote's reach
    function depositHold() external view returns (uint48);
    /// @return in wei of METIS of all deposits that are still here
    function depositsHeld() external view returns (uint256);

    function objection(uint256 objectionId) external view returns (Objection memory);
    /// @return ids run from 1 to it
    function objectionCount() external view returns (uint256);
    function hasObjected(uint256 objectionId, address account) external view returns (bool);
    /// @return seconds
    function objectionPeriod() external view returns (uint48);
    /// @return basis points of the total voting power that reject
    function objectionBps() external view returns (uint16);
}
