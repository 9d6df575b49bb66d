import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPurse } from './createPurse.ts';

const limits = { perTurn: 10n, perDay: 25n, floor: 100n };
const rich = { balance: 1_000n, now: 1_000_000 };
const DAY = 86_400;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blitz-purse-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets no turn pass the limit of a turn, and nothing touch the floor', () => {
  const purse = createPurse(limits);
  expect(() => purse.take({ ...rich, most: 11n })).toThrow('one turn may cost');
  expect(() => purse.take({ ...rich, most: 10n, balance: 109n })).toThrow('of it stay');
  expect(() => purse.take({ ...rich, most: 10n, balance: 110n })).not.toThrow();
});

it('counts a day by the chain’s clock, with what things really cost', () => {
  const purse = createPurse(limits);
  purse.take({ ...rich, most: 10n })(4n);
  purse.take({ ...rich, most: 10n })(10n);
  expect(purse.spentInADay(rich.now)).toBe(14n);
  purse.take({ ...rich, most: 10n });
  expect(() => purse.take({ ...rich, most: 2n })).toThrow('were spent in a day');

  const tomorrow = rich.now + DAY;
  expect(purse.spentInADay(tomorrow)).toBe(0n);
  expect(() => purse.take({ ...rich, now: tomorrow, most: 10n })).not.toThrow();
});

it('remembers over a crash what was put aside', () => {
  const file = join(folder, 'made', 'state.json');
  createPurse(limits, file).take({ ...rich, most: 10n });
  expect(createPurse(limits, file).spentInADay(rich.now)).toBe(10n);
});

it('does not go on with a state that it cannot read', () => {
  const file = join(folder, 'state.json');
  writeFileSync(file, '[{"at":');
  expect(() => createPurse(limits, file)).toThrow('is not what a keeper wrote');
});
