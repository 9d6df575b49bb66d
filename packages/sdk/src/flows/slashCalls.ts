import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import type { ProposalCall } from '../writes/propose.ts';
import { settle } from '../writes/settle.ts';
import { slash } from '../writes/slash.ts';

const ALL = 2n ** 256n - 1n;

/** The calls of a proposal to slash: settlement first, so that what was earned before is paid by what was staked then. */
export function slashCalls(
  contracts: Contracts,
  terms: { id: bigint; fractionWad: bigint; evidenceHash: Hex },
): readonly ProposalCall[] {
  return [settle(contracts, { maxEpochs: ALL }), slash(contracts, terms)];
}
