import { profiles } from '@metis-blitz/deploy';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { keccak256, toHex } from 'viem';
import { ACCOUNT_INDEX, developmentAccount } from '../accounts/developmentAccounts.ts';
import { BUCKET } from './drafts.ts';
import { IN_FAVOUR } from './fundEvents.ts';
import { enact, FOR } from './govern.ts';
import type { Story } from './Story.ts';

const { operators, recipients, stakers } = ACCOUNT_INDEX;
const [first, second, third, fourth] = stakers;
const REVIEWER = operators[2];
const { objectionPeriod, smallGrants } = profiles.local.fund;
const contractOf = ({ world }: Story) =>
  ({ address: world.deployment.contracts.ecosystemFund, abi: ecosystemFundAbi }) as const;

/** A grant of four milestones: one paid, one rejected by its reviewer, one submitted, one not begun. */
export async function milestones(story: Story): Promise<void> {
  const { world, calls } = story;
  const recipient = recipients[1];
  const decision = {
    context: 'A sequencer that fails is noticed by hand.',
    impact: 'Alarms for operators, in four steps that can be looked at.',
    alternatives: 'A stream, which pays for time and not for work.',
  };
  const terms = { recipient, reviewer: REVIEWER, amounts: [600, 700, 800, 900], daysEach: 20, decision };
  const start = world.clock.now();
  await enact(
    world,
    {
      governor: 'operations',
      proposer: second,
      title: 'Grant 3,000 METIS by milestones for alarms',
      text: [decision.context, decision.impact],
      calls: [calls.milestoneGrant({ ...terms, bucket: BUCKET.builders, start })],
    },
    IN_FAVOUR,
  );

  const fund = contractOf(story);
  const hashOf = (part: bigint) => keccak256(toHex(`evidence of part ${part}`));
  for (const part of [0n, 1n, 2n]) {
    const args = [1n, part, hashOf(part), `https://alarms.example/part-${part}`] as const;
    await world.send(recipient, { ...fund, functionName: 'submitEvidence', args });
  }
  await world.send(REVIEWER, { ...fund, functionName: 'acceptMilestone', args: [1n, 0n, hashOf(0n)] });
  const no = [1n, 1n, hashOf(1n), 'The alarm does not ring.'] as const;
  await world.send(REVIEWER, { ...fund, functionName: 'rejectMilestone', args: no });
  await world.clock.pass(objectionPeriod);
  const paid = [1n, 0n, developmentAccount(recipient).address] as const;
  await world.send(recipient, { ...fund, functionName: 'claimMilestone', args: paid });
}

/** Ids of milestone grants by the order of the votes that made them. */
const GRANT = { glossary: 2n, forum: 3n } as const;

/** Two grants of one vote: of the first the time of one part runs out, the second is stopped a day later. */
export async function shortGrants({ world, calls }: Story): Promise<void> {
  const start = world.clock.now();
  const reviewed = { reviewer: REVIEWER, bucket: BUCKET.builders, start, daysEach: 2 };
  const glossary = {
    context: 'One thing has three names on three sites.',
    impact: 'A glossary that all of them use.',
    alternatives: 'Going on as before.',
  };
  const forum = {
    context: 'Votes are argued over in a chat that nobody can search.',
    impact: 'A forum with one thread a proposal.',
    alternatives: 'The chat.',
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: fourth,
      title: 'Grant 450 METIS for a glossary and 300 METIS for a forum',
      text: ['Two small works with short deadlines.', glossary.impact, forum.impact],
      calls: [
        calls.milestoneGrant({
          ...{ ...reviewed, recipient: recipients[2], amounts: [100, 150, 200], decision: glossary },
        }),
        calls.milestoneGrant({
          ...{ ...reviewed, recipient: recipients[0], amounts: [100, 200], decision: forum },
        }),
      ],
    },
    IN_FAVOUR,
  );
}

const glossaryHash = (part: bigint) => keccak256(toHex(`glossary, part ${part}`));

/** The first part came too late, the second is accepted and can be fetched, the third is shown. */
export async function glossaryWork(story: Story): Promise<void> {
  const fund = contractOf(story);
  for (const part of [1n, 2n]) {
    const args = [GRANT.glossary, part, glossaryHash(part), `https://glossary.example/part-${part}`] as const;
    await story.world.send(recipients[2], { ...fund, functionName: 'submitEvidence', args });
  }
  await acceptGlossary(story, 1n);
}

