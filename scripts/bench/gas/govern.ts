import { METIS } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { encodeFunctionData, keccak256, parseEventLogs, toHex, zeroAddress } from 'viem';
import type { Gas } from './measured.ts';
import type { GasWorld } from './openGasWorld.ts';

const [ALICE, BOB] = ACCOUNT_INDEX.newcomers;
const FOR = 1;
/** The clock of votes goes by hours. */
const HOUR = 3_600;
const POWER = 1_000n * METIS;

/**
 * Two proposals of operations governance after each other, by one proposer, each from its text to its effect: it approves
 * a sequencer. Voters hold both kinds of stake.
 */
export async function govern(world: GasWorld): Promise<Gas> {
  await becomeVoters(world);
  const first = await pass(world, 1n);
  const again = await pass(world, 2n);
  return {
    propose: { first: first.propose, repeat: again.propose },
    castVote: first.castVote,
    queue: { first: first.queue, repeat: again.queue },
    execute: { first: first.execute, repeat: again.execute },
  };
}

async function pass({ chain, gasOf, send, addressOf, contracts }: GasWorld, sequencerId: bigint) {
  const { governor, router } = contracts;
  const args = [sequencerId, 1_000n * METIS, 2_500] as const;
  const data = encodeFunctionData({ abi: router.abi, functionName: 'approve', args });
  const text = `# Approve sequencer ${sequencerId}\n\n#proposer=${addressOf(ALICE)}`;
  const actions = [[router.address], [0n], [data]] as const;
  const named = [...actions, keccak256(toHex(text))] as const;

  const proposed = await send(ALICE, { ...governor, functionName: 'propose', args: [...actions, text] });
  const [created] = parseEventLogs({ abi: governor.abi, logs: proposed.logs, eventName: 'ProposalCreated' });
  if (!created) throw new Error('The proposal left no event.');
  const { proposalId, voteStart, voteEnd } = created.args;
  const vote = (account: number) =>
    gasOf(account, { ...governor, functionName: 'castVote', args: [proposalId, FOR] });
  const passTo = async (time: bigint) => {
    const { timestamp } = await chain.publicClient.getBlock();
    await chain.pass(Number(time - timestamp) + HOUR);
  };

  await passTo(voteStart);
  const castVote = { first: await vote(ALICE), repeat: await vote(BOB) };
  for (const operator of ACCOUNT_INDEX.operators) await vote(operator);

  await passTo(voteEnd);
  const queue = await gasOf(ALICE, { ...governor, functionName: 'queue', args: named });
  const eta = { ...governor, functionName: 'proposalEta', args: [proposalId] } as const;
  await passTo(await chain.publicClient.readContract(eta));
  const execute = await gasOf(ALICE, { ...governor, functionName: 'execute', args: named });
  return { propose: proposed.gasUsed, castVote, queue, execute };
}

async function becomeVoters({ send, newHour, addressOf, contracts: { vault, pool } }: GasWorld) {
  for (const account of [ALICE, BOB]) {
    const args = [addressOf(account), 0n, zeroAddress] as const;
    await send(account, { ...vault, functionName: 'stake', args, value: POWER });
    await send(account, { ...pool, functionName: 'delegate', args: [1n], value: POWER });
  }
  await newHour();
  await newHour();
}
