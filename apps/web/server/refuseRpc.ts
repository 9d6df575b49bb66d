/**
 * What a page may ask of the chain: reading, and sending what a wallet has signed. A local node would also sign with
 * its own accounts and turn its clock: none of that is for pages.
 */
const allowed = new Set([
  'eth_blockNumber',
  'eth_call',
  'eth_chainId',
  'eth_estimateGas',
  'eth_feeHistory',
  'eth_gasPrice',
  'eth_getBalance',
  'eth_getBlockByHash',
  'eth_getBlockByNumber',
  'eth_getCode',
  'eth_getLogs',
  'eth_getStorageAt',
  'eth_getTransactionByHash',
  'eth_getTransactionCount',
  'eth_getTransactionReceipt',
  'eth_maxPriorityFeePerGas',
  'eth_sendRawTransaction',
  'eth_syncing',
  'net_version',
  'web3_clientVersion',
]);

const mostCalls = 200;

/** @returns why this request is not passed on, or undefined when it is. */
export function refuseRpc(body: unknown): string | undefined {
  const calls = Array.isArray(body) ? body : [body];
  if (calls.length === 0 || calls.length > mostCalls)
    return `Between 1 and ${mostCalls} calls in one request.`;
  for (const call of calls) {
    const method: unknown =
      typeof call === 'object' && call !== null ? (call as { method?: unknown }).method : undefined;
    if (typeof method !== 'string') return 'Each call needs a method.';
    if (!allowed.has(method)) return `The method ${method.slice(0, 60)} is not passed on.`;
  }
  return undefined;
}
