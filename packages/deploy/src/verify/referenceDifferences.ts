import {
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
  withdrawalQueueAbi,
} from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { getContract, type PublicClient } from 'viem';
import type { External } from '../plan/planDeployment.ts';
import { compare, type Difference } from './Difference.ts';

/** Each contract knows the others by the addresses of this deployment. */
export async function referenceDifferences(
  client: PublicClient,
  { contracts }: Deployment,
  external: External,
): Promise<Difference[]> {
  const pool = getContract({ address: contracts.sequencerPool, abi: sequencerPoolAbi, client }).read;
  const reserve = getContract({ address: contracts.rewardReserve, abi: rewardReserveAbi, client }).read;
  const vault = getContract({ address: contracts.liquidStaking, abi: liquidStakingAbi, client }).read;
  const queue = getContract({ address: contracts.withdrawalQueue, abi: withdrawalQueueAbi, client }).read;
  const router = getContract({ address: contracts.delegationRouter, abi: delegationRouterAbi, client }).read;
  const votes = getContract({ address: contracts.stakeVotes, abi: stakeVotesAbi, client }).read;
  const fund = getContract({ address: contracts.ecosystemFund, abi: ecosystemFundAbi, client }).read;
  const guardian = getContract({ address: contracts.guardian, abi: guardianAbi, client }).read;
  const court = getContract({ address: contracts.equivocationCourt, abi: equivocationCourtAbi, client }).read;
  const set = getContract({ address: contracts.sequencerSet, abi: sequencerSetAbi, client }).read;

  const authorities = (
    [
      ['pool', pool],
      ['reserve', reserve],
      ['vault', vault],
      ['router', router],
      ['fund', fund],
      ['guardian', guardian],
    ] as const
  ).map(([name, read]) => [`${name}: authority`, read.authority(), contracts.accessManager] as const);

  const governors = (['protocol', 'operations'] as const).flatMap((kind) => {
    const address = contracts[`${kind}Governor`];
    const { read } = getContract({ address, abi: governorAbi, client });
    return [
      [`${kind} governor: votes`, read.token(), contracts.stakeVotes],
      [`${kind} governor: timelock`, read.timelock(), contracts[`${kind}Timelock`]],
      [`${kind} governor: guardian`, read.proposalGuardian(), contracts.guardian],
    ] as const;
  });

  const readings: readonly (readonly [string, Promise<unknown>, unknown])[] = [
    ...authorities,
    ...governors,
    ['pool: sequencer set', pool.sequencerSet(), contracts.sequencerSet],
    ['pool: reserve', pool.rewardReserve(), contracts.rewardReserve],
    ['pool: receiver of slashed METIS', pool.slashReceiver(), contracts.ecosystemFund],
    ['reserve: pool', reserve.pool(), contracts.sequencerPool],
    ['vault: asset', vault.asset(), contracts.wMetis],
    ['vault: queue', vault.queue(), contracts.withdrawalQueue],
    ['vault: router', vault.router(), contracts.delegationRouter],
    ['vault: receiver of fees', vault.feeReceiver(), external.feeReceiver],
    ['queue: vault', queue.vault(), contracts.liquidStaking],
    ['router: vault', router.vault(), contracts.liquidStaking],
    ['router: votes go to', pool.delegates([contracts.delegationRouter]), contracts.stakeVotes],
    ['votes: liquid', votes.liquidStaking(), contracts.liquidStaking],
    ['votes: delegated', votes.sequencerPool(), contracts.sequencerPool],
    ['fund: votes', fund.votes(), contracts.stakeVotes],
    ['fund: reserve', fund.rewardReserve(), contracts.rewardReserve],
    ['guardian: holder', guardian.holder(), external.guardianHolder],
    ['guardian: pool', guardian.sequencerPool(), contracts.sequencerPool],
    ['guardian: vault', guardian.liquidStaking(), contracts.liquidStaking],
    ['guardian: router', guardian.delegationRouter(), contracts.delegationRouter],
    ['court: pool', court.pool(), contracts.sequencerPool],
    ['sequencer set: answers', set.epochLength().then((length) => length > 0n), true],
  ];
  const found = await Promise.all(
    readings.map(async ([at, actual, expected]) => compare(at, await actual, expected)),
  );
  return found.flat();
}
