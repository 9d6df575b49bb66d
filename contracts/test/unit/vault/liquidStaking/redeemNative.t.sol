// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {ILiquidStaking} from "../../../../src/interfaces/ILiquidStaking.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";
import {VaultDefaults as D} from "../../../utils/vault/VaultDefaults.sol";

contract RedeemNativeTest is VaultBase {
    uint256 private constant STAKED = 99 ether;

    function setUp() public override {
        super.setUp();
        stake(alice, STAKED); // with the seed: 100 in the buffer, target 5
    }

    function _redeem(uint256 shares, uint256 minAssets) private returns (uint256) {
        vm.prank(alice);
        return vault.redeemNative(shares, bob, alice, minAssets);
    }

    /* GUARDS */

    function test_RevertWhen_ReceiverIsZero() external {
        vm.prank(alice);
        vm.expectRevert(ILiquidStaking.LiquidStaking_ZeroReceiver.selector);
        vault.redeemNative(1 ether, address(0), alice, 0);
    }

    function test_RevertWhen_LessThanAsked() external {
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidStaking.LiquidStaking_TooFewAssets.selector, 0.997 ether, 0.997 ether + 1)
        );
        _redeem(1 ether, 0.997 ether + 1);
    }

    function test_RevertWhen_BalanceIsShort() external {
        stake(bob, 100 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, STAKED, STAKED + 1)
        );
        _redeem(STAKED + 1, 0);
    }

    function test_RevertWhen_AllowanceIsShort() external {
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, stranger, 0, 1 ether)
        );
        vault.redeemNative(1 ether, stranger, alice, 0);
    }

    // The queue comes first: what waiting tickets need is not there for those in a hurry.
    function test_RevertWhen_TheQueueNeedsTheBuffer() external {
        vault.rebalance(); // 5 in the buffer
        request(alice, 3 ether);
        assertEq(vault.freeBuffer(), 2 ether);

        uint256 most = vault.maxRedeem(alice);
        uint256 net = vault.previewRedeem(most + 2);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.LiquidStaking_BufferShort.selector, net, 2 ether));
        _redeem(most + 2, 0);

        _redeem(most, 0);
        assertApproxEqAbs(vault.freeBuffer(), 0, 1);
        (uint256 tickets,) = vault.finalize(1);
        assertEq(tickets, 1, "what it waited for is still there");
    }

    /* EFFECTS */

    function test_PaysLessTheFee() external {
        uint256 assets = _redeem(10 ether, 0);

        assertEq(assets, 9.97 ether); // 0.3 % from a full buffer
        assertEq(bob.balance, 9.97 ether);
        assertEq(vault.balanceOf(alice), STAKED - 10 ether);
        assertEq(vault.totalSupply(), D.SEED + STAKED - 10 ether);
        assertEq(vault.getVotes(alice), STAKED - 10 ether);
        assertEq(vault.buffer(), 100 ether - 9.97 ether);
        assertEq(address(vault).balance, 100 ether - 9.97 ether);
    }

    function test_FeeJoinsUnvestedProfitAndMovesNoRate() external {
        uint256 rate = vault.rateRay();
        _redeem(10 ether, 0);

        assertEq(vault.unvestedAssets(), 0.03 ether);
        assertEq(vault.vestingEnd(), time() + D.VESTING);
        assertEq(vault.rateRay(), rate);

        later(D.VESTING);
        assertEq(vault.managedAssets(), 90.03 ether);
        assertGt(vault.rateRay(), rate);
    }

    function test_TellsPayAndFee() external {
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, 9.97 ether, 10 ether);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.Redeemed(alice, bob, alice, 9.97 ether, 0.03 ether, 10 ether);
        _redeem(10 ether, 0);
    }

    function test_SpendsAllowance() external {
        vm.prank(alice);
        vault.approve(bob, 12 ether);

        vm.prank(bob);
        vault.redeemNative(10 ether, bob, alice, 0);

        assertEq(vault.allowance(alice, bob), 2 ether);
    }

    // What was paid in is there: the whole buffer can be taken by one call, at the rate of before it.
    function test_OneCallMayEmptyTheBuffer() external {
        vault.rebalance();
        uint256 shares = vault.maxRedeem(alice);
        uint256 net = vault.previewRedeem(shares);

        assertEq(_redeem(shares, net), net);
        assertApproxEqAbs(vault.freeBuffer(), 0, 2);
        assertApproxEqAbs(vault.exitFeeBps(), D.MAX_EXIT_FEE_BPS, 1);
    }

    function test_ExitsDoNotStopWithEntries() external {
        vm.prank(guardian);
        vault.pauseEntries(time() + 14 days);
        _redeem(1 ether, 0);
    }

    function testFuzz_PreviewIsWhatIsPaid(uint256 shares, uint256 profit) external {
        earn(bound(profit, 0, 100 ether));
        shares = bound(shares, 0, vault.maxRedeem(alice));
        uint256 rate = vault.rateRay();
        uint256 preview = vault.previewRedeem(shares);

        uint256 assets = _redeem(shares, 0);

        assertEq(assets, preview);
        assertEq(bob.balance, assets);
        assertGe(vault.rateRay(), rate);
    }
}
