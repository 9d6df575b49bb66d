import { type Network, networks } from '@metis-blitz/deploy';
import { createPublicClient, http } from 'viem';

/** A network whose sequencer set is known. */
export type MetisNetwork = Network & Required<Pick<Network, 'sequencerSet'>>;

/**
 * The Metis network that a node is of.
 * @throws when it does not answer, is of another chain, or has no sequencer set where Metis has its own
 */
export async function networkAt(rpcUrl: string): Promise<MetisNetwork> {
  const client = createPublicClient({ transport: http(rpcUrl, { retryCount: 1 }) });
  // Providers put a key into the rest of the address.
  const node = URL.parse(rpcUrl)?.origin ?? 'that address';
  const chainId = await client.getChainId().catch(() => {
    throw new Error(`No node answers at ${node}.`);
  });
  const known: Network[] = Object.values(networks);
  const network = known.find(({ chain }) => chain.id === chainId);
  if (!network?.sequencerSet) {
    const ids = known.flatMap(({ chain, sequencerSet }) =>
      sequencerSet ? `${chain.name} (${chain.id})` : [],
    );
    throw new Error(`The node at ${node} is of chain ${chainId}; a fork is of ${ids.join(' or ')}.`);
  }
  const code = await client.getCode({ address: network.sequencerSet });
  if (code === undefined || code === '0x') {
    throw new Error(`The node at ${node} has no sequencer set at ${network.sequencerSet}.`);
  }
  return { ...network, sequencerSet: network.sequencerSet };
}
