/** Nodes take a replacement that pays a tenth more; a little above, so that rounding never decides. */
export function raised(gasPrice: bigint): bigint {
  return (gasPrice * 9n) / 8n + 1n;
}
