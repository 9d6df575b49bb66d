import type { Hex } from 'viem';
import { type Look, word } from './look.ts';
import type { OpenPool } from './openPool.ts';

const AGGREGATE3 = '82ad56cb';
const WORD = 64;

/**
 * Asks all at once and compares to the last bit.
 * @throws Error that names each question whose answer is another one, with both.
 */
export async function askChain(pool: OpenPool, looks: readonly Look[]): Promise<void> {
  const call = { to: pool.places.multicall, data: aggregate(looks), gas: '0x1c9c380', gasPrice: '0x0' };
  const answer = (await pool.rpc('eth_call', [call, 'latest'])) as Hex;
  const wrong = differences(answer.slice(2), looks);
  if (wrong.length !== 0) throw new Error(`the contract says otherwise:\n${wrong.slice(0, 12).join('\n')}`);
}

function aggregate(looks: readonly Look[]): Hex {
  let offset = BigInt(looks.length * 32);
  const offsets: string[] = [];
  const calls: string[] = [];
  for (const { target, data } of looks) {
    const padded = data.padEnd(Math.ceil(data.length / WORD) * WORD, '0');
    const length = word(BigInt(data.length / 2));
    const call = `${target.slice(2).padStart(WORD, '0')}${word(0n)}${word(96n)}${length}${padded}`;
    offsets.push(word(offset));
    calls.push(call);
    offset += BigInt(call.length / 2);
  }
  return `0x${AGGREGATE3}${word(32n)}${word(BigInt(looks.length))}${offsets.join('')}${calls.join('')}`;
}

/** Each answer is (success, offset, length, words), one after the other behind the table of offsets. */
function differences(answer: string, looks: readonly Look[]): string[] {
  const wrong: string[] = [];
  let at = (2 + looks.length) * WORD;
  for (const { name, words } of looks) {
    const expected = words.map(word).join('');
    const from = at + 3 * WORD;
    at = from + expected.length;
    if (answer.slice(from, at) === expected) continue;
    for (const [place, value] of words.entries()) {
      const real = BigInt(`0x${answer.slice(from + place * WORD, from + (place + 1) * WORD)}`);
      if (real !== value) wrong.push(`${name} word ${place}: model ${value}, contract ${real}`);
    }
  }
  return wrong;
}
