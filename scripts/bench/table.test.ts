import { expect, it } from 'vitest';
import { table } from './table.ts';

it('lines up names on the left and figures on the right', () => {
  expect(
    table(
      ['gas of', 'first'],
      [
        ['stake', '9'],
        ['undelegate', '12,345'],
      ],
    ),
  ).toBe(['gas of       first', '──────────  ──────', 'stake            9', 'undelegate  12,345'].join('\n'));
});
