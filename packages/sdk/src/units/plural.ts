const rules = new Intl.PluralRules('en');

/** @returns the English words that go with a count. Chinese has one form for every count. */
export const plural = (count: bigint | number, one: string, other: string): string =>
  rules.select(Number(count)) === 'one' ? one : other;
