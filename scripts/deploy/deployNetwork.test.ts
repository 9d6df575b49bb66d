import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networks } from '@metis-blitz/deploy';
import { type Anvil, freePort, localPublicClient, localTestClient, startAnvil } from '@metis-blitz/devnet';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { METIS_SEPOLIA, startMetisTwin } from '@metis-blitz/testing';
import { type Address, parseEther } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { reconcile } from '../../apps/indexer/reconcile/reconcile.ts';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { readContext } from '../start/readContext.ts';
import { startIndexer } from '../start/services/indexer.ts';
import { startKeeper } from '../start/services/keeper.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** Of nobody. */
const KEY = `0x${'51'.repeat(32)}` as const;
const DEPLOYER = privateKeyToAccount(KEY).address;
const GUARDIAN = '0x1111111111111111111111111111111111111111';
const RECEIVER = '0x2222222222222222222222222222222222222222';

let chain: Anvil | undefined;
let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'blitz-deploy-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await chain?.stop();
  rmSync(out, { recursive: true, force: true });
});

interface Run {
  output: string;
  code: number | null;
}

/** @param killWhen asked often; the process is killed once it says yes */
function run(
  args: string[],
  env: Record<string, string> = {},
  killWhen?: () => Promise<boolean>,
): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args, '--out', out], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  let ended = false;
  const code = new Promise<number | null>((resolve) => {
    child.once('exit', (status) => {
      ended = true;
      resolve(status);
    });
  });
  const watch = async () => {
    while (killWhen && !ended) {
      if (await killWhen()) child.kill('SIGKILL');
    }
  };
  return Promise.all([code, watch()]).then(([status]) => ({ output, code: status }));
}

/** What `npm start` hands its services, with its state in `stateDir`. */
async function houseAt(stateDir: string) {
  // What the test runner puts into the environment is not what is handed on.
  for (const name of ['VITEST', 'NODE_ENV', 'TEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'])
    vi.stubEnv(name, undefined);
  const [web, rpc, indexer] = [await freePort(), await freePort(), await freePort()];
  const env = { BLITZ_WEB_PORT: `${web}`, BLITZ_RPC_PORT: `${rpc}`, BLITZ_INDEXER_PORT: `${indexer}` };
  const progress = createProgress({ write: () => undefined });
  return {
    ...readContext({ root, args: [], env, progress, signal: new AbortController().signal }),
    stateDir,
  };
}

const sent = (address: Address) =>
  localPublicClient(chain?.rpcUrl ?? '').getTransactionCount({ address, blockTag: 'latest' });
const fileOf = (path: string) => deploymentSchema.parse(JSON.parse(readFileSync(join(out, path), 'utf8')));

