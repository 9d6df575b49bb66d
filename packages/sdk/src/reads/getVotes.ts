import { governorAbi } from '@metis-blitz/protocol/abi/governor';
import { type Address, type Client, getAbiItem, type Hex, hexToBigInt, size, slice } from 'viem';
import { getBlock, getBlockNumber } from 'viem/actions';
import type { Tally } from '../math/Tally.ts';
import { voteSupport } from '../writes/voteSupport.ts';
import type { Contracts } from './context.ts';
import { type GovernorName, governorAddress } from './governorAddress.ts';
import { readLogs } from './readLogs.ts';

/** One voter's word. Weights in wei of METIS, `timestamp` in unix seconds of the last ballot. */
export interface CastVote extends Tally {
  voter: Address;
  support: 'against' | 'for' | 'abstain' | 'split';
  reason: string;
  timestamp: number;
  transactionHash: Hex;
}

/**
 * Who voted and why: it stands in logs only. Ballots of one voter add up, and the last reason that says something stands.
 * @param fromBlock where to begin to look: the deployment's block
 * @returns heaviest first
 */
export async function getVotes(
  client: Client,
  {
    contracts,
    governor,
    proposalId,
    fromBlock,
  }: { contracts: Contracts; governor: GovernorName; proposalId: bigint; fromBlock: bigint },
): Promise<readonly CastVote[]> {
  const range = {
    address: governorAddress(contracts, governor),
    fromBlock,
    toBlock: await getBlockNumber(client, { cacheTime: 0 }),
  };
  const [whole, parts] = await Promise.all([
    readLogs(client, { ...range, event: getAbiItem({ abi: governorAbi, name: 'VoteCast' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: governorAbi, name: 'VoteCastWithParams' }) }),
  ]);
  const ballots = [
    ...whole.map((log) => ({ ...log, params: '0x' as Hex })),
    ...parts.map((log) => ({ ...log, params: log.args.params })),
  ]
    .filter(({ args }) => args.proposalId === proposalId)
    .sort((one, two) => order(one) - order(two));

  const blocks = [...new Set(ballots.map(({ blockNumber }) => blockNumber))];
  const read = await Promise.all(blocks.map((blockNumber) => getBlock(client, { blockNumber })));
  const times = new Map(read.map(({ number, timestamp }) => [number, Number(timestamp)]));

  const votes = new Map<Address, CastVote>();
  for (const { args, params, blockNumber, transactionHash } of ballots) {
    const { voter, reason } = args;
    const ballot = ballotOf(args.support, args.weight, params);
    const before = votes.get(voter) ?? { against: 0n, for: 0n, abstain: 0n, reason: '' };
    const tally = {
      against: before.against + ballot.against,
      for: before.for + ballot.for,
      abstain: before.abstain + ballot.abstain,
    };
    votes.set(voter, {
      ...tally,
      voter,
      support: supportOf(tally),
      reason: reason || before.reason,
      timestamp: times.get(blockNumber) ?? 0,
      transactionHash,
    });
  }
  return [...votes.values()].sort((one, two) => (weightOf(one) < weightOf(two) ? 1 : -1));
}

const sides = ['against', 'for', 'abstain'] as const;

const weightOf = (tally: Tally) => tally.against + tally.for + tally.abstain;

const order = ({ blockNumber, logIndex }: { blockNumber: bigint; logIndex: number }) =>
  Number(blockNumber) * 100_000 + logIndex;

function ballotOf(support: number, weight: bigint, params: Hex): Tally {
  if (support === voteSupport.split && size(params) === 48) {
    const part = (place: number) => hexToBigInt(slice(params, place * 16, (place + 1) * 16));
    return { against: part(0), for: part(1), abstain: part(2) };
  }
  const of = (side: (typeof sides)[number]) => (voteSupport[side] === support ? weight : 0n);
  return { against: of('against'), for: of('for'), abstain: of('abstain') };
}

function supportOf(tally: Tally): CastVote['support'] {
  const given = sides.filter((side) => tally[side] > 0n);
  return given.length > 1 ? 'split' : (given[0] ?? 'abstain');
}
