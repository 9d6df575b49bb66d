import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { BUCKET } from './drafts.ts';
import { ABSTAIN, AGAINST, type Ballot, enact, FOR, propose } from './govern.ts';
import { draftOf, GRANTS } from './grants.ts';
import type { Story } from './Story.ts';

const { operators, stakers } = ACCOUNT_INDEX;
const [first, second, third, fourth] = stakers;

/** Ids of streams by the order of the votes that made them. */
export const STREAM = { library: 1n, liquidity: 2n, faucet: 3n, translations: 4n } as const;

/** Passes any operations vote. */
export const IN_FAVOUR: readonly Ballot[] = [
  { from: first, support: FOR },
  { from: second, support: FOR, reason: 'Within the caps, and the terms are clear.' },
  { from: operators[0], support: FOR },
  { from: operators[3], support: ABSTAIN, reason: 'I would be paid by this, so I do not decide it.' },
];

/** A vote of the fund that passes and is executed. */
export const grant =
  (name: keyof typeof GRANTS) =>
  async (story: Story): Promise<void> => {
    await enact(story.world, draftOf(story, GRANTS[name]), IN_FAVOUR);
  };

export async function stopTranslations({ world, calls }: Story): Promise<void> {
  await enact(
    world,
    {
      governor: 'operations',
      proposer: first,
      title: 'Stop the stream for translations',
      text: ['One of three languages was delivered and the team has moved on. What has vested stays theirs.'],
      calls: [calls.cancelStream(STREAM.translations)],
    },
    IN_FAVOUR,
  );
}

export async function topUpReserve({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'The reserve that pays blocks is meant to last for years.',
    impact: '15,000 METIS more for sequencers and their delegators.',
    alternatives: 'A lower reward per block.',
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: fourth,
      title: 'Top up the reward reserve by 15,000 METIS',
      text: [decision.context, decision.impact],
      calls: [calls.topUpReserve(BUCKET.mining, 15_000, decision)],
    },
    IN_FAVOUR,
  );
}

export async function refusedCampaign(story: Story): Promise<void> {
  const motion = await propose(story.world, draftOf(story, GRANTS.campaign));
  await motion.vote([
    { from: third, support: FOR },
    { from: first, support: AGAINST, reason: 'Nearly all of a quarter, and nobody says what for.' },
    { from: second, support: AGAINST },
    { from: operators[1], support: AGAINST },
  ]);
  await motion.close();
}

/** Passed, and then nobody queued it in time. */
export async function forgottenLabels(story: Story): Promise<void> {
  const motion = await propose(story.world, draftOf(story, GRANTS.labels));
  await motion.vote(IN_FAVOUR);
  await motion.close();
}

/** Queued, its time is up: anyone may execute it. */
export async function watchReadyToExecute(story: Story): Promise<void> {
  const motion = await propose(story.world, draftOf(story, GRANTS.watch));
  await motion.vote(IN_FAVOUR);
  await motion.close();
  await motion.queue();
}
