import type { Ask } from './keptIndex.ts';

/**
 * Frees a schema of the lock that a killed process left behind: Ponder would wait for 25 s, as it cannot know whether
 * that one lives. Only for who knows that it does not.
 */
export async function unlock(ask: Ask, schema: string): Promise<void> {
  await ask(`update "${schema}"._ponder_meta set value = jsonb_set(value, '{is_locked}', '0')`);
}
