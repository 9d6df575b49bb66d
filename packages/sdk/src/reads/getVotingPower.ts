import { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { stakeVotesFunctions } from '@metis-blitz/protocol/functions/stakeVotes';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Weights in wei of METIS. */
export interface VotingPower {
  total: bigint;
  /** By lsMETIS votes, at the rate of that moment. */
  liquid: bigint;
  /** By pool votes. */
  delegated: bigint;
  /** Whom the account votes through now; itself by default. */
  liquidDelegate: Address;
  poolDelegate: Address;
  block: ReadBlock;
}

/**
 * An account's voting power by where it comes from.
 * @param at unix seconds of a closed step of the vote clock (a proposal's `voteStart`); now unless told
 */
export async function getVotingPower(
  client: Client,
  { account, at, ...context }: ReadContext & { account: Address; at?: number },
): Promise<VotingPower> {
  const { contracts } = context;
  const votes = { address: contracts.stakeVotes, abi: stakeVotesFunctions } as const;
  const { values, block } = await readBatch(
    client,
    {
      sources:
        at === undefined
          ? view({ ...votes, functionName: 'currentSourcesOf', args: [account] })
          : view({ ...votes, functionName: 'sourcesOf', args: [account, BigInt(at)] }),
      liquidDelegate: view({
        address: contracts.liquidStaking,
        abi: liquidStakingFunctions,
        functionName: 'delegates',
        args: [account],
      }),
      poolDelegate: view({
        address: contracts.sequencerPool,
        abi: sequencerPoolFunctions,
        functionName: 'delegates',
        args: [account],
      }),
    },
    batchOptions(context),
  );
  const [liquid, delegated] = values.sources;
  return {
    total: liquid + delegated,
    liquid,
    delegated,
    liquidDelegate: values.liquidDelegate,
    poolDelegate: values.poolDelegate,
    block,
  };
}
