import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Address, Client, Hex } from 'viem';
import type { Tally } from '../math/Tally.ts';
import { batchOptions, type ReadContext } from './context.ts';
import { type GovernorName, governorAddress } from './governorAddress.ts';
import { type ProposalState, proposalStates } from './proposalStates.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Weights in wei of METIS, times in unix seconds. */
export interface Proposal {
  governor: GovernorName;
  id: bigint;
  state: ProposalState;
  proposer: Address;
  calls: readonly { target: Address; value: bigint; data: Hex }[];
  descriptionHash: Hex;
  voteStart: number;
  /** After an extension, if there was one. */
  voteEnd: number;
  extended: boolean;
  /** 0 until queued. */
  executableAt: number;
  votes: Tally;
  /** At the snapshot; null until that second is over. */
  quorum: bigint | null;
  /** Whether anyone may cancel it, as its proposer no longer holds enough. */
  abandoned: boolean;
}

/**
 * Proposals of one governor from its own storage, newest first: no index and no logs needed (the text is in
 * `getProposalText`).
 * @param before only ids below it, to go on
 * @param limit at most so many
 */
export async function getProposals(
  client: Client,
  {
    governor,
    before,
    limit = 20,
    ...context
  }: ReadContext & { governor: GovernorName; before?: bigint; limit?: number },
): Promise<{ proposals: readonly Proposal[]; block: ReadBlock }> {
  const on = { address: governorAddress(context.contracts, governor), abi } as const;
  const {
    values: { count, clock },
    block,
  } = await readBatch(
    client,
    {
      count: view({ ...on, functionName: 'proposalCount' }),
      clock: view({ ...on, functionName: 'clock' }),
    },
    batchOptions(context),
  );
  const options = { ...batchOptions(context), blockNumber: block.number };

  const newest = before === undefined || before > count ? count : before - 1n;
  const ids = Array.from({ length: Number(newest) }, (_, index) => newest - BigInt(index)).slice(0, limit);
  const { values } = await readBatch(
    client,
    ids.map((id) => ({
      details: view({ ...on, functionName: 'proposalDetails', args: [id] }),
      state: view({ ...on, functionName: 'state', args: [id] }),
      proposer: view({ ...on, functionName: 'proposalProposer', args: [id] }),
      snapshot: view({ ...on, functionName: 'proposalSnapshot', args: [id] }),
      deadline: view({ ...on, functionName: 'proposalDeadline', args: [id] }),
      extended: view({ ...on, functionName: 'isExtended', args: [id] }),
      eta: view({ ...on, functionName: 'proposalEta', args: [id] }),
      votes: view({ ...on, functionName: 'proposalVotes', args: [id] }),
      abandoned: view({ ...on, functionName: 'isAbandoned', args: [id] }),
    })),
    options,
  );
  // Not by its state: a vote that was cancelled before it began has a snapshot that is still to come.
  const begun = values.map(({ snapshot }) => snapshot).filter((snapshot) => snapshot < clock);
  const quorums = await getQuorums(client, on, begun, options);

  const proposals = values.map((value, index) => {
    const [targets, amounts, calldatas, descriptionHash] = value.details;
    const [against, favour, abstain] = value.votes;
    return {
      governor,
      id: ids[index] ?? 0n,
      state: proposalStates[value.state] ?? 'pending',
      proposer: value.proposer,
      calls: targets.map((target, call) => ({
        target,
        value: amounts[call] ?? 0n,
        data: calldatas[call] ?? '0x',
      })),
      descriptionHash,
      voteStart: Number(value.snapshot),
      voteEnd: Number(value.deadline),
      extended: value.extended,
      executableAt: Number(value.eta),
      votes: { against, for: favour, abstain },
      quorum: quorums.get(value.snapshot) ?? null,
      abandoned: value.abandoned,
    };
  });
  return { proposals, block };
}

async function getQuorums(
  client: Client,
  on: { address: Address; abi: typeof abi },
  snapshots: readonly bigint[],
  options: Parameters<typeof readBatch>[2],
): Promise<ReadonlyMap<bigint, bigint>> {
  const moments = [...new Set(snapshots)];
  if (moments.length === 0) return new Map();
  const { values } = await readBatch(
    client,
    moments.map((moment) => view({ ...on, functionName: 'quorum', args: [moment] })),
    options,
  );
  return new Map(moments.map((moment, index) => [moment, values[index] ?? 0n]));
}
