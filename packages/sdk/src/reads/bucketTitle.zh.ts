import type { bucketTitle as english } from './bucketTitle.ts';

/** The names that the profiles of `packages/deploy` give. */
const titles: ReadonlyMap<string, string> = new Map([
  ['Sequencer mining', '排序器挖矿'],
  ['Liquid Staking Blitz', '流动质押 Blitz'],
  ['Builders', '建设者'],
  ['Public goods', '公共物品'],
  ['Operations', '运营'],
]);

/** A bucket that was named otherwise keeps the name that the chain has. */
export const bucketTitle: typeof english = (name) => titles.get(name) ?? name;
