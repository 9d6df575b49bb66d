import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { address, small } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { proposalBody } from '../read/proposalBody.ts';
import { readProposal, requireProposal } from '../read/requireProposal.ts';
import { endpoint } from '../serve/endpoint.ts';

export const proposal = endpoint(indexerRoutes.proposal, async ({ read, params }) => {
  const { found, block } = await read({ found: readProposal(params) });
  const row = requireProposal(found, params);
  return {
    ...proposalBody(row, block, await immutables()),
    description: row.description,
    calls: row.targets.map((target, i) => ({
      target: address(target),
      value: row.values[i] ?? '0',
      data: row.calldatas[i] ?? '0x',
    })),
    block: small(row.createdBlock),
    transactionHash: row.createdTx,
  };
});
