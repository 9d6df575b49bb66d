import { metisLocal } from '@metis-blitz/protocol/chains';
import { decodeError } from '@metis-blitz/sdk/errors';
import { expect, it } from 'vitest';
import {
  ConnectorAccountNotFoundError,
  ConnectorChainMismatchError,
  createConfig,
  http,
  injected,
} from 'wagmi';

// T43: between the review and the asking, a wallet may take its account back, be locked, or move to another chain.
it('what wagmi throws of a connection that is no more gets a sentence, and the way back', () => {
  const { connectors } = createConfig({
    chains: [metisLocal],
    connectors: [injected()],
    transports: { [metisLocal.id]: http('http://127.0.0.1:9') },
  });
  const [connector] = connectors;
  if (!connector) throw new Error('There is no connector.');
  const gone = decodeError(new ConnectorAccountNotFoundError({ address: '0x12', connector }));
  expect(gone.title).toBe('The wallet let go of this account');
  expect(gone.remedy).toContain('choose that account there, or connect it again');
  const moved = new ConnectorChainMismatchError({ connectionChainId: metisLocal.id, connectorChainId: 1 });
  expect(decodeError(moved).title).toBe('Wrong network');
});
