// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultStory} from "./VaultStory.sol";

/// @notice Pitfall 38: everyone leaves at once, and everyone is paid.
contract RunOnTheBankTest is VaultStory {
    uint256 private constant CROWD = 24;

    address[] private _crowd;
    mapping(uint256 ticketId => uint256 assets) private _asked;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < CROWD; ++i) {
            _crowd.push(makeAddr(string.concat("one of many ", vm.toString(i))));
            stake(_crowd[i], (i + 1) * 700 ether + i);
        }
        vault.rebalance();
        _crowd.push(people[0]);
    }

    function _everyoneAsks() private {
        for (uint256 i; i < _crowd.length; ++i) {
            requestAll(_crowd[i]);
        }
        for (uint256 id = 1; id <= queue.lastTicketId(); ++id) {
            _asked[id] = queue.ticket(id).assets;
        }
        assertEq(vault.totalSupply(), 1 ether, "only the seed is left");
        assertLt(vault.buffer(), vault.waitingAssets() / 2, "far from enough is here");
    }

    /// @return sum of all that was paid
    function _everyoneIsPaid() private returns (uint256 sum) {
        for (uint256 id = 1; id <= queue.lastTicketId(); ++id) {
            address owner = queue.ownerOf(id);
            uint256 before = owner.balance;
            vm.prank(stranger);
            uint256 assets = queue.claim(id, owner);
            assertEq(owner.balance, before + assets);
            sum += assets;
        }
        assertEq(address(queue).balance, 0);
        assertEq(vault.queuedShares() + vault.waitingAssets(), 0);
    }

    function test_Pitfall38_EveryoneLeavesAndIsPaidInFull() external {
        uint256 rate = vault.rateRay();
        _everyoneAsks();
        serveAll();

        for (uint256 id = 1; id <= queue.lastTicketId(); ++id) {
            assertApproxEqAbs(queue.ticket(id).assets, _asked[id], 1, "the last at the rate of the first");
        }
        _everyoneIsPaid();
        assertGe(vault.rateRay(), rate - 32 * RAY / 1 ether, "the seed is worth what it was");
    }

    function test_Pitfall38_AlsoWhenSetAndReserveFailAndAllIsPaused() external {
        failNeighbours(true);
        vm.startPrank(address(brake));
        vault.pauseEntries(uint48(vm.getBlockTimestamp() + 14 days));
        pool.pauseEntries(uint48(vm.getBlockTimestamp() + 14 days));
        vm.stopPrank();
        _everyoneAsks();
        serveAll();
        assertGt(_everyoneIsPaid(), 300_000 ether);
    }

    /// @dev A slash in the middle of it: who was served before it keeps what he has, all others lose alike.
    function test_Pitfall38_ASlashInTheMiddleIsSharedByThoseWhoWait() external {
        _everyoneAsks();
        vault.rebalance();
        uint256 served = queue.lastFinalizedId();
        hit();
        serveAll();

        uint256 part = queue.ticket(queue.lastTicketId()).assets * RAY / _asked[queue.lastTicketId()];
        assertLt(part, RAY * 99 / 100);
        for (uint256 id = 1; id <= queue.lastTicketId(); ++id) {
            uint256 expected = id <= served ? _asked[id] : _asked[id] * part / RAY;
            assertApproxEqRel(queue.ticket(id).assets, expected, 1e6, "alike");
        }
        _everyoneIsPaid();
    }

    /// @dev Who stays through a run is no worse off than before it.
    function test_Pitfall38_WhoStaysLosesNothing() external {
        stake(alice, 5_000 ether);
        uint256 before = vault.convertToAssets(vault.balanceOf(alice));
        for (uint256 i; i < _crowd.length; ++i) {
            requestAll(_crowd[i]);
        }
        serveAll();
        assertGe(vault.convertToAssets(vault.balanceOf(alice)) + 64, before);
    }
}
