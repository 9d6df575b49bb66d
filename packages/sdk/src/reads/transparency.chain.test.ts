import { codeFingerprints } from '@metis-blitz/protocol/fingerprints';
import { type Address, type Hex, toHex } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { requestWithdrawal } from '../writes/requestWithdrawal.ts';
import { stake } from '../writes/stake.ts';
import { undelegate } from '../writes/undelegate.ts';
import { compareCode } from './compareCode.ts';
import { getRoles, nameOfContract } from './getRoles.ts';
import { getSolvency } from './getSolvency.ts';

let world: TestWorld;
const context = () => ({ contracts: world.contracts, fromBlock: BigInt(world.deployment.blockNumber) });
const staker = () => world.addressOf(WHO.staker);
/** Anvil's own methods are no part of a client's types. */
const anvil = (method: string, ...params: unknown[]) =>
  world.client.request({ method, params } as never) as Promise<unknown>;

beforeAll(async () => {
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 1000);
  await world.delegateTo(WHO.staker, 1n, 1000n * METIS);
  await world.send(WHO.staker, undelegate(world.contracts, { id: 1n, shares: 400n * METIS }));
  await world.send(WHO.staker, stake(world.contracts, { assets: 1000n * METIS, receiver: staker() }));
  const leaving = { shares: 100n * METIS, receiver: staker(), owner: staker() };
  await world.send(WHO.staker, requestWithdrawal(world.contracts, leaving));
});
afterAll(() => world?.stop());

test('every contract holds what it owes, and the parts are those that people put in', async () => {
  const { holdings, vault, counted } = await getSolvency(world.client, context());
  const of = (name: string) => holdings.find(({ contract }) => contract === name);
  for (const { contract, surplus } of holdings) {
    expect(surplus, contract).toBeGreaterThanOrEqual(0n);
    expect(surplus, contract).toBeLessThan(1_000n);
  }
  const owed = (kind: string) => of('sequencerPool')?.owes.find((item) => item.kind === kind)?.assets;
  expect(owed('delegated')).toBe(600n * METIS);
  expect(owed('unbonding')).toBe(400n * METIS);
  expect(owed('bonds')).toBe(20_000n * METIS);
  expect(counted).toEqual({ delegations: 1, requests: 1 });
  expect(vault.buffer + vault.active + vault.unbonding - vault.unvested).toBe(vault.managed);
});

test('a contract that lost METIS is shown short of exactly that', async () => {
  const address = world.contracts.withdrawalQueue;
  const before = await world.client.getBalance({ address: world.contracts.sequencerPool });
  await anvil('anvil_setBalance', world.contracts.sequencerPool, toHex(before - 5n * METIS));
  const { holdings } = await getSolvency(world.client, context());
  const pool = holdings.find(({ contract }) => contract === 'sequencerPool');
  expect(pool?.surplus).toBeLessThan(-4n * METIS);
  expect(pool?.surplus).toBeGreaterThanOrEqual(-5n * METIS);
  await anvil('anvil_setBalance', world.contracts.sequencerPool, toHex(before));
  expect(holdings.find((item) => item.address === address)?.surplus).toBe(0n);
});

test('the code of every contract is that of this build; one changed byte is seen, an immutable is not', async () => {
  const { contracts } = world;
  const results = async () =>
    new Map((await compareCode(world.client, { contracts })).map(({ name, result }) => [name, result]));
  expect([...new Set((await results()).values())]).toEqual(['same']);

  const address: Address = contracts.liquidStaking;
  const code = await world.client.getCode({ address });
  if (!code) throw new Error('The vault has no code.');
  const [hole] = codeFingerprints.liquidStaking.holes;
  const turned = (at: number): Hex => {
    const from = 2 + at * 2;
    const byte = (Number.parseInt(code.slice(from, from + 2), 16) ^ 0xff).toString(16).padStart(2, '0');
    return `${code.slice(0, from)}${byte}${code.slice(from + 2)}` as Hex;
  };
  await anvil('anvil_setCode', address, turned(hole[0]));
  expect((await results()).get('liquidStaking')).toBe('same');
  await anvil('anvil_setCode', address, turned(hole[0] - 1));
  expect((await results()).get('liquidStaking')).toBe('different');
  await anvil('anvil_setCode', address, '0x');
  expect((await results()).get('liquidStaking')).toBe('absent');
  await anvil('anvil_setCode', address, code);
  expect((await compareCode(world.client, { contracts, given: ['wMetis'] }))[1]?.result).toBe('unknown');
});

test('roles are those that the deployment gave, and the deployer is in none', async () => {
  const { roles } = await getRoles(world.client, context());
  const members = Object.fromEntries(
    roles.map(({ label, members: held }) => [
      label,
      held.map(({ account }) => nameOfContract(world.contracts, account)),
    ]),
  );
  expect(members).toMatchObject({
    ADMIN: ['protocolTimelock'],
    PROTOCOL: ['protocolTimelock'],
    OPERATIONS: ['operationsTimelock'],
  });
  expect(members.GUARDIAN?.toSorted()).toEqual(['guardian', 'protocolTimelock']);
  expect(Object.values(members).flat()).not.toContain(undefined);
  expect(roles.find(({ label }) => label === 'OPERATIONS')?.functions.length).toBeGreaterThan(5);
});
