/** How many times its bond a sequencer may cover (`LEVERAGE` of SequencerPool). */
export const LEVERAGE = 4n;

/**
 * Whether the bond takes two slashes of one period before any delegator loses.
 * @param bond wei of METIS; of an exiting sequencer the bond on its way out
 * @param slashable wei of METIS of delegators: active, and unbonding that has not matured
 */
export function isFull({ bond, slashable }: { bond: bigint; slashable: bigint }): boolean {
  return slashable <= LEVERAGE * bond;
}
