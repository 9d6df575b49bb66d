/** Every digit of an amount in the smallest unit, ungrouped, without zeros at the end: what one can paste back. */
export function exactAmount(value: bigint, decimals = 18): string {
  const size = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
  const whole = size.slice(0, size.length - decimals);
  const fraction = decimals === 0 ? '' : size.slice(size.length - decimals).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}
