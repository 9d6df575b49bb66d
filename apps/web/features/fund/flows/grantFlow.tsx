'use client';

import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import type { Contracts } from '@metis-blitz/sdk/reads';
import type { TransactionRequest } from '@metis-blitz/sdk/writes';
import { type Address, type ContractEventName, parseEventLogs } from 'viem';
import type { z } from 'zod';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { GrantSummary } from '../components/grants/GrantSummary.tsx';
import { grantsCopy } from '../grantsCopy.ts';
import type { GrantTurnRequest } from '../schema.ts';

const words = grantsCopy.flow;

export type Turn = keyof typeof words.risks;

interface Given<Request extends GrantTurnRequest> {
  /** Kept in browsers: never rename. */
  readonly id: string;
  readonly turn: Turn;
  readonly schema: z.ZodType<Request>;
  /** The event that proves it. */
  readonly event: ContractEventName<typeof ecosystemFundAbi>;
  readonly build: (contracts: Contracts, request: Request, account: Address) => TransactionRequest;
}

/** Turns of a grant differ in the call, the event that proves it, and the words. */
export const grantFlow = <Request extends GrantTurnRequest>({
  id,
  turn,
  schema,
  event,
  build,
}: Given<Request>) =>
  defineFlow<Request>({
    id,
    schema,
    title: ({ what }) => (turn === 'awaken' ? words.awaken : words[turn](what)),
    Summary: GrantSummary,
    risks: () => [words.risks[turn]],
    steps: () => [
      {
        id: turn,
        title: words.step,
        commit: (request, { deployment, account }) => build(deployment.contracts, request, account),
        verify: (_, __, receipt) => {
          if (parseEventLogs({ abi: ecosystemFundAbi, eventName: event, logs: receipt.logs }).length === 0) {
            throw new Error('The fund did not do it.');
          }
        },
      },
    ],
    refreshes: (_, account) => [
      chainKey('fund'),
      chainKey('grants'),
      chainKey('balance', account),
      indexKey('decisions'),
      indexKey('objections'),
      indexKey('account', account),
    ],
    onSuccess: () => ({ sentence: words.done[turn], next: { href: '/fund/', label: words.next } }),
  });
