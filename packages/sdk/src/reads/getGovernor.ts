import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import type { Address, Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import { type GovernorName, governorAddress } from './governorAddress.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** The rules of one governor: times in seconds, weights in wei of METIS. */
export interface GovernorRules {
  governor: GovernorName;
  address: Address;
  /** Of its signed ballots. */
  name: string;
  votingDelay: number;
  votingPeriod: number;
  extension: number;
  timelockDelay: number;
  queueWindow: number;
  executeWindow: number;
  proposalThreshold: bigint;
  quorumBps: bigint;
  quorumFloor: bigint;
  majorityBps: bigint;
  guardian: Address;
  block: ReadBlock;
}

/** What a proposal of this governor has to go through. */
export async function getGovernor(
  client: Client,
  { governor, ...context }: ReadContext & { governor: GovernorName },
): Promise<GovernorRules> {
  const { contracts } = context;
  const on = { address: governorAddress(contracts, governor), abi } as const;
  const timelock = governor === 'protocol' ? contracts.protocolTimelock : contracts.operationsTimelock;
  const { values, block } = await readBatch(
    client,
    {
      name: view({ ...on, functionName: 'name' }),
      votingDelay: view({ ...on, functionName: 'votingDelay' }),
      votingPeriod: view({ ...on, functionName: 'votingPeriod' }),
      extension: view({ ...on, functionName: 'extension' }),
      queueWindow: view({ ...on, functionName: 'queueWindow' }),
      executeWindow: view({ ...on, functionName: 'executeWindow' }),
      proposalThreshold: view({ ...on, functionName: 'proposalThreshold' }),
      quorumBps: view({ ...on, functionName: 'quorumNumerator' }),
      quorumFloor: view({ ...on, functionName: 'quorumFloor' }),
      majorityBps: view({ ...on, functionName: 'majorityBps' }),
      guardian: view({ ...on, functionName: 'proposalGuardian' }),
      timelockDelay: view({ address: timelock, abi: timelockFunctions, functionName: 'getMinDelay' }),
    },
    batchOptions(context),
  );
  return {
    ...values,
    governor,
    address: on.address,
    votingDelay: Number(values.votingDelay),
    votingPeriod: Number(values.votingPeriod),
    timelockDelay: Number(values.timelockDelay),
    block,
  };
}
