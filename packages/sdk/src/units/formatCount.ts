/** Writes a whole number with commas between thousands, as English and Chinese both do. */
export function formatCount(value: bigint | number): string {
  return BigInt(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}
