import { keccak256, toHex } from 'viem';
import type { Candidate } from './candidates.ts';

/**
 * Who is given an epoch: chance in proportion to stake, by a seed that everybody can compute, as on Metis.
 * @param purpose parts the draws of one epoch from each other
 * @returns undefined when nobody is eligible
 */
export function pickSequencer(
  eligible: readonly Candidate[],
  epochId: bigint,
  purpose = 'commit',
): Candidate | undefined {
  const total = eligible.reduce((sum, { stake }) => sum + stake, 0n);
  if (total === 0n) return undefined;

  let draw = BigInt(keccak256(toHex(`${purpose} ${epochId}`))) % total;
  return eligible.find(({ stake }) => {
    if (draw < stake) return true;
    draw -= stake;
    return false;
  });
}
