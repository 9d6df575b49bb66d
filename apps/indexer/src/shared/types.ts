import type { Context as AnyContext, Event as AnyEvent } from 'ponder:registry';

export type Db = AnyContext['db'];

/** What every log event brings along. */
export interface Happening {
  id: string;
  block: Pick<AnyEvent<'Head:block'>['block'], 'number' | 'timestamp'>;
  transaction: { hash: `0x${string}` };
  log: { logIndex: number; address: `0x${string}` };
}
