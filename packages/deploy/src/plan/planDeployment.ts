import {
  accessManagerAbi,
  delegationRouterAbi,
  ecosystemFundAbi,
  equivocationCourtAbi,
  governorAbi,
  guardianAbi,
  liquidStakingAbi,
  rewardReserveAbi,
  sequencerPoolAbi,
  sequencerSetAbi,
  stakeVotesAbi,
  timelockAbi,
  withdrawalQueueAbi,
  wMetisAbi,
} from '@metis-blitz/protocol';
import type { ContractName } from '@metis-blitz/protocol/deployments';
import {
  type Abi,
  type Address,
  type ContractConstructorArgs,
  concat,
  encodeAbiParameters,
  getContractAddress,
  type Hex,
} from 'viem';
import type { GovernorProfile, Profile } from '../profiles/profileSchema.ts';
import { CODES, ORDER, type Planned } from './codes.ts';
import { fundConfig } from './fundConfig.ts';
import { librariesOf } from './librariesOf.ts';
import { linkCode } from './linkCode.ts';

/** Contracts and accounts that a deployment finds instead of making them. */
export interface External {
  /** Metis' own record of epochs. Absent: a local twin is deployed. */
  sequencerSet?: Address | undefined;
  /** Absent: a wrapped METIS of our own is deployed. */
  wMetis?: Address | undefined;
  multicall3?: Address | undefined;
  /** Speaks for the guardian contract: pauses entries, cancels proposals, lowers caps; moves no money. */
  guardianHolder: Address;
  /** Who pulls the shares of the harvest fee. */
  feeReceiver: Address;
  /** Key that commits epochs of the local twin, and the signer of its first epoch. */
  twin?: { mpc: Address; firstSigner: Address } | undefined;
}

export interface DeploymentStep {
  /** Of the deployment's contract, or of a library that is linked into some. */
  name: string;
  address: Address;
  data: Hex;
  value: bigint;
}

export interface DeploymentPlan {
  steps: DeploymentStep[];
  contracts: Record<Exclude<ContractName, 'multicall3'>, Address> & { multicall3?: Address };
}

/** Blocks between planning and the first epoch of the local twin: enough to deploy in. */
const BLOCKS_TO_DEPLOY = 60n;

/**
 * Everything that is going to be sent, with the addresses at which it will stand: they follow from the deployer's
 * nonce, so contracts that need each other can be told in their constructors and no setter stays behind.
 *
 * @param nonce of the deployer's next transaction
 * @param blockNumber of the newest block
 */
export function planDeployment(input: {
  profile: Profile;
  external: External;
  deployer: Address;
  nonce: number;
  blockNumber: bigint;
}): DeploymentPlan {
  const { profile, external, deployer, nonce } = input;
  const given: Partial<Record<Planned, Address | undefined>> = {
    wMetis: external.wMetis,
    sequencerSet: external.sequencerSet,
  };
  const made = ORDER.filter((name) => given[name] === undefined);
  const libraries = librariesOf(made.map((name) => CODES[name]));
  const addressOf = (step: number) => getContractAddress({ from: deployer, nonce: BigInt(nonce + step) });

  const linked = Object.fromEntries(libraries.map((code, i) => [code.contractName, addressOf(i)]));
  const at = Object.fromEntries(
    ORDER.map((name) => [name, given[name] ?? addressOf(libraries.length + made.indexOf(name))]),
  ) as Record<Planned, Address>;
  const creations = creationsOf(profile, at, external, deployer, input.blockNumber);

  return {
    steps: [
      ...libraries.map((code, i) => ({
        name: code.contractName,
        address: addressOf(i),
        data: linkCode(code.creationCode, code.creationLinks, linked),
        value: 0n,
      })),
      ...made.map((name) => {
        const { args, value } = creations[name]();
        const code = linkCode(CODES[name].creationCode, CODES[name].creationLinks, linked);
        return { name, address: at[name], data: concat([code, args]), value };
      }),
    ],
    contracts: {
      ...at,
      ...(external.multicall3 === undefined ? {} : { multicall3: external.multicall3 }),
    },
  };
}

/** What a constructor is told, and the METIS that comes along. */
interface Creation {
  args: Hex;
  value: bigint;
}

