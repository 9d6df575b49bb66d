import { developmentAccount, signerProof } from '@metis-blitz/devnet';
import { equivocationCourtAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { blockCommitmentTypedData } from '@metis-blitz/sdk/writes';
import { type Hex, keccak256, parseEventLogs } from 'viem';
import type { World } from '../world/startWorld.ts';
import { METIS } from './pool.ts';

/** Places on the development mnemonic's path: whose sequencer it is, and whose key signs its blocks. */
interface Liar {
  readonly operator: number;
  readonly signer: number;
  readonly name: string;
}

/** Registers a sequencer of the story's own with a bond of 20,000 METIS, without the app. @returns its id */
export async function registerLiar(world: World, { operator, signer, name }: Liar): Promise<bigint> {
  const { sequencerPool: address } = world.deployment.contracts;
  const account = developmentAccount(operator).address;
  const proof = await signerProof(signer, account, address);
  const metadata = JSON.stringify({ name });
  const args = [developmentAccount(signer).address, proof, account, 500, metadata] as const;
  const value = 20_000n * METIS;
  const on = { address, abi: sequencerPoolAbi } as const;
  const { logs } = await world.send(operator, { ...on, functionName: 'register', args, value });
  const [made] = parseEventLogs({ abi: sequencerPoolAbi, logs, eventName: 'SequencerRegistered' });
  if (!made) throw new Error('Nobody was registered.');
  return made.args.id;
}

/** Lets its key sign two hashes of the newest block, and somebody report it. @returns the bounty, in wei of METIS */
export async function report(world: World, by: number, id: bigint, { signer }: Liar): Promise<bigint> {
  const { contracts, chainId } = world.deployment;
  const { number: blockNumber, hash } = await world.client.getBlock();
  const sign = (blockHash: Hex) =>
    developmentAccount(signer).signTypedData(
      blockCommitmentTypedData(contracts, { chainId, blockNumber, blockHash }),
    );
  const rival = keccak256(hash);
  const { logs } = await world.send(by, {
    address: contracts.equivocationCourt,
    abi: equivocationCourtAbi,
    functionName: 'report',
    args: [id, blockNumber, hash, await sign(hash), rival, await sign(rival)],
  });
  const [granted] = parseEventLogs({ abi: sequencerPoolAbi, logs, eventName: 'BountyGranted' });
  if (!granted) throw new Error('No bounty was granted.');
  return granted.args.assets;
}
