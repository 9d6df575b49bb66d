// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Vm} from "forge-std/Vm.sol";

import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";
import {IWithdrawalQueue} from "../../../src/interfaces/IWithdrawalQueue.sol";
import {PoolFixture} from "../../utils/PoolFixture.sol";
import {VaultRoom} from "../../utils/vault/VaultRoom.sol";

/// @notice The longest list, with the most on its way back: 32 sequencers, and for each day of a period a request with
/// every one of them. Reading all that is the dearest thing the vault ever does.
contract FullFlightTest is PoolFixture, VaultRoom {
    uint256 private constant SEQUENCERS = 32;
    /// @dev Two thirds of a block of Metis, which has 30 million.
    uint256 private constant LIMIT = 20_000_000;

    error Cost(uint256 gas);

    Starver private starver;

    function setUp() external {
        deployPool();
        deployVault(address(access), address(pool));
        vm.startPrank(admin);
        handOutVaultRoles(access);
        vm.stopPrank();
        for (uint256 i; i < SEQUENCERS; ++i) {
            string memory number = vm.toString(i);
            uint256 id =
                register(string.concat("signer ", number), makeAddr(string.concat("operator ", number)), MIN_BOND, 0);
            vm.prank(operations);
            router.approve(id, MAX_STAKE, 2_500);
        }

        starver = new Starver(vault, queue);
        stake(address(starver), 100 ether);
        stake(alice, 320_000 ether);
        vault.rebalance();
        request(alice, 20_000 ether);
        for (uint256 day; day < 22; ++day) {
            if (day != 0) skip(1 days);
            request(alice, 2_000 ether);
            vault.rebalance();
        }
        assertEq(router.openRequests().length, 22 * SEQUENCERS, "the story needs all of them");
    }

    /// @dev Pitfall 14. Collects a day of them, finalises, and unbonds with all for one day more.
    function test_Pitfall14_ATurnOfTheCrankFitsIntoABlock() external {
        skip(1 days);
        request(alice, 9_000 ether);
        uint256 before = gasleft();
        vault.rebalance();
        assertLt(before - gasleft(), LIMIT);
        assertEq(router.openRequests().length, 22 * SEQUENCERS, "32 have come, 32 have gone");
    }

    /// @dev Pitfall 14. The first after a slash reads it all for the others.
    function test_Pitfall14_TheFirstAfterASlashFitsIntoABlock() external {
        _slash();
        uint256 before = gasleft();
        request(alice, 10 ether);
        assertLt(before - gasleft(), LIMIT);
        before = gasleft();
        stake(bob, 10 ether);
        assertLt(before - gasleft(), 400_000, "and the others read nothing");
    }

    /// @dev Pitfall 37. Who gives a request just too little for the reading cannot have the price of before a slash:
    /// not even with everything else read in advance.
    function test_Pitfall37_NoGasStarvesTheReadingAndWritesATicket() external {
        starver.getReady();
        _slash();
        uint256 reading = _costOfReading();
        for (uint256 given = reading * 64 / 63 - 100_000; given < reading + 2_000_000; given += 5_000) {
            vm.recordLogs();
            if (!starver.request(given)) continue;
            assertTrue(_tells(vm.getRecordedLogs(), ILiquidStaking.PrincipalTaken.selector), "a ticket at an old price");
            return;
        }
        fail();
    }

    /// @dev By a call that reverts, so that what it has read stays cold.
    function _costOfReading() private returns (uint256 cost) {
        try this.read() {} catch (bytes memory answer) {
            assembly ("memory-safe") {
                cost := mload(add(answer, 0x24))
            }
        }
        assertGt(cost, 1_000_000, "the story needs a dear reading");
    }

    function read() external view {
        uint256 before = gasleft();
        router.principal();
        revert Cost(before - gasleft());
    }

    function _slash() private {
        vm.prank(operations);
        pool.slash(1, 0.1e18, "");
    }

    function _tells(Vm.Log[] memory logs, bytes32 topic) private pure returns (bool) {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) return true;
        }
        return false;
    }
}

/// @notice Makes a request as cheap as it can be but for the reading.
contract Starver {
    ILiquidStaking private immutable _vault;
    IWithdrawalQueue private immutable _queue;

    constructor(ILiquidStaking vault, IWithdrawalQueue queue) {
        (_vault, _queue) = (vault, queue);
    }

    /// @dev A ticket of its own, and votes written in this step of the clock.
    function getReady() external {
        _vault.requestWithdrawal(2 ether, address(this), address(this));
    }

    function request(uint256 given) external returns (bool passed) {
        _vault.balanceOf(address(this));
        _vault.getVotes(address(this));
        _vault.delegates(address(this));
        _vault.getPastTotalSupply(_vault.clock() - 1);
        _vault.queuedShares();
        _vault.waitingAssets();
        _vault.feeShares();
        _queue.lastTicketId();
        _queue.waitingAssets();
        _queue.balanceOf(address(this));
        bytes memory call = abi.encodeCall(_vault.requestWithdrawal, (2 ether, address(this), address(this)));
        (passed,) = address(_vault).call{gas: given}(call);
    }
}
