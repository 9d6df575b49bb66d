import { REFUSED, TERMS } from '@metis-blitz/testing/glossary';
import { expect, it } from 'vitest';
import { entriesOf, loadCatalogues, textOf } from './catalogues.ts';

const pairs = (await loadCatalogues()).flatMap(({ name, en, zh }) => {
  const told = new Map(entriesOf(zh));
  const marks = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧', '⟦e⟧'];
  return entriesOf(en).map(([path, said]) => ({
    at: `${name} ${path}`,
    said: textOf(said, marks),
    told: textOf(told.get(path), marks),
  }));
});

it.each(TERMS)('%s is always %s', (english, chinese) => {
  const wrong = pairs.filter(({ said, told }) => english.test(said) && !chinese.test(told));
  expect(wrong.map(({ at, said, told }) => `${at}: ${said} → ${told}`)).toEqual([]);
});

/** A rate of a year is the APR: an amount that is earned in a year is another thing. */
const otherRates = /⟦\w⟧ a year|^a year\b|yearly/i;
const refusedRates = /(?<!实际)年化|每年 ⟦/;

it('calls the realised rate by one name', () => {
  const wrong = pairs.filter(({ said, told }) => otherRates.test(said) || refusedRates.test(told));
  expect(wrong.map(({ at, said, told }) => `${at}: ${said} → ${told}`)).toEqual([]);
});

it('uses no other word for these things', () => {
  expect(pairs.filter(({ told }) => REFUSED.test(told)).map(({ at, told }) => `${at}: ${told}`)).toEqual([]);
});
