import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './readBody.ts';
import { respondJson } from './respond.ts';
import { securityHeaders } from './securityHeaders.ts';

const limit = 64_000;
const passedOn = ['accept', 'content-type', 'if-none-match'] as const;
const passedBack = [
  'content-type',
  'etag',
  'cache-control',
  'content-disposition',
  'link',
  'retry-after',
] as const;

/** Passes `/api/x?y` on to the indexer as `/x?y`. Only reading; a POST is for GraphQL. */
export async function proxyIndexer(
  request: IncomingMessage,
  response: ServerResponse,
  indexerUrl: string | null,
): Promise<void> {
  if (indexerUrl === null) return respondJson(response, 404, { error: 'There is no indexer here.' });
  // As it was sent: an encoded letter in `/api` would make the rest of the address run into the indexer's host.
  const asked = /^\/api(?<rest>$|[/?].*)/s.exec(request.url ?? '')?.groups?.rest;
  if (asked === undefined) return respondJson(response, 404, { error: 'There is no such address.' });
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
    return respondJson(
      response,
      405,
      { error: 'Only GET, HEAD and POST here.' },
      { allow: 'GET, HEAD, POST' },
    );
  }
  const body = request.method === 'POST' ? await readBody(request, limit) : Buffer.alloc(0);
  if (!body) return respondJson(response, 413, { error: `At most ${limit} bytes.` }, { connection: 'close' });

  const answer = await fetch(indexerUrl.replace(/\/$/, '') + asked, {
    method: request.method ?? 'GET',
    headers: pick(passedOn, (name) => request.headers[name]),
    ...(request.method === 'POST' ? { body: new Uint8Array(body) } : {}),
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined);
  if (!answer) return respondJson(response, 502, { error: 'The indexer does not answer.' });

  const sent = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    ...securityHeaders,
    ...pick(passedBack, (name) => answer.headers.get(name) ?? undefined),
    ...(answer.status === 304 ? {} : { 'content-length': sent.length }),
  });
  response.end(request.method === 'HEAD' || answer.status === 304 ? undefined : sent);
}

function pick(
  names: readonly string[],
  of: (name: string) => string | string[] | undefined,
): Record<string, string> {
  const found = names
    .map((name) => [name, of(name)] as const)
    .filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(found) as Record<string, string>;
}
