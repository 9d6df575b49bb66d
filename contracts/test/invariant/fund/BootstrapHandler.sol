// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {MilestoneTerms} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FakeStake} from "../../mocks/governance/FakeStake.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

/// @notice A crowd whose stake swings around the bar, whoever wakes the fund and sends it back to sleep, and operations
/// and proposers who try to promise all the while. Beside them every total that ever was.
contract BootstrapHandler is Test {
    struct Total {
        uint256 at;
        uint256 units;
    }

    EcosystemFund internal fund;
    FakeStake internal stake;
    address internal operations = makeAddr("operations");
    address internal recipient = makeAddr("recipient");

    Total[] internal totals;
    uint256 public since; // unix seconds; 0 while dormant
    uint256 public promised; // wei of METIS
    mapping(string move => uint256) public did;
    string public broken;

    constructor(EcosystemFund fund_, FakeStake stake_) {
        (fund, stake) = (fund_, stake_);
        totals.push(Total(0, 0));
    }

    function _expect(string memory move, bool allowed, bool happened) private {
        if (happened) ++did[move];
        if (allowed == happened || bytes(broken).length != 0) return;
        broken = string.concat(move, happened ? ": passed" : ": refused");
    }

    function _now() private view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _totalAt(uint256 at) private view returns (uint256) {
        for (uint256 i = totals.length; i > 0; --i) {
            if (totals[i - 1].at <= at) return totals[i - 1].units;
        }
        return 0;
    }

    function isOpen() public view returns (bool) {
        return since != 0 && _now() >= since + D.BOOTSTRAP_PERIOD;
    }

    /* STAKE */

    /// @dev Mostly enough, by a wei or by far.
    function moveTotal(uint256 way, uint256 units) external {
        units = bound(units, 0, 50_000 ether);
        if (way % 3 == 0) units = D.BOOTSTRAP_STAKE - 1 - units;
        else if (way % 3 == 1) units = D.BOOTSTRAP_STAKE;
        else units += D.BOOTSTRAP_STAKE;
        uint256 held = stake.balanceOf(address(this));
        if (units > held) stake.mint(address(this), units - held);
        else stake.burn(address(this), held - units);
        totals.push(Total(_now(), units));
        ++did["moveTotal"];
    }

    /* CLOCK */

    function awaken() external {
        bool allowed = since == 0 && _totalAt(_now() - 1) >= D.BOOTSTRAP_STAKE;
        try fund.awaken() {
            since = _now() - 1;
            _expect("awaken", allowed, true);
        } catch {
            _expect("awaken", allowed, false);
        }
    }

    /// @dev Any moment: of a change of stake, about the start of the clock, or still to come.
    function lull(uint256 which, uint256 aroundIt) external {
        uint256 moment = totals[totals.length - 1 - which % (totals.length < 4 ? totals.length : 4)].at;
        if (which % 5 == 0) moment = since;
        moment = moment + aroundIt % 3;
        if (moment != 0 && aroundIt % 4 == 3) --moment;
        bool allowed = since != 0 && !isOpen() && moment > since && moment < _now()
            && _totalAt(moment) < D.BOOTSTRAP_STAKE;
        try fund.lull(moment) {
            since = 0;
            _expect("lull", allowed, true);
        } catch {
            _expect("lull", allowed, false);
        }
    }

    function wait(uint256 time) external {
        vm.warp(_now() + bound(time, 1, 12 days));
    }

    function waitForTheOpening(uint256 aroundIt) external {
        uint256 to = since + D.BOOTSTRAP_PERIOD + aroundIt % 3 - 1;
        if (since != 0 && to > _now()) vm.warp(to);
    }

    /* PROMISES */

    function createStream(uint256 assets) external {
        assets = bound(assets, 1, 100 ether);
        uint48 start = uint48(_now());
        vm.prank(operations);
        try fund.createStream(D.MINING, recipient, assets, start, start, start + 1 days, D.decision()) {
            promised += assets;
            _expect("createStream", isOpen(), true);
        } catch {
            _expect("createStream", isOpen(), false);
        }
    }

    function createGrant(uint256 assets) external {
        MilestoneTerms[] memory terms = new MilestoneTerms[](1);
        terms[0] = MilestoneTerms({assets: bound(assets, 1, 100 ether), deadline: uint48(_now() + 1 days)});
        vm.prank(operations);
        try fund.createMilestoneGrant(D.MINING, recipient, address(this), terms, D.decision()) {
            promised += terms[0].assets;
            _expect("createGrant", isOpen(), true);
        } catch {
            _expect("createGrant", isOpen(), false);
        }
    }

    function topUp(uint256 assets) external {
        assets = bound(assets, 1, 100 ether);
        vm.prank(operations);
        try fund.topUpReserve(D.MINING, assets, D.decision()) {
            promised += assets;
            _expect("topUp", isOpen(), true);
        } catch {
            _expect("topUp", isOpen(), false);
        }
    }

    /// @dev Not even a proposal: it would be enacted by silence later.
    function proposeSmall(uint256 assets) external {
        assets = bound(assets, 1, 100 ether);
        vm.deal(address(this), D.DEPOSIT);
        try fund.proposeSmallGrant{value: D.DEPOSIT}(D.MINING, recipient, assets, D.decision()) {
            _expect("proposeSmall", isOpen(), true);
        } catch {
            _expect("proposeSmall", isOpen(), false);
        }
    }
}