export async function acceptGlossary(story: Story, part: bigint): Promise<void> {
  const args = [GRANT.glossary, part, glossaryHash(part)] as const;
  await story.world.send(REVIEWER, { ...contractOf(story), functionName: 'acceptMilestone', args });
}

export async function stopForum({ world, calls }: Story): Promise<void> {
  await enact(
    world,
    {
      governor: 'operations',
      proposer: third,
      title: 'Stop the grant for a forum',
      text: ['Somebody else opened one yesterday.'],
      calls: [calls.cancelMilestoneGrant(GRANT.forum)],
    },
    IN_FAVOUR,
  );
}

/** Small grants by the order in which they were proposed. */
const SMALL = { room: 1n, dinner: 2n, stickers: 3n, printing: 4n, travel: 5n } as const;

async function proposeSmall(story: Story, assets: bigint, context: string): Promise<void> {
  const to = developmentAccount(recipients[3]).address;
  const why = { context, impact: 'Thirty people meet.', alternatives: 'Meeting online.' };
  const args = [BUCKET.publicGoods, to, assets, why] as const;
  const value = smallGrants.deposit;
  await story.world.send(third, {
    ...contractOf(story),
    functionName: 'proposeSmallGrant',
    args,
    value,
  });
}

/** One enacted and paid, one to which stakers objected, one that nobody enacted in its time. */
export async function smallGrantsOfTheMonth(story: Story): Promise<void> {
  const { world } = story;
  const fund = contractOf(story);
  await proposeSmall(story, smallGrants.cap / 4n, 'A room for a meeting of operators.');
  await proposeSmall(story, smallGrants.cap, 'A dinner.');
  await proposeSmall(story, smallGrants.cap / 20n, 'Stickers.');
  // Objection 1 is that of the accepted milestone.
  const no = [3n, 'A dinner is not a public good.'] as const;
  await world.send(first, { ...fund, functionName: 'object', args: no });
  await world.clock.pass(objectionPeriod);
  await world.send(third, { ...fund, functionName: 'enactSmallGrant', args: [SMALL.room] });
  const args = [SMALL.room, developmentAccount(recipients[3]).address] as const;
  await world.send(recipients[3], { ...fund, functionName: 'claimSmallGrant', args });
}

/** The proposer of the dinner does not get his deposit back: a vote gives it to the bucket, while it still can. */
export async function depositForDinnerLost(story: Story): Promise<void> {
  const { world, calls } = story;
  const args = [SMALL.dinner] as const;
  const { proposer, depositFreeAt } = await world.client.readContract({
    ...contractOf(story),
    functionName: 'smallGrant',
    args,
  });
  await enact(
    world,
    {
      governor: 'operations',
      proposer: first,
      title: 'Keep the deposit for the dinner',
      text: ['Stakers said no to a dinner, and whoever asks for one is to feel it.'],
      calls: [calls.forfeitDeposit(SMALL.dinner, proposer, depositFreeAt)],
    },
    [
      { from: first, support: FOR, reason: 'Thirty dinners more like this, and the bucket is empty.' },
      { from: second, support: FOR },
      { from: operators[0], support: FOR },
    ],
  );
}

/** Nobody enacted the stickers; their deposit comes back all the same. */
export async function depositForStickersReturned(story: Story): Promise<void> {
  const args = [SMALL.stickers, developmentAccount(third).address] as const;
  await story.world.send(third, { ...contractOf(story), functionName: 'claimDeposit', args });
}

/** Minutes before a person comes in: what the time for objections will have passed over by then. */
export async function smallGrantsOfTheHour(story: Story): Promise<void> {
  await proposeSmall(story, smallGrants.cap / 10n, 'Printing of a guide.');
  await proposeSmall(story, smallGrants.cap / 8n, 'Travel to a meeting.');
}

/** One enacted and not fetched, one to which stakers may still object. */
export async function smallGrantsOfNow(story: Story): Promise<void> {
  const fund = contractOf(story);
  await story.world.send(third, { ...fund, functionName: 'enactSmallGrant', args: [SMALL.travel] });
  await proposeSmall(story, smallGrants.cap / 5n, 'A workshop for newcomers.');
}