describe('npm run deploy', () => {
  it('goes on after each of several kills, and writes what it verified', async () => {
    chain = await startAnvil();
    const args = ['--network', 'localhost', '--rpc', chain.rpcUrl];
    const deployer = '0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc';
    const dry = await run([...args, '--dry-run']);
    expect(dry.output).toContain('together: ');
    expect(await sent(deployer)).toBe(0);
    for (const after of [2, 11, 19]) {
      const killed = await run(args, {}, async () => (await sent(deployer)) >= after);
      expect(killed.code).toBe(null);
      expect(existsSync(join(out, '.devnet/localhost/deployment.json'))).toBe(false);
    }
    const last = await run(args);

    expect(last.output).toContain('Goes on with what was begun at nonce 0');
    expect(last.output).toContain('deployed and verified');
    expect(fileOf('.devnet/localhost/deployment.json')).toMatchObject({ chainId: 31337, profile: 'local' });
    expect(existsSync(join(out, '.devnet/deploy/localhost.begun.json'))).toBe(false);
  });

  it('rehearses on a live network with its cost, and sends when it is told to and the account holds enough', async () => {
    chain = await startMetisTwin();
    const args = [
      '--network',
      'metis',
      '--rpc',
      chain.rpcUrl,
      '--guardian',
      GUARDIAN,
      '--fee-receiver',
      RECEIVER,
    ];
    const rehearsed = await run(args);
    expect(rehearsed.output).toMatch(
      /Rehearsed on a fork and verified. It takes\n {2}\d+ transactions, \d{8} gas/,
    );
    expect(rehearsed.output).toContain('Nothing was sent');

    const env = { BLITZ_DEPLOYER_KEY: KEY };
    const poor = await run([...args, '--broadcast'], env);
    expect(poor).toMatchObject({ code: 1 });
    expect(poor.output).toContain(`${DEPLOYER} holds 0 METIS; with a quarter to spare it takes`);
    expect(await sent(DEPLOYER)).toBe(0);

    const value = parseEther('10000000');
    await localTestClient(chain.rpcUrl).setBalance({ address: DEPLOYER, value });
    const broadcast = await run([...args, '--broadcast'], env);
    expect(broadcast.output).toContain('deployed and verified');
    expect(broadcast.output).not.toContain(KEY.slice(2));
    const { contracts, chainId, profile } = fileOf('packages/protocol/deployments/1088.json');
    expect({ chainId, profile }).toEqual({ chainId: 1088, profile: 'mainnet' });
    const { sequencerSet, wMetis, multicall3 } = networks.metis;
    expect(contracts).toMatchObject({ sequencerSet, wMetis, multicall3 });

    const before = await sent(DEPLOYER);
    const again = await run([...args, '--broadcast'], env);
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toContain('1088.json holds a deployment already');
    expect(await sent(DEPLOYER)).toBe(before);
  });

  it('leaves a file that index and keeper need nothing besides, on the id of Metis Sepolia', async () => {
    chain = await startMetisTwin({ network: METIS_SEPOLIA });
    const { rpcUrl } = chain;
    await localTestClient(rpcUrl).setBalance({ address: DEPLOYER, value: parseEther('10000000') });
    const people = ['--guardian', GUARDIAN, '--fee-receiver', RECEIVER];
    const args = ['--network', 'metisSepolia', '--rpc', rpcUrl, ...people, '--broadcast'];
    const { output } = await run(args, { BLITZ_DEPLOYER_KEY: KEY });
    expect(output).toContain('deployed and verified');
    const place = 'packages/protocol/deployments/59902.json';
    const deployment = fileOf(place);
    // There is no wrapped METIS of Metis' own there: ours stands in its place.
    expect(deployment).toMatchObject({ chainId: 59902, found: ['sequencerSet', 'multicall3'] });

    vi.stubEnv('BLITZ_KEEPER_KEY', KEY);
    const house = await houseAt(out);
    const here = { rpcUrl, deploymentFile: join(out, place) };
    const [keeper, index] = await Promise.all([startKeeper(house, here), startIndexer(house, here)]);
    onTestFinished(async () => {
      await Promise.all([keeper?.stop(), index?.stop()]);
    });
    const ask = async (path: string) =>
      (await fetch(`http://127.0.0.1:${house.ports.indexer}/v1${path}`)).json();
    await expect(ask('/status')).resolves.toMatchObject({ data: { chainId: 59902, ready: true } });
    await expect(ask('/fund')).resolves.toMatchObject({ data: { totals: { committed: '0' } } });
    const indexUrl = `http://127.0.0.1:${house.ports.indexer}`;
    const { parts } = await reconcile({ rpcUrl, indexUrl, deployment });
    expect(parts.flatMap(({ differences }) => differences)).toEqual([]);
    const log = () => readFileSync(join(out, 'logs/keeper.log'), 'utf8');
    await vi.waitFor(() => expect(log()).toContain('turns the cranks'), { timeout: 10_000 });
    expect(log()).not.toContain('failed');
    expect(log()).not.toContain(KEY.slice(2));
  });

  it('refuses a chain that cannot run the code, another chain, and silence', async () => {
    chain = await startMetisTwin({ hardfork: 'petersburg' }).catch(() => undefined);
    const args = ['--network', 'metis', '--guardian', GUARDIAN, '--fee-receiver', RECEIVER];
    const old = await run([...args, '--rpc', chain?.rpcUrl ?? '']);
    expect(old).toMatchObject({ code: 1 });
    expect(old.output).toContain('does not run CHAINID, SELFBALANCE');

    const other = await run(['--network', 'localhost', '--rpc', chain?.rpcUrl ?? '']);
    expect(other.output).toContain('is of chain 1088; localhost is 31337');
    const nobody = await run([...args, '--rpc', 'http://127.0.0.1:1/v3/key']);
    expect(nobody.output).toBe('No node answers at http://127.0.0.1:1.\n');
  });
});
