import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './readBody.ts';
import { refuseRpc } from './refuseRpc.ts';
import { respondJson } from './respond.ts';

const limit = 1_000_000;

/** Passes JSON-RPC on to the chain. Asking for JSON keeps pages of other origins out: they would need a preflight. */
export async function proxyRpc(
  request: IncomingMessage,
  response: ServerResponse,
  rpcUrl: string,
): Promise<void> {
  if (request.method !== 'POST')
    return respondJson(response, 405, { error: 'Only POST here.' }, { allow: 'POST' });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return respondJson(response, 415, { error: 'The body must be application/json.' });
  }
  const body = await readBody(request, limit);
  if (!body) return respondJson(response, 413, { error: `At most ${limit} bytes.` }, { connection: 'close' });

  const parsed = parse(body);
  const refusal = parsed === undefined ? 'The body is not JSON.' : refuseRpc(parsed);
  if (refusal) return respondJson(response, 400, rpcError(parsed, refusal));

  const answer = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(25_000),
  }).catch(() => undefined);
  if (!answer) return respondJson(response, 502, rpcError(parsed, 'The chain does not answer.'));

  const text = await answer.text();
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const rpcError = (call: unknown, message: string) => ({
  jsonrpc: '2.0',
  id: (call as { id?: unknown } | undefined)?.id ?? null,
  error: { code: -32_600, message },
});
