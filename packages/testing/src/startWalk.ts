import {
  ACCOUNT_INDEX,
  createSender,
  developmentAccount,
  type Sender,
  signerProof,
} from '@metis-blitz/devnet';
import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Abi, Address } from 'viem';
import { DEFAULTS } from './defaults.ts';
import { deployLocal } from './deployLocal.ts';
import type { TestChain } from './startChain.ts';

/** A fresh deployment with one sequencer, and what a story needs to go through it. */
export interface Walk {
  chain: TestChain;
  deployment: Deployment;
  contracts: Deployment['contracts'];
  /** From a development account, by its place on the mnemonic's path; throws when it reverts. */
  send: Sender;
  /** As operations governance, without a vote: those have a walk of their own. */
  asOperations(call: {
    address: Address;
    abi: Abi;
    functionName: string;
    args: readonly unknown[];
  }): Promise<void>;
  addressOf(account: number): Address;
  /** Wei of METIS. */
  balanceOf(account: number): Promise<bigint>;
  /** Commits epochs of the only sequencer until `epochs` more of them can be settled, and makes their blocks. */
  produce(epochs: number): Promise<void>;
}

/** The sequencer of a walk. */
export const SEQUENCER = {
  id: 1n,
  operator: ACCOUNT_INDEX.operators[0],
  signer: ACCOUNT_INDEX.signers[0],
} as const;

/** Deploys and registers one sequencer with `DEFAULTS.bond`. */
export async function startWalk(): Promise<Walk> {
  const { chain, deployment } = await deployLocal();
  const { contracts } = deployment;
  const send = createSender(chain.rpcUrl);
  const addressOf = (account: number) => developmentAccount(account).address;

  const pool = { address: contracts.sequencerPool, abi: sequencerPoolAbi } as const;
  const operator = addressOf(SEQUENCER.operator);
  const proof = await signerProof(SEQUENCER.signer, operator, pool.address);
  const args = [addressOf(SEQUENCER.signer), proof, operator, DEFAULTS.commissionBps, 'Test'] as const;
  await send(SEQUENCER.operator, { ...pool, functionName: 'register', args, value: DEFAULTS.bond });

  const set = { address: contracts.sequencerSet, abi: sequencerSetAbi } as const;
  const read = chain.publicClient.readContract;
  return {
    ...{ chain, deployment, contracts, send, addressOf },
    async asOperations(call) {
      const account = contracts.operationsTimelock;
      await chain.testClient.setBalance({ address: account, value: DEFAULTS.stake });
      await chain.testClient.impersonateAccount({ address: account });
      // Not estimated: that is of the second before, and a second later a bucket may have ended, which costs more.
      const fee = { type: 'legacy', gasPrice: 1_000_000_000n, gas: 8_000_000n } as const;
      const hash = await chain.walletClient(0).writeContract({ ...call, ...fee, account });
      const { status } = await chain.publicClient.waitForTransactionReceipt({ hash });
      if (status !== 'success') throw new Error(`${call.functionName} reverted`);
    },

    balanceOf: (account) => chain.publicClient.getBalance({ address: addressOf(account) }),

    async produce(epochs) {
      const length = await read({ ...set, functionName: 'epochLength' });
      const settled = await read({ ...pool, functionName: 'pendingEpochs' });
      for (;;) {
        const pending = await read({ ...pool, functionName: 'pendingEpochs' });
        if (pending >= settled + BigInt(epochs)) return;

        const current = await read({ ...set, functionName: 'currentEpochNumber' });
        const end = (await read({ ...set, functionName: 'epochs', args: [current] }))[3];
        const height = await chain.publicClient.getBlockNumber({ cacheTime: 0 });
        if (end > height) await chain.mine(Number(end - height));
        const next = [current + 1n, end + 1n, end + length, addressOf(SEQUENCER.signer)] as const;
        await send(ACCOUNT_INDEX.mpc, { ...set, functionName: 'commitEpoch', args: next });
      }
    },
  };
}
