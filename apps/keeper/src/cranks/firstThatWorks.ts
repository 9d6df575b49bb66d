import { decodeError, RevertError, type TransactionRequest } from '@metis-blitz/sdk';
import { call } from 'viem/actions';
import type { CrankContext } from './Crank.ts';

/**
 * The first request that the chain would take now; one that reverts is left alone and keeps no other from its turn.
 * @param refused what is not asked again; with what reverts now added. Absent: all are asked every time
 * @throws when the node does not answer: silence is not a refusal
 */
export async function firstThatWorks(
  { client, account }: CrankContext,
  requests: readonly TransactionRequest[],
  refused?: Set<string>,
): Promise<TransactionRequest | undefined> {
  for (const request of requests) {
    const { to, data, value } = request;
    if (refused?.has(data)) continue;
    try {
      await call(client, { account, to, data, value });
      return request;
    } catch (error) {
      if (!(decodeError(error).error instanceof RevertError)) throw error;
      refused?.add(data);
    }
  }
  return undefined;
}
