import { Agent, request } from 'node:http';

export type Rpc = (method: string, params: readonly unknown[]) => Promise<unknown>;

/**
 * One open line to a node: a scenario asks hundreds of times, and a client for people costs more than the answer.
 * Rejects with the node's own words.
 */
export function openRpc(url: string): { rpc: Rpc; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (body: string) =>
    new Promise<string>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
        const parts: string[] = [];
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => parts.push(part));
        answer.on('end', () => resolve(parts.join('')));
        answer.on('error', reject);
      });
      sent.setNoDelay(true);
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    async rpc(method, params) {
      const { error, result } = JSON.parse(
        await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })),
      );
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    close: () => agent.destroy(),
  };
}
