import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { FOR, propose } from './govern.ts';
import { acceptGlossary, smallGrantsOfNow } from './grantEvents.ts';
import { draftOf, GRANTS } from './grants.ts';
import type { Story } from './Story.ts';

const { operators, person, stakers } = ACCOUNT_INDEX;
const [first, , third, fourth] = stakers;

/** What lies open when a person comes in: positions in every state, and votes that run. */
export async function presentTense(story: Story): Promise<void> {
  const { world, act, calls } = story;
  await act.requestWithdrawal(third, 6_000);
  await act.requestWithdrawal(person, 30);
  await act.undelegate(person, 1n, 100);
  await act.undelegate(fourth, 5n, 1_200);
  await act.setCommission(operators[1], 2n, 900);

  await smallGrantsOfNow(story);
  await acceptGlossary(story, 2n);

  const running = await propose(world, draftOf(story, GRANTS.reminders));
  await running.vote([{ from: first, support: FOR, reason: 'I missed two votes myself.' }]);

  await propose(world, {
    governor: 'protocol',
    proposer: first,
    title: 'Raise the deposit cap to 600,000 METIS',
    text: ['Stake has grown steadily since the last rise.'],
    calls: [calls.setDepositCap(600_000)],
  });
}
