import { errorsAbi } from '@metis-blitz/protocol/errors';
import { equivocationCourtFunctions } from '@metis-blitz/protocol/functions/equivocationCourt';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { type Address, type Client, recoverAddress } from 'viem';
import { readContract, simulateContract } from 'viem/actions';
import { bpsDown } from '../math/rayMath.ts';
import { assets, bps } from '../units/units.ts';
import type { Evidence } from '../writes/reportEquivocation.ts';
import { batchOptions, type ReadContext } from './context.ts';
import { readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** What reporting the evidence would do now. Amounts in wei of METIS. */
export interface Verdict {
  /** The sequencer that the key serves or served. */
  id: bigint;
  signer: Address;
  slashed: bigint;
  /** Of it, for who reports. */
  bounty: bigint;
}

/**
 * Finds the sequencer that evidence is about and asks the court itself whether it would do.
 * @param reporter who would send it
 * @throws with the court's or the pool's reason when it would not; `decodeError` reads it
 */
export async function checkEvidence(
  client: Client,
  context: ReadContext,
  { evidence, reporter }: { evidence: Evidence; reporter: Address },
): Promise<Verdict> {
  const { sequencerPool, equivocationCourt } = context.contracts;
  const { blockNumber, hashA, sigA, hashB, sigB } = evidence;
  const court = { address: equivocationCourt, abi: [...equivocationCourtFunctions, ...errorsAbi] } as const;
  const args = [blockNumber, hashA] as const;
  const hash = await readContract(client, { ...court, functionName: 'commitmentDigest', args });
  const signer = await recoverAddress({ hash, signature: sigA });

  const pool = { address: sequencerPool, abi: sequencerPoolFunctions } as const;
  const { values } = await readBatch(
    client,
    {
      record: view({ ...pool, functionName: 'signerRecord', args: [signer] }),
      bountyBps: view({ ...pool, functionName: 'BOUNTY_BPS' }),
    },
    batchOptions(context),
  );
  const [id] = values.record;
  const { result: slashed } = await simulateContract(client, {
    ...court,
    account: reporter,
    functionName: 'report',
    args: [id, blockNumber, hashA, sigA, hashB, sigB],
  });
  return { id, signer, slashed, bounty: bpsDown(assets(slashed), bps(values.bountyBps)) };
}
