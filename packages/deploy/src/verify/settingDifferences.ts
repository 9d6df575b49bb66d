import {
  ecosystemFundAbi,
  governorAbi,
  guardianAbi,
  liquidStakingAbi,
  rewardReserveAbi,
  sequencerPoolAbi,
} from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Address, getContract, type PublicClient, stringToHex } from 'viem';
import type { GovernorProfile, Profile } from '../profiles/profileSchema.ts';
import { compare, type Difference } from './Difference.ts';

/** What is compared: where it stands, how it is read, what the profile says. */
type Reading = readonly [at: string, actual: Promise<unknown>, expected: unknown];

/**
 * Every figure of the profile against what the contracts answer. Doors are open from the first block on: what anyone
 * may raise by staking or giving is only asked to be no less, or a stranger's METIS would spoil the deployment.
 */
export async function settingDifferences(
  client: PublicClient,
  { contracts }: Deployment,
  profile: Profile,
): Promise<Difference[]> {
  const readings = [
    ...poolReadings(client, contracts.sequencerPool, profile),
    ...reserveReadings(client, contracts.rewardReserve, profile),
    ...vaultReadings(client, contracts.liquidStaking, profile),
    ...governorReadings(client, contracts.protocolGovernor, profile.protocolGovernor),
    ...governorReadings(client, contracts.operationsGovernor, profile.operationsGovernor),
    ...fundReadings(client, contracts.ecosystemFund, profile),
    ...guardianReadings(client, contracts.guardian, profile),
  ];
  const found = await Promise.all(
    readings.map(async ([at, actual, expected]) => compare(at, await actual, expected)),
  );
  return found.flat();
}

function poolReadings(
  client: PublicClient,
  address: Address,
  { pool, clockGranularity }: Profile,
): Reading[] {
  const { read } = getContract({ address, abi: sequencerPoolAbi, client });
  return [
    ['pool: unbonding period', read.unbondingPeriod(), BigInt(pool.unbondingPeriod)],
    ['pool: least bond', read.minBond(), pool.minBond],
    ['pool: largest stake', read.maxStake(), pool.maxStake],
    ['pool: clock', read.clockGranularity(), clockGranularity],
    ['pool: entries paused until', read.entriesPausedUntil(), 0],
  ];
}

function reserveReadings(client: PublicClient, address: Address, { reserve }: Profile): Reading[] {
  const { read } = getContract({ address, abi: rewardReserveAbi, client });
  return [
    ['reserve: reward per block', read.rewardPerBlock(), reserve.rewardPerBlock],
    ['reserve: balance', atMost(read.balance(), reserve.assets), reserve.assets],
  ];
}

function vaultReadings(
  client: PublicClient,
  address: Address,
  { vault, clockGranularity }: Profile,
): Reading[] {
  const { read } = getContract({ address, abi: liquidStakingAbi, client });
  return [
    ['vault: deposit cap', read.depositCap(), vault.depositCap],
    ['vault: harvest fee', read.harvestFeeBps(), vault.harvestFeeBps],
    ['vault: exit fee', read.exitFeeRange(), [vault.exitFeeBps, vault.maxExitFeeBps]],
    ['vault: buffer target', read.bufferTargetBps(), vault.bufferTargetBps],
    ['vault: vesting', read.vestingPeriod(), vault.vestingPeriod],
    ['vault: largest ticket', read.maxTicket(), vault.maxTicket],
    ['vault: smallest ticket', read.minTicket(), vault.minTicket],
    ['vault: clock', read.clockGranularity(), clockGranularity],
    ['vault: managed', atMost(read.managedAssets(), vault.seed), vault.seed],
    ['vault: supply', atMost(read.totalSupply(), vault.seed), vault.seed],
    ['vault: entries paused until', read.entriesPausedUntil(), 0],
  ];
}

function governorReadings(client: PublicClient, address: Address, figures: GovernorProfile): Reading[] {
  const { read } = getContract({ address, abi: governorAbi, client });
  const at = figures.name;
  const { votingDelay, maxVotingDelay, votingPeriod, maxVotingPeriod } = figures;
  return [
    [`${at}: name`, read.name(), figures.name],
    [`${at}: voting delay`, read.votingDelay(), BigInt(votingDelay)],
    [`${at}: largest voting delay`, read.votingDelayBounds().then((bounds) => bounds[1]), maxVotingDelay],
    [`${at}: voting period`, read.votingPeriod(), BigInt(votingPeriod)],
    [`${at}: largest voting period`, read.votingPeriodBounds().then((bounds) => bounds[1]), maxVotingPeriod],
    [`${at}: extension`, read.extension(), figures.extension],
    [`${at}: threshold`, read.proposalThreshold(), figures.proposalThreshold],
    [`${at}: quorum share`, read.quorumNumerator(), BigInt(figures.quorumBps)],
    [`${at}: quorum floor`, read.quorumFloor(), figures.quorumFloor],
    [`${at}: majority`, read.majorityBps(), BigInt(figures.majorityBps)],
    [`${at}: queue window`, read.queueWindow(), figures.queueWindow],
    [`${at}: execute window`, read.executeWindow(), figures.executeWindow],
  ];
}

function fundReadings(client: PublicClient, address: Address, { fund }: Profile): Reading[] {
  const { read } = getContract({ address, abi: ecosystemFundAbi, client });
  return [
    ['fund: global window', read.globalWindow(), fund.globalWindow],
    ['fund: bucket window', read.bucketWindow(), fund.bucketWindow],
    ['fund: global cap', read.globalCap(), fund.globalCap],
    ['fund: grant cap', read.grantCap(), fund.grantCap],
    ['fund: income bucket', read.incomeBucket(), BigInt(fund.incomeBucket)],
    ['fund: bootstrap stake', read.bootstrapStake(), fund.bootstrapStake],
    ['fund: bootstrap period', read.bootstrapPeriod(), fund.bootstrapPeriod],
    ['fund: asleep', read.opensAt(), 0],
    ['fund: objection period', read.objectionPeriod(), fund.objectionPeriod],
    ['fund: objection share', read.objectionBps(), fund.objectionBps],
    ['fund: review period', read.reviewPeriod(), fund.reviewPeriod],
    ['fund: small grant cap', read.smallGrantCap(), fund.smallGrants.cap],
    ['fund: small window cap', read.smallWindowCap(), fund.smallGrants.windowCap],
    ['fund: deposit', read.smallGrantDeposit(), fund.smallGrants.deposit],
    ['fund: small grant lifetime', read.smallGrantLifetime(), fund.smallGrants.lifetime],
    ['fund: deposit hold', read.depositHold(), fund.smallGrants.depositHold],
    ['fund: buckets', read.bucketCount(), BigInt(fund.buckets.length)],
    ...fund.buckets.map(
      ({ name, windowCap, assets }, i): Reading => [
        `fund: bucket ${name}`,
        read
          .bucket([BigInt(i)])
          .then(async (bucket) => ({ ...bucket, balance: await atMost(bucket.balance, assets) })),
        { name: stringToHex(name, { size: 32 }), balance: assets, committed: 0n, paid: 0n, windowCap },
      ],
    ),
  ];
}

function guardianReadings(client: PublicClient, address: Address, { guardian }: Profile): Reading[] {
  const { read } = getContract({ address, abi: guardianAbi, client });
  return [['guardian: term', read.term(), guardian.term]];
}

/** The amount, with what strangers added left out. */
async function atMost(actual: bigint | Promise<bigint>, meant: bigint): Promise<bigint> {
  const amount = await actual;
  return amount > meant ? meant : amount;
}
