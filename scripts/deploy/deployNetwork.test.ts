import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networks } from '@metis-blitz/deploy';
import { type Anvil, localPublicClient, localTestClient, startAnvil } from '@metis-blitz/devnet';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { startMetisTwin } from '@metis-blitz/testing';
import { type Address, parseEther } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
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
  });

  it('refuses a chain that cannot run the code, another chain, and silence', async () => {
    chain = await startMetisTwin('petersburg').catch(() => undefined);
    const args = ['--network', 'metis', '--guardian', GUARDIAN, '--fee-receiver', RECEIVER];
    const old = await run([...args, '--rpc', chain?.rpcUrl ?? '']);
    expect(old).toMatchObject({ code: 1 });
    expect(old.output).toContain('does not run CHAINID, SELFBALANCE');

    const other = await run(['--network', 'localhost', '--rpc', chain?.rpcUrl ?? '']);
    expect(other.output).toContain('is of chain 1088; localhost is 31337');
    const nobody = await run([...args, '--rpc', 'http://127.0.0.1:1']);
    expect(nobody.output).toBe('No node answers at http://127.0.0.1:1.\n');
  });
});
