import { developmentAccount, localPublicClient } from '@metis-blitz/devnet';
import { startChain, type TestChain } from '@metis-blitz/testing';
import { parseEther } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { equivocateDevnet } from './equivocateDevnet.ts';
import { fundDevnet } from './fundDevnet.ts';
import { runDevnet } from './runDevnet.ts';
import { warpDevnet } from './warpDevnet.ts';

const STRANGER = '0x1111111111111111111111111111111111111111';
const NOWHERE = 'http://127.0.0.1:1';

let chain: TestChain;
beforeAll(async () => {
  chain = await startChain();
});
afterAll(() => chain?.stop());

describe('npm run devnet', () => {
  it('warp takes the chain forward', async () => {
    const client = localPublicClient(chain.rpcUrl);
    const before = await client.getBlock();
    await warpDevnet(['7d', '--rpc', chain.rpcUrl]);

    const after = await client.getBlock();
    expect(Number(after.timestamp - before.timestamp)).toBeGreaterThanOrEqual(604_800);
  });

  it('fund adds METIS', async () => {
    await fundDevnet([STRANGER, '--rpc', chain.rpcUrl, '--amount', '2.5']);
    await fundDevnet([STRANGER, '--rpc', chain.rpcUrl, '--amount', '1']);

    await expect(chain.publicClient.getBalance({ address: STRANGER })).resolves.toBe(parseEther('3.5'));
  });

  it.each([
    [() => warpDevnet(['soon']), 'is no length of time'],
    [() => warpDevnet([]), 'is no length of time'],
    [() => warpDevnet(['7d', '--rpc', NOWHERE]), 'No local chain answers'],
    [() => fundDevnet(['0x12']), 'is no address'],
    [() => fundDevnet([STRANGER, '--amount', '-1']), 'not understood'],
    [() => fundDevnet([STRANGER, '--amount', '1e3']), 'is no amount of METIS'],
    [() => fundDevnet([developmentAccount(1).address, '--rpc', NOWHERE]), 'No local chain answers'],
    [() => equivocateDevnet([]), 'is no sequencer'],
    [() => equivocateDevnet(['3', '--deployment', '/nowhere.json']), 'No deployment is written'],
    [() => runDevnet(['--port', '99999']), 'is no port'],
    [() => runDevnet(['--port', 'x']), 'is no port'],
    [() => runDevnet(['stop']), 'not understood'],
  ])('refuses %s', async (command, sentence) => {
    await expect(command()).rejects.toThrow(sentence);
  });
});
