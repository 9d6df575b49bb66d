import { type Anvil, startAnvil } from '@metis-blitz/devnet';
import type { ContractCode } from '@metis-blitz/protocol/bytecode';
import { createPublicClient, type Hex, http } from 'viem';
import { afterEach, describe, expect, it } from 'vitest';
import { CODES } from '../plan/codes.ts';
import { probeChain, requireInstructions } from './probeChain.ts';
import { requiredInstructions } from './requiredInstructions.ts';

let chain: Anvil | undefined;
afterEach(async () => {
  await chain?.stop();
  chain = undefined;
});

async function start(hardfork: 'petersburg' | 'berlin' | 'london') {
  chain = await startAnvil({ hardfork });
  return createPublicClient({ transport: http(chain.rpcUrl) });
}

const codeOf = (runtimeCode: Hex) => ({ runtimeCode }) as ContractCode;

describe('requiredInstructions', () => {
  it('of the contracts are those of Berlin', () => {
    const young = ['BASEFEE', 'PUSH0', 'BLOBHASH', 'BLOBBASEFEE', 'TLOAD', 'TSTORE', 'MCOPY'];
    const needed = requiredInstructions(Object.values(CODES));
    expect(needed).toContain('CHAINID');
    expect(needed.filter((name) => young.includes(name))).toEqual([]);
  });

  it('steps over the data of pushes and the compiler’s note', () => {
    expect(requiredInstructions([codeOf('0x605f615e5c00')])).toEqual([]);
    expect(requiredInstructions([codeOf('0x5f5e')])).toEqual(['PUSH0', 'MCOPY']);
    expect(requiredInstructions([codeOf('0x00a15f5e0003')])).toEqual([]);
  });
});

describe('requireInstructions', () => {
  it('takes Berlin, and knows what it lacks', async () => {
    const client = await start('berlin');
    await expect(requireInstructions(client, Object.values(CODES))).resolves.toBeUndefined();
    await expect(probeChain(client)).resolves.toEqual({
      ...{ CHAINID: true, PUSH0: false, BASEFEE: false, MCOPY: false, TLOAD: false },
    });
  });

  it.each([
    ['PUSH0', '0x5f50'],
    ['MCOPY', '0x60006000600060005e'],
    ['TLOAD', '0x60005c'],
    ['BASEFEE', '0x48'],
  ] as const)('refuses Berlin for code with %s', async (name, code) => {
    const client = await start('berlin');
    await expect(requireInstructions(client, [codeOf(code)])).rejects.toThrow(
      `The chain does not run ${name}, which the contracts are compiled with: nothing was sent.`,
    );
  });

  it('refuses a chain that is too old for the contracts', async () => {
    const client = await start('petersburg');
    await expect(requireInstructions(client, Object.values(CODES))).rejects.toThrow(
      'does not run CHAINID, SELFBALANCE',
    );
  });

  it('does not take silence for an answer', async () => {
    const client = createPublicClient({ transport: http('http://127.0.0.1:1', { retryCount: 0 }) });
    await expect(probeChain(client)).rejects.toThrow('HTTP request failed');
  });
});
