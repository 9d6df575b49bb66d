import type { Progress } from '../../bootstrap/createProgress.mjs';
import type { Bench } from '../Bench.ts';
import { table } from '../table.ts';
import { FIGURES, type Figure, type Peer } from './figures.ts';
import { govern } from './govern.ts';
import { liquid, staking } from './liquid.ts';
import type { Gas } from './measured.ts';
import { openCrowd } from './openCrowd.ts';
import { openGasWorld } from './openGasWorld.ts';
import { delegating, pool, undelegating } from './pool.ts';
import { spread } from './spread.ts';

/** As the names of three figures say. */
const CROWD = 10_000;
const STORIES = {
  'liquid staking': liquid,
  'its best and worst': spread,
  'sequencer pool': pool,
  governance: govern,
};

/** Gas by receipts, each story on a fresh chain; then again after ten thousand others. */
export const gas: Bench = {
  name: 'gas',
  async run({ progress }) {
    const measured = { ...(await alone(progress)), ...(await amongACrowd(progress)) };
    const rows = FIGURES.map((figure) => {
      const { first, repeat } = measured[figure.operation] ?? {};
      return {
        ...figure,
        ...(first === undefined ? {} : { first: Number(first) }),
        ...(repeat === undefined ? {} : { repeat: Number(repeat) }),
        ok: within(first, figure.firstTarget) && within(repeat, figure.repeatTarget),
      };
    });
    return { rows, print: print(rows) };
  },
};

/** Each story on a chain of its own. */
export async function alone(progress: Progress): Promise<Gas> {
  const measured: Gas = {};
  for (const [name, story] of Object.entries(STORIES)) {
    const step = progress.step(name);
    const world = await openGasWorld();
    try {
      Object.assign(measured, await story(world));
    } finally {
      await world.stop();
    }
    step.done();
  }
  return measured;
}

async function amongACrowd(progress: Progress): Promise<Gas> {
  const step = progress.step(`${CROWD.toLocaleString('en')} others`);
  const world = await openGasWorld();
  try {
    await openCrowd(world, CROWD, (done) => step.update(`${done} of ${CROWD}`));
    const among = {
      stakeAmong10000: await staking(world),
      delegateAmong10000: await delegating(world),
      undelegateAmong10000: await undelegating(world),
    };
    step.done();
    return among;
  } finally {
    await world.stop();
  }
}

const within = (cost: bigint | undefined, most: number | undefined) =>
  most === undefined || (cost !== undefined && cost <= BigInt(most));

type Row = Figure & { first?: number; repeat?: number; ok: boolean };

function print(rows: readonly Row[]): string {
  const figure = (cost: number | undefined, most?: number) =>
    cost === undefined ? '–' : `${cost.toLocaleString('en')}${most !== undefined && cost > most ? ' !' : ''}`;
  const ratio = ({ first, repeat }: Row, peer?: Peer) => {
    if (repeat !== undefined && peer?.repeat !== undefined) return (repeat / peer.repeat).toFixed(2);
    return first !== undefined && peer?.first !== undefined ? (first / peer.first).toFixed(2) : '';
  };
  const beside = (row: Row, peer?: Peer) => [
    peer?.name ?? '',
    figure(peer?.first),
    figure(peer?.repeat),
    ratio(row, peer),
  ];
  const head = ['gas of', 'first', 'at most', 'again', 'at most', 'peer', 'first', 'again', 'ours/theirs'];
  const body = rows.flatMap((row) => {
    const [nearest, ...further] = row.peers ?? [];
    const ours = [
      row.operation,
      figure(row.first, row.firstTarget),
      figure(row.firstTarget),
      figure(row.repeat, row.repeatTarget),
      figure(row.repeatTarget),
    ];
    return [
      [...ours, ...beside(row, nearest)],
      ...further.map((peer) => ['', '', '', '', '', ...beside(row, peer)]),
    ];
  });
  return `${table(head, body)}\n\nWhole transactions by receipts, London's rules; each in an hour of its own unless it says otherwise.
Of the two traces of votes that such an hour begins one sends a full slot to the past; at best none, at worst both. «!» is above the target. A peer's proposal writes one slot; ours approves a sequencer.`;
}
