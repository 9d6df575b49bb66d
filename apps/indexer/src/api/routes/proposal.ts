import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { address, small } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { proposalBody } from '../read/proposalBody.ts';
import { requireProposal } from '../read/requireProposal.ts';
import { endpoint } from '../serve/endpoint.ts';

export const proposal = endpoint(indexerRoutes.proposal, async ({ tx, block, params }) => {
  const row = await requireProposal({ tx, block }, params);
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
