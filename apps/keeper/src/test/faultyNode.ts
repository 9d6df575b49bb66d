import { createServer } from 'node:http';

/** How the node behind it is made to look. */
export type Fault =
  | 'none'
  /** Too many requests. */
  | 'busy'
  /** 500 without a word. */
  | 'broken'
  /** Takes the request and never answers. */
  | 'hangs'
  /** Ends in the middle of its answer. */
  | 'half'
  /** Says that it is of Metis. */
  | 'elsewhere'
  /** Passes transactions on, and answers 500. */
  | 'swallows';

export interface FaultyNode {
  rpcUrl: string;
  fault: Fault;
  /** Methods that were asked for while a fault was on. */
  seen: string[];
  stop(): Promise<void>;
}

/** Stands before a node and makes it fail on request. */
export async function faultyNode(target: string): Promise<FaultyNode> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const { method, id } = JSON.parse(body) as { method: string; id: number };
    const { fault } = node;
    if (fault !== 'none') node.seen.push(method);

    if (fault === 'hangs') return;
    if (fault === 'busy') return void response.writeHead(429, { 'retry-after': '0' }).end();
    if (fault === 'broken') return void response.writeHead(500).end();
    const isSending = method === 'eth_sendRawTransaction';
    const headers = { 'content-type': 'application/json' };
    if (fault === 'elsewhere' && method === 'eth_chainId') {
      return void response
        .writeHead(200, headers)
        .end(JSON.stringify({ jsonrpc: '2.0', id, result: '0x440' }));
    }
    const answer = await (await fetch(target, { method: 'POST', headers, body })).text();
    if (fault === 'swallows' && isSending) return void response.writeHead(500).end();
    const said = fault === 'half' ? answer.slice(0, answer.length / 2) : answer;
    response.writeHead(200, headers).end(said);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const node: FaultyNode = {
    rpcUrl: `http://127.0.0.1:${port}`,
    fault: 'none',
    seen: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return node;
}
