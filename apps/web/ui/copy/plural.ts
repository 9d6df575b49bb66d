// Nothing of it is left in Chinese, which asks for no form.
const rules = /* @__PURE__ */ new Intl.PluralRules('en');

/** The English words that go with a count. Chinese has one form for every count. */
export const plural = (count: number | bigint, one: string, other: string): string =>
  rules.select(Number(count)) === 'one' ? one : other;
