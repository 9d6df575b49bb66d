// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents as E} from "../../../../src/interfaces/ISequencerPoolEvents.sol";
import {PoolBase} from "../../../utils/sequencer/PoolBase.sol";

contract PoolVotesTest is PoolBase {
    function lend(address from, address to) private {
        vm.prank(from);
        pool.delegate(to);
    }

    /* DEFAULT */

    function test_Default_IsOneself() external {
        assertEq(pool.delegates(alice), alice);
        assertEq(pool.delegates(address(0)), address(0));
        delegate(id, alice, 10 ether);
        assertEq(pool.getVotes(alice), 10 ether);
    }

    // pitfall 13: `delegate(0)` traps no stake and burns no vote: it means oneself.
    function test_DelegateZero_IsOneself() external {
        delegate(id, alice, 10 ether);
        lend(alice, bob);
        lend(alice, address(0));
        assertEq(pool.delegates(alice), alice);
        assertEq(pool.getVotes(alice), 10 ether);
        assertEq(pool.getVotes(bob), 0);

        uint256 request = undelegate(id, alice, 10 ether);
        later(UNBONDING + BUCKET);
        vm.prank(alice);
        pool.withdraw(request, alice);
        assertEq(alice.balance, 10 ether, "nothing is trapped");
    }

    function test_DelegateZero_BeforeAnyStake() external {
        lend(alice, address(0));
        delegate(id, alice, 10 ether);
        undelegate(id, alice, 10 ether);
        assertEq(pool.getVotes(alice), 0);
    }

    /* LENDING */

    function test_Lend() external {
        delegate(id, alice, 10 ether);
        delegate(id, bob, 1 ether);
        lend(alice, bob);
        assertEq(pool.getVotes(alice), 0);
        assertEq(pool.getVotes(bob), 11 ether);
        assertEq(pool.votingUnits(alice), 10 ether, "units stay the owner's");
        assertEq(pool.votingUnits(bob), 1 ether);

        delegate(id, alice, 5 ether);
        assertEq(pool.getVotes(bob), 16 ether, "later stake goes there too");
        undelegate(id, alice, 8 ether);
        assertEq(pool.getVotes(bob), 8 ether, "and leaves from there");
    }

    function test_Lend_Onwards() external {
        delegate(id, alice, 10 ether);
        delegate(id, bob, 1 ether);
        lend(alice, bob);
        lend(bob, stranger);
        assertEq(pool.getVotes(bob), 10 ether, "what was lent to him is not his to lend");
        assertEq(pool.getVotes(stranger), 1 ether);
        lend(bob, bob);
        assertEq(pool.getVotes(bob), 11 ether);
        assertEq(pool.votingUnits(bob), 1 ether);
    }

    function test_Lend_BySignature() external {
        (address carol, uint256 key) = makeAddrAndKey("carol");
        delegate(id, carol, 10 ether);
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"), bob, 0, time() + 1 days
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", poolDomain(), structHash)));
        pool.delegateBySig(bob, 0, time() + 1 days, v, r, s);
        assertEq(pool.getVotes(bob), 10 ether);

        // pitfall 14: once
        vm.expectRevert();
        pool.delegateBySig(bob, 0, time() + 1 days, v, r, s);
    }

    /// @dev Whoever lends to whom, in whatever order stake comes and goes: units are stake, votes add up.
    function testFuzz_Lend_AddsUp(uint256 seed) external {
        address[4] memory people = [alice, bob, stranger, operator];
        for (uint256 i; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address who = people[seed % 4];
            uint256 kind = (seed >> 8) % 4;
            uint256 has = pool.sharesOf(id, who);
            if (kind == 0) lend(who, people[(seed >> 16) % 4]);
            else if (kind == 1) delegate(id, who, (seed >> 32) % 1_000 ether + 1 ether);
            else if (kind == 2 && has != 0) undelegate(id, who, (seed >> 32) % has + 1);
            else if (kind == 3) lend(who, address(0));

            uint256 votes;
            uint256 stake;
            for (uint256 j; j < 4; ++j) {
                uint256 bond = people[j] == operator ? MIN_BOND : 0;
                assertEq(pool.votingUnits(people[j]), pool.sharesOf(id, people[j]) + bond, "units");
                stake += pool.votingUnits(people[j]);
                votes += pool.getVotes(people[j]);
            }
            assertEq(votes, stake, "votes");
        }
    }

    /* TIME */

    function test_PastVotes() external {
        delegate(id, alice, 10 ether);
        later(100);
        delegate(id, alice, 5 ether);
        later(100);
        undelegate(id, alice, 15 ether);
        later(100);

        assertEq(pool.CLOCK_MODE(), "mode=timestamp");
        assertEq(pool.clock(), time());
        assertEq(pool.getPastVotes(alice, time() - 300), 10 ether);
        assertEq(pool.getPastVotes(alice, time() - 101), 15 ether);
        assertEq(pool.getPastVotes(alice, time() - 1), 0);
        assertEq(pool.getPastTotalSupply(time() - 101), 2 * MIN_BOND + 15 ether, "bonds and delegations");
        assertEq(pool.getPastTotalSupply(time() - 1), 2 * MIN_BOND);
    }

    // pitfall 1: stake of this very second weighs nothing yet.
    function test_PastVotes_RevertWhen_TheStepIsOpen() external {
        delegate(id, alice, 10 ether);
        vm.expectRevert();
        pool.getPastVotes(alice, time());
    }

    /* SYNC */

    function test_Sync() external {
        delegate(id, alice, 80_000 ether);
        lend(alice, bob);
        slashThroughBond(id);
        uint256 worth = pool.assetsOf(id, alice);
        assertLt(worth, 80_000 ether);
        vm.expectEmit();
        emit E.VotesSynced(id, alice, 80_000 ether, worth);
        vm.prank(stranger);
        pool.syncVotes(alice, id);
        assertEq(pool.getVotes(bob), worth, "where they are lent");
        assertEq(pool.votingUnits(alice), worth);

        pool.syncVotes(alice, id);
        assertEq(pool.getVotes(bob), worth, "again changes nothing");
    }

    function test_Sync_OfNothing() external {
        pool.syncVotes(alice, UNKNOWN);
        assertEq(pool.getVotes(alice), 0);
    }

    function test_Sync_TouchingSyncsToo() external {
        delegate(id, alice, 80_000 ether);
        slashThroughBond(id);
        undelegate(id, alice, 1);
        assertEq(pool.getVotes(alice), pool.assetsOf(id, alice));
    }
}
