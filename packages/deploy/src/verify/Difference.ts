/** Something on the chain that is not as it was meant. */
export interface Difference {
  at: string;
  actual: string;
  expected: string;
}

/** No difference when both are alike; addresses and code in any case of letters. */
export function compare(at: string, actual: unknown, expected: unknown): Difference[] {
  const [a, e] = [show(actual), show(expected)];
  return a.toLowerCase() === e.toLowerCase() ? [] : [{ at, actual: a, expected: e }];
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  return (
    JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? item.toString() : item)) ?? 'undefined'
  );
}
