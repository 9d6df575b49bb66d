// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Greedy, HoleBehindACount, HoleBehindARate} from "../../mocks/sequencer/GreedyNeighbours.sol";
import {VaultStory} from "./VaultStory.sol";

/// @notice P11, pitfall 37. Metis' set and the reserve are replaceable code. Where they use up all gas, or answer with
/// a mebibyte, every crank still turns within a third of a block, and everybody leaves.
contract GreedyNeighboursTest is VaultStory {
    /// @dev A block of Metis has 30 million.
    uint256 private constant LIMIT = 10_000_000;

    function test_Pitfall37_TheSetIsAHole() external {
        _leaveAfter(address(set), Greedy.HOLE);
    }

    function test_Pitfall37_TheSetRevertsWithABomb() external {
        _leaveAfter(address(set), Greedy.REVERTING_BOMB);
    }

    function test_Pitfall37_TheSetReturnsABomb() external {
        _leaveAfter(address(set), Greedy.RETURNING_BOMB);
    }

    function test_Pitfall37_TheSetIsAHoleBehindACount() external {
        _leaveAfter(address(set), address(new HoleBehindACount()).code);
    }

    function test_Pitfall37_TheReserveIsAHole() external {
        _leaveAfter(address(reserve), Greedy.HOLE);
    }

    function test_Pitfall37_TheReserveRevertsWithABomb() external {
        _leaveAfter(address(reserve), Greedy.REVERTING_BOMB);
    }

    function test_Pitfall37_TheReserveReturnsABomb() external {
        _leaveAfter(address(reserve), Greedy.RETURNING_BOMB);
    }

    function test_Pitfall37_TheReserveIsAHoleBehindARate() external {
        _leaveAfter(address(reserve), address(new HoleBehindARate()).code);
    }

    function _leaveAfter(address neighbour, bytes memory code) private {
        earn(); // epochs that a settlement would draw for
        vm.etch(neighbour, code);

        stake(alice, 30_000 ether);
        vault.harvest{gas: LIMIT}();
        vault.rebalance{gas: LIMIT}(); // would delegate
        redeemMost(alice);
        requestAll(alice);
        requestAll(people[0]);
        for (uint256 i; i < 40 && queue.lastFinalizedId() < queue.lastTicketId(); ++i) {
            vault.finalize{gas: LIMIT}(1);
            vault.rebalance{gas: LIMIT}(); // undelegates, then collects
            skip(UNBONDING / 2);
        }
        assertEq(queue.lastFinalizedId(), queue.lastTicketId(), "P11: somebody is kept in");
        for (uint256 id = 1; id <= queue.lastTicketId(); ++id) {
            address owner = queue.ownerOf(id);
            vm.prank(owner);
            queue.claim{gas: 200_000}(id, owner);
        }
        assertEq(vault.balanceOf(alice) + vault.balanceOf(people[0]) + queue.claimableAssets(), 0, "P11");
    }

    /// @dev Who gives a crank little gas cannot have its settlement fail and the rest of it pass.
    function test_Pitfall37_LittleGasDoesNotSkipTheSettlement() external {
        earn();
        uint256 pending = pool.pendingEpochs();
        assertGt(pending, 0);
        uint256 state = vm.snapshotState();
        for (uint256 gas = 50_000; gas < 3_000_000; gas += 25_000) {
            (bool passed,) = address(vault).call{gas: gas}(abi.encodeCall(vault.harvest, ()));
            if (passed) assertEq(pool.pendingEpochs(), 0, "harvested without what was pending");
            vm.revertToState(state);
        }
        for (uint256 gas = 50_000; gas < 3_000_000; gas += 25_000) {
            request(people[0], 90_000 ether);
            (bool passed,) = address(vault).call{gas: gas}(abi.encodeCall(vault.rebalance, ()));
            if (passed) assertEq(pool.pendingEpochs(), 0, "undelegated before what was pending");
            vm.revertToState(state);
        }
    }
}
