import { type FlowWords, flowWords } from '@metis-blitz/sdk/words';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { approveWrapped } from '../writes/approveWrapped.ts';
import { deposit } from '../writes/deposit.ts';
import type { Step } from './Step.ts';

/**
 * Stakes wMETIS: an approval of exactly the amount where one is missing, then the deposit.
 * @param allowance `wrappedAllowance` of `getVaultAccount`
 */
export function depositSteps(
  contracts: Contracts,
  { assets, receiver, allowance }: { assets: bigint; receiver: Address; allowance: bigint },
  words: FlowWords = flowWords,
): readonly Step[] {
  const approval: Step = {
    request: approveWrapped(contracts, { assets }),
    reason: words.approve,
  };
  return [
    ...(allowance < assets ? [approval] : []),
    { request: deposit(contracts, { assets, receiver }), reason: words.deposit },
  ];
}
