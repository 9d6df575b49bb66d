import type { World } from '../world/World.ts';
import type { Actions } from './actions.ts';
import type { callsOf } from './drafts.ts';

/** What every chapter of the seed has at hand. */
export interface Story {
  world: World;
  act: Actions;
  calls: ReturnType<typeof callsOf>;
}
