export type Rpc = <T = unknown>(method: string, params: readonly unknown[]) => Promise<T>;

interface Answer<T> {
  result?: T;
  error?: { message: string };
}

/** Calls that viem has no name for, or that are made so often that its layers would be felt. */
export function rpcOf(rpcUrl: string): Rpc {
  return async <T>(method: string, params: readonly unknown[]) => {
    const response = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    const answer = (await response.json()) as Answer<T>;
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  };
}
