import { defineProfile, METIS, profiles } from '@metis-blitz/deploy';
import {
  ACCOUNT_INDEX,
  createSender,
  DEVELOPMENT_ACCOUNTS,
  deployOnLocalChain,
  developmentAccount,
  type Sender,
  signerProof,
  startAnvil,
} from '@metis-blitz/devnet';
import {
  delegationRouterAbi,
  governorAbi,
  liquidStakingAbi,
  sequencerPoolAbi,
  sequencerSetAbi,
  withdrawalQueueAbi,
} from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { chainOf, type TestChain } from '@metis-blitz/testing';
import { type Abi, type Address, encodeFunctionData, type Hex } from 'viem';

const { mainnet } = profiles;
const BOND = mainnet.pool.minBond;
const HOUR = 3_600;

/** The figures of mainnet, with room for ten thousand and METIS to pay them. */
const PROFILE = defineProfile({
  ...mainnet,
  reserve: { ...mainnet.reserve, assets: 100_000n * METIS },
  vault: { ...mainnet.vault, depositCap: 1_000_000n * METIS },
  sequencerSet: { epochLength: 30 },
});

/** The protocol with mainnet's clock, eight sequencers in it, and nobody else. */
export interface GasWorld {
  chain: TestChain;
  deployment: Deployment;
  send: Sender;
  /** Gas of a transaction. */
  gasOf: (...call: Parameters<Sender>) => Promise<bigint>;
  contracts: ReturnType<typeof contractsOf>;
  addressOf(account: number): Address;
  /** A new hour of the vote clock begins. */
  newHour(): Promise<void>;
  /** Commits epochs, one sequencer after the other, until so many more can be settled. */
  produce(epochs: number): Promise<void>;
  /** As operations governance, whose votes `govern` measures. */
  asOperations(address: Address, abi: Abi, functionName: string, args: readonly unknown[]): Promise<Hex>;
  stop(): Promise<void>;
}

/** Starts it on a chain with London's rules of gas, by which the peers were measured: Berlin's give more back. */
export async function openGasWorld(): Promise<GasWorld> {
  const anvil = await startAnvil({ accounts: DEVELOPMENT_ACCOUNTS, balance: 1_000_000, hardfork: 'london' });
  try {
    const deployment = await deployOnLocalChain(anvil.rpcUrl, undefined, PROFILE);
    const world = worldOf(chainOf(anvil), deployment);
    await registerAll(world);
    return world;
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}

function contractsOf({ contracts }: Deployment) {
  return {
    vault: { address: contracts.liquidStaking, abi: liquidStakingAbi },
    queue: { address: contracts.withdrawalQueue, abi: withdrawalQueueAbi },
    router: { address: contracts.delegationRouter, abi: delegationRouterAbi },
    pool: { address: contracts.sequencerPool, abi: sequencerPoolAbi },
    set: { address: contracts.sequencerSet, abi: sequencerSetAbi },
    governor: { address: contracts.operationsGovernor, abi: governorAbi },
  } as const;
}

function worldOf(chain: TestChain, deployment: Deployment): GasWorld {
  const contracts = contractsOf(deployment);
  const send = createSender(chain.rpcUrl);
  const { pool, set } = contracts;
  const read = chain.publicClient.readContract;
  let turn = 0;

  return {
    ...{ chain, deployment, contracts, send },
    gasOf: async (...call) => (await send(...call)).gasUsed,
    addressOf: (account) => developmentAccount(account).address,
    newHour: () => chain.pass(HOUR),
    stop: chain.stop,

    async produce(epochs) {
      const length = await read({ ...set, functionName: 'epochLength' });
      const before = await read({ ...pool, functionName: 'pendingEpochs' });
      while ((await read({ ...pool, functionName: 'pendingEpochs' })) < before + BigInt(epochs)) {
        const current = await read({ ...set, functionName: 'currentEpochNumber' });
        const end = (await read({ ...set, functionName: 'epochs', args: [current] }))[3];
        const height = await chain.publicClient.getBlockNumber({ cacheTime: 0 });
        if (end > height) await chain.mine(Number(end - height));
        const signer = developmentAccount(ACCOUNT_INDEX.signers[turn++ % 8] ?? 0).address;
        const args = [current + 1n, end + 1n, end + length, signer] as const;
        await send(ACCOUNT_INDEX.mpc, { ...set, functionName: 'commitEpoch', args });
      }
    },

    async asOperations(address, abi, functionName, args) {
      const account = deployment.contracts.operationsTimelock;
      await chain.testClient.setBalance({ address: account, value: METIS });
      await chain.testClient.impersonateAccount({ address: account });
      const data = encodeFunctionData({ abi, functionName, args });
      const legacy = { type: 'legacy', gasPrice: 1_000_000_000n } as const;
      const hash = await chain.walletClient(0).sendTransaction({ ...legacy, account, to: address, data });
      const { status } = await chain.publicClient.waitForTransactionReceipt({ hash });
      if (status !== 'success') throw new Error(`${functionName} reverted`);
      return hash;
    },
  };
}

async function registerAll({ send, contracts: { pool }, addressOf }: GasWorld): Promise<void> {
  for (const [i, operator] of ACCOUNT_INDEX.operators.entries()) {
    const signer = ACCOUNT_INDEX.signers[i] ?? 0;
    const proof = await signerProof(signer, addressOf(operator), pool.address);
    const args = [addressOf(signer), proof, addressOf(operator), 500, `Sequencer ${i + 1}`] as const;
    await send(operator, { ...pool, functionName: 'register', args, value: BOND });
  }
}
