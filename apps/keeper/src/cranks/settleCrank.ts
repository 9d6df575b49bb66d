import { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { settle } from '@metis-blitz/sdk';
import { decodeFunctionResult, encodeFunctionData, multicall3Abi } from 'viem';
import { readContract } from 'viem/actions';
import type { Crank, CrankContext } from './Crank.ts';

/** Epochs of one turn: keeps the gas of a turn below a third of a block after a long sleep. */
const MAX_EPOCHS = 64n;
/** Entries settle at most 32 epochs themselves and are refused above that: half of them is early enough. */
const PRESSING = 16n;

/** Pays epochs that the sequencer set can no longer rewrite. */
export const settleCrank: Crank = {
  name: 'settle',
  turns: ['sequencerPool.settle'],
  async due(context) {
    const { client, contracts } = context;
    const pending = await readContract(client, {
      address: contracts.sequencerPool,
      abi: sequencerPoolFunctions,
      functionName: 'pendingEpochs',
    });
    if (pending === 0n) return undefined;
    const worth = pending >= PRESSING ? 'owed' : await rewardsOf(context);
    return { request: settle(contracts, { maxEpochs: MAX_EPOCHS }), worth };
  },
};

/**
 * What a turn would draw from the reserve, in wei of METIS: its balance before and after, in one call that is not
 * sent. Epochs of sequencers that nobody registered draw nothing. 0 where the chain has no Multicall3.
 */
async function rewardsOf({ client, contracts, account }: CrankContext): Promise<bigint> {
  if (!contracts.multicall3) return 0n;
  const { data, to } = settle(contracts, { maxEpochs: MAX_EPOCHS });
  const reserve = { abi: rewardReserveFunctions, functionName: 'balance' } as const;
  const look = {
    target: contracts.rewardReserve,
    allowFailure: false,
    callData: encodeFunctionData(reserve),
  };
  const result = await readContract(client, {
    ...{ address: contracts.multicall3, abi: multicall3Abi, functionName: 'aggregate3', account },
    args: [[look, { target: to, allowFailure: false, callData: data }, look]],
  });
  const balance = (place: 0 | 2) =>
    decodeFunctionResult({ ...reserve, data: result[place]?.returnData ?? '0x' });
  return balance(0) - balance(2);
}
