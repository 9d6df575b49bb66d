import { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** The number that the next signature of an account must carry, by who takes it. */
export interface SignatureNonces {
  /** lsMETIS: permits and delegations of its votes, from one row. */
  liquid: bigint;
  /** Delegations of the votes of what is delegated to sequencers. */
  pool: bigint;
  /** Ballots of protocol governance. */
  protocol: bigint;
  /** Ballots of operations governance. */
  operations: bigint;
  block: ReadBlock;
}

/** What the next typed data of an account must be signed with. */
export async function getSignatureNonces(
  client: Client,
  { account, ...context }: ReadContext & { account: Address },
): Promise<SignatureNonces> {
  const { liquidStaking, sequencerPool, protocolGovernor, operationsGovernor } = context.contracts;
  const asked = { functionName: 'nonces', args: [account] } as const;
  const { values, block } = await readBatch(
    client,
    {
      liquid: view({ address: liquidStaking, abi: liquidStakingFunctions, ...asked }),
      pool: view({ address: sequencerPool, abi: sequencerPoolFunctions, ...asked }),
      protocol: view({ address: protocolGovernor, abi: governorFunctions, ...asked }),
      operations: view({ address: operationsGovernor, abi: governorFunctions, ...asked }),
    },
    batchOptions(context),
  );
  return { ...values, block };
}
