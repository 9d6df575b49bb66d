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

struct FundConfig {
    address authority;
    address rewardReserve;
    uint48 globalWindow; // seconds
    uint48 bucketWindow; // seconds
    uint256 globalCap; // wei of METIS per `globalWindow`
    uint256 grantCap; // wei of METIS per grant
    uint256 incomeBucket; // where METIS goes that arrives without a word
    BucketConfig[] buckets;
}

/// @title 4.6 million METIS for the ecosystem, paid in typed ways within hard limits
/// @notice Limits hold whatever a vote says. Amounts in wei of METIS, times in unix seconds.
interface IEcosystemFund {
    /// @dev The constructor tells each bucket, and the caps as updates from 0, so that an index needs no call.
    event BucketCreated(uint256 indexed bucketId, bytes32 name, uint256 windowCap);
    event Funded(uint256 indexed bucketId, address indexed from, uint256 assets, uint256 balance);
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
    event ReserveToppedUp(uint256 indexed bucketId, address indexed reserve, uint256 assets, uint256 bucketBalance, Decision decision);
    event BucketCapUpdated(uint256 indexed bucketId, uint256 oldCap, uint256 newCap);
    event GlobalCapUpdated(uint256 oldCap, uint256 newCap);
    event GrantCapUpdated(uint256 oldCap, uint256 newCap);
    event FundReserveUpdated(address oldReserve, address newReserve);

    error EcosystemFund_NoSuchBucket(uint256 bucketId);
    error EcosystemFund_NoSuchStream(uint256 streamId);
    error EcosystemFund_BucketShort(uint256 requested, uint256 available);
    error EcosystemFund_GrantCapExceeded(uint256 requested, uint256 cap);
    error EcosystemFund_GlobalWindowExceeded(uint256 requested, uint256 left);
    error EcosystemFund_BucketWindowExceeded(uint256 bucketId, uint256 requested, uint256 left);
    error EcosystemFund_BadSchedule(uint48 start, uint48 cliff, uint48 end);
    error EcosystemFund_ZeroAssets();
    error EcosystemFund_BadRecipient(address recipient);
    error EcosystemFund_BadReceiver(address receiver);
    error EcosystemFund_NotRecipient(address caller, address recipient);
    error EcosystemFund_NotActive(uint256 streamId, StreamStatus status);
    error EcosystemFund_NothingToClaim(uint256 streamId);
    error EcosystemFund_CapAboveMaximum(uint256 requested, uint256 max);
    error EcosystemFund_DecisionIncomplete();
    error EcosystemFund_ZeroReserve();
    error EcosystemFund_ZeroWindow();
    error EcosystemFund_WrongFunding(uint256 actual, uint256 expected);

    /* FUND */

    /// @notice Adds METIS to a bucket. Anyone may. METIS sent without a call goes to the income bucket.
    function fundBucket(uint256 bucketId) external payable;

    /* STREAM */

    /// @notice Promises `assets` to `recipient`, linear from `start` to `end`, nothing before `cliff`.
    /// Operations governance. Charged to the windows now; never refunded to them.
    /// @param assets in wei of METIS, at most `grantCap`
    /// @param start unix seconds; may lie in the past, for a vote takes its time
    /// @param cliff unix seconds, from `start` to `end`; then everything since `start` is vested at once
    /// @param end unix seconds, in the future and at most `MAX_STREAM_LENGTH` after `start`
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

    /* RESERVE TOP-UP */

    /// @notice Moves METIS from a bucket to the reward reserve. Operations governance.
    /// @param assets in wei of METIS, charged to both windows
    function topUpReserve(uint256 bucketId, uint256 assets, Decision calldata decision) external;

    /* SETTINGS: protocol governance, up to twice the cap of deployment */

    function setGlobalCap(uint256 newCap) external;
    function setGrantCap(uint256 newCap) external;
    function setBucketCap(uint256 bucketId, uint256 newCap) external;
    function setRewardReserve(address newReserve) external;

    /* VIEWS */

    function bucket(uint256 bucketId) external view returns (Bucket memory);
    function bucketCount() external view returns (uint256);
    function stream(uint256 streamId) external view returns (Stream memory);
    /// @return ids run from 1 to it
    function streamCount() external view returns (uint256);
    /// @return in wei of METIS, vested and not yet claimed
    function claimable(uint256 streamId) external view returns (uint256);
    /// @return in wei of METIS that may still be committed in the sliding window that ends now
    function globalWindowLeft() external view returns (uint256);
    function bucketWindowLeft(uint256 bucketId) external view returns (uint256);
    function globalCap() external view returns (uint256);
    function grantCap() external view returns (uint256);
    function globalCapMaximum() external view returns (uint256);
    function grantCapMaximum() external view returns (uint256);
    function bucketCapMaximum(uint256 bucketId) external view returns (uint256);
    /// @return seconds
    function globalWindow() external view returns (uint48);
    /// @return seconds
    function bucketWindow() external view returns (uint48);
    function incomeBucket() external view returns (uint256);
    function rewardReserve() external view returns (address);
}
