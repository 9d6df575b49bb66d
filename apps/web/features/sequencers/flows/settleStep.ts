import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { settle } from '@metis-blitz/sdk/writes';
import type { FlowContext, Step } from '../../../tx/flow.ts';
import { sequencersCopy } from '../copy.ts';

/** More epochs in one call than this cost more gas than a block may hold. */
const AT_ONCE = 200n;

/**
 * Settles what waits by a signature of its own: before an entry that would refuse to do so much at once, and before
 * stake leaves, which would give up what the waiting epochs pay. Passed over when someone has done it meanwhile.
 * @param tolerated epochs that may wait
 */
export const settleStep = <Request>(tolerated: bigint): Step<Request> => ({
  id: 'settle',
  title: sequencersCopy.flows.settleStep,
  commit: (_, { deployment }) => settle(deployment.contracts, { maxEpochs: AT_ONCE }),
  isDone: async (_, context) => (await pendingEpochs(context)) <= tolerated,
});

const pendingEpochs = ({ client, deployment }: FlowContext): Promise<bigint> =>
  client.readContract({
    address: deployment.contracts.sequencerPool,
    abi: sequencerPoolFunctions,
    functionName: 'pendingEpochs',
  });

/** Epochs that an entry settles by itself (`MAX_INLINE_EPOCHS`). */
export const INLINE_EPOCHS = 32n;
