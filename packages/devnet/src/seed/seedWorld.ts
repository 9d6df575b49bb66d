import { DAY, METIS, profiles } from '@metis-blitz/deploy';
import { sequencerSetAbi } from '@metis-blitz/protocol';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import type { World } from '../world/World.ts';
import { actionsIn } from './actions.ts';
import { approveSequencers, firstDay } from './beginnings.ts';
import { callsOf } from './drafts.ts';
import { everyDay } from './everyDay.ts';
import * as fund from './fundEvents.ts';
import * as grants from './grantEvents.ts';
import * as people from './peopleEvents.ts';
import { presentTense } from './presentTense.ts';
import * as protocol from './protocolEvents.ts';
import type { Story } from './Story.ts';

/** Days that the world is old when a person first sees it. */
export const WORLD_AGE_DAYS = 30;

/** Longer than those of a running devnet: as many blocks with half the transactions. */
const EPOCH_OF_THE_PAST = 60n;
/**
 * The past has few blocks: the chain takes milliseconds for each. Most of them are in its last week, by which yields
 * are judged.
 */
const BLOCKS_A_DAY = { early: 60, late: 350 };
const LATE_DAYS = 7;
/** Every so many days a sequencer fails. */
const DAYS_TO_FAILURE = 3;
/**
 * Wei of METIS per block from the end of the past on. A running devnet has a block every two seconds where the past
 * has one in minutes: at this rate a day pays about the same, so yields stay believable.
 */
const LIVE_REWARD_PER_BLOCK = METIS / 2_000n;
/** Seconds that the last chapter may take. */
const PRESENT = 30;
/** Before that: longer than the time for objections, so that it can be over when a person comes in. */
const JUST_BEFORE = PRESENT + 2 * profiles.local.fund.objectionPeriod;

/** What happens on which day, after its blocks. */
function calendar(): Readonly<Record<number, readonly ((story: Story) => Promise<void>)[]>> {
  return {
    1: [approveSequencers],
    3: [fund.grant('library')],
    5: [fund.grant('liquidity')],
    7: [protocol.raiseDepositCap, fund.refusedCampaign],
    8: [fund.forgottenLabels, people.firstLeavers],
    9: [fund.grant('faucet')],
    10: [people.leaversClaim, people.personJoins],
    12: [people.rotateKey],
    13: [people.delegatorsMove],
    14: [fund.topUpReserve],
    16: [protocol.slashGravityWell],
    17: [protocol.halleyLies],
    18: [fund.grant('translations')],
    20: [protocol.quorumMissed, people.moreStake],
    22: [fund.stopTranslations],
    23: [protocol.stoppedByGuardian, people.recipientsClaim],
    24: [fund.grant('guide')],
    25: [grants.milestones, grants.smallGrantsOfTheMonth, grants.depositForDinnerLost],
    26: [people.personUndelegates, grants.shortGrants],
    27: [people.personRequests, grants.glossaryWork, grants.stopForum, grants.depositForStickersReturned],
    28: [protocol.passedNotQueued],
    29: [fund.watchReadyToExecute, (story) => protocol.lowerRewardRate(story, LIVE_REWARD_PER_BLOCK)],
  };
}

/**
 * Thirty days of a world, from the deployment to `until`: every screen has something to show, and every state of a
 * ticket, a proposal, a stream, a milestone and a small grant occurs.
 * @param until unix seconds: the end of the past
 */
export async function seedWorld(world: World, until: number, onDay?: (day: number) => void): Promise<void> {
  const story: Story = { world, act: actionsIn(world), calls: callsOf(world.deployment) };
  const begin = until - WORLD_AGE_DAYS * DAY;
  const events = calendar();

  await setEpochLength(world, EPOCH_OF_THE_PAST);
  await firstDay(story);
  for (let day = 0; day < WORLD_AGE_DAYS; day += 1) {
    onDay?.(day);
    const blocks = day < WORLD_AGE_DAYS - LATE_DAYS ? BLOCKS_A_DAY.early : BLOCKS_A_DAY.late;
    await everyDay(story, blocks, begin + (day + 1) * DAY, day % DAYS_TO_FAILURE === 1);
    for (const event of events[day] ?? []) await event(story);
  }
  await setEpochLength(world, BigInt(profiles.local.sequencerSet?.epochLength ?? 30));
  const passTo = (time: number) => world.clock.pass(Math.max(time - world.clock.now(), 0));
  await passTo(until - JUST_BEFORE);
  await grants.smallGrantsOfTheHour(story);
  await passTo(until - PRESENT);
  await presentTense(story);
}

async function setEpochLength({ send, deployment }: World, blocks: bigint): Promise<void> {
  const set = { address: deployment.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  await send(ACCOUNT_INDEX.mpc, { ...set, functionName: 'UpdateEpochLength', args: [blocks] });
}
