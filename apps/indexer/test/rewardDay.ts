import { ACCOUNT_INDEX, createSender, developmentAccount } from '@metis-blitz/devnet';
import { sequencerSetAbi } from '@metis-blitz/protocol';
import {
  cancelUnbonding,
  claimRewards,
  compound,
  delegate,
  redelegate,
  settle,
  undelegate,
} from '@metis-blitz/sdk';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { parseEther } from 'viem';
import type { IndexedWorld } from './indexedWorld.ts';
import { send } from './send.ts';

const { keeper, mpc, newcomers, signers, stakers } = ACCOUNT_INDEX;
const [mover, compounder] = [stakers[3], stakers[0]];
const leaver = newcomers[2];
/** Was tombstoned by `grantDay`; the mover delegates to it from the first day on. */
const LIAR = 6n;
/** Signers of sequencers that earn. */
const PRODUCERS = signers.slice(0, 3);
const EPOCH_BLOCKS = 4n;

/**
 * Shares that come and go between epochs that are settled: away from a liar, into a sequencer that has earned before,
 * by a compound, taken back out of unbonding, and out for good with rewards left behind. Odd wei, so that all rounds.
 */
export async function rewardDay(world: IndexedWorld): Promise<void> {
  const { contracts } = world.deployment;
  const act = (from: number, request: Parameters<typeof send>[2]) => send(world, from, request);
  const receiver = developmentAccount(leaver).address;

  await act(mover, redelegate(contracts, { fromId: LIAR, toId: 1n, shares: parseEther('1000') + 7n }));
  await act(leaver, delegate(contracts, { id: 2n, assets: parseEther('30') + 3n }));
  await produce(world, 1);

  await act(compounder, compound(contracts, { ids: [1n] }));
  await act(mover, undelegate(contracts, { id: 1n, shares: parseEther('300') + 11n }));
  await act(leaver, claimRewards(contracts, { id: 2n, receiver }));
  await act(leaver, undelegate(contracts, { id: 2n, shares: parseEther('9') + 1n }));
  await produce(world, 1);

  await world.caughtUp();
  const asked = { params: { address: receiver } };
  const { data } = await queryIndexer(world.indexer, indexerRoutes.account, asked);
  const request = data.unbonding.at(-1);
  if (!request) throw new Error('The index knows no request.');
  await act(
    leaver,
    cancelUnbonding(contracts, { requestId: request.requestId, shares: parseEther('2') + 5n }),
  );
  await produce(world, 1);
  await act(leaver, undelegate(contracts, { id: 2n, shares: parseEther('23') + 7n }));
  await produce(world, 1);
  await world.caughtUp();
}

/** Each producer gets so many epochs, and they are settled: the set can rewrite the last two, which wait for the next. */
async function produce({ rpcUrl, client, chain, deployment }: IndexedWorld, rounds: number): Promise<void> {
  const as = createSender(rpcUrl);
  const set = { address: deployment.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  await as(mpc, { ...set, functionName: 'UpdateEpochLength', args: [EPOCH_BLOCKS] });
  for (let epoch = 0; epoch < rounds * PRODUCERS.length; epoch += 1) {
    const current = await client.readContract({ ...set, functionName: 'currentEpochNumber' });
    const [, , , end] = await client.readContract({ ...set, functionName: 'epochs', args: [current] });
    const left = end - (await client.getBlockNumber({ cacheTime: 0 }));
    if (left > 0n) await chain.mine({ blocks: Number(left) });
    const signer = developmentAccount(PRODUCERS[epoch % PRODUCERS.length] ?? 0).address;
    const args = [current + 1n, end + 1n, end + EPOCH_BLOCKS, signer] as const;
    await as(mpc, { ...set, functionName: 'commitEpoch', args });
  }
  await send({ rpcUrl, client }, keeper, settle(deployment.contracts, { maxEpochs: 32n }));
}
