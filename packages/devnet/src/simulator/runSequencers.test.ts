import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { toHex } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalPublicClient, localPublicClient } from '../anvil/localClients.ts';
import { rpcOf } from '../anvil/rpcOf.ts';
import { type QuietWorld, startWorld } from '../startWorld.ts';
import { createRound } from './runSequencers.ts';

let world: QuietWorld;
let client: LocalPublicClient;
let playRound: () => Promise<void>;
beforeAll(async () => {
  world = await startWorld();
  client = localPublicClient(world.rpcUrl);
  playRound = createRound(world.rpcUrl, world.deployment);
});
afterAll(() => world?.stop());

const set = () => ({ address: world.deployment.contracts.sequencerSet, abi: sequencerSetAbi }) as const;
const height = () => client.getBlockNumber({ cacheTime: 0 });

describe('a round of the sequencers', () => {
  it('makes a block when nobody else did', async () => {
    await playRound();
    const before = await height();
    await playRound();

    expect(await height()).toBeGreaterThan(before);
  });

  it('keeps one epoch ahead, each next to the one before, given to sequencers who bonded', async () => {
    const before = await client.readContract({ ...set(), functionName: 'currentEpochNumber' });
    await rpcOf(world.rpcUrl)('anvil_mine', [toHex(500)]);
    await playRound();
    await playRound();

    const current = await client.readContract({ ...set(), functionName: 'currentEpochNumber' });
    expect(current - before).toBeGreaterThan(10n);
    const epochs = await Promise.all(
      [current - 1n, current].map((id) =>
        client.readContract({ ...set(), functionName: 'epochs', args: [id] }),
      ),
    );
    const [running, next] = epochs;
    expect(running?.[3]).toBeGreaterThanOrEqual(await height());
    expect(next?.[2]).toBe((running?.[3] ?? 0n) + 1n);

    const pool = { address: world.deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    for (const epoch of epochs) {
      const args = [epoch[1]] as const;
      await expect(
        client.readContract({ ...pool, functionName: 'sequencerIdOf', args }),
      ).resolves.toBeGreaterThan(0n);
    }
  });

  it('lets a sequencer fail now and then, and another one go on', async () => {
    const from = await height();
    // Two rounds an epoch, one of them in its second half, over thirty epochs.
    for (let round = 0; round < 60; round += 1) {
      await rpcOf(world.rpcUrl)('anvil_mine', [toHex(14)]);
      await playRound();
    }
    const failed = await client.getContractEvents({
      ...set(),
      eventName: 'ReCommitEpoch',
      fromBlock: from,
      strict: true,
    });

    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ args }) => args.newEpochId === args.oldEpochId + 1n)).toBe(true);
  });
});
