import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import { startChain, type TestChain } from '@metis-blitz/testing';
import { parseGwei } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPricer } from './createPricer.ts';

const { address } = developmentAccount(ACCOUNT_INDEX.keeper);
/** Where Metis has its oracle; here one that answers 10^15 to every question. */
const ORACLE = gasPriceOracle.address;
const ALWAYS_A_FINNEY = '0x66038d7ea4c6800060005260206000f3';

let chain: TestChain;
beforeAll(async () => {
  chain = await startChain();
});
afterAll(() => chain?.stop());

const request = { to: ORACLE, data: '0x', value: 0n, action: 'test' } as const;

it('prices by gas alone where the chain has no oracle', async () => {
  const price = await createPricer(chain.publicClient)(address, request);
  expect(price).toMatchObject({ gasPrice: parseGwei('1'), l1Fee: 0n, likely: 21_000n * parseGwei('1') });
  expect(price.most).toBe(price.gas * price.gasPrice);
});

it('adds what Metis takes for the data on L1', async () => {
  await chain.testClient.setCode({ address: ORACLE, bytecode: ALWAYS_A_FINNEY });
  const price = await createPricer(chain.publicClient)(address, request);
  expect(price.l1Fee).toBe(10n ** 15n);
  expect(price.likely).toBeGreaterThan(21_000n * price.gasPrice + price.l1Fee);
  expect(price.most).toBe(price.gas * price.gasPrice + price.l1Fee);
});
