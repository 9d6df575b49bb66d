import { governorAbi } from '@metis-blitz/protocol';
import { getProposalText, proposalStates } from '@metis-blitz/sdk';
import { keccak256, toHex } from 'viem';
import { cleanText } from '../../lib/cleanText.ts';
import type { IndexReader, Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';

type Named = Pick<Item<'proposals'>, 'governor' | 'id'>;

/** Proposals in every state: their tallies, their times, their calls, and each ballot. */
export const governance: Part = {
  name: 'proposals and ballots',
  async slices(index) {
    const rows = await index.all('proposals');
    return [counts, ...rows.map(proposal)];
  },
};

const counts: Slice = async (index) => {
  const rows = await index.all('proposals');
  return async (chain) => {
    const { protocolGovernor, operationsGovernor } = chain.deployment.contracts;
    for (const [governor, address] of [
      ['protocol', protocolGovernor],
      ['operations', operationsGovernor],
    ] as const) {
      const contract = { abi: governorAbi, address, blockNumber: chain.blockNumber } as const;
      const count = await chain.client.readContract({ ...contract, functionName: 'proposalCount' });
      chain.same(`${governor} proposals`, rows.filter((row) => row.governor === governor).length, count);
    }
  };
};

const proposal =
  ({ governor, id }: Named): Slice =>
  async (index: IndexReader) => {
    const params = { governor, id };
    const row = await index.ask('proposal', { params });
    const votes = await index.all('proposalVotes', { params });
    return async (chain) => {
      const same: ChainAt['same'] = (what, index, onChain) =>
        chain.same(`${governor} proposal ${id} ${what}`, index, onChain);
      await Promise.all([
        standing({ ...chain, same }, row),
        content({ ...chain, same }, row),
        ballots({ ...chain, same }, row, votes),
      ]);
    };
  };

type Detail = Item<'proposals'> & {
  description: string;
  /** where it was made */
  block: number;
  calls: readonly { target: string; value: bigint; data: string }[];
};

async function standing(chain: ChainAt, row: Detail): Promise<void> {
  const { client, same } = chain;
  const contract = contractAt(chain, row);
  const args = [row.id] as const;
  const [state, start, end, extended, eta, proposer] = await Promise.all([
    client.readContract({ ...contract, functionName: 'state', args }),
    client.readContract({ ...contract, functionName: 'proposalSnapshot', args }),
    client.readContract({ ...contract, functionName: 'proposalDeadline', args }),
    client.readContract({ ...contract, functionName: 'isExtended', args }),
    client.readContract({ ...contract, functionName: 'proposalEta', args }),
    client.readContract({ ...contract, functionName: 'proposalProposer', args }),
  ]);
  same('state', row.state, proposalStates[state]);
  same('start', row.voteStart, start);
  same('end', row.voteEnd, end);
  same('extended', row.extended, extended);
  same('executable at', row.executableAt ?? 0, eta);
  same('proposer', row.proposer, proposer);
  if (row.quorum === null) return;
  same(
    'quorum',
    row.quorum,
    await client.readContract({ ...contract, functionName: 'quorum', args: [start] }),
  );
}

async function content(chain: ChainAt, row: Detail): Promise<void> {
  const [targets, values, calldatas, textHash] = await chain.client.readContract({
    ...contractAt(chain, row),
    functionName: 'proposalDetails',
    args: [row.id],
  });
  chain.same('targets', row.calls.map(({ target }) => target).join(), targets.join());
  chain.same('values', row.calls.map(({ value }) => value).join(), values.join());
  chain.same('calls', row.calls.map(({ data }) => data).join(), calldatas.join());
  const isWhole = keccak256(toHex(row.description)) === textHash;
  chain.same('text', row.description, isWhole ? row.description : await toldText(chain, row));
}

/** What no column can hold is left out of a text, and then it is another than the one that the governor hashed. */
async function toldText({ client, deployment }: ChainAt, row: Detail): Promise<string | undefined> {
  const text = await getProposalText(client, {
    ...{ contracts: deployment.contracts, governor: row.governor, proposalId: row.id },
    fromBlock: BigInt(row.block),
  });
  return text && cleanText(text);
}

async function ballots(chain: ChainAt, row: Detail, votes: readonly Item<'proposalVotes'>[]): Promise<void> {
  const { client, same } = chain;
  const contract = contractAt(chain, row);
  const tally = await client.readContract({ ...contract, functionName: 'proposalVotes', args: [row.id] });
  const sum = (side: 'against' | 'for' | 'abstain') => votes.reduce((total, vote) => total + vote[side], 0n);
  for (const [at, side] of (['against', 'for', 'abstain'] as const).entries()) {
    same(side, row.votes[side], tally[at]);
    same(`sum of ballots ${side}`, sum(side), tally[at]);
  }
  same('voters', row.voters, votes.length);
  await Promise.all(
    votes.map(async (vote) => {
      const args = [row.id, vote.voter] as const;
      const used = await client.readContract({ ...contract, functionName: 'usedVotes', args });
      same(`ballot of ${vote.voter}`, vote.against + vote.for + vote.abstain, used);
    }),
  );
}

function contractAt({ blockNumber }: ChainAt, { governorAddress }: Pick<Detail, 'governorAddress'>) {
  return { abi: governorAbi, address: governorAddress, blockNumber } as const;
}
