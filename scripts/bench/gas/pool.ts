import { METIS } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import type { Gas } from './measured.ts';
import type { GasWorld } from './openGasWorld.ts';
import { twice } from './twice.ts';

const [ALICE] = ACCOUNT_INDEX.newcomers;
const KEEPER = ACCOUNT_INDEX.keeper;
const ID = 1n;
const DELEGATION = 100n * METIS;
const FURTHER_EPOCHS = 16n;
const DAY = 86_400;

/** Delegates, earns, leaves and withdraws. */
export async function pool(world: GasWorld): Promise<Gas> {
  const { gasOf, addressOf, chain, produce } = world;
  const { pool: contract } = world.contracts;
  const settle = (epochs: bigint) => gasOf(KEEPER, { ...contract, functionName: 'settle', args: [epochs] });
  const measured: Gas = {};

  measured.delegate = await delegating(world);

  await produce(1);
  const one = await settle(1n);
  await produce(Number(1n + FURTHER_EPOCHS));
  const many = await settle(1n + FURTHER_EPOCHS);
  measured.settleEach = { first: one, repeat: (many - one) / FURTHER_EPOCHS };

  measured.claimRewards = await twice(
    async () => {
      await produce(8);
      await settle(8n);
    },
    () => gasOf(ALICE, { ...contract, functionName: 'claimRewards', args: [ID, addressOf(ALICE)] }),
  );

  measured.undelegate = await undelegating(world);
  const { timestamp } = await chain.publicClient.getBlock();
  await chain.pass(23 * DAY);
  measured.withdraw = { repeat: await withdrawFirst(world, timestamp) };
  return measured;
}

/** A delegation in an hour of its own. */
export function delegating({ gasOf, newHour, contracts }: GasWorld) {
  const call = { ...contracts.pool, functionName: 'delegate', args: [ID], value: DELEGATION } as const;
  return twice(newHour, () => gasOf(ALICE, call));
}

/** On a day of its own, so that each makes a request. */
export function undelegating({ gasOf, chain, contracts }: GasWorld) {
  const call = { ...contracts.pool, functionName: 'undelegate', args: [ID, 10n * METIS] } as const;
  return twice(
    () => chain.pass(DAY),
    () => gasOf(ALICE, call),
  );
}

/** Withdraws the request that was made last before `until`. */
async function withdrawFirst({ gasOf, chain, contracts, addressOf }: GasWorld, until: bigint) {
  const { pool: contract } = contracts;
  const period = await chain.publicClient.readContract({ ...contract, functionName: 'unbondingPeriod' });
  const bucket = await chain.publicClient.readContract({ ...contract, functionName: 'bucketSize' });
  const unlockAt = ((until + period + bucket - 1n) / bucket) * bucket;
  const requestId = await chain.publicClient.readContract({
    ...contract,
    functionName: 'requestIdOf',
    args: [addressOf(ALICE), ID, Number(unlockAt)],
  });
  return gasOf(ALICE, { ...contract, functionName: 'withdraw', args: [requestId, addressOf(ALICE)] });
}
