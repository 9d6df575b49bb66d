import { localTestClient } from '@metis-blitz/devnet';
import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { type Address, encodeFunctionData, keccak256, toHex } from 'viem';
import type { World } from '../world/startWorld.ts';

export const METIS = 10n ** 18n;

const poolOf = ({ deployment }: World) =>
  ({ address: deployment.contracts.sequencerPool, abi: sequencerPoolAbi }) as const;

/** Delegates from a development account, without the app. @param amount whole METIS */
export async function delegateBy(world: World, person: number, id: bigint, amount: number): Promise<void> {
  const value = BigInt(amount) * METIS;
  await world.send(person, { ...poolOf(world), functionName: 'delegate', args: [id], value });
}

/** What an account has with a sequencer, in wei of METIS. */
export const positionOf = (world: World, id: bigint, account: Address) =>
  world.client.readContract({ ...poolOf(world), functionName: 'assetsOf', args: [id, account] });

export const rewardsOf = (world: World, id: bigint, account: Address) =>
  world.client.readContract({ ...poolOf(world), functionName: 'pendingRewards', args: [id, account] });

export const sequencerOf = (world: World, id: bigint) =>
  world.client.readContract({ ...poolOf(world), functionName: 'sequencer', args: [id] });

/** Sequencers that take at least so much, in whole METIS. */
export async function withRoom(world: World, least: number): Promise<readonly bigint[]> {
  const count = await world.client.readContract({ ...poolOf(world), functionName: 'sequencerCount' });
  const ids = Array.from({ length: Number(count) }, (_, place) => BigInt(place + 1));
  const rooms = await Promise.all(
    ids.map((id) => world.client.readContract({ ...poolOf(world), functionName: 'room', args: [id] })),
  );
  return ids.filter((_, place) => (rooms[place] ?? 0n) >= BigInt(least) * METIS);
}

/** What a vote of operations would do: a slash of the most that one may take. */
export async function slash(world: World, id: bigint): Promise<void> {
  const from = world.deployment.contracts.operationsTimelock;
  const test = localTestClient(world.rpcUrl);
  await test.impersonateAccount({ address: from });
  await test.setBalance({ address: from, value: METIS });
  const data = encodeFunctionData({
    abi: sequencerPoolAbi,
    functionName: 'slash',
    args: [id, METIS / 10n, keccak256(toHex('a story'))],
  });
  const hash = await world.client.request({
    method: 'eth_sendTransaction' as never,
    params: [
      { from, to: poolOf(world).address, data, gas: toHex(3_000_000), gasPrice: toHex(1_000_000_000) },
    ] as never,
  });
  const receipt = await world.client.waitForTransactionReceipt({ hash: hash as `0x${string}` });
  await test.stopImpersonatingAccount({ address: from });
  if (receipt.status !== 'success') throw new Error('The slash was refused.');
}

/** Resolves when the index has read as far as the chain is: many blocks at once keep it busy for a while. */
export async function indexed(world: World): Promise<void> {
  const newest = await world.client.getBlockNumber({ cacheTime: 0 });
  for (let look = 0; look < 120; look++) {
    const reached = await fetch(`${world.appUrl}/api/status`).then(
      async (answer) => (answer.ok ? BigInt((await answer.json()).block.number) : 0n),
      () => 0n,
    );
    if (reached >= newest) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The index did not catch up.');
}
