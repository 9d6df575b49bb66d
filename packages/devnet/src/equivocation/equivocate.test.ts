import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT_INDEX, developmentAccount } from '../accounts/developmentAccounts.ts';
import { localPublicClient } from '../anvil/localClients.ts';
import { type QuietWorld, startWorld } from '../startWorld.ts';
import { equivocate } from './equivocate.ts';

const TOMBSTONED = 5;

let world: QuietWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describe('equivocate', () => {
  it('signs twice, reports, and shuts the sequencer; delegators of a full bond lose nothing', async () => {
    const client = localPublicClient(world.rpcUrl);
    const pool = { address: world.deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    const look = () => client.readContract({ ...pool, functionName: 'sequencer', args: [3n] });
    const before = await look();
    const { slashed, bounty, signer, hashes } = await equivocate(world.rpcUrl, world.deployment, 3n);

    const after = await look();
    expect(signer).toBe(before.signer);
    expect(new Set(hashes).size).toBe(2);
    expect(after.status).toBe(TOMBSTONED);
    expect(before.bond + before.bondLeaving - after.bond - after.bondLeaving).toBe(slashed);
    expect(after.indexRay).toBe(before.indexRay);

    const person = developmentAccount(ACCOUNT_INDEX.person).address;
    expect(bounty).toBe(slashed / 20n);
    await expect(
      client.readContract({ ...pool, functionName: 'bountyOf', args: [person] }),
    ).resolves.toBeGreaterThanOrEqual(bounty);
    await expect(equivocate(world.rpcUrl, world.deployment, 3n)).rejects.toThrow('NotSlashable');
  });

  it('knows only development keys', async () => {
    await expect(equivocate(world.rpcUrl, world.deployment, 99n)).rejects.toThrow('no signer');
  });
});