function creationsOf(
  profile: Profile,
  at: Record<Planned, Address>,
  external: External,
  deployer: Address,
  blockNumber: bigint,
): Record<Planned, () => Creation> {
  const { pool, reserve, vault, fund, clockGranularity } = profile;
  const authority = at.accessManager;

  return {
    accessManager: () => create(accessManagerAbi, [deployer]),
    wMetis: () => create(wMetisAbi, []),
    sequencerSet: () => {
      if (!external.twin || !profile.sequencerSet) {
        throw new Error(`The profile «${profile.name}» reads Metis' own sequencer set: name its address.`);
      }
      const length = BigInt(profile.sequencerSet.epochLength);
      const start = blockNumber + BLOCKS_TO_DEPLOY;
      const { mpc, firstSigner } = external.twin;
      return create(sequencerSetAbi, [mpc, mpc, firstSigner, start, start + length - 1n, length]);
    },
    rewardReserve: () =>
      create(rewardReserveAbi, [authority, at.sequencerPool, reserve.rewardPerBlock], reserve.assets),
    sequencerPool: () =>
      create(sequencerPoolAbi, [
        {
          authority,
          sequencerSet: at.sequencerSet,
          rewardReserve: at.rewardReserve,
          slashReceiver: at.ecosystemFund,
          unbondingPeriod: pool.unbondingPeriod,
          minBond: pool.minBond,
          maxStake: pool.maxStake,
          clockGranularity,
        },
      ]),
    withdrawalQueue: () => create(withdrawalQueueAbi, [at.liquidStaking]),
    delegationRouter: () =>
      create(delegationRouterAbi, [authority, at.sequencerPool, at.liquidStaking, at.stakeVotes]),
    liquidStaking: () =>
      create(
        liquidStakingAbi,
        [
          {
            authority,
            wMetis: at.wMetis,
            queue: at.withdrawalQueue,
            router: at.delegationRouter,
            feeReceiver: external.feeReceiver,
            depositCap: vault.depositCap,
            harvestFeeBps: vault.harvestFeeBps,
            exitFeeBps: vault.exitFeeBps,
            maxExitFeeBps: vault.maxExitFeeBps,
            bufferTargetBps: vault.bufferTargetBps,
            vestingPeriod: vault.vestingPeriod,
            clockGranularity,
            maxTicket: vault.maxTicket,
            minTicket: vault.minTicket,
          },
        ],
        vault.seed,
      ),
    stakeVotes: () => create(stakeVotesAbi, [at.liquidStaking, at.sequencerPool]),
    protocolTimelock: () => timelock(profile.protocolTimelock, deployer),
    operationsTimelock: () => timelock(profile.operationsTimelock, deployer),
    protocolGovernor: () =>
      governor(profile.protocolGovernor, at.stakeVotes, at.protocolTimelock, at.guardian),
    operationsGovernor: () =>
      governor(profile.operationsGovernor, at.stakeVotes, at.operationsTimelock, at.guardian),
    ecosystemFund: () =>
      create(
        ecosystemFundAbi,
        [fundConfig(fund, { authority, rewardReserve: at.rewardReserve, votes: at.stakeVotes })],
        fund.buckets.reduce((sum, bucket) => sum + bucket.assets, 0n),
      ),
    guardian: () =>
      create(guardianAbi, [
        {
          authority,
          holder: external.guardianHolder,
          term: profile.guardian.term,
          sequencerPool: at.sequencerPool,
          liquidStaking: at.liquidStaking,
          delegationRouter: at.delegationRouter,
        },
      ]),
    equivocationCourt: () => create(equivocationCourtAbi, [at.sequencerPool]),
  };
}

function timelock({ delay, floor, ceiling }: Profile['protocolTimelock'], deployer: Address): Creation {
  return create(timelockAbi, [BigInt(delay), BigInt(floor), BigInt(ceiling), deployer]);
}

function governor(figures: GovernorProfile, token: Address, timelock: Address, guardian: Address): Creation {
  const { name, votingDelay, maxVotingDelay, votingPeriod, maxVotingPeriod, extension } = figures;
  const { queueWindow, executeWindow, proposalThreshold, quorumBps, quorumFloor, majorityBps } = figures;
  return create(governorAbi, [
    {
      ...{ name, token, timelock, guardian },
      ...{ votingDelay, maxVotingDelay, votingPeriod, maxVotingPeriod, extension },
      ...{ queueWindow, executeWindow, proposalThreshold, quorumFloor },
      quorumBps: BigInt(quorumBps),
      majorityBps: BigInt(majorityBps),
    },
  ]);
}

function create<const abi extends Abi>(abi: abi, args: ContractConstructorArgs<abi>, value = 0n): Creation {
  const item = abi.find(
    (entry): entry is Extract<Abi[number], { type: 'constructor' }> => entry.type === 'constructor',
  );
  // `args` is checked against the ABI by this function's own type.
  return { args: encodeAbiParameters(item?.inputs ?? [], args as readonly unknown[]), value };
}
