// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPool} from "../../../../src/interfaces/ISequencerPool.sol";
import {ContractAccount, ForcedMetis} from "../../../mocks/sequencer/Receivers.sol";
import {PoolLedger} from "../PoolLedger.sol";
import {PoolHandler, PoolWorld} from "./PoolHandler.sol";

/// @notice Who wants what is not his: every way that must be shut is tried, and one that opens is told.
contract AttackerHandler is PoolHandler {
    address private _attacker = makeAddr("attacker");

    constructor(PoolWorld world_) PoolHandler(world_) {}

    /// @dev Into the pool or the reserve, as the coin's ERC-20 face can.
    function force(uint256 assets) external counted {
        assets = assets % 1_000 ether + 1;
        bool intoPool = assets % 3 != 0;
        bytes32 before = figures();
        vm.deal(address(this), assets);
        new ForcedMetis{value: assets}(payable(intoPool ? address(pool) : address(reserve)));
        world.noteForced(intoPool ? assets : 0, intoPool ? 0 : assets);
        world.hold("P12 forced", figures() == before, "a gift by force moved a figure");
        done();
    }

    function figures() private view returns (bytes32 digest) {
        digest = keccak256(abi.encode(pool.totalDelegated(), pool.totalBonded(), pool.slashedAssets(), reserve.runway()));
        for (uint256 id = 1; id <= pool.sequencerCount(); ++id) {
            digest = keccak256(abi.encode(digest, pool.sequencer(id), pool.room(id)));
        }
    }

    function send(uint256 assets) external counted {
        assets = assets % 10 ether + 1;
        shut(abi.encodeWithSignature("nothing()"), assets, "took METIS from anybody");
        shut("", assets, "took METIS from anybody");
        done();
    }

    function stealRequest(uint256 seed) external counted {
        uint256 request = world.request(seed);
        if (request == 0) return;
        shut(abi.encodeCall(ISequencerPool.withdraw, (request, _attacker)), 0, "paid a stranger");
        shut(abi.encodeCall(ISequencerPool.cancelUnbonding, (request, 1 ether)), 0, "a stranger cancelled");
        address owner = address(uint160(request >> 96));
        if (owner.code.length != 0) {
            shut(abi.encodeCall(ISequencerPool.withdraw, (request, owner)), 0, "pushed into code");
        }
        done();
    }

    function stealRewards(uint256 seed) external counted {
        address victim = world.people(world.personCount() - 1);
        uint256[] memory ids = new uint256[](1);
        ids[0] = world.sequencerId(seed);
        shut(abi.encodeCall(ISequencerPool.claimRewardsFor, (victim, ids)), 0, "pushed rewards into code");
        vm.prank(_attacker);
        uint256 got = pool.claimRewards(ids[0], _attacker);
        world.hold("strangers", got == 0, "paid rewards to nobody");
        done();
    }

    function playOperator(uint256 seed) external counted {
        uint256 id = world.sequencerId(seed);
        shut(abi.encodeCall(ISequencerPool.exit, (id)), 0, "a stranger exited it");
        shut(abi.encodeCall(ISequencerPool.withdrawBond, (id, _attacker)), 0, "a stranger took a bond");
        shut(abi.encodeCall(ISequencerPool.requestBondWithdrawal, (id, 1)), 0, "a stranger moved a bond");
        shut(abi.encodeCall(ISequencerPool.setRewardRecipient, (id, _attacker)), 0, "a stranger set a recipient");
        shut(abi.encodeCall(ISequencerPool.acceptOperator, (id)), 0, "a stranger took over");
        shut(abi.encodeCall(ISequencerPool.setCommission, (id, 2_000)), 0, "a stranger set a commission");
        done();
    }

    function playPower(uint256 seed) external counted {
        uint256 id = world.sequencerId(seed);
        shut(abi.encodeCall(ISequencerPool.slash, (id, 1, "")), 0, "a stranger slashed");
        shut(abi.encodeCall(ISequencerPool.tombstone, (id, _attacker, "")), 0, "a stranger tombstoned");
        shut(abi.encodeCall(ISequencerPool.pauseEntries, (time() + 1)), 0, "a stranger paused");
        shut(abi.encodeCall(ISequencerPool.setRewardReserve, (_attacker)), 0, "a stranger set the reserve");
        shut(abi.encodeCall(ISequencerPool.setMinBond, (20_000 ether)), 0, "a stranger set limits");
        done();
    }

    /// @dev More than there is room for, by a wei or by much.
    function overfill(uint256 whoSeed, uint256 idSeed, uint256 more) external counted {
        uint256 id = find(idSeed, hasRoom);
        if (id == 0 || pool.pendingEpochs() > 32) return;
        address who = world.person(whoSeed);
        uint256 assets = pool.room(id) + (more % 2 == 0 ? 1 : more % 1_000 ether);
        give(who, assets);
        vm.prank(who);
        (bool ok,) = address(pool).call{value: assets}(abi.encodeWithSignature("delegate(uint256)", id));
        if (ok) world.noteDelegate(who, id, assets);
        world.hold("P7 covered", !ok || world.covered(id), "an entry beyond the cover");
        PoolLedger.Book memory b = world.book(id);
        uint256 stake = b.bond + b.shares * b.indexRay / 1e27;
        world.hold("cap", !ok || stake <= pool.maxStake(), "an entry beyond the cap");
        done();
    }

    /// @dev A key of another sequencer, a key that no longer answers, one hash signed twice.
    function lieToTheCourt(uint256 seed) external counted {
        uint256 id = world.sequencerId(seed);
        address key = world.signer(seed >> 8);
        uint256 retiredAt = world.retiredAt(key);
        bool answers = world.servedBy(key) == id && (retiredAt == 0 || time() <= retiredAt + UNBONDING);
        bytes memory report = world.reportBy(key, id, 7, "a", answers ? bytes32("a") : bytes32("b"));
        vm.prank(_attacker);
        (bool ok,) = tribunal.call(report);
        world.hold("strangers", !ok, "the court believed a lie");
        done();
    }

    function takeMoreThanOwned(uint256 seed) external counted {
        (address who, uint256 id) = holder(seed);
        if (id == 0) return;
        uint256 tooMuch = world.shares(id, who) + 1;
        vm.prank(who);
        (bool ok,) = address(pool).call(abi.encodeCall(ISequencerPool.undelegate, (id, tooMuch)));
        world.hold("strangers", !ok, "took more than was there");
        done();
    }

    /// @dev A recipient with code refuses, then takes again: its own withdrawal fails or not, nobody else's.
    function moodyRecipient(uint256 seed, bool refusing) external counted {
        ContractAccount account = ContractAccount(payable(world.people(4 + seed % 2)));
        account.refuse(refusing);
        uint256 request = openRequest(seed, true);
        if (request != 0 && address(uint160(request >> 96)) == address(account)) {
            uint256 balance = address(account).balance;
            vm.prank(address(account));
            (bool ok, bytes memory paid) =
                address(pool).call(abi.encodeCall(ISequencerPool.withdraw, (request, address(account))));
            world.hold("P11 mood", ok == !refusing, "a refusing recipient was paid, or a willing one not");
            world.noteReceived(address(account), address(account).balance - balance);
            if (ok) world.hold("P7 matured", abi.decode(paid, (uint256)) == world.noteWithdraw(request), "paid wrongly");
        }
        done();
    }

    function shut(bytes memory data, uint256 value, string memory otherwise) private {
        vm.deal(_attacker, value);
        vm.prank(_attacker);
        (bool ok,) = address(pool).call{value: value}(data);
        world.hold("strangers", !ok, otherwise);
    }
}
