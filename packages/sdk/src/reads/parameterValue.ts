/**
 * The figure of a parameter in what its view gave: a bucket carries its cap inside, the exit fee is one of a pair.
 * @returns in the parameter's unit
 */
export function parameterValue(key: string, given: unknown): bigint {
  if (typeof given === 'bigint' || typeof given === 'number') return BigInt(given);
  if (Array.isArray(given)) return BigInt(given[key === 'liquidStaking.maxExitFeeBps' ? 1 : 0]);
  return (given as { windowCap: bigint }).windowCap;
}
