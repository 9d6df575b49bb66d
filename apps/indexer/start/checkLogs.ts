import type { Hex } from 'viem';
import { bloomOf } from '../lib/bloomOf.ts';

type Fetch = typeof globalThis.fetch;

interface Log {
  address: Hex;
  topics: Hex[];
  blockHash: Hex;
  logIndex: Hex;
}

interface Call {
  jsonrpc: '2.0';
  id: number;
  method: string;
  params: readonly unknown[];
}

/**
 * Looks at the logs that a node tells, before Ponder takes them: Ponder believes a node that leaves one out, and every
 * figure would be wrong from then on. Logs of one block must be numbered without a gap and give the bloom of the
 * block's header. Logs of a range are chosen by address, so neither can be asked of them: they are asked for twice.
 * What does not agree is an error, and Ponder asks again, another node if there is one.
 *
 * @param fetch the real one
 */
export function checkLogs(fetch: Fetch): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'POST') return fetch(request);
    const body = await request.clone().text();
    if (!body.includes('"eth_getLogs"')) return fetch(request);

    const response = await fetch(request);
    const text = await response.text();
    const answer = () => new Response(text, { status: response.status, headers: response.headers });
    const call = parsed<Call>(body);
    const logs = parsed<{ result?: Log[] }>(text)?.result;
    if (!response.ok || call?.method !== 'eth_getLogs' || !Array.isArray(logs)) return answer();

    const ask = async <Result>(method: string, params: readonly unknown[]) => {
      const again = { jsonrpc: '2.0', id: call.id, method, params } satisfies Call;
      const { url, headers, signal } = request;
      const reply = await fetch(url, { method: 'POST', headers, signal, body: JSON.stringify(again) });
      return ((await reply.json()) as { result?: Result | null }).result;
    };
    const [filter] = call.params as [{ blockHash?: Hex; address?: unknown }];
    if (filter.blockHash && filter.address === undefined) {
      const header = await ask<{ logsBloom?: Hex }>('eth_getBlockByHash', [filter.blockHash, false]);
      requireWhole(logs, filter.blockHash, header?.logsBloom);
    } else {
      requireSame(logs, await ask<Log[]>('eth_getLogs', call.params));
    }
    return answer();
  };
}

function requireWhole(logs: readonly Log[], block: Hex, bloom: Hex | undefined): void {
  const isWhole =
    logs.every(({ logIndex }, place) => Number(logIndex) === place) && bloomOf(logs) === bloom?.toLowerCase();
  if (!isWhole) throw new Error(`The node told not all logs of block ${block}, or more than there are.`);
}

function requireSame(logs: readonly Log[], again: readonly Log[] | null | undefined): void {
  const names = (some: readonly Log[]) => some.map(({ blockHash, logIndex }) => `${blockHash} ${logIndex}`);
  const once = names(logs);
  const isSame =
    Array.isArray(again) && names(again).join() === once.join() && new Set(once).size === once.length;
  if (!isSame) throw new Error('The node told other logs of the same blocks when it was asked again.');
}

function parsed<Value>(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
