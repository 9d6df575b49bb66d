import { sequencerSetAbi } from '@metis-blitz/protocol';
import type { Address } from 'viem';
import { MPC, NOBODY, STRANGER } from './people.ts';
import { demand } from './rules.ts';
import type { Choose, Step, Table } from './Step.ts';
import { settle } from './settle.ts';
import { toPool } from './stakeSteps.ts';
import type { Epoch } from './state.ts';

function signerOf({ state, random }: Table): Address {
  return random.chance(12) ? NOBODY : random.pick([...state.keys.keys(), NOBODY]);
}

function last({ state }: Table): { current: number; epoch: Epoch; before: Epoch | undefined } {
  const current = state.epochs.length - 1;
  const epoch = state.epochs[current];
  if (epoch === undefined) throw new Error('no epoch');
  return { current, epoch, before: state.epochs[current - 1] };
}

function toSet({ places }: Table, functionName: string, args: readonly unknown[], play: Step['play']): Step {
  return { from: MPC, to: places.set, abi: sequencerSetAbi, functionName, args, play };
}

/** The next epoch, whole, as soon as the one before the current is over. */
const committing: Choose = (table) => {
  const { current, epoch } = last(table);
  const signer = signerOf(table);
  const start = epoch.end + 1n;
  const end = epoch.end + table.state.epochLength;
  const args = [BigInt(current + 1), start, end, signer];
  return toSet(table, 'commitEpoch', args, (state) => {
    const running = state.epochs[current - 1];
    demand(current <= 1 || running === undefined || running.end < state.block, 'last epoch not finished');
    state.epochs.push({ signer, start, end });
  });
};

/** The current epoch is cut, drawn out, or ends before it began; a new one of any length follows. */
export const recommitting: Choose = (table) => {
  const { random, state } = table;
  const { current, before } = last(table);
  const signer = signerOf(table);
  const start = state.block + 1n;
  const end = start + random.between(1n, 14n);
  const earlier = before !== undefined && random.chance(40);
  const old = earlier ? current - 1 : current;
  const args = [BigInt(old), BigInt(old + 1), start, end, signer];
  return toSet(table, 'recommitEpoch', args, (s) => {
    demand(s.block === start, 'starts now');
    const cut = s.epochs[old];
    demand(cut !== undefined && (!earlier || cut.end > s.block), 'finished');
    cut.end = s.block - 1n;
    s.epochs[old + 1] = { signer, start, end };
  });
};

const settling: Choose = (table) => {
  const most = table.random.chance(50) ? 2n ** 256n - 1n : table.random.between(0n, 6n);
  return toPool(table, STRANGER, 'settle', [most], (s, at) => settle(s, at, most));
};

/** What Metis does, and whoever settles. */
export const EPOCH_STEPS: readonly (readonly [number, Choose])[] = [
  [16, committing],
  [4, recommitting],
  [5, settling],
];
