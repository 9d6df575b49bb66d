import { equivocationCourtAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { type Address, type Hex, isAddressEqual, keccak256, maxUint256, parseEventLogs } from 'viem';
import type { HDAccount } from 'viem/accounts';
import { ACCOUNT_INDEX, DEVELOPMENT_ACCOUNTS, developmentAccount } from '../accounts/developmentAccounts.ts';
import type { World } from '../world/World.ts';
import { blockCommitment } from './blockCommitment.ts';

/** A lie that was told and proven. Amounts in wei of METIS. */
export interface Equivocation {
  id: bigint;
  signer: Address;
  blockNumber: bigint;
  /** The block's own hash, and the other one that was signed for it. */
  hashes: readonly [Hex, Hex];
  reporter: Address;
  slashed: bigint;
  /** Waits for the reporter at the pool. */
  bounty: bigint;
}

/**
 * Lets a sequencer sign two hashes of the newest block, and somebody report it.
 * @param by place of the reporter on the mnemonic's path
 * @throws when the signer's key is no development key, or with the contracts' reason when they refuse
 */
export async function reportLie(
  { client, send, deployment }: Pick<World, 'client' | 'send' | 'deployment'>,
  id: bigint,
  by: number,
): Promise<Equivocation> {
  const { sequencerPool, equivocationCourt } = deployment.contracts;
  const pool = { address: sequencerPool, abi: sequencerPoolAbi } as const;
  const { signer } = await client.readContract({ ...pool, functionName: 'sequencer', args: [id] });
  const liar = developmentSigner(id, signer);

  const { number, hash } = await client.getBlock();
  const rival = keccak256(hash);
  const words = await Promise.all(
    [hash, rival].map((word) => blockCommitment(liar, sequencerPool, number, word)),
  );
  const [first, second] = words as [Hex, Hex];

  // What nobody settled yet is earned: a slash forfeits it.
  await send(ACCOUNT_INDEX.keeper, { ...pool, functionName: 'settle', args: [maxUint256] });
  const { logs } = await send(by, {
    address: equivocationCourt,
    abi: equivocationCourtAbi,
    functionName: 'report',
    args: [id, number, hash, first, rival, second],
  });
  const [proven] = parseEventLogs({ abi: equivocationCourtAbi, logs, eventName: 'EquivocationProven' });
  const [granted] = parseEventLogs({ abi: sequencerPoolAbi, logs, eventName: 'BountyGranted' });
  return {
    ...{ id, signer, blockNumber: number, hashes: [hash, rival] },
    reporter: developmentAccount(by).address,
    slashed: proven?.args.slashed ?? 0n,
    bounty: granted?.args.assets ?? 0n,
  };
}

function developmentSigner(id: bigint, signer: Address): HDAccount {
  for (let place = 0; place < DEVELOPMENT_ACCOUNTS; place += 1) {
    const account = developmentAccount(place);
    if (isAddressEqual(account.address, signer)) return account;
  }
  throw new Error(`Sequencer ${id} has no signer whose key is a development key.`);
}
