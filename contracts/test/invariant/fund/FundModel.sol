// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {FakeReserve} from "../../mocks/fund/FakeReserve.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

/// @notice What a child would write down beside the fund: every promise in a list, every objection with who said what,
/// every wei that came, was promised, came back or left. No view of the fund's money is asked.
abstract contract FundModel is Test {
    struct Commitment {
        uint256 at;
        uint256 bucketId;
        uint256 assets;
        bool small;
    }

    struct Complaint {
        uint256 at;
        uint256 against;
    }

    struct Holding {
        uint256 at;
        uint256[4] units; // of `stakers`
    }

    uint256 internal constant BAR = 1_000 ether; // half a percent of 200,000

    EcosystemFund internal fund;
    FakeReserve internal reserve;
    AccessManager internal authority;
    FakeStake internal stake;
    address internal admin;
    address internal operations = makeAddr("operations");
    address internal protocol = makeAddr("protocol");

    address[4] public recipients;
    address[4] internal stakers;
    Commitment[] internal commitments;
    Complaint[] internal complaints;
    Holding[] internal holdings;
    mapping(uint256 complaint => mapping(address staker => bool)) internal spoke;

    uint256[2] public given; // to a bucket from outside, forfeited deposits with it
    uint256[2] public back; // to a bucket from what it had promised
    uint256 public forced;
    uint256 public funded; // deposits with it
    uint256 public paid; // deposits with it
    mapping(string move => uint256 times) public did;
    string public broken;

    /* MOVES */

    /// @dev The one comparison: what the model allows succeeds, what it forbids does not.
    function _expect(string memory move, bool allowed, bool happened) internal {
        if (happened) ++did[move];
        if (allowed == happened || bytes(broken).length != 0) return;
        broken = string.concat(move, happened ? ": passed, and must not" : ": refused, and nothing forbids it");
    }

    function _break(string memory reason) internal {
        if (bytes(broken).length == 0) broken = reason;
    }

    /// @return index of one of the last few: a story goes on only when its next step is taken
    function _recent(uint256 seed, uint256 count) internal pure returns (uint256) {
        uint256 few = count < 5 ? count : 5;
        return count - 1 - seed % few;
    }

    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    /* PROMISES */

    function _commit(uint256 bucketId, uint256 assets, bool small) internal {
        commitments.push(Commitment(_now(), bucketId, assets, small));
    }

    function _isClosed() internal view returns (bool) {
        return authority.isTargetClosed(address(fund));
    }

    function _fits(uint256 bucketId, uint256 assets) internal view returns (bool) {
        return assets != 0 && assets + globalUsed() <= fund.globalCap()
            && assets + bucketUsed(bucketId) <= fund.bucket(bucketId).windowCap && assets <= balanceOf(bucketId);
    }

    function globalUsed() public view returns (uint256 sum) {
        for (uint256 i; i < commitments.length; ++i) {
            if (commitments[i].at + D.GLOBAL_WINDOW > _now()) sum += commitments[i].assets;
        }
    }

    function bucketUsed(uint256 bucketId) public view returns (uint256 sum) {
        for (uint256 i; i < commitments.length; ++i) {
            Commitment memory one = commitments[i];
            if (one.bucketId == bucketId && one.at + D.BUCKET_WINDOW > _now()) sum += one.assets;
        }
    }

    function smallUsed() public view returns (uint256 sum) {
        for (uint256 i; i < commitments.length; ++i) {
            Commitment memory one = commitments[i];
            if (one.small && one.at + D.GLOBAL_WINDOW > _now()) sum += one.assets;
        }
    }

    /// @return what a bucket has: all that came, less all that was promised, and what came back of it
    function balanceOf(uint256 bucketId) public view returns (uint256) {
        uint256 promised;
        for (uint256 i; i < commitments.length; ++i) {
            if (commitments[i].bucketId == bucketId) promised += commitments[i].assets;
        }
        return given[bucketId] + back[bucketId] - promised;
    }

    /* OBJECTIONS */

    function _openComplaint() internal returns (uint256) {
        complaints.push(Complaint({at: _now(), against: 0}));
        return complaints.length - 1;
    }

    function _isSustained(uint256 complaint) internal view returns (bool) {
        return complaints[complaint].against >= BAR;
    }

    function _isOver(uint256 complaint) internal view returns (bool) {
        return _now() >= complaints[complaint].at + D.OBJECTION_PERIOD;
    }

    /// @return units of a staker in the second before `at`
    function _heldBefore(uint256 at, uint256 who) internal view returns (uint256) {
        for (uint256 i = holdings.length; i > 0; --i) {
            if (holdings[i - 1].at < at) return holdings[i - 1].units[who];
        }
        return 0;
    }

    function object(uint256 which, uint256 who) external {
        if (complaints.length == 0) return;
        which = _recent(which, complaints.length);
        who = who % 12 == 0 ? 3 : who % 3;
        uint256 weight = _heldBefore(complaints[which].at, who);
        bool allowed = weight != 0 && !_isOver(which) && !_isSustained(which) && !spoke[which][stakers[who]];

        vm.prank(stakers[who]);
        try fund.object(which + 1, "Not what was promised.") {
            _expect("object", allowed, true);
            complaints[which].against += weight;
            spoke[which][stakers[who]] = true;
        } catch {
            _expect("object", allowed, false);
        }
    }

    /// @dev Of the three small ones: the whale keeps what makes him one.
    function moveStake(uint256 from, uint256 to, uint256 units) external {
        (from, to) = (from % 3, to % 3);
        Holding memory next = holdings[holdings.length - 1];
        units = bound(units, 0, next.units[from]);
        next.units[from] -= units;
        next.units[to] += units;
        next.at = _now();
        holdings.push(next);

        vm.prank(stakers[from]);
        stake.transfer(stakers[to], units);
        ++did["moveStake"];
    }
}
