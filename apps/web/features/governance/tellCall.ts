import { type Call, describeCall } from '@metis-blitz/sdk/describe';
import type { Contracts } from '@metis-blitz/sdk/reads';
import { callWords } from '@metis-blitz/sdk/words';
import { laterMoment } from '../../ui/time/laterMoments.ts';
import { timesAt } from '../../ui/time/timesAt.ts';

const words = { ...callWords, times: { ...timesAt(0), moment: laterMoment } };

/**
 * A call as a plain sentence, its dates left to whoever shows it (`writeMoments`). Carries the ABIs of all contracts:
 * load it when it is asked.
 * @param buckets of the fund, by their names
 */
export const tellCall = (
  contracts: Contracts,
  call: Call,
  buckets: readonly { id: bigint; name: string }[],
): string => describeCall(contracts, call, { buckets, words });
