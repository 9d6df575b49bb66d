// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IEcosystemFundEvents, StreamStatus} from "../../../src/interfaces/IEcosystemFundEvents.sol";
import {ContractRecipient, ReentrantRecipient} from "../../mocks/fund/Recipients.sol";
import {FundBase} from "../../utils/fund/FundBase.sol";
import {FundDefaults as D} from "../../utils/fund/FundDefaults.sol";

contract FundClaimStreamTest is FundBase {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = createStream(recipient, 1_000 ether);
    }

    /* GUARDS */

    function test_RevertWhen_StreamIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchStream.selector, 2));
        fund.claimStream(2, recipient);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NoSuchStream.selector, 0));
        fund.claimStream(0, recipient);
    }

    function test_RevertWhen_ReceiverCannotKeepIt() external {
        vm.startPrank(recipient);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_BadReceiver.selector, address(0)));
        fund.claimStream(id, address(0));
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_BadReceiver.selector, address(fund)));
        fund.claimStream(id, address(fund));
    }

    function test_RevertWhen_StrangerNamesAnotherReceiver() external {
        skip(20 days);
        vm.expectRevert(
            abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NotRecipient.selector, stranger, recipient)
        );
        vm.prank(stranger);
        fund.claimStream(id, stranger);
    }

    function test_RevertWhen_StrangerPushesToCode() external {
        ContractRecipient vault = new ContractRecipient();
        uint256 second = createStream(address(vault), 1_000 ether);
        skip(20 days);
        vm.expectRevert(
            abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NotRecipient.selector, stranger, address(vault))
        );
        vm.prank(stranger);
        fund.claimStream(second, address(vault));
    }

    function test_RevertBefore_Cliff() external {
        vm.warp(D.START + 10 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NothingToClaim.selector, id));
        vm.prank(recipient);
        fund.claimStream(id, recipient);
    }

    function test_RevertWhen_ClaimedAlready() external {
        skip(20 days);
        vm.startPrank(recipient);
        fund.claimStream(id, recipient);
        vm.expectRevert(abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NothingToClaim.selector, id));
        fund.claimStream(id, recipient);
    }

    /* EFFECTS */

    function test_AtTheCliffPaysSinceTheStart() external {
        vm.warp(D.START + 10 days);
        assertEq(fund.claimable(id), 100 ether);

        vm.expectEmit(address(fund));
        emit IEcosystemFundEvents.StreamClaimed(id, recipient, recipient, 100 ether, 100 ether);
        vm.prank(recipient);
        assertEq(fund.claimStream(id, recipient), 100 ether);

        assertEq(recipient.balance, 100 ether);
        assertEq(address(fund).balance, D.funding() - 100 ether);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 1_000 ether, 900 ether, 100 ether);
        assertEq(fund.claimable(id), 0);
        assertStatus(id, StreamStatus.Active);
        assertEq(fund.globalWindowLeft(), D.GLOBAL_CAP - 1_000 ether, "paying charges nothing anew");
    }

    function test_RecipientNamesAReceiver() external {
        skip(20 days);
        vm.prank(recipient);
        fund.claimStream(id, stranger);
        assertEq(stranger.balance, 200 ether);
        assertEq(recipient.balance, 0);
    }

    function test_AnyonePushesToAnAccountWithoutCode() external {
        skip(20 days);
        vm.prank(stranger);
        fund.claimStream(id, recipient);
        assertEq(recipient.balance, 200 ether);
    }

    function test_AtTheEndEverythingAndThenCompleted() external {
        skip(55 days);
        fund.claimStream(id, recipient);
        skip(45 days);
        fund.claimStream(id, recipient);

        assertEq(recipient.balance, 1_000 ether);
        assertStatus(id, StreamStatus.Completed);
        assertBucket(D.BUILDERS, D.BUILDERS_ASSETS - 1_000 ether, 0, 1_000 ether);
    }

    /// @dev P11: who refuses harms himself only, and can name another receiver.
    function test_RefusingRecipientHarmsHimselfOnly() external {
        ContractRecipient vault = new ContractRecipient();
        uint256 second = createStream(address(vault), 1_000 ether);
        vault.setRefusing(true);
        skip(20 days);

        vm.expectRevert(ContractRecipient.ContractRecipient_Refused.selector);
        vault.fetch(fund, second, address(vault));
        assertEq(fund.claimable(second), 200 ether);

        fund.claimStream(id, recipient);
        assertEq(recipient.balance, 200 ether);
        vault.fetch(fund, second, stranger);
        assertEq(stranger.balance, 200 ether);
    }

    function test_ReentrantRecipientFindsNothing() external {
        ReentrantRecipient thief = new ReentrantRecipient(fund);
        uint256 second = createStream(address(thief), 1_000 ether);
        skip(20 days);

        assertEq(thief.fetch(second), 200 ether);

        assertFalse(thief.succeededTwice());
        assertEq(
            thief.answer(), abi.encodeWithSelector(IEcosystemFundEvents.EcosystemFund_NothingToClaim.selector, second)
        );
        assertEq(address(thief).balance, 200 ether);
    }

    /// @dev However often and whenever it is claimed, it adds up to the whole and never runs ahead.
    function testFuzz_PartsAddUpToTheWhole(uint256 assets, uint32[8] memory waits) external {
        assets = bound(assets, 1, D.GRANT_CAP);
        uint256 second = createStream(recipient, assets);
        uint256 paid;
        for (uint256 i; i < waits.length; ++i) {
            skip(bound(waits[i], 0, 20 days));
            uint256 open = fund.claimable(second);
            if (open != 0) paid += fund.claimStream(second, recipient);
            uint256 age = time() - D.START;
            assertLe(paid, age >= 100 days ? assets : assets * age / 100 days);
        }
        vm.warp(D.START + 100 days);
        if (paid < assets) paid += fund.claimStream(second, recipient);
        assertEq(paid, assets);
        assertStatus(second, StreamStatus.Completed);
    }
}
