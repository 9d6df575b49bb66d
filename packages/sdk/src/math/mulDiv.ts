/** `x * y / denominator`, rounded down. Full width, as OpenZeppelin's `Math.mulDiv`. */
export function mulDivDown(x: bigint, y: bigint, denominator: bigint): bigint {
  return (x * y) / denominator;
}

/** `x * y / denominator`, rounded up. */
export function mulDivUp(x: bigint, y: bigint, denominator: bigint): bigint {
  const product = x * y;
  return product / denominator + (product % denominator === 0n ? 0n : 1n);
}
