import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localPublicClient } from './anvil/localClients.ts';
import { type Devnet, startDevnet } from './startDevnet.ts';
import { isWhole } from './state/isWhole.ts';
import { stateFiles } from './state/stateFiles.ts';
import { warp } from './time/warp.ts';

const WEEK = 604_800;

let stateDir: string;
let devnet: Devnet | undefined;
const start = async (fresh = false) => {
  devnet = await startDevnet({ rpcPort: 0, stateDir, fresh });
  return devnet;
};
const stop = async () => {
  await devnet?.stop();
  devnet = undefined;
};

beforeAll(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'blitz-devnet-'));
});
afterAll(async () => {
  await stop();
  rmSync(stateDir, { recursive: true, force: true });
});

/* One story: each step goes on from the one before. */
describe('startDevnet', () => {
  let block: { number: bigint; timestamp: bigint };

  it('begins a world that ends now, and writes its addresses', async () => {
    const { rpcUrl, resumed, deployment, deploymentFile } = await start();
    block = await localPublicClient(rpcUrl).getBlock();

    expect(resumed).toBe(false);
    expect(deploymentSchema.parse(JSON.parse(readFileSync(deploymentFile, 'utf8')))).toEqual(deployment);
    expect(Math.abs(Number(block.timestamp) - Date.now() / 1_000)).toBeLessThan(5);
  });

  it('goes on where it stopped, and never back in time after a leap', async () => {
    if (!devnet) throw new Error('not running');
    const leapt = await warp(devnet.rpcUrl, WEEK);
    const { contracts } = devnet.deployment;
    await stop();

    const { rpcUrl, resumed, deployment } = await start();
    const now = await localPublicClient(rpcUrl).getBlock();

    expect(resumed).toBe(true);
    expect(deployment.contracts).toEqual(contracts);
    expect(now.number).toBeGreaterThan(block.number);
    expect(Number(now.timestamp)).toBeGreaterThan(leapt);
    expect(Number(now.timestamp)).toBeLessThan(leapt + 60);
  });

  it('knows a whole chain of these contracts from another', async () => {
    if (!devnet) throw new Error('not running');
    const { rpcUrl, deployment } = devnet;
    const { guardian } = deployment.contracts;
    const changed = { ...deployment, contracts: { ...deployment.contracts, rewardReserve: guardian } };

    await expect(isWhole(rpcUrl, { deployment, height: block.number })).resolves.toBe(true);
    await expect(isWhole(rpcUrl, { deployment: changed, height: block.number })).resolves.toBe(false);
    await expect(isWhole(rpcUrl, { deployment, height: block.number + 1_000_000n })).resolves.toBe(false);
  });

  it('begins anew when a crash has torn what was kept', async () => {
    if (!devnet) throw new Error('not running');
    await stop();
    const { chain } = stateFiles(stateDir);
    writeFileSync(chain, readFileSync(chain).subarray(0, 1_000_000));

    await expect(start()).resolves.toMatchObject({ resumed: false });
  });

  it('says so when the port is taken', async () => {
    if (!devnet) throw new Error('not running');
    const rpcPort = Number(new URL(devnet.rpcUrl).port);
    const other = mkdtempSync(join(tmpdir(), 'blitz-devnet-'));
    try {
      await expect(startDevnet({ rpcPort, stateDir: other })).rejects.toThrow(`Port ${rpcPort} is in use`);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
