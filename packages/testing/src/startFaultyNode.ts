import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What a node can do to those who ask it.
 * - `busy` 429, `broken` 500, `silent` no answer at all, `torn` the first half of the answer
 * - `wrong-chain` another chain answers
 * - `null-blocks` it knows no block, `missing-logs` one log of each answer lacks, `duplicate-logs` each comes twice
 * - `withheld-logs` all logs of every fifth block lack, however it is asked
 * - `foreign-blocks` every block without logs comes with a name that is not its own
 * - `stale` its head stays where it was when this began
 * - `swallows` it passes transactions on, and answers 500 to who sent them
 */
export type Fault =
  | 'busy'
  | 'broken'
  | 'silent'
  | 'torn'
  | 'wrong-chain'
  | 'null-blocks'
  | 'missing-logs'
  | 'duplicate-logs'
  | 'withheld-logs'
  | 'foreign-blocks'
  | 'stale'
  | 'swallows';

/** A node that fails when a test says so, before a real one. */
export interface FaultyNode {
  url: string;
  /** From now on, until `heal`. What it held back is dropped then. */
  suffer(fault: Fault): Promise<void>;
  heal(): void;
  /** Answers that were spoiled since the fault began. */
  spoiled(): number;
  /** Methods that were asked for since then. */
  asked(): ReadonlySet<string>;
  stop(): Promise<void>;
}

interface Call {
  id?: unknown;
  method?: string;
  params?: unknown[];
}

/**
 * @param upstream the real node
 * @param options `otherChain`: who answers while the chain is the wrong one
 */
export async function startFaultyNode(
  upstream: string,
  { otherChain }: { otherChain?: string } = {},
): Promise<FaultyNode> {
  let fault: Fault | undefined;
  let spoiled = 0;
  let asked = new Set<string>();
  let staleHead = 0n;
  const held = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const now = fault;
    for (const { method = '' } of callsOf(body)) asked.add(method);
    if (now === 'busy' || now === 'broken' || now === 'silent') {
      spoiled += 1;
      if (now === 'silent') held.add(response);
      else if (now === 'busy') response.writeHead(429, { 'retry-after': '1' }).end('Too many requests');
      else response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
      return;
    }
    if (now === 'wrong-chain' && otherChain === undefined) throw new Error('Name the other chain.');
    const node = now === 'wrong-chain' ? (otherChain ?? upstream) : upstream;
    const question = now === 'stale' ? askedOfThePast(body, staleHead) : body;
    const text = await ask(node, question);
    if (now === 'swallows' && callsOf(body).some(({ method }) => method === 'eth_sendRawTransaction')) {
      spoiled += 1;
      response.writeHead(500).end();
      return;
    }
    const told = now === undefined ? text : spoil(now, body, text);
    if (now !== undefined && (told !== text || question !== body || node !== upstream)) spoiled += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end(told);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const heal = () => {
    fault = undefined;
    for (const response of held) response.destroy();
    held.clear();
  };

  return {
    url: `http://127.0.0.1:${port}`,
    async suffer(next) {
      heal();
      if (next === 'stale') staleHead = await headOf(upstream);
      spoiled = 0;
      asked = new Set();
      fault = next;
    },
    heal,
    spoiled: () => spoiled,
    asked: () => asked,
    async stop() {
      heal();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const callsOf = (body: string) => [JSON.parse(body)].flat() as Call[];

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

async function ask(node: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(node, { method: 'POST', headers, body })).text();
}

async function headOf(node: string): Promise<bigint> {
  const text = await ask(node, '{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}');
  return BigInt(JSON.parse(text).result);
}

/** A head that stays: the newest block is an old one, and later ones are not there yet. */
function askedOfThePast(body: string, head: bigint): string {
  return mapCalls(body, (call) => {
    const tag = `0x${head.toString(16)}`;
    if (call.method === 'eth_blockNumber')
      return { ...call, method: 'eth_getBlockByNumber', params: [tag, false] };
    if (call.method !== 'eth_getBlockByNumber') return call;
    const [block, full] = call.params ?? [];
    return block === 'latest' ? { ...call, params: [tag, full] } : call;
  });
}

function spoil(fault: Fault, body: string, text: string): string {
  if (fault === 'torn') return text.slice(0, text.length / 2);
  const methods = new Map(callsOf(body).map(({ id, method }) => [id, method]));
  return mapCalls(text, (reply: Call & { result?: unknown }) => {
    const method = methods.get(reply.id) ?? '';
    if (fault === 'null-blocks' && method.startsWith('eth_getBlockBy')) return { ...reply, result: null };
    if (fault === 'foreign-blocks' && method === 'eth_getBlockByNumber')
      return { ...reply, result: renamed(reply.result) };
    if (fault === 'wrong-chain' && method === 'eth_chainId') return { ...reply, result: '0x1' };
    if (method === 'eth_getLogs' && Array.isArray(reply.result)) {
      if (fault === 'missing-logs') return { ...reply, result: reply.result.slice(1) };
      if (fault === 'withheld-logs') return { ...reply, result: reply.result.filter(isTold) };
      if (fault === 'duplicate-logs') return { ...reply, result: reply.result.flatMap((log) => [log, log]) };
    }
    const { result } = reply;
    // Asked for the number of the head, of which the block came.
    if (fault === 'stale' && method === 'eth_blockNumber') return { ...reply, result: numberOf(result) };
    return reply;
  });
}

const renamed = (block: unknown) => {
  const { logsBloom, hash } = (block ?? {}) as { logsBloom?: string; hash?: string };
  const isEmpty = logsBloom !== undefined && BigInt(logsBloom) === 0n;
  return isEmpty && hash ? { ...(block as object), hash: `0x${hash.slice(4)}00` } : block;
};

const isTold = ({ blockNumber }: { blockNumber: string }) => Number(blockNumber) % 5 !== 0;

const numberOf = (block: unknown) => (block as { number?: unknown } | null)?.number ?? block;

function mapCalls<One extends Call>(text: string, change: (call: One) => One | Call): string {
  const parsed = JSON.parse(text) as One | One[];
  const before = [parsed].flat() as One[];
  const after = before.map(change);
  if (after.every((call, at) => call === before[at])) return text;
  return JSON.stringify(Array.isArray(parsed) ? after : after[0]);
}
