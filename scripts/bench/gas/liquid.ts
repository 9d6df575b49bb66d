import { METIS } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { zeroAddress } from 'viem';
import type { Gas } from './measured.ts';
import type { GasWorld } from './openGasWorld.ts';
import { twice } from './twice.ts';

const [ALICE, BOB, CAROL] = ACCOUNT_INDEX.newcomers;
const KEEPER = ACCOUNT_INDEX.keeper;
const STAKE = 1_000n * METIS;
const FURTHER_TICKETS = 10n;
const CAP = 20_000n * METIS;
const CAP_BPS = 2_500;

/** Stakes, leaves both ways, and turns the cranks. */
export async function liquid(world: GasWorld): Promise<Gas> {
  const { gasOf, send, newHour, addressOf, contracts } = world;
  const { vault, queue } = contracts;
  const stake = (account: number) => stakeAs(world, account);
  const request = (account: number) => {
    const args = [10n * METIS, addressOf(account), addressOf(account)] as const;
    return gasOf(account, { ...vault, functionName: 'requestWithdrawal', args });
  };
  const finalize = (tickets: bigint) =>
    gasOf(KEEPER, { ...vault, functionName: 'finalize', args: [tickets] });
  const measured: Gas = {};

  measured.stake = await staking(world);
  // Others were there in the same hour, and the account in an earlier one.
  const withOthers = async () => {
    await newHour();
    await stake(ALICE);
  };
  measured.stakeInABusyHour = await twice(withOthers, () => stake(BOB));

  const args = [10n * METIS, addressOf(ALICE), addressOf(ALICE), 0n] as const;
  await newHour();
  measured.redeemNative = { repeat: await gasOf(ALICE, { ...vault, functionName: 'redeemNative', args }) };

  measured.requestWithdrawal = await twice(newHour, () => request(ALICE));
  for (let i = 0n; i < FURTHER_TICKETS; i++) await request(BOB);
  await newHour();
  const one = await finalize(1n);
  await newHour();
  const many = await finalize(1n + FURTHER_TICKETS);
  measured.finalize = { first: one };
  measured.finalizeEach = { repeat: (many - one) / FURTHER_TICKETS };
  measured.claim = {
    repeat: await gasOf(ALICE, { ...queue, functionName: 'claim', args: [1n, addressOf(ALICE)] }),
  };

  await approveAll(world);
  await newHour();
  measured.rebalance = await twice(
    async () => {
      await newHour();
      await send(CAROL, {
        ...vault,
        functionName: 'stake',
        args: [addressOf(CAROL), 0n, zeroAddress],
        value: 8n * STAKE,
      });
    },
    () => gasOf(KEEPER, { ...vault, functionName: 'rebalance', args: [] }),
  );
  measured.harvest = await twice(
    async () => {
      await world.produce(16);
      await send(KEEPER, { ...contracts.pool, functionName: 'settle', args: [64n] });
      await newHour();
    },
    () => gasOf(KEEPER, { ...vault, functionName: 'harvest', args: [] }),
  );
  return measured;
}

/** A stake in an hour of its own. */
export function staking(world: GasWorld) {
  return twice(world.newHour, () => stakeAs(world, ALICE));
}

function stakeAs({ gasOf, addressOf, contracts: { vault } }: GasWorld, account: number): Promise<bigint> {
  const args = [addressOf(account), 0n, zeroAddress] as const;
  return gasOf(account, { ...vault, functionName: 'stake', args, value: STAKE });
}

async function approveAll({ asOperations, contracts: { router } }: GasWorld): Promise<void> {
  for (const i of ACCOUNT_INDEX.operators.keys()) {
    await asOperations(router.address, router.abi, 'approve', [BigInt(i + 1), CAP, CAP_BPS]);
  }
}
