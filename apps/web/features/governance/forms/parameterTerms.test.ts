import type { Contracts, Parameter } from '@metis-blitz/sdk/reads';
import { expect, it } from 'vitest';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';
import { createCopy } from '../createCopy.ts';
import { parameterTerms } from './parameterTerms.ts';
import { emptyDraft } from './proposalDraft.ts';

const contracts = { liquidStaking: '0x00000000000000000000000000000000000000A1' } as unknown as Contracts;
const buffer: Parameter = {
  key: 'liquidStaking.bufferTargetBps',
  label: 'Buffer',
  unit: 'bps',
  governor: 'protocol',
  value: 500n,
  min: 0n,
  max: 3_000n,
};
const terms = (value: string, tried = false) =>
  parameterTerms(
    { ...emptyDraft, parameter: buffer.key, value },
    { contracts, parameters: [buffer], tried, ui: uiCopy, words: createCopy },
  );

it('takes per cent with two decimals', () => {
  expect(terms('7.25')).toMatchObject({ governor: 'protocol', problems: {} });
  expect(terms('7.25').calls?.[0]?.data.endsWith((725).toString(16).padStart(64, '0'))).toBe(true);
});

it('takes 0 where nothing forbids it', () => {
  expect(terms('0').calls).toHaveLength(1);
});

it.each([
  ['30.01', 'The most is 30 % now.'],
  ['-1', 'An amount cannot be negative.'],
  ['1.234', '% has at most 2 decimals.'],
  ['٣', 'Use the digits 0 to 9.'],
  ['5', createCopy.parameter.same],
])('refuses %s with its sentence', (value, sentence) => {
  expect(terms(value)).toMatchObject({ calls: undefined, problems: { value: sentence } });
});

it('calls an empty field wrong only once one has tried', () => {
  expect(terms('').problems).toEqual({});
  expect(terms('', true).problems).toEqual({ value: 'Enter an amount.' });
});
