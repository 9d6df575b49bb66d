// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/*
    None ──createStream──▶ Active ──last claim──▶ Completed
                             │
                             └──cancelStream──▶ Cancelled      (its vested part can still be claimed)
*/
enum StreamStatus {
    None,
    Active,
    Cancelled,
    Completed
}

/*
    Pending ──submit──▶ Submitted ──accept──▶ Accepted ──objection time over──▶ Payable ──claim──▶ Paid
       │  ╲                │  │                  │
       │   ╲               │  └──reject──┐       └──objections reach the bar──┐
       │    ╲              │             ▼                                    ▼
       │     ╲             │          Rejected ◀──────────────────────────────┘
       │      └──time──────┴──▶ Expired
       └──cancelMilestoneGrant (also from Submitted)──▶ Cancelled

    Payable, Expired, and Rejected by objections come with time or votes: no call makes them. What they return to the
    bucket goes there by anyone's `returnMilestone`. Rejected is final: it never pays.
*/
enum MilestoneStatus {
    None,
    Pending,
    Submitted,
    Accepted,
    Payable,
    Paid,
    Rejected,
    Expired,
    Cancelled
}

/*
    Proposed ──objection time over──▶ Approved ──enact──▶ Enacted ──claim──▶ Paid
        │                                │
        │                                └──time──▶ Expired
        └──objections reach the bar──▶ Rejected

    Approved, Rejected and Expired come with time or votes: no call makes them.
*/
enum SmallGrantStatus {
    None,
    Proposed,
    Approved,
    Enacted,
    Paid,
    Rejected,
    Expired
}

struct Bucket {
    bytes32 name; // short ASCII
    uint256 balance; // wei of METIS not committed
    uint256 committed; // wei of METIS promised and not paid
    uint256 paid; // wei of METIS
    uint256 windowCap; // wei of METIS per `bucketWindow`
}

struct Stream {
    uint256 bucketId;
    address recipient;
    StreamStatus status;
    uint48 start; // unix seconds
    uint48 cliff; // unix seconds
    uint48 end; // unix seconds
    uint256 assets; // wei of METIS; after a cancel what had vested by then
    uint256 claimed; // wei of METIS
}

struct MilestoneTerms {
    uint256 assets; // wei of METIS
    uint48 deadline; // unix seconds: the last one in which evidence may be submitted
}

struct Milestone {
    uint256 assets; // wei of METIS
    uint48 deadline; // unix seconds
    MilestoneStatus status;
    uint256 objectionId; // 0 until accepted
    bytes32 evidenceHash; // of what was submitted last
}

struct MilestoneGrant {
    uint256 bucketId;
    address recipient;
    address reviewer;
    uint256 assets; // wei of METIS, of all milestones
}

struct SmallGrant {
    uint256 bucketId;
    address proposer;
    SmallGrantStatus status;
    uint48 expiresAt; // unix seconds: from here on it cannot be enacted
    address recipient;
    uint48 depositFreeAt; // unix seconds: from here on the deposit can be fetched whatever became of the grant
    uint256 assets; // wei of METIS
    uint256 deposit; // wei of METIS still here
    uint256 objectionId;
}

struct Objection {
    uint48 snapshot; // unix seconds: the votes of this moment count
    uint48 endsAt; // unix seconds: from here on nobody can object
    uint256 bar; // wei of METIS of votes that reject
    uint256 against; // wei of METIS of votes so far
}

/// @notice Why money moves: shown by the app, kept for ever.
struct Decision {
    string context;
    string impact;
    string alternatives;
}

struct BucketConfig {
    bytes32 name; // short ASCII
    uint256 windowCap; // wei of METIS per `bucketWindow`
    uint256 assets; // wei of METIS of the deployment's value that go here
}

struct SmallGrantConfig {
    uint256 cap; // wei of METIS per small grant
    uint256 windowCap; // wei of METIS of all small grants per `globalWindow`
    uint256 deposit; // wei of METIS that a proposer leaves
    uint48 lifetime; // seconds from proposal to Expired
    uint48 depositHold; // seconds that a deposit stays within a vote's reach
}

