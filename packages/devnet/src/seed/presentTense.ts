import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { BUCKET } from './drafts.ts';
import { IN_FAVOUR } from './fundEvents.ts';
import { FOR, propose } from './govern.ts';
import type { Story } from './Story.ts';

const { person, recipients, stakers } = ACCOUNT_INDEX;
const [first, second, third, fourth] = stakers;

/** Queued, its time is up: anyone may execute it. */
export async function readyToExecute({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'Nobody can see from outside whether the cranks are turned in time.',
    impact: 'A public page of the age of every crank, and an alarm.',
    alternatives: 'Trusting the first keeper.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.publicGoods,
    recipient: recipients[3],
    amount: 4_000,
    start,
    cliffDays: 5,
    days: 40,
  };
  const motion = await propose(world, {
    governor: 'operations',
    proposer: fourth,
    title: 'Stream 4,000 METIS for a page that watches the cranks',
    text: [decision.context, decision.impact],
    calls: [calls.stream({ ...input, decision })],
  });
  await motion.vote(IN_FAVOUR);
  await motion.close();
  await motion.queue();
}

/** What lies open when a person comes in: positions in every state, and votes that run. */
export async function presentTense({ world, act, calls }: Story): Promise<void> {
  await act.requestWithdrawal(third, 6_000);
  await act.requestWithdrawal(person, 30);
  await act.undelegate(person, 1n, 100);
  await act.undelegate(fourth, 5n, 1_200);
  await act.setCommission(ACCOUNT_INDEX.operators[1], 2n, 900);

  const decision = {
    context: 'Small delegators seldom vote.',
    impact: 'Reminders by mail and chat before a vote ends, for who asks for them.',
    alternatives: 'Paying people to vote.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.builders,
    recipient: recipients[0],
    amount: 5_000,
    start,
    cliffDays: 0,
    days: 50,
  };
  const running = await propose(world, {
    governor: 'operations',
    proposer: second,
    title: 'Stream 5,000 METIS for reminders of votes',
    text: [decision.context, decision.impact],
    calls: [calls.stream({ ...input, decision })],
  });
  await running.vote([{ from: first, support: FOR, reason: 'I missed two votes myself.' }]);

  await propose(world, {
    governor: 'protocol',
    proposer: first,
    title: 'Raise the deposit cap to 600,000 METIS',
    text: ['Stake has grown steadily since the last rise.'],
    calls: [calls.setDepositCap(600_000)],
  });
}
