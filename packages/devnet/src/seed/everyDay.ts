import { DAY } from '@metis-blitz/deploy';
import { candidates } from '../epochs/candidates.ts';
import { commitEpochs } from '../epochs/commitEpochs.ts';
import { recommitEpoch } from '../epochs/recommitEpoch.ts';
import type { Story } from './Story.ts';

/** Part of a day that its events take; the rest is quiet. */
const EVENTFUL = DAY / 8;

/**
 * A day of the chain: blocks, epochs, now and then a sequencer that fails, and the cranks that somebody turns.
 * @param endsAt unix seconds
 */
export async function everyDay(
  { world, act }: Story,
  blocks: number,
  endsAt: number,
  fails: boolean,
): Promise<void> {
  const { clock, client, deployment } = world;
  const eligible = await candidates(client, deployment);
  const left = endsAt - clock.now() - EVENTFUL;

  // In two halves, so that a sequencer can fail in the middle.
  for (const half of [0, 1]) {
    await clock.mine(Math.floor(blocks / 2), Math.max(Math.floor(left / 2), 0));
    await commitEpochs(world, eligible);
    if (half === 0 && fails) await recommitEpoch(world, eligible);
  }
  await act.settle();
  await act.harvest();
  await act.rebalance();
}
