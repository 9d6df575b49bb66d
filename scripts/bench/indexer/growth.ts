import type { Figure, Surroundings } from '../Bench.ts';
import { loads } from './loads.ts';
import { shoot } from './shoot.ts';
import type { Index } from './startIndex.ts';

const MEGABYTE = 1_048_576;
const CONNECTIONS = 10;

/**
 * Memory after a while of load and at the end of it, each the mean of several looks: what is held back by the
 * collector goes up and down.
 */
export async function growth({
  progress,
  index,
  minutes,
  database,
}: {
  progress: Surroundings['progress'];
  index: Index;
  minutes: number;
  database: string;
}): Promise<Figure[]> {
  const step = progress.step(`memory over ${minutes} min of load, ${database}`);
  const looks: number[] = [];
  const looking = setInterval(() => {
    looks.push(index.memory());
    step.update(`${Math.round((looks.at(-1) ?? 0) / MEGABYTE)} MB`);
  }, 1_000);
  const shots = { seconds: minutes * 60, connections: CONNECTIONS };
  const { failed, perSecond } = await shoot(index.url, loads(), shots).finally(() => clearInterval(looking));
  step.done();

  const tenth = Math.max(1, Math.floor(looks.length / 10));
  // The first third fills caches.
  const early = mean(looks.slice(tenth * 3, tenth * 5));
  const late = mean(looks.slice(-tenth * 2));
  const percent = ((late - early) / early) * 100;
  return [
    { name: `load for memory, ${database}`, value: perSecond, unit: 'requests/s', ok: true },
    {
      name: `answers that failed under it, ${database}`,
      value: failed,
      unit: '',
      target: '0',
      ok: failed === 0,
    },
    { name: `memory under load, ${database}`, value: tenthOf(late / MEGABYTE), unit: 'MB', ok: true },
    {
      name: `memory grown in ${minutes} min of load, ${database}`,
      value: tenthOf(percent),
      unit: '%',
      target: '< 5',
      ok: percent < 5,
    },
  ];
}

const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / part.length;
const tenthOf = (value: number) => Math.round(value * 10) / 10;
