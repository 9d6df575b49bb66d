import { describe, expect, it } from 'vitest';
import { type Said, verdictOf } from './verdictOf.ts';

const said = (errorCode: string, message: string, values = ''): Said => ({
  errorCode,
  message,
  severity: 'warning',
  secondarySourceLocations: [{ message: `Counterexample:\n${values}` }],
});
const safe = said('2961', 'BMC: Assertion violation check is safe!');
const maybe = said('7812', 'BMC: Assertion violation might happen here.');
const violated = said(
  '4661',
  'BMC: Assertion violation happens here.',
  '  a = 1\n  ab = 2\n  c = 3\n  c = 4\n',
);

describe('what the solver said', () => {
  it('is a proof when every assertion is safe', () => {
    const noise = said('8364', 'Assertion checker does not yet implement type error');
    expect(verdictOf([noise, safe, safe], 2, []).verdict).toBe('proved');
  });

  it('is no proof when it gives up on one, is silent about one, or was asked nothing', () => {
    expect(verdictOf([safe, maybe], 2, []).verdict).toBe('unknown');
    expect(verdictOf([safe], 2, []).verdict).toBe('unknown');
    expect(verdictOf([], 0, []).verdict).toBe('unknown');
  });

  it('is refuted by one assertion, with the values that can be told apart', () => {
    expect(verdictOf([safe, violated], 2, ['a', 'b', 'c'])).toEqual({ verdict: 'refuted', example: 'a = 1' });
  });

  it('is an error when the proof does not compile', () => {
    const broken = { severity: 'error', message: 'Undeclared identifier.' };
    expect(() => verdictOf([broken], 1, [])).toThrow('Undeclared identifier.');
  });
});
