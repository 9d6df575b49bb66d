import { createClient } from 'viem';
import { getBlock } from 'viem/actions';
import type { ReadClient } from '../publicClient.ts';
import { checkedHttp, type ExpectedChain } from './checkedHttp.ts';
import { endpointState } from './endpointHealth.ts';

/** Why a node is not taken. */
export type EndpointProblem =
  | 'silent'
  | 'forbidden'
  | 'wrong-chain'
  | 'no-contracts'
  | 'other-genesis'
  | 'behind';

/** Seconds that a node may be behind the one the app asks now. */
const TOLERATED = 300n;

/**
 * Looks whether a node may be asked in place of the app's: that it answers, is on the chain, has the protocol, begins
 * with the same block, and is not far behind.
 * @param known the client that the app reads with now; when it does not answer, the last two are not compared.
 */
export async function probeEndpoint(
  url: string,
  expected: ExpectedChain,
  known: ReadClient,
): Promise<EndpointProblem | undefined> {
  const client = createClient({ transport: checkedHttp(url, expected) });
  const blocks = (from: Parameters<typeof getBlock>[0]) =>
    Promise.all([getBlock(from, { blockNumber: 0n }), getBlock(from)]);

  const refused = watchPolicy(url);
  const [theirs, ours] = await Promise.allSettled([blocks(client), blocks(known)]);
  if (theirs.status === 'rejected') {
    const state = endpointState(url);
    if (state === 'wrong-chain' || state === 'no-contracts') return state;
    return refused() ? 'forbidden' : 'silent';
  }
  refused();
  if (ours.status === 'rejected') return undefined;
  const [[genesis, newest], [ourGenesis, ourNewest]] = [theirs.value, ours.value];
  if (genesis.hash !== ourGenesis.hash) return 'other-genesis';
  return ourNewest.timestamp - newest.timestamp > TOLERATED ? 'behind' : undefined;
}

/** The content security policy says nothing to the request it stops; it says it to the page. */
function watchPolicy(url: string): () => boolean {
  let refused = false;
  const hear = (event: SecurityPolicyViolationEvent) => {
    if (url.startsWith(event.blockedURI)) refused = true;
  };
  document.addEventListener('securitypolicyviolation', hear);
  return () => {
    document.removeEventListener('securitypolicyviolation', hear);
    return refused;
  };
}
