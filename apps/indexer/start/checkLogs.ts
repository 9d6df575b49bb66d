import type { Hex } from 'viem';
import { bloomOf } from '../lib/bloomOf.ts';
import { isAskedFor, isNumberedWhole, type Log, type LogFilter } from './logs.ts';
import { RangeBook } from './rangeBook.ts';

type Fetch = typeof globalThis.fetch;

interface Call {
  jsonrpc: '2.0';
  id: number;
  method: string;
  params: readonly unknown[];
}

type Ask = <Result>(method: string, params: readonly unknown[]) => Promise<Result | undefined>;

/** All logs of more blocks would not fit into memory on a busy chain. Ponder reads fewer at a time, as it fetches each. */
const MOST_BLOCKS = 5_000;
const BLOOM = /"logsBloom"\s*:\s*"(0x[0-9a-fA-F]{512})"/;

/**
 * Looks at the logs that a node tells, before Ponder takes them: Ponder believes a node that leaves one out, and every
 * figure would be wrong from then on. All logs of one block must be numbered without a gap and give the bloom of the
 * block's header. Of a range Ponder asks by address, of which neither can be said: the range is asked for once more
 * without a filter, whatever Ponder was told must be of that, and each block's logs are held against its header when
 * Ponder fetches it (it fetches all). Where a node does not tell all logs of a range, the same question must be
 * answered alike twice. What does not agree is an error, and Ponder asks again, another node if there is one.
 *
 * @param fetch the real one
 * @param onTaken is told, in a sentence, when logs were taken that a header then proves wrong: Ponder will not ask for
 * them again, and nothing of the range has been counted yet
 */
export function checkLogs(fetch: Fetch, onTaken: (sentence: string) => void): Fetch {
  const book = new RangeBook();

  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    if (request.method !== 'POST') return fetch(request);
    // Its body is read once and sent as text: copies of requests were an eighth of what a backfill costs.
    const { url, headers, signal } = request;
    const body = await request.text();
    const send = (text: string) => fetch(url, { method: 'POST', headers, signal, body: text });
    const isOfLogs = body.includes('"eth_getLogs"');
    const call = isOfLogs || body.includes('"eth_getBlockByNumber"') ? parsed<Call>(body) : undefined;
    const expected = call && !isOfLogs ? book.bloomAt(Number(call.params?.[0])) : undefined;
    if (call === undefined || (!isOfLogs && expected === undefined)) return send(body);

    const response = await send(body);
    const text = await response.text();
    const answer = () => new Response(text, { status: response.status, headers: response.headers });
    if (!response.ok) return answer();

    const ask: Ask = async <Result>(method: string, params: readonly unknown[]) => {
      const again = { jsonrpc: '2.0', id: call.id, method, params } satisfies Call;
      const reply = await send(JSON.stringify(again));
      return ((await reply.json()) as { result?: Result | null }).result ?? undefined;
    };
    if (expected !== undefined) await requireBloom(text, expected, Number(call.params[0]), ask);
    else {
      const logs = parsed<{ result?: Log[] }>(text)?.result;
      if (call.method === 'eth_getLogs' && Array.isArray(logs)) await check(logs, call, ask);
    }
    return answer();
  };

  async function check(logs: readonly Log[], { params }: Call, ask: Ask): Promise<void> {
    const [filter] = params as [LogFilter];
    const { blockHash, fromBlock, toBlock, address } = filter;
    if (blockHash && address === undefined) {
      const header = await ask<{ logsBloom?: Hex }>('eth_getBlockByHash', [blockHash, false]);
      requireWhole(logs, blockHash, header?.logsBloom);
      return;
    }
    if (fromBlock && toBlock && Number(toBlock) - Number(fromBlock) < MOST_BLOCKS) {
      const all = await book.logsOf(fromBlock, toBlock, async () => {
        const told = await ask<Log[]>('eth_getLogs', [{ fromBlock, toBlock }]).catch(() => undefined);
        return Array.isArray(told) ? told : undefined;
      });
      if (all)
        return requireSame(
          logs,
          [...all.values()].flat().filter((log) => isAskedFor(log, filter)),
        );
    }
    requireSame(logs, await ask<Log[]>('eth_getLogs', params));
  }

  /** The header is right: it is what the chain is made of. */
  async function requireBloom(text: string, expected: Hex, block: number, ask: Ask): Promise<void> {
    if (BLOOM.exec(text)?.[1]?.toLowerCase() === expected) return;
    const header = parsed<{ result?: { hash: Hex; logsBloom: Hex } }>(text)?.result;
    if (!header) return;
    const logs = await ask<Log[]>('eth_getLogs', [{ blockHash: header.hash }]);
    requireWhole(logs ?? [], header.hash, header.logsBloom);
    book.forget(block);
    onTaken(
      `The node had not told all logs of block ${block}: nothing of them is taken, they are to be read again.`,
    );
  }
}

function requireWhole(logs: readonly Log[], block: Hex, bloom: Hex | undefined): void {
  if (isNumberedWhole(logs) && bloomOf(logs) === bloom?.toLowerCase()) return;
  throw new Error(`The node told not all logs of block ${block}, or more than there are.`);
}

function requireSame(logs: readonly Log[], again: readonly Log[] | undefined): void {
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
