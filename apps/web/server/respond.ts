import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { securityHeaders } from './securityHeaders.ts';

export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

const compressed = new WeakMap<Buffer, Map<string, Buffer>>();
const worthIt = /^(text\/|application\/(json|manifest)|image\/svg)/;

/** Sends a file: nothing when the browser has it already, else compressed the way it takes. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  if (status === 200 && request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding =
    body.length > 1_000 && worthIt.test(String(headers['content-type'])) ? encodingFor(request) : undefined;
  const sent = encoding ? compress(body, encoding) : body;
  response.writeHead(status, {
    ...headers,
    vary: 'accept-encoding',
    'content-length': sent.length,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** Sends a value as JSON, never cached unless the headers say so. */
export function respondJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? field.toString() : field));
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function encodingFor(request: IncomingMessage): 'br' | 'gzip' | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  const known = compressed.get(body) ?? new Map<string, Buffer>();
  compressed.set(body, known);
  const made =
    known.get(encoding) ??
    (encoding === 'br'
      ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : gzipSync(body));
  known.set(encoding, made);
  return made;
}
