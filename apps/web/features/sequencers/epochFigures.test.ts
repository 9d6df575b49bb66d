import { expect, it } from 'vitest';
import { epochFigures, firstPaid } from './epochFigures.ts';

const settled = { blocks: 10n, rewards: 100n, operatorPart: 30n, timestamp: 1 };

it.each([
  [
    { startBlock: 11n, endBlock: 20n, assignedEndBlock: 20n, settled },
    { part: 100, toDelegators: 70n },
  ],
  [
    { startBlock: 11n, endBlock: 15n, assignedEndBlock: 20n, settled: null },
    { part: 50, settled: false },
  ],
  [
    { startBlock: 11n, endBlock: 10n, assignedEndBlock: 20n, settled },
    { produced: 0n, part: 0 },
  ],
  [
    { startBlock: 11n, endBlock: 4n, assignedEndBlock: 4n, settled },
    { assigned: 0n, part: 0 },
  ],
])('%o', (epoch, figures) => {
  expect(epochFigures({ id: 7n, ...epoch })).toMatchObject({ number: 7n, ...figures });
});

it('knows which epochs lie before rewards began', () => {
  const [before, paid, waiting] = [
    { id: 1n, settled: null },
    { id: 4n, settled },
    { id: 9n, settled: null },
  ] as const;
  expect(firstPaid([before, paid, waiting])).toBe(4n);
  expect(firstPaid([waiting])).toBeUndefined();
});
