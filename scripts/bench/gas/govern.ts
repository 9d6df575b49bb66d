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

/** One proposal of operations governance from its text to its effect. Voters hold both kinds of stake. */
export async function govern(world: GasWorld): Promise<Gas> {
  const { chain, gasOf, send, addressOf } = world;
  const { governor, router } = world.contracts;
  await becomeVoters(world);

  const args = [1n, 1_000n * METIS, 2_500] as const;
  const data = encodeFunctionData({ abi: router.abi, functionName: 'approve', args });
  const text = `# Approve the first sequencer\n\n#proposer=${addressOf(ALICE)}`;
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
  const queue = { first: await gasOf(ALICE, { ...governor, functionName: 'queue', args: named }) };
  const eta = { ...governor, functionName: 'proposalEta', args: [proposalId] } as const;
  await passTo(await chain.publicClient.readContract(eta));
  const execute = { first: await gasOf(ALICE, { ...governor, functionName: 'execute', args: named }) };
  return { propose: { first: proposed.gasUsed }, castVote, queue, execute };
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
