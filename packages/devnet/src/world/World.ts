import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { LocalPublicClient } from '../anvil/localClients.ts';
import type { Clock } from './createClock.ts';
import type { Sender } from './createSender.ts';

/** A local chain whose accounts and clock we hold. */
export interface World {
  deployment: Deployment;
  client: LocalPublicClient;
  send: Sender;
  clock: Clock;
}
