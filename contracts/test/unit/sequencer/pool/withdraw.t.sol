// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {ISequencerPoolEvents as E, SequencerStatus} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {ContractAccount, ReentrantAccount} from "../../../mocks/sequencer/Receivers.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolWithdrawTest is PoolBase {
    uint256 private _request;
    uint48 private _unlockAt;

    function setUp() public override {
        super.setUp();
        delegate(id, alice, 100 ether);
        _unlockAt = unlockAt();
        _request = undelegate(id, alice, 100 ether);
    }

    function withdraw(address by, uint256 request, address receiver) private returns (uint256) {
        vm.prank(by);
        return pool.withdraw(request, receiver);
    }

    /* GUARDS */

    function test_RevertWhen_ASecondTooSoon() external {
        vm.warp(_unlockAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(E.SequencerPool_NotMatured.selector, _unlockAt, _unlockAt - 1)
        );
        withdraw(alice, _request, alice);

        vm.warp(_unlockAt);
        assertEq(withdraw(alice, _request, alice), 100 ether);
    }

    function test_RevertWhen_Twice() external {
        vm.warp(_unlockAt);
        withdraw(alice, _request, alice);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_UnknownRequest.selector, _request));
        withdraw(alice, _request, alice);
    }

    function test_RevertWhen_Unknown() external {
        uint256 made_up = requestId(alice, otherId, _unlockAt);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_UnknownRequest.selector, made_up));
        withdraw(alice, made_up, alice);
    }

    function test_RevertWhen_ReceiverIsZero() external {
        vm.warp(_unlockAt);
        vm.expectRevert(E.SequencerPool_ZeroAddress.selector);
        withdraw(alice, _request, address(0));
    }

    function test_RevertWhen_AStrangerNamesAReceiver() external {
        vm.warp(_unlockAt);
        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_NotOwner.selector, stranger, alice));
        withdraw(stranger, _request, stranger);
    }

    // A stranger who pushes payouts into contracts would strand their income.
    function test_RevertWhen_AStrangerPushesIntoCode() external {
        ContractAccount account = new ContractAccount();
        delegate(id, address(account), 10 ether);
        uint256 request = undelegate(id, address(account), 10 ether);
        later(UNBONDING + BUCKET);

        vm.expectRevert(abi.encodeWithSelector(E.SequencerPool_OwnerHasCode.selector, address(account)));
        withdraw(stranger, request, address(account));
    }

    // P11: a recipient that fails blocks only itself, and can name another.
    function test_RevertWhen_TheReceiverRefuses() external {
        ContractAccount account = new ContractAccount();
        account.refuse(true);
        vm.warp(_unlockAt);
        vm.expectRevert(ContractAccount.ContractAccount_Refused.selector);
        withdraw(alice, _request, address(account));

        withdraw(alice, _request, bob);
        assertEq(bob.balance, 100 ether);
    }

    /* EFFECTS */

    function test_Withdraw() external {
        vm.warp(_unlockAt);
        vm.expectEmit();
        emit E.Withdrawn(_request, alice, bob, 100 ether);
        assertEq(withdraw(alice, _request, bob), 100 ether, "assets");

        // pitfall 33: the receiver's balance moves by what the event says.
        assertEq(bob.balance, 100 ether, "bob got it");
        assertEq(address(pool).balance, 2 * MIN_BOND, "pool paid it");
        assertEq(pool.unbondingRequest(_request).shares, 0, "gone");
        assertEq(pool.unbondingAssets(_request), 0, "worth nothing");
    }

    function test_Withdraw_AnyoneForAnAccountWithoutCode() external {
        vm.warp(_unlockAt);
        withdraw(stranger, _request, alice);
        assertEq(alice.balance, 100 ether);
    }

    function test_Withdraw_WhileEntriesArePaused() external {
        vm.warp(_unlockAt - 1 hours);
        pauseEntries();
        vm.warp(_unlockAt);
        withdraw(alice, _request, alice);
        assertEq(alice.balance, 100 ether);
    }

    // pitfall 25: matured is out of every later slash, however late it is collected.
    function test_Withdraw_MaturedIsOutOfReach() external {
        delegate(otherId, bob, 4 * MIN_BOND);
        uint256 request = undelegate(otherId, bob, 1_000 ether);
        vm.warp(unlockAt());
        for (uint256 i; i < 5; ++i) {
            slash(otherId, TENTH);
            later(UNBONDING);
        }
        assertLt(pool.sequencer(otherId).indexRay, 1e27, "others lost");
        assertEq(pool.unbondingAssets(request), 1_000 ether, "it did not");
        assertEq(withdraw(bob, request, bob), 1_000 ether);
    }

    // A slash in the very second of maturity finds the request matured; a second earlier it does not.
    function test_Withdraw_SlashOnTheSecondOfMaturity() external {
        delegate(otherId, alice, 100 ether);
        delegate(otherId, bob, 4 * MIN_BOND - 100 ether);
        slashThroughBond(otherId);
        later(UNBONDING);
        uint256 request = undelegate(otherId, alice, 100 ether);
        uint256 worth = pool.unbondingAssets(request);
        uint48 unlocks = unlockAt();

        assertEq(paidWhenSlashedAt(unlocks - 1, request, unlocks), worth * 9 / 10, "a second before: a tenth less");
        assertEq(paidWhenSlashedAt(unlocks, request, unlocks), worth, "on the second: matured");
    }

    function paidWhenSlashedAt(uint48 when, uint256 request, uint48 unlocks) private returns (uint256 assets) {
        uint256 snapshot = vm.snapshotState();
        vm.warp(when);
        slash(otherId, TENTH);
        vm.warp(unlocks);
        assets = withdraw(alice, request, alice);
        vm.revertToState(snapshot);
    }

    // Nothing is slashable once it is over: waiting requests are paid at once.
    function test_Withdraw_BeforeMaturityWhenTombstoned() external {
        tombstone(id);
        assertEq(withdraw(alice, _request, alice), 100 ether);
    }

    function test_Withdraw_BeforeMaturityWhenExited() external {
        delegate(otherId, alice, 1 ether);
        vm.prank(otherOperator);
        pool.exit(otherId);
        later(1 days);
        uint256 request = undelegate(otherId, alice, 1 ether);
        uint48 unlocks = unlockAt();

        vm.warp(unlocks - 1);
        assertStatus(otherId, SequencerStatus.Exited);
        assertEq(withdraw(alice, request, alice), 1 ether);
    }

    // pitfall 28: calling back in while being paid meets the guard; what it sees is the state after.
    function test_Withdraw_ReentrantOwner() external {
        ReentrantAccount account = new ReentrantAccount(pool);
        delegate(id, address(account), 10 ether);
        uint256 request = undelegate(id, address(account), 6 ether);
        later(UNBONDING + BUCKET);
        account.whenPaid(id, abi.encodeCall(pool.withdraw, (request, address(account))));

        account.act(address(pool), abi.encodeCall(pool.withdraw, (request, address(account))));
        assertFalse(account.passed(), "second call refused");
        assertEq(bytes4(account.answer()), ReentrancyGuard.ReentrancyGuardReentrantCall.selector, "by the guard");
        assertEq(address(account).balance, 6 ether, "paid once");
        assertEq(account.seenAssets(), 4 ether, "pitfall 27: no half-done state to read");
    }

    function testFuzz_DelegateUndelegateWithdraw_NeverProfits(uint256 assets, uint256 part, uint256 index) external {
        // P4, pitfall 4: rounding favours the pool at any index.
        assets = bound(assets, 1 ether, 70_000 ether);
        delegate(otherId, bob, 1_000 ether);
        uint256 times = bound(index, 0, 12);
        for (uint256 i; i < times; ++i) {
            slash(otherId, TENTH - i * 7);
            later(UNBONDING);
        }
        if (statusOf(otherId) == SequencerStatus.Jailed) {
            topUp(otherId, otherOperator, MIN_BOND - pool.sequencer(otherId).bond);
        }
        uint256 shares = delegate(otherId, stranger, assets);
        uint256 first = undelegate(otherId, stranger, bound(part, 1, shares));
        later(1 days);
        uint256 rest = pool.sharesOf(otherId, stranger);
        uint256 second = rest == 0 ? 0 : undelegate(otherId, stranger, rest);
        later(UNBONDING + BUCKET);
        withdraw(stranger, first, stranger);
        if (second != 0) withdraw(stranger, second, stranger);
        assertLe(stranger.balance, assets, "never more than went in");
        assertGe(stranger.balance + 3, assets, "dust apart, all of it");
    }
}