struct FundConfig {
    address authority;
    address rewardReserve;
    address votes; // IERC5805
    uint48 globalWindow; // seconds
    uint48 bucketWindow; // seconds
    uint256 globalCap; // wei of METIS per `globalWindow`
    uint256 grantCap; // wei of METIS per grant
    uint256 incomeBucket; // where METIS goes that arrives without a word
    uint256 bootstrapStake; // wei of METIS of total voting power
    uint48 bootstrapPeriod; // seconds
    uint48 objectionPeriod; // seconds
    uint16 objectionBps; // of the total voting power
    uint48 reviewPeriod; // seconds after a deadline in which the reviewer may still answer
    SmallGrantConfig smallGrants;
    BucketConfig[] buckets;
}

/// @notice What the fund tells and how it refuses. Amounts in wei of METIS, times in unix seconds.
interface IEcosystemFundEvents {
    /* BUCKETS */

    /// @dev The constructor tells each bucket, and the caps as updates from 0, so that an index needs no call.
    event BucketCreated(uint256 indexed bucketId, bytes32 name, uint256 windowCap);
    event Funded(uint256 indexed bucketId, address indexed from, uint256 assets, uint256 balance);
    event BucketCapUpdated(uint256 indexed bucketId, uint256 oldCap, uint256 newCap);
    event GlobalCapUpdated(uint256 oldCap, uint256 newCap);
    event GrantCapUpdated(uint256 oldCap, uint256 newCap);
    event SmallGrantCapUpdated(uint256 oldCap, uint256 newCap);
    event SmallWindowCapUpdated(uint256 oldCap, uint256 newCap);
    event FundReserveUpdated(address oldReserve, address newReserve);

    error EcosystemFund_NoSuchBucket(uint256 bucketId);
    error EcosystemFund_BucketShort(uint256 requested, uint256 available);
    error EcosystemFund_GrantCapExceeded(uint256 requested, uint256 cap);
    error EcosystemFund_GlobalWindowExceeded(uint256 requested, uint256 left);
    error EcosystemFund_BucketWindowExceeded(uint256 bucketId, uint256 requested, uint256 left);
    error EcosystemFund_CapAboveMaximum(uint256 requested, uint256 max);
    error EcosystemFund_ZeroAssets();
    error EcosystemFund_ZeroReserve();
    error EcosystemFund_ZeroWindow();
    error EcosystemFund_WrongFunding(uint256 actual, uint256 expected);
    error EcosystemFund_BadTerms();
    error EcosystemFund_BadRecipient(address recipient);
    error EcosystemFund_BadReceiver(address receiver);
    error EcosystemFund_NotRecipient(address caller, address recipient);
    error EcosystemFund_DecisionIncomplete();

    /* BOOTSTRAP */

    event FundAwakened(uint48 since, uint48 opensAt);
    event FundLulled(uint256 moment, uint256 totalVotes);

    error EcosystemFund_Dormant(uint48 opensAt);
    error EcosystemFund_AlreadyAwake(uint48 since);
    error EcosystemFund_StakeTooLow(uint256 actual, uint256 expected);
    error EcosystemFund_StakeNotLow(uint256 actual, uint256 expected);
    error EcosystemFund_MomentTooEarly(uint256 moment, uint48 since);
    error EcosystemFund_OpenForGood();

    /* STREAM */

    event StreamCreated(
        uint256 indexed streamId,
        uint256 indexed bucketId,
        address indexed recipient,
        uint256 assets,
        uint48 start,
        uint48 cliff,
        uint48 end,
        uint256 bucketBalance,
        Decision decision
    );
    event StreamClaimed(uint256 indexed streamId, address indexed recipient, address indexed receiver, uint256 assets, uint256 claimed);
    event StreamCancelled(uint256 indexed streamId, uint256 vested, uint256 returned, uint256 bucketBalance);

    error EcosystemFund_NoSuchStream(uint256 streamId);
    error EcosystemFund_BadSchedule(uint48 start, uint48 cliff, uint48 end);
    error EcosystemFund_NotActive(uint256 streamId, StreamStatus status);
    error EcosystemFund_NothingToClaim(uint256 streamId);

    /* MILESTONE GRANT */

