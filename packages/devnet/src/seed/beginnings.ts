import { HOUR } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { enact, FOR } from './govern.ts';
import type { Story } from './Story.ts';
import { SEQUENCER_IDS, SEQUENCERS } from './sequencers.ts';

const { operators, signers, stakers } = ACCOUNT_INDEX;

/** Whole METIS: how much each staker brings to the vault, and to which sequencer besides. */
const FIRST_STAKES = [
  { liquid: 34_000, delegated: [[1n, 16_000]] },
  {
    liquid: 22_000,
    delegated: [
      [2n, 12_000],
      [4n, 6_000],
    ],
  },
  { liquid: 12_500, delegated: [[3n, 18_000]] },
  {
    liquid: 6_400,
    delegated: [
      [5n, 9_500],
      [6n, 4_200],
    ],
  },
  { liquid: 2_750, delegated: [[7n, 12_000]] },
  {
    liquid: 980,
    delegated: [
      [8n, 7_300],
      [1n, 2_600],
    ],
  },
] as const;

/** The first day: sequencers register, people stake and delegate. */
export async function firstDay({ world, act }: Story): Promise<void> {
  await world.clock.pass(HOUR);
  for (const [i, { name, bond, commissionBps }] of SEQUENCERS.entries()) {
    await act.register(at(operators, i), at(signers, i), name, bond, commissionBps);
  }
  await world.clock.pass(2 * HOUR);
  for (const [i, { liquid, delegated }] of FIRST_STAKES.entries()) {
    const who = at(stakers, i);
    await act.stake(who, liquid);
    for (const [id, amount] of delegated) await act.delegate(who, id, amount);
  }
  // Some let others vote for them.
  await act.lendLiquidVotes(at(stakers, 4), at(stakers, 0));
  await act.lendPoolVotes(at(stakers, 5), at(stakers, 1));
  // Enough is staked for the fund to start its clock.
  await world.clock.pass(HOUR);
  await act.awakenFund();
}

/** The first vote: which sequencers the vault may use. */
export async function approveSequencers(story: Story): Promise<void> {
  const { world, act, calls } = story;
  const approved = SEQUENCER_IDS.slice(0, 6);
  await enact(
    world,
    {
      governor: 'operations',
      proposer: at(stakers, 0),
      title: 'Let the vault use the first six sequencers',
      text: [
        'The vault holds METIS of its stakers and no sequencer is approved yet, so nothing earns.',
        'Six sequencers have bonded above the least bond. Each may hold at most a quarter of the vault and 40,000 METIS.',
      ],
      calls: approved.map((id) => calls.approveSequencer(id, 40_000, 2_500)),
    },
    [
      { from: at(stakers, 0), support: FOR, reason: 'Idle METIS helps nobody.' },
      { from: at(stakers, 1), support: FOR },
      { from: at(operators, 0), support: FOR },
      { from: at(operators, 2), support: FOR, reason: 'The caps keep any one of us small.' },
    ],
  );
  await act.rebalance();
}

function at(list: readonly number[], i: number): number {
  const item = list[i];
  if (item === undefined) throw new Error(`The cast has no one at place ${i}.`);
  return item;
}
