import { sequencerSetAbi } from '@metis-blitz/protocol/abi/sequencerSet';
import { deployLocal } from '@metis-blitz/testing';
import { encodeFunctionData, type TransactionReceipt } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { delegate } from '../writes/delegate.ts';
import { gasLimit } from '../writes/gasLimit.ts';
import { register } from '../writes/register.ts';
import { registerSignerTypedData } from '../writes/registerSignerTypedData.ts';
import type { TransactionRequest } from '../writes/request.ts';

export const METIS = 10n ** 18n;

/** Places on the development mnemonic's path, by who acts from there in these tests. */
export const WHO = {
  staker: 1,
  other: 2,
  mpc: 6,
  operator: 10,
  secondOperator: 11,
  signer: 20,
  secondSigner: 21,
};

/** The protocol on a chain of its own, and hands to act in it through this package's builders. */
export async function openWorld() {
  const { chain, deployment } = await deployLocal();
  const contracts: Contracts = deployment.contracts;
  const client = chain.publicClient;
  const addressOf = (who: number) => chain.walletClient(who).account.address;

  /** Sends from an account and waits. @throws with what viem gives when it would revert */
  async function send(who: number, request: Omit<TransactionRequest, 'action'>): Promise<TransactionReceipt> {
    const { to, data, value } = request;
    const account = chain.walletClient(who).account;
    const gas = gasLimit(await client.estimateGas({ account, to, data, value }));
    const hash = await chain.walletClient(who).sendTransaction({ to, data, value, gas, type: 'legacy' });
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== 'success') throw new Error(`${to} reverted after ${receipt.gasUsed} gas.`);
    return receipt;
  }

  async function registerSequencer(operator: number, signer: number, bond: bigint, commissionBps: number) {
    const typedData = registerSignerTypedData(contracts, {
      chainId: deployment.chainId,
      operator: addressOf(operator),
    });
    const signerProof = await chain.walletClient(signer).signTypedData(typedData);
    const metadata = '{"name":"Deep Field"}';
    await send(
      operator,
      register(contracts, {
        bond,
        signer: addressOf(signer),
        signerProof,
        rewardRecipient: addressOf(operator),
        commissionBps,
        metadata,
      }),
    );
  }

  /** Gives the next epoch to a signer and lets it be over. */
  async function runEpoch(signer: number) {
    const set = { address: contracts.sequencerSet, abi: sequencerSetAbi } as const;
    const current = await client.readContract({ ...set, functionName: 'currentEpochNumber' });
    const length = await client.readContract({ ...set, functionName: 'epochLength' });
    const [, , , end] = await client.readContract({ ...set, functionName: 'epochs', args: [current] });
    const height = await client.getBlockNumber({ cacheTime: 0 });
    if (height <= end) await chain.mine(Number(end - height) + 1);
    const args = [current + 1n, end + 1n, end + length, addressOf(signer)] as const;
    const data = encodeFunctionData({ abi: sequencerSetAbi, functionName: 'commitEpoch', args });
    await send(WHO.mpc, { to: set.address, data, value: 0n });
    await chain.mine(Number(length));
  }

  return {
    chain,
    deployment,
    contracts,
    client,
    addressOf,
    send,
    registerSequencer,
    runEpoch,
    delegateTo: (who: number, id: bigint, assets: bigint) => send(who, delegate(contracts, { id, assets })),
    stop: chain.stop,
  };
}

export type TestWorld = Awaited<ReturnType<typeof openWorld>>;
