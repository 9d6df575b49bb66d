import { type Abi, type Address, type Hex, toFunctionSelector, toHex } from 'viem';
import type { Rpc } from '../pool/rpc.ts';

/** One question, of whose answer the first word counts. */
export interface Question {
  name: string;
  to: Address;
  data: Hex;
}

const word = (value: bigint | number) => BigInt(value).toString(16).padStart(64, '0');

/** Most are asked again and again: encoding them costs more than the answer. */
const asked = new Map<string, Question>();

export function question(to: Address, abi: Abi, functionName: string, ...args: readonly unknown[]): Question {
  const name = `${functionName}(${args.join(', ')})`;
  const key = `${to} ${name}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const data = `${selectorOf(abi, functionName)}${args.map(plain).join('')}` as Hex;
  const made = { name, to, data };
  if (args.every((arg) => typeof arg !== 'bigint')) asked.set(key, made);
  return made;
}

/** Numbers and addresses are all that is ever asked by. */
const plain = (arg: unknown) => word(BigInt(arg as bigint | Hex));

const selectors = new Map<string, Hex>();
function selectorOf(abi: Abi, functionName: string): Hex {
  const known = selectors.get(functionName);
  if (known !== undefined) return known;
  const item = abi.find((one) => one.type === 'function' && one.name === functionName);
  if (item?.type !== 'function') throw new RangeError(`no function ${functionName}`);
  const selector = toFunctionSelector(item);
  selectors.set(functionName, selector);
  return selector;
}

/** Asks all in one call of `aggregate3`; the first word of each answer, undefined where it reverted. */
export async function ask(
  rpc: Rpc,
  multicall: Address,
  questions: readonly Question[],
): Promise<readonly (bigint | undefined)[]> {
  let offset = BigInt(questions.length * 32);
  const offsets: string[] = [];
  const calls: string[] = [];
  for (const { to, data } of questions) {
    const bytes = data.slice(2);
    const padded = bytes.padEnd(Math.ceil(bytes.length / 64) * 64, '0');
    const call = `${to.slice(2).padStart(64, '0')}${word(1)}${word(96)}${word(bytes.length / 2)}${padded}`;
    offsets.push(word(offset));
    calls.push(call);
    offset += BigInt(call.length / 2);
  }
  const data = `0x82ad56cb${word(32)}${word(questions.length)}${offsets.join('')}${calls.join('')}`;
  const call = { to: multicall, data, gas: toHex(30_000_000), gasPrice: '0x0' };
  const answer = ((await rpc('eth_call', [call, 'latest'])) as Hex).slice(2);
  const table = answer.slice(2 * 64);
  return questions.map((_, i) => {
    const at = Number(BigInt(`0x${table.slice(i * 64, i * 64 + 64)}`)) * 2;
    const success = BigInt(`0x${table.slice(at, at + 64)}`) === 1n;
    const first = table.slice(at + 3 * 64, at + 4 * 64);
    return success && first.length === 64 ? BigInt(`0x${first}`) : undefined;
  });
}
