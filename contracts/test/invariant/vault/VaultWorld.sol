// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Roles} from "../../utils/Roles.sol";
import {ISequencerPool} from "../../../src/interfaces/ISequencerPool.sol";
import {Greedy} from "../../mocks/sequencer/GreedyNeighbours.sol";
import {RevertingReceiver} from "../../mocks/vault/Receivers.sol";
import {VaultLedger} from "./VaultLedger.sol";

/// @notice The whole protocol, real in every part, in the middle of its life: five sequencers hold the vault's METIS;
/// the bonds of the first two are worn down by old slashes, so that the next one reaches the vault.
/// @dev A move that finds a rule broken says so here; a revert in it would pass unseen.
abstract contract VaultWorld is VaultLedger {
    uint256 internal constant SEQUENCERS = 5;
    uint256 internal constant LENGTH = 40_000; // blocks of an epoch
    uint256 internal constant FOUNDING = 160_000 ether;
    uint256 internal constant RICH = 300_000 ether; // what the attacker brings

    address[] internal people; // the last one has code and takes no METIS
    address internal attacker = makeAddr("attacker");
    address[] internal operators;
    address[] internal signers;

    mapping(bytes32 rule => string) private _broken; // the first word against a rule
    mapping(bytes4 move => uint256) public done;
    uint256 public moves;
    bool internal neighboursDown;
    bytes private _setCode;
    bytes private _reserveCode;

    /* THE WORLD */

    function build() internal {
        deployProtocol();
        vm.prank(mpc);
        set.UpdateEpochLength(LENGTH);
        _fillReserve();
        vm.prank(address(protocolTimelock));
        pool.setMinBond(5_000 ether);
        for (uint256 i; i < 4; ++i) {
            people.push(makeAddr(string.concat("person ", vm.toString(i))));
        }
        people.push(address(new RevertingReceiver()));
        _enroll(20_000 ether);
        _enroll(20_000 ether);
        _enroll(30_000 ether);
        _enroll(40_000 ether);
        _enroll(60_000 ether);
        _seatCourt();

        stake(people[0], FOUNDING);
        vault.rebalance();
        _wearDown(1);
        _wearDown(2);
        skip(UNBONDING);
        vault.sync();
        (_setCode, _reserveCode) = (address(set).code, address(reserve).code);
        paidIn = FOUNDING;
        booked = principal();
        harvestFeeBefore = vault.harvestFeeBps();
    }

    function _fillReserve() private {
        vm.prank(address(operationsTimelock));
        reserve.setRewardPerBlock(0.05 ether);
        vm.deal(address(this), 3_000_000 ether);
        reserve.fund{value: 3_000_000 ether}();
    }

    function _enroll(uint256 bond) private {
        string memory name = string.concat("signer ", vm.toString(signers.length));
        address operator = makeAddr(string.concat("operator ", vm.toString(signers.length)));
        uint256 id = register(name, operator, bond, 1_000);
        operators.push(operator);
        signers.push(makeAddr(name));
        vm.prank(address(operationsTimelock));
        router.approve(id, 100_000 ether, 2_500);
    }

    /// @dev The court comes with its own contract; here its role is an account.
    function _seatCourt() private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = ISequencerPool.tombstone.selector;
        vm.startPrank(address(protocolTimelock));
        access.setTargetFunctionRole(address(pool), selectors, Roles.COURT);
        access.grantRole(Roles.COURT, court, 0);
        vm.stopPrank();
    }

    /// @dev Bond down to what covers the delegators, then two slashes that it pays alone.
    function _wearDown(uint256 id) private {
        address operator = operators[id - 1];
        uint256 needed = pool.convertToAssets(id, pool.totalActiveShares(id)) / 4 + 1 ether;
        vm.prank(operator);
        pool.requestBondWithdrawal(id, 20_000 ether - needed);
        skip(UNBONDING + BUCKET);
        vm.prank(operator);
        pool.withdrawBond(id, operator);
        for (uint256 i; i < 2; ++i) {
            skip(UNBONDING);
            vm.prank(address(operationsTimelock));
            pool.slash(id, 0.1e18, "");
        }
    }

    /* RULES */

    function hold(bytes32 rule, bool holds, string memory otherwise) internal {
        if (!holds && bytes(_broken[rule]).length == 0) _broken[rule] = otherwise;
    }

    function broken(bytes32 rule) public view returns (string memory) {
        return _broken[rule];
    }

    /// @dev P3. Within one second the price moves by dust upwards at most. `down` is what moving stake may break off.
    modifier still(uint256 down) {
        (uint256 assets, uint256 shares) = (managed(), allShares());
        ++moves;
        _;
        _compare(assets, shares, down);
    }

    function _compare(uint256 assets, uint256 shares, uint256 down) internal {
        (uint256 assetsNow, uint256 sharesNow) = (vault.managedAssets(), allShares());
        hold("P3 falls", (assetsNow + down) * shares >= assets * sharesNow, "a price fell without a loss");
        // two wei of all that is there after, or was before
        uint256 dust = 2 * (shares > sharesNow ? shares : sharesNow);
        hold("P3 rises", assetsNow * shares <= assets * sharesNow + dust, "a price rose without time");
    }

    /* PEOPLE */

    function person(uint256 seed) internal view returns (address) {
        return people[seed % people.length];
    }

    function give(address account, uint256 assets) internal {
        vm.deal(account, account.balance + assets);
    }

    /// @dev Whoever it is for, who has code and refuses METIS names somebody else.
    function purse(address account) internal returns (address) {
        return account.code.length == 0 ? account : makeAddr("purse");
    }

    /* THE CHAIN */

    function _commit(address signer) internal {
        uint256 current = set.currentEpochNumber();
        if (current > 1) {
            (,,, uint256 lastEnd) = set.epochs(current - 1);
            if (vm.getBlockNumber() <= lastEnd) vm.roll(lastEnd + 1);
        }
        (,,, uint256 end) = set.epochs(current);
        vm.prank(mpc);
        set.commitEpoch(current + 1, end + 1, end + LENGTH, signer);
    }

    /* NEIGHBOURS */

    /// @dev Every call of the set and of the reserve fails, and takes all the gas that it was given.
    function failNeighbours(bool down) internal {
        neighboursDown = down;
        vm.etch(address(set), down ? Greedy.HOLE : _setCode);
        vm.etch(address(reserve), down ? Greedy.HOLE : _reserveCode);
    }
}
