import { locale } from '../copy/language.ts';

/** Writes a whole number as the language groups it. Both languages use a comma, and a point for decimals. */
export function formatCount(value: number | bigint, tag: string = locale): string {
  return value.toLocaleString(tag);
}
