import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { networks } from '@metis-blitz/deploy';
import { liquidStakingAbi, sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { METIS_SIGNER, startMetisTwin } from '@metis-blitz/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localPublicClient } from '../anvil/localClients.ts';
import type { Anvil } from '../anvil/startAnvil.ts';
import { startAnvil } from '../anvil/startAnvil.ts';
import { type Devnet, startDevnet } from '../startDevnet.ts';

const { sequencerSet, wMetis, multicall3 } = networks.metis;

let metis: Anvil;
let folder: string;
let fork: Devnet;
beforeAll(async () => {
  metis = await startMetisTwin();
  folder = mkdtempSync(join(tmpdir(), 'blitz-fork-'));
  fork = await startDevnet({ rpcPort: 0, stateDir: folder, forkUrl: metis.rpcUrl });
});
afterAll(async () => {
  await fork?.stop();
  await metis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a fork of Metis', () => {
  it('is a local chain with Metis’ own contracts', async () => {
    expect(fork).toMatchObject({ chainId: 31337, resumed: false });
    expect(await localPublicClient(fork.rpcUrl).getChainId()).toBe(31337);
    expect(fork.deployment.contracts).toMatchObject({ sequencerSet, wMetis, multicall3 });
  });

  it('keeps the epochs that Metis had, and pays for those after it', async () => {
    const client = localPublicClient(fork.rpcUrl);
    const set = { address: sequencerSet, abi: sequencerSetAbi } as const;
    const [, signer] = await client.readContract({ ...set, functionName: 'epochs', args: [0n] });
    expect(signer).toBe(METIS_SIGNER);

    const pool = { address: fork.deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    expect(await client.readContract({ ...pool, functionName: 'lastSettledEpoch' })).toBeGreaterThan(10n);
    const vault = { address: fork.deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;
    // RAY: what was produced has reached the holders.
    expect(await client.readContract({ ...vault, functionName: 'rateRay' })).toBeGreaterThan(10n ** 27n);
  });

  it('lives: sequencers go on committing epochs to the real set', async () => {
    const client = localPublicClient(fork.rpcUrl);
    const height = () => client.getBlockNumber({ cacheTime: 0 });
    const before = await height();
    await vi.waitFor(async () => expect(await height()).toBeGreaterThan(before + 1n), {
      ...{ timeout: 30_000, interval: 200 },
    });
  });

  it('changes nothing on the network that it forks', async () => {
    const client = localPublicClient(metis.rpcUrl);
    const { liquidStaking } = fork.deployment.contracts;
    expect(await client.getCode({ address: liquidStaking })).toBeUndefined();
    const set = { address: sequencerSet, abi: sequencerSetAbi } as const;
    expect(await client.readContract({ ...set, functionName: 'currentEpochNumber' })).toBe(1n);
  });
});

it('names a node that does not answer, and not the key in its address', async () => {
  const forkUrl = 'http://127.0.0.1:1/v3/key';
  const started = startDevnet({ rpcPort: 0, stateDir: join(folder, 'none'), forkUrl });
  await expect(started).rejects.toThrow(/^No node answers at http:\/\/127\.0\.0\.1:1\.$/);
});

it('refuses to fork a chain that is no Metis network, and one without its set', async () => {
  const forkUrlOf = async (chainId: number) => {
    const other = await startAnvil({ chainId });
    const started = startDevnet({ rpcPort: 0, stateDir: join(folder, 'other'), forkUrl: other.rpcUrl });
    const reason = await started.then(
      () => '',
      (error: Error) => error.message,
    );
    await other.stop();
    return reason;
  };
  expect(await forkUrlOf(1)).toContain('is of chain 1; a fork is of Metis Sepolia (59902) or Metis (1088)');
  expect(await forkUrlOf(59902)).toContain(
    'has no sequencer set at 0xdE8d56212118906a0CeCD331e842429714b4c47B',
  );
});
