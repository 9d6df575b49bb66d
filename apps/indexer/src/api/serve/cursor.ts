import { z } from 'zod';
import { Refusal } from './refusal.ts';

const PART = /^[0-9a-z]{1,100}$/i;

/** Where a page ended, as text that nobody need understand: the sort key of its last row. */
export function writeCursor(...key: readonly (string | bigint)[]): string {
  return Buffer.from(key.map(String).join('.')).toString('base64url');
}

/**
 * @param parts how many values the sort key of the route has
 * @throws Refusal when it is not one that `writeCursor` wrote for such a key
 */
function readCursor(cursor: string, parts: number): string[] {
  const text = z.base64url().safeParse(cursor).success
    ? Buffer.from(cursor, 'base64url').toString('latin1')
    : '';
  const key = text.split('.');
  if (key.length !== parts || !key.every((part) => PART.test(part))) throw badCursor();
  return key;
}

/** A cursor whose key is a place in the chain. */
export function readPlaceCursor(cursor: string): string {
  const [place = ''] = readCursor(cursor, 1);
  if (!/^\d+$/.test(place)) throw badCursor();
  return place;
}

/** A cursor whose key is one whole number. */
export function readNumberCursor(cursor: string): bigint {
  return asNumber(readCursor(cursor, 1)[0]);
}

/** A cursor whose key is an amount and what tells rows of one amount apart. */
export function readAmountCursor(cursor: string): { amount: bigint; id: string } {
  const [amount, id = ''] = readCursor(cursor, 2);
  return { amount: asNumber(amount), id };
}

/** A cursor whose key is an amount in METIS, the price that it was counted at, and what tells rows apart. */
export function readPricedCursor(cursor: string): { rateRay: bigint; amount: bigint; id: string } {
  const [rateRay, amount, id = ''] = readCursor(cursor, 3);
  return { rateRay: asNumber(rateRay), amount: asNumber(amount), id };
}

/** A cursor whose key is two whole numbers. */
export function readPairCursor(cursor: string): [bigint, bigint] {
  const [one, two] = readCursor(cursor, 2);
  return [asNumber(one), asNumber(two)];
}

function asNumber(part: string | undefined): bigint {
  if (part === undefined || !/^\d{1,90}$/.test(part)) throw badCursor();
  return BigInt(part);
}

function badCursor(): Refusal {
  return new Refusal('bad-request', 'cursor: must be the nextCursor of a page of this list.');
}
