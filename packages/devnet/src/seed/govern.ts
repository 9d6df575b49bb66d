import { governorAbi } from '@metis-blitz/protocol';
import { type Address, getAddress, type Hex, parseEventLogs } from 'viem';
import { developmentAccount } from '../accounts/developmentAccounts.ts';
import type { World } from '../world/World.ts';

/** `VoteType` of OpenZeppelin's counting. */
export const AGAINST = 0;
export const FOR = 1;
export const ABSTAIN = 2;

export interface Draft {
  governor: 'protocol' | 'operations';
  /** place on the mnemonic's path */
  proposer: number;
  title: string;
  /** Paragraphs. */
  text: readonly string[];
  calls: readonly { to: Address; data: Hex }[];
}

export interface Ballot {
  from: number;
  support: typeof AGAINST | typeof FOR | typeof ABSTAIN;
  reason?: string;
}

/** A proposal on its way; each step waits as long as the governor asks. */
export interface Motion {
  id: bigint;
  vote(ballots: readonly Ballot[]): Promise<void>;
  /** Passes the rest of the voting period. */
  close(): Promise<void>;
  queue(): Promise<void>;
  execute(): Promise<void>;
}

/** Proposes, as the app would: a title, paragraphs, and the proposer named so that nobody else can take the text. */
export async function propose(world: World, draft: Draft): Promise<Motion> {
  const { deployment, client, send, clock } = world;
  const governor = { address: deployment.contracts[`${draft.governor}Governor`], abi: governorAbi } as const;
  const from = draft.proposer;

  const name = getAddress(developmentAccount(from).address);
  const description = [`# ${draft.title}`, ...draft.text, `#proposer=${name}`].join('\n\n');
  const targets = draft.calls.map((call) => call.to);
  const values = draft.calls.map(() => 0n);
  const calldatas = draft.calls.map((call) => call.data);
  const args = [targets, values, calldatas, description] as const;

  const receipt = await send(from, { ...governor, functionName: 'propose', args });
  const [created] = parseEventLogs({ abi: governorAbi, logs: receipt.logs, eventName: 'ProposalCreated' });
  if (!created) throw new Error(`«${draft.title}» left no proposal.`);
  const { proposalId: id, voteStart, voteEnd } = created.args;

  const passTo = (time: bigint | number) => clock.pass(Math.max(Number(time) + 1 - clock.now(), 0));
  return {
    id,

    async vote(ballots) {
      await passTo(voteStart);
      for (const { from, support, reason = '' } of ballots) {
        await send(from, { ...governor, functionName: 'castVoteWithReason', args: [id, support, reason] });
      }
    },

    close: () => passTo(voteEnd),

    async queue() {
      await send(from, { ...governor, functionName: 'queue', args: [id] });
    },

    async execute() {
      await passTo(await client.readContract({ ...governor, functionName: 'proposalEta', args: [id] }));
      await send(from, { ...governor, functionName: 'execute', args: [id] });
    },
  };
}

/** The whole way of a proposal that passes. */
export async function enact(world: World, draft: Draft, ballots: readonly Ballot[]): Promise<Motion> {
  const motion = await propose(world, draft);
  await motion.vote(ballots);
  await motion.close();
  await motion.queue();
  await motion.execute();
  return motion;
}
