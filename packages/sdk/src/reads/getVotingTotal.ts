import { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import { stakeVotesFunctions } from '@metis-blitz/protocol/functions/stakeVotes';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

export interface VotingTotal {
  /** All voting power at the last closed step of the vote clock, in wei of METIS. */
  total: bigint;
  /** Votes that one share of lsMETIS has now, METIS in RAY. */
  rateRay: bigint;
  block: ReadBlock;
}

/** What a single voting power is a part of. */
export async function getVotingTotal(client: Client, context: ReadContext): Promise<VotingTotal> {
  const { contracts } = context;
  const votes = { address: contracts.stakeVotes, abi: stakeVotesFunctions } as const;
  const { values: clock, block } = await readBatch(
    client,
    view({ ...votes, functionName: 'clock' }),
    batchOptions(context),
  );
  const { values } = await readBatch(
    client,
    {
      total: view({ ...votes, functionName: 'getPastTotalSupply', args: [BigInt(clock) - 1n] }),
      rateRay: view({
        address: contracts.liquidStaking,
        abi: liquidStakingFunctions,
        functionName: 'rateRay',
      }),
    },
    { ...batchOptions(context), blockNumber: block.number },
  );
  return { ...values, block };
}
