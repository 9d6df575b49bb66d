import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Address } from 'viem';
import * as sharePrice from '../math/sharePrice.ts';
import type { Contracts } from '../reads/context.ts';
import type { Vault } from '../reads/getVault.ts';
import { shares as asShares, type Shares } from '../units/units.ts';
import { requestWithdrawal } from '../writes/requestWithdrawal.ts';
import type { Step } from './Step.ts';

/**
 * Queues lsMETIS of the sender. One request makes at most `maxTicketsPerRequest` tickets of `maxTicket` each, so a very
 * large amount takes several requests.
 * @param vault of `getVault`
 */
export function requestWithdrawalSteps(
  contracts: Contracts,
  {
    shares,
    receiver,
    owner,
    vault,
  }: {
    shares: bigint;
    receiver: Address;
    owner: Address;
    vault: Pick<Vault, 'price' | 'maxTicket' | 'maxTicketsPerRequest'>;
  },
  words: FlowWords = flowWords,
): readonly Step[] {
  const most = vault.maxTicket * vault.maxTicketsPerRequest;
  const worth = sharePrice.toAssetsDown(vault.price, asShares(shares));
  // A hundredth less than the most: the price rises a little until the last request is in a block.
  const count = worth <= most ? 1n : (worth * 100n) / (most * 99n) + 1n;

  return Array.from({ length: Number(count) }, (_, index) => {
    const part = partOf(asShares(shares), BigInt(index), count);
    return {
      request: requestWithdrawal(contracts, { shares: part, receiver, owner }),
      reason: words.queue,
    };
  });
}

/** Parts that differ by a wei at most and add up to the whole. */
function partOf(whole: Shares, index: bigint, count: bigint): bigint {
  return (whole * (index + 1n)) / count - (whole * index) / count;
}
