import { publicClients } from 'ponder:api';
import { ecosystemFundAbi, governorAbi, sequencerPoolAbi, stakeVotesAbi } from '@metis-blitz/protocol';
import type { GovernorRules } from '../../../lib/proposalState.ts';
import type { GovernorName } from '../../../schema/governance.ts';
import { deployment } from './deployment.ts';

export interface Immutables {
  unbondingPeriod: bigint;
  clockGranularity: bigint;
  globalWindow: bigint;
  bucketWindow: bigint;
  reviewPeriod: bigint;
  governors: Record<GovernorName, GovernorRules>;
}

let known: Promise<Immutables> | undefined;

/** What the contracts keep for ever and no event tells, in seconds: asked once of the chain, true for every block. */
export function immutables(): Promise<Immutables> {
  known ??= read().catch((error) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function read(): Promise<Immutables> {
  const at = deployment().contracts;
  const client = publicClients.metis;
  const fund = { abi: ecosystemFundAbi, address: at.ecosystemFund } as const;

  const [unbondingPeriod, granularity, globalWindow, bucketWindow, reviewPeriod, protocol, operations] =
    await Promise.all([
      client.readContract({
        abi: sequencerPoolAbi,
        address: at.sequencerPool,
        functionName: 'unbondingPeriod',
      }),
      client.readContract({ abi: stakeVotesAbi, address: at.stakeVotes, functionName: 'clockGranularity' }),
      client.readContract({ ...fund, functionName: 'globalWindow' }),
      client.readContract({ ...fund, functionName: 'bucketWindow' }),
      client.readContract({ ...fund, functionName: 'reviewPeriod' }),
      rulesOf(at.protocolGovernor),
      rulesOf(at.operationsGovernor),
    ]);
  return {
    unbondingPeriod,
    clockGranularity: BigInt(granularity),
    globalWindow: BigInt(globalWindow),
    bucketWindow: BigInt(bucketWindow),
    reviewPeriod: BigInt(reviewPeriod),
    governors: { protocol, operations },
  };
}

async function rulesOf(address: `0x${string}`): Promise<GovernorRules> {
  const client = publicClients.metis;
  const governor = { abi: governorAbi, address } as const;
  const [majorityBps, queueWindow, executeWindow] = await Promise.all([
    client.readContract({ ...governor, functionName: 'majorityBps' }),
    client.readContract({ ...governor, functionName: 'queueWindow' }),
    client.readContract({ ...governor, functionName: 'executeWindow' }),
  ]);
  return { majorityBps, queueWindow: BigInt(queueWindow), executeWindow: BigInt(executeWindow) };
}
