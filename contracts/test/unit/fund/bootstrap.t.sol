// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {IEcosystemFundEvents as E} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

/// @notice A second fund, still asleep, beside the open one of the base.
contract FundBootstrapTest is FundBase {
    EcosystemFund private young;

    function setUp() public override {
        super.setUp();
        young = deployFund();
    }

    function _lowerStakeFor(uint256 seconds_) private returns (uint256 low) {
        stake.burn(whale, 150_000 ether);
        low = vm.getBlockTimestamp();
        skip(seconds_);
        stake.mint(whale, 150_000 ether);
        skip(1);
    }

    /* DORMANT */

    function test_RevertWhen_AnythingIsPromisedWhileDormant() external {
        bytes memory error = abi.encodeWithSelector(E.EcosystemFund_Dormant.selector, 0);
        vm.startPrank(address(this));
        vm.deal(address(this), D.DEPOSIT);
        vm.expectRevert(error);
        young.proposeSmallGrant{value: D.DEPOSIT}(D.BUILDERS, recipient, 1 ether, D.decision());
        vm.expectRevert(error); // the test is the admin, who may call what nobody was given
        young.createStream(D.BUILDERS, recipient, 1 ether, D.START, D.START, D.START + 1, D.decision());
        vm.expectRevert(error);
        young.createMilestoneGrant(D.BUILDERS, recipient, reviewer, D.terms(D.START), D.decision());
        vm.expectRevert(error);
        young.topUpReserve(D.MINING, 1 ether, D.decision());
    }

    function test_RevertWhen_TooLittleIsStaked() external {
        stake.burn(whale, 100_000 ether + 1);
        skip(1);
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_StakeTooLow.selector, 100_000 ether - 1, D.BOOTSTRAP_STAKE)
        );
        young.awaken();

        stake.mint(whale, 1);
        skip(1);
        young.awaken();
    }

    /// @dev pitfalls, governance 1: stake of this very second does not count.
    function test_RevertWhen_TheStakeIsBorrowedForAMoment() external {
        stake.burn(whale, 150_000 ether);
        skip(1);
        stake.mint(stranger, 10_000_000 ether);
        vm.expectPartialRevert(E.EcosystemFund_StakeTooLow.selector);
        young.awaken();
    }

    /* AWAKE */

    function test_AnyoneStartsTheClock() external {
        uint48 since = time() - 1;
        vm.expectEmit(address(young));
        emit E.FundAwakened(since, since + D.BOOTSTRAP_PERIOD);
        vm.prank(stranger);
        young.awaken();

        assertEq(young.awakeSince(), since);
        assertEq(young.opensAt(), since + D.BOOTSTRAP_PERIOD);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_AlreadyAwake.selector, since));
        young.awaken();
    }

    function test_OpensExactlyWhenThePeriodIsOver() external {
        young.awaken();
        uint48 opensAt = young.opensAt();

        vm.warp(opensAt - 1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_Dormant.selector, opensAt));
        young.topUpReserve(D.MINING, 1 ether, D.decision());
        vm.warp(opensAt);
        young.topUpReserve(D.MINING, 1 ether, D.decision());
    }

    /* LULL */

    function test_AnyoneNamesALaterMomentWithTooLittle() external {
        young.awaken();
        uint256 low = _lowerStakeFor(1);
        skip(20 days);

        vm.expectEmit(address(young));
        emit E.FundLulled(low, 50_000 ether);
        vm.prank(stranger);
        young.lull(low);
        assertEq(young.opensAt(), 0);
        assertEq(young.awakeSince(), 0);

        young.awaken();
        assertEq(young.opensAt(), time() - 1 + D.BOOTSTRAP_PERIOD, "the clock begins anew");
    }

    function test_RevertWhen_TheMomentHadEnough() external {
        young.awaken();
        skip(10);
        vm.expectRevert(
            abi.encodeWithSelector(E.EcosystemFund_StakeNotLow.selector, 200_000 ether, D.BOOTSTRAP_STAKE)
        );
        young.lull(time() - 1);
    }

    function test_RevertWhen_TheMomentIsNotLater() external {
        uint256 low = _lowerStakeFor(1);
        young.awaken();
        uint48 since = young.awakeSince();
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_MomentTooEarly.selector, low, since));
        young.lull(low);
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_MomentTooEarly.selector, since, since));
        young.lull(since);
    }

    function test_RevertWhen_TheMomentIsNotOver() external {
        young.awaken();
        stake.burn(whale, 150_000 ether);
        vm.expectRevert();
        young.lull(vm.getBlockTimestamp());
    }

    function test_RevertWhen_NothingIsAwake() external {
        vm.expectRevert(abi.encodeWithSelector(E.EcosystemFund_Dormant.selector, 0));
        young.lull(D.START - 1);
    }

    /// @dev Once open nobody can freeze it by taking stake away, nor by digging up a moment of before.
    function test_RevertWhen_ItIsOpenForGood() external {
        young.awaken();
        uint256 low = _lowerStakeFor(1);
        vm.warp(young.opensAt());
        vm.expectRevert(E.EcosystemFund_OpenForGood.selector);
        young.lull(low);

        stake.burn(whale, 198_000 ether);
        skip(1);
        vm.expectRevert(E.EcosystemFund_OpenForGood.selector);
        young.lull(time() - 1);
        young.topUpReserve(D.MINING, 1 ether, D.decision());
    }
}
