// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {MetisSequencerSet} from "../../../src/devnet/MetisSequencerSet.sol";
import {WMETIS} from "../../../src/devnet/WMETIS.sol";
import {EcosystemFund} from "../../../src/fund/EcosystemFund.sol";
import {BlitzGovernor} from "../../../src/governance/BlitzGovernor.sol";
import {BlitzTimelock} from "../../../src/governance/BlitzTimelock.sol";
import {Guardian} from "../../../src/governance/Guardian.sol";
import {StakeVotes} from "../../../src/governance/StakeVotes.sol";
import {GovernorConfig} from "../../../src/interfaces/IBlitzGovernor.sol";
import {GuardianConfig, IGuardian} from "../../../src/interfaces/IGuardian.sol";
import {ILiquidStaking, VaultConfig} from "../../../src/interfaces/ILiquidStaking.sol";
import {ISequencerPool, PoolConfig} from "../../../src/interfaces/ISequencerPool.sol";
import {IWithdrawalQueue} from "../../../src/interfaces/IWithdrawalQueue.sol";
import {RewardReserve} from "../../../src/sequencer/RewardReserve.sol";
import {DelegationRouter} from "../../../src/vault/DelegationRouter.sol";
import {FundDefaults} from "../fund/FundDefaults.sol";
import {PoolFixture} from "../PoolFixture.sol";
import {Roles} from "../Roles.sol";
import {GovernanceDefaults as D} from "./GovernanceDefaults.sol";
import {GovernmentDeployer} from "./GovernmentDeployer.sol";
import {ProtocolRoles} from "./ProtocolRoles.sol";

/// @notice The whole protocol, every contract the real one, every right handed over, with mainnet's clock.
abstract contract ProtocolFixture is PoolFixture, GovernmentDeployer {
    uint256 private constant PROTOCOL_DELAY = 25 days;

    WMETIS internal wMetis;
    IWithdrawalQueue internal queue;
    DelegationRouter internal router;
    ILiquidStaking internal vault;
    StakeVotes internal votes;
    Guardian internal brake;
    BlitzTimelock internal protocolTimelock;
    BlitzTimelock internal operationsTimelock;
    BlitzGovernor internal protocolGovernor;
    BlitzGovernor internal operationsGovernor;
    EcosystemFund internal fund;

    address internal holder = makeAddr("guardian's holder");
    address internal feeReceiver = makeAddr("fee receiver");

    function deployProtocol() internal {
        vm.warp(START);
        vm.roll(1_000);
        access = new AccessManager(address(this));
        set = MetisSequencerSet(
            deployCode(
                "MetisSequencerSet.sol:MetisSequencerSet",
                abi.encode(admin, mpc, makeAddr("genesis signer"), 1_001, 1_000 + EPOCH, EPOCH)
            )
        );
        wMetis = WMETIS(payable(deployCode("WMETIS.sol:WMETIS")));
        votes = StakeVotes(_next(5));
        fund = EcosystemFund(payable(_next(11)));
        _deployStake();
        votes = StakeVotes(deployCode("StakeVotes.sol:StakeVotes", abi.encode(vault, pool)));
        _deployGovernment();
        _deployFund();
        ProtocolRoles.handOver(access, ProtocolRoles.Members(protocolTimelock, operationsTimelock, brake), targets());
    }

    function targets() internal view returns (ProtocolRoles.Targets memory) {
        return ProtocolRoles.Targets({
            pool: address(pool),
            reserve: address(reserve),
            vault: address(vault),
            router: address(router),
            fund: address(fund),
            guardian: address(brake)
        });
    }

    /// @return address of the contract that is created after `skipped` others
    function _next(uint256 skipped) private view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + skipped);
    }

    function _deployStake() private {
        vm.deal(address(this), RESERVE + 1 ether);
        address sink = address(votes);
        reserve = RewardReserve(
            payable(deployCode("RewardReserve.sol:RewardReserve", abi.encode(access, _next(1), RATE), RESERVE))
        );
        pool = ISequencerPool(deployCode("SequencerPool.sol:SequencerPool", abi.encode(_poolConfig())));
        queue = IWithdrawalQueue(deployCode("WithdrawalQueue.sol:WithdrawalQueue", abi.encode(_next(2))));
        router = DelegationRouter(
            payable(deployCode("DelegationRouter.sol:DelegationRouter", abi.encode(access, pool, _next(1), sink)))
        );
        vault = ILiquidStaking(deployCode("LiquidStaking.sol:LiquidStaking", abi.encode(_vaultConfig()), 1 ether));
    }

    function _poolConfig() private view returns (PoolConfig memory) {
        return PoolConfig({
            authority: address(access),
            sequencerSet: address(set),
            rewardReserve: address(reserve),
            slashReceiver: address(fund),
            unbondingPeriod: UNBONDING,
            minBond: MIN_BOND,
            maxStake: MAX_STAKE,
            clockGranularity: D.STEP
        });
    }

    function _vaultConfig() private view returns (VaultConfig memory) {
        return VaultConfig({
            authority: address(access),
            wMetis: address(wMetis),
            queue: address(queue),
            router: address(router),
            feeReceiver: feeReceiver,
            depositCap: 1_000_000 ether,
            harvestFeeBps: 1_000,
            exitFeeBps: 30,
            maxExitFeeBps: 200,
            bufferTargetBps: 500,
            vestingPeriod: 7 days,
            clockGranularity: D.STEP,
            maxTicket: 10_000 ether,
            minTicket: 1 ether
        });
    }

    function _deployGovernment() private {
        GuardianConfig memory config = GuardianConfig({
            authority: address(access),
            holder: holder,
            term: 365 days,
            sequencerPool: address(pool),
            liquidStaking: address(vault),
            delegationRouter: address(router)
        });
        brake = Guardian(deployCode("Guardian.sol:Guardian", abi.encode(config)));
        protocolTimelock = deployTimelock(PROTOCOL_DELAY, 24.5 days, 60 days);
        operationsTimelock = deployTimelock(D.TIMELOCK_DELAY, D.TIMELOCK_FLOOR, D.TIMELOCK_CEILING);
        protocolGovernor = deployGovernor(_protocolConfig());
        operationsGovernor = deployGovernor(D.operations(votes, operationsTimelock, address(brake)));
        ProtocolRoles.seat(protocolTimelock, address(protocolGovernor));
        ProtocolRoles.seat(operationsTimelock, address(operationsGovernor));
    }

    function _protocolConfig() private view returns (GovernorConfig memory config) {
        config = D.operations(votes, protocolTimelock, address(brake));
        config.name = "Blitz Protocol Governor";
        (config.votingDelay, config.maxVotingDelay) = (2 days, 7 days);
        (config.votingPeriod, config.maxVotingPeriod) = (7 days, 21 days);
        (config.quorumBps, config.quorumFloor, config.majorityBps) = (800, 50_000 ether, 6_000);
    }

    function _deployFund() private {
        address predicted = address(fund);
        vm.deal(address(this), FundDefaults.funding());
        bytes memory arguments = abi.encode(FundDefaults.config(address(access), address(reserve), address(votes)));
        fund = EcosystemFund(
            payable(deployCode("EcosystemFund.sol:EcosystemFund", arguments, FundDefaults.funding()))
        );
        assertEq(address(fund), predicted, "fund address as predicted");
    }

    function stake(address account, uint256 assets) internal {
        vm.deal(account, account.balance + assets);
        vm.prank(account);
        vault.stake{value: assets}(account, 0, address(0));
    }
}