    event MilestoneGrantCreated(
        uint256 indexed grantId,
        uint256 indexed bucketId,
        address indexed recipient,
        address reviewer,
        uint256 assets,
        MilestoneTerms[] milestones,
        uint256 bucketBalance,
        Decision decision
    );
    /// @param evidence where to find what the hash is of
    event EvidenceSubmitted(uint256 indexed grantId, uint256 indexed index, bytes32 evidenceHash, string evidence);
    event MilestoneAccepted(uint256 indexed grantId, uint256 indexed index, uint256 indexed objectionId, bytes32 evidenceHash);
    event MilestoneRejected(uint256 indexed grantId, uint256 indexed index, bytes32 evidenceHash, string reason, uint256 bucketBalance);
    event MilestoneClaimed(
        uint256 indexed grantId, uint256 indexed index, address indexed recipient, address receiver, uint256 assets
    );
    /// @param status Rejected (by objections) or Expired
    event MilestoneReturned(uint256 indexed grantId, uint256 indexed index, MilestoneStatus status, uint256 assets, uint256 bucketBalance);
    /// @param returned wei of METIS of milestones not accepted
    event MilestoneGrantCancelled(uint256 indexed grantId, uint256 returned, uint256 bucketBalance);
    event ReviewerReplaced(uint256 indexed grantId, address oldReviewer, address indexed newReviewer);

    error EcosystemFund_NoSuchGrant(uint256 grantId);
    error EcosystemFund_NoSuchMilestone(uint256 grantId, uint256 index);
    error EcosystemFund_BadReviewer(address reviewer);
    error EcosystemFund_NotReviewer(address caller, address reviewer);
    error EcosystemFund_MilestonesOutOfBounds(uint256 actual, uint256 max);
    error EcosystemFund_BadDeadline(uint256 index, uint48 deadline);
    error EcosystemFund_MilestoneNot(uint256 grantId, uint256 index, MilestoneStatus actual, MilestoneStatus expected);
    error EcosystemFund_NoEvidence();
    error EcosystemFund_EvidenceChanged(bytes32 actual, bytes32 expected);
    error EcosystemFund_NothingToReturn(uint256 grantId);

    /* SMALL GRANT */

    event SmallGrantProposed(
        uint256 indexed smallGrantId,
        uint256 indexed bucketId,
        address indexed recipient,
        address proposer,
        uint256 assets,
        uint256 deposit,
        uint256 objectionId,
        uint48 expiresAt,
        uint48 depositFreeAt,
        Decision decision
    );
    event SmallGrantEnacted(uint256 indexed smallGrantId, uint256 assets, uint256 bucketBalance);
    event SmallGrantClaimed(uint256 indexed smallGrantId, address indexed recipient, address indexed receiver, uint256 assets);
    event DepositReturned(uint256 indexed smallGrantId, address indexed proposer, address indexed receiver, uint256 assets);
    event DepositForfeited(uint256 indexed smallGrantId, uint256 assets, uint256 bucketBalance);

    error EcosystemFund_NoSuchSmallGrant(uint256 smallGrantId);
    error EcosystemFund_SmallGrantNot(uint256 smallGrantId, SmallGrantStatus actual, SmallGrantStatus expected);
    error EcosystemFund_SmallGrantCapExceeded(uint256 requested, uint256 cap);
    error EcosystemFund_SmallWindowExceeded(uint256 requested, uint256 left);
    error EcosystemFund_WrongDeposit(uint256 actual, uint256 expected);
    error EcosystemFund_DepositHeld(uint256 smallGrantId, uint48 until);
    error EcosystemFund_NoDeposit(uint256 smallGrantId);
    /// @dev what the grant says
    error EcosystemFund_DepositOfAnother(address proposer, uint48 depositFreeAt);

    /* OBJECTION */

    event ObjectionOpened(uint256 indexed objectionId, uint48 snapshot, uint48 endsAt, uint256 bar);
    event Objected(uint256 indexed objectionId, address indexed account, uint256 weight, uint256 against, string reason);

    error EcosystemFund_NoSuchObjection(uint256 objectionId);
    error EcosystemFund_ObjectionClosed(uint256 objectionId);
    error EcosystemFund_AlreadyObjected(uint256 objectionId, address account);
    error EcosystemFund_NoVotes(address account);

    /* RESERVE TOP-UP */

    event ReserveToppedUp(uint256 indexed bucketId, address indexed reserve, uint256 assets, uint256 bucketBalance, Decision decision);
}
