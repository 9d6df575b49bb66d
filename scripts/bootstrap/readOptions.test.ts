import { expect, it } from 'vitest';
import { Refusal } from './Refusal.mjs';
import { readOptions } from './readOptions.mjs';

const options = { only: { type: 'string' }, fresh: { type: 'boolean' } } as const;

it('reads what it knows', () => {
  expect(readOptions(['--fresh', '--only', 'a,b'], options)).toMatchObject({ fresh: true, only: 'a,b' });
  expect(readOptions([], options)).toMatchObject({});
});

it.for([[['--frehs']], [['--only']], [['fresh']], [['--fresh=1']]])(
  'refuses %s with one sentence',
  ([args = []]) => {
    const attempt = () => readOptions(args, options);
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow('there is --only …, --fresh.');
  },
);
