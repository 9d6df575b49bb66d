import { profiles } from '@metis-blitz/deploy';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { keccak256, toHex } from 'viem';
import { ACCOUNT_INDEX, developmentAccount } from '../accounts/developmentAccounts.ts';
import { BUCKET } from './drafts.ts';
import { IN_FAVOUR } from './fundEvents.ts';
import { enact } from './govern.ts';
import type { Story } from './Story.ts';

const { operators, recipients, stakers } = ACCOUNT_INDEX;
const [first, second, third] = stakers;
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

/** One small grant enacted and paid, one to which stakers objected. */
export async function smallGrantsOfTheMonth(story: Story): Promise<void> {
  const { world } = story;
  const fund = contractOf(story);
  const to = developmentAccount(recipients[3]).address;
  const propose = (assets: bigint, context: string) => {
    const why = { context, impact: 'Thirty people meet.', alternatives: 'Meeting online.' };
    const args = [BUCKET.publicGoods, to, assets, why] as const;
    const value = smallGrants.deposit;
    return world.send(third, { ...fund, functionName: 'proposeSmallGrant', args, value });
  };
  await propose(smallGrants.cap / 4n, 'A room for a meeting of operators.');
  await propose(smallGrants.cap, 'A dinner.');
  // Objection 1 is that of the accepted milestone.
  const no = [3n, 'A dinner is not a public good.'] as const;
  await world.send(first, { ...fund, functionName: 'object', args: no });
  await world.clock.pass(objectionPeriod);
  await world.send(third, { ...fund, functionName: 'enactSmallGrant', args: [1n] });
  await world.send(recipients[3], { ...fund, functionName: 'claimSmallGrant', args: [1n, to] });
}
