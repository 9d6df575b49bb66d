import { METIS } from '@metis-blitz/deploy';
import { guardianAbi } from '@metis-blitz/protocol';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { reportLie } from '../equivocation/reportLie.ts';
import { IN_FAVOUR } from './fundEvents.ts';
import { AGAINST, type Ballot, enact, FOR, propose } from './govern.ts';
import type { Story } from './Story.ts';
import { SEQUENCERS } from './sequencers.ts';

const { operators, stakers, guardian } = ACCOUNT_INDEX;
const [first, second, third, fourth, fifth] = stakers;

/** Passes any protocol vote: eight per cent of all stake, and sixty of a hundred. */
const WIDE_SUPPORT: readonly Ballot[] = [
  { from: first, support: FOR, reason: 'Room for those who come next.' },
  { from: second, support: FOR },
  { from: third, support: FOR },
  ...operators.slice(0, 4).map((from) => ({ from, support: FOR }) as const),
];

export async function raiseDepositCap({ world, calls }: Story): Promise<void> {
  await enact(
    world,
    {
      governor: 'protocol',
      proposer: first,
      title: 'Raise the deposit cap to 500,000 METIS',
      text: ['The vault has run for a week as designed. The cap was set low on purpose and can rise now.'],
      calls: [calls.setDepositCap(500_000)],
    },
    WIDE_SUPPORT,
  );
}

/** Nobody but its proposer cared. */
export async function quorumMissed({ world, calls }: Story): Promise<void> {
  const motion = await propose(world, {
    governor: 'protocol',
    proposer: fourth,
    title: 'Double the buffer to 10 %',
    text: ['A larger buffer makes instant exits cheaper, and lowers what every staker earns.'],
    calls: [calls.setBufferTarget(1_000)],
  });
  await motion.vote([{ from: fourth, support: FOR }]);
  await motion.close();
}

/** Stopped by the guardian while people were voting. */
export async function stoppedByGuardian({ world, calls }: Story): Promise<void> {
  const motion = await propose(world, {
    governor: 'protocol',
    proposer: third,
    title: 'Lower the deposit cap to 1,000 METIS',
    text: ['Proposed by mistake: the cap is in METIS, not in thousands.'],
    calls: [calls.setDepositCap(1_000)],
  });
  await motion.vote([{ from: second, support: AGAINST, reason: 'This would close the vault.' }]);
  const { guardian: address, protocolGovernor } = world.deployment.contracts;
  const args = [protocolGovernor, motion.id] as const;
  await world.send(guardian, { address, abi: guardianAbi, functionName: 'cancelProposal', args });
}

/** Passed and waiting for somebody to queue it. */
export async function passedNotQueued({ world, calls }: Story): Promise<void> {
  const motion = await propose(world, {
    governor: 'protocol',
    proposer: second,
    title: 'Set the buffer target to 6 %',
    text: ['Instant exits emptied the buffer twice this month. One per cent more would have covered both.'],
    calls: [calls.setBufferTarget(600)],
  });
  await motion.vote(WIDE_SUPPORT);
  await motion.close();
}

export async function slashGravityWell({ world, act, calls }: Story): Promise<void> {
  const id = BigInt(SEQUENCERS.findIndex(({ name }) => name === 'Gravity Well') + 1);
  await enact(
    world,
    {
      governor: 'operations',
      proposer: second,
      title: 'Slash Gravity Well by 6 % for three failed epochs',
      text: [
        'Three epochs in ten days were recommitted because Gravity Well stood still.',
        'Its bond covers the slash: delegators lose nothing.',
      ],
      calls: [calls.slash(id, 6, 'three epochs recommitted')],
    },
    IN_FAVOUR,
  );
  await act.sweepSlashed();
}

/** Halley Returns signs two hashes for one block. A staker proves it, and fetches what he is owed for that. */
export async function halleyLies({ world, act }: Story): Promise<void> {
  const id = BigInt(SEQUENCERS.findIndex(({ name }) => name === 'Halley Returns') + 1);
  await reportLie(world, id, fifth);
  await act.claimBounty(fifth);
  await act.sweepSlashed();
}

/** @param rate in wei of METIS */
export async function lowerRewardRate({ world, calls }: Story, rate: bigint): Promise<void> {
  await enact(
    world,
    {
      governor: 'operations',
      proposer: first,
      title: `Set the reward to ${Number(rate) / Number(METIS)} METIS per block`,
      text: [
        'Blocks come every two seconds now instead of every few minutes: the same METIS a day needs a lower rate.',
      ],
      calls: [calls.setRewardPerBlock(rate)],
    },
    IN_FAVOUR,
  );
}
