import { describe, expect, it } from 'vitest';
import { isOpenElsewhere, type Said, verdictOf } from './verdictOf.ts';

const FILE = 'contracts/proof/AProof.sol';
const said = (errorCode: string, message: string, values = '', file = FILE): Said => ({
  errorCode,
  message,
  severity: 'warning',
  sourceLocation: { file, start: 7 },
  secondarySourceLocations: [{ message: `Counterexample:\n${values}` }],
});
const safe = said('2961', 'BMC: Assertion violation check is safe!');
const maybe = said('7812', 'BMC: Assertion violation might happen here.');
const violated = said(
  '4661',
  'BMC: Assertion violation happens here.',
  '  a = 1\n  ab = 2\n  c = 3\n  c = 4\n',
);
const asked = (asserts: number, inputs: string[] = []) => ({ file: FILE, asserts, inputs });

describe('what the solver said', () => {
  it('is a proof when every assertion is safe', () => {
    const noise = said('8364', 'Assertion checker does not yet implement type error');
    expect(verdictOf([noise, safe, safe], asked(2)).verdict).toBe('proved');
  });

  it('is no proof when it gives up on one, is silent about one, was asked nothing, or falls over', () => {
    expect(verdictOf([safe, maybe], asked(2)).verdict).toBe('unknown');
    expect(verdictOf([safe], asked(2)).verdict).toBe('unknown');
    expect(verdictOf([], asked(0)).verdict).toBe('unknown');
    const fallen = { severity: 'error', message: 'Unknown exception during compilation: thread' };
    expect(verdictOf([fallen], asked(1)).verdict).toBe('unknown');
  });

  it('does not count what is safe elsewhere for an assertion of the lemma', () => {
    const elsewhere = { ...safe, sourceLocation: { file: 'B.sol', start: 3 } };
    expect(verdictOf([safe, elsewhere], asked(2)).verdict).toBe('unknown');
  });

  it('is refuted by one assertion, with the values that can be told apart', () => {
    const values = { verdict: 'refuted', example: 'a = 1' };
    expect(verdictOf([safe, violated], asked(2, ['a', 'b', 'c']))).toEqual(values);
  });

  it('leaves out what is said of a function alone, as often as it is said without the lemma, and no oftener', () => {
    const over = 'BMC: Overflow (resulting value larger than 2**96 - 1) happens here.';
    const elsewhere = said('2661', over, '', 'B.sol');
    const elsewhereMaybe = said('3046', over.replace('happens', 'might happen'), '', 'B.sol');
    expect(isOpenElsewhere([safe, elsewhere], FILE)).toBe(true);
    expect(isOpenElsewhere([safe, violated], FILE)).toBe(false);
    expect(verdictOf([safe, elsewhere], asked(1)).verdict).toBe('refuted');
    expect(verdictOf([safe, elsewhere], asked(1), [elsewhereMaybe]).verdict).toBe('proved');
    expect(verdictOf([safe, elsewhere, elsewhere], asked(1), [elsewhere]).verdict).toBe('refuted');
  });

  it('is an error when the proof does not compile', () => {
    const broken = { severity: 'error', message: 'Undeclared identifier.' };
    expect(() => verdictOf([broken], asked(1))).toThrow('Undeclared identifier.');
  });
});
