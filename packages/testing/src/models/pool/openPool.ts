import {
  accessManagerAbi,
  multicall3Abi,
  rewardReserveAbi,
  sequencerPoolAbi,
  sequencerSetAbi,
} from '@metis-blitz/protocol';
import {
  accessManagerCode,
  type ContractCode,
  multicall3Code,
  rewardReserveCode,
  sequencerPoolCode,
  sequencerSetCode,
} from '@metis-blitz/protocol/bytecode';
import { type Abi, type Address, encodeDeployData, getContractAddress, type Hex, toHex } from 'viem';
import { startChain } from '../../startChain.ts';
import { ADMIN, CONTRACT, EVERYBODY, FUND, MPC, NOBODY } from './people.ts';
import { openRpc, type Rpc } from './rpc.ts';
import { METIS, type Places, type State } from './state.ts';

/** One pool with its reserve and the twin of Metis' set, on a chain of its own. */
export interface OpenPool {
  places: Places & { set: Address; multicall: Address };
  chainId: number;
  /** The model's view of the pool as it was deployed. */
  state(): State;
  rpc: Rpc;
  /** Back to the pool as it was deployed. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const GAS = toHex(30_000_000);
const FREE = '0x0';
const PERIOD = 210n;
const MIN_BOND = 100n * METIS;
const MAX_STAKE = 1_000n * METIS;
const RATE = 12_478_422_370_000_000n;
const EPOCH = 5n;
const FIRST_BLOCK = 20n;
const WALLET = 10n ** 6n * METIS;
/** Takes whatever is sent to it. */
const STOP = '0x00';

export async function openPool(): Promise<OpenPool> {
  const chain = await startChain();
  const { rpc, close } = openRpc(chain.rpcUrl);
  for (const who of [ADMIN, MPC, ...EVERYBODY]) {
    await rpc('hardhat_impersonateAccount', [who]);
    await rpc('hardhat_setBalance', [who, toHex(WALLET)]);
  }
  await rpc('hardhat_setCode', [CONTRACT, STOP]);

  let nonce = 0n;
  const placeOf = (n: bigint) => getContractAddress({ from: ADMIN, nonce: n }).toLowerCase() as Address;
  const deploy = async (code: ContractCode, abi: Abi, args: readonly unknown[]) => {
    const data = encodeDeployData({ abi, bytecode: code.creationCode, args });
    const call = { from: ADMIN, data, gas: GAS, gasPrice: FREE };
    const { status } = (await rpc('eth_sendTransactionSync', [call])) as { status: Hex };
    if (status !== '0x1') throw new Error(`${code.contractName} was not created`);
    nonce += 1n;
    return placeOf(nonce - 1n);
  };
  const access = await deploy(accessManagerCode, accessManagerAbi, [ADMIN]);
  const multicall = await deploy(multicall3Code, multicall3Abi, []);
  const first = [FIRST_BLOCK, FIRST_BLOCK + EPOCH - 1n, EPOCH] as const;
  const set = await deploy(sequencerSetCode, sequencerSetAbi, [ADMIN, MPC, NOBODY, ...first]);
  const reserve = await deploy(rewardReserveCode, rewardReserveAbi, [access, placeOf(nonce + 1n), RATE]);
  const config = {
    authority: access,
    sequencerSet: set,
    rewardReserve: reserve,
    slashReceiver: FUND,
    unbondingPeriod: Number(PERIOD),
    minBond: MIN_BOND,
    maxStake: MAX_STAKE,
    clockGranularity: 1,
  };
  const pool = await deploy(sequencerPoolCode, sequencerPoolAbi, [config]);
  const head = (await rpc('eth_getBlockByNumber', ['latest', false])) as { number: Hex; timestamp: Hex };
  let snapshot = await rpc('evm_snapshot', []);

  return {
    places: { pool, reserve, fund: FUND, set, multicall },
    chainId: Number(await rpc('eth_chainId', [])),
    state: () => ({
      now: BigInt(head.timestamp),
      block: BigInt(head.number),
      period: PERIOD,
      bucket: PERIOD / 21n,
      minBond: MIN_BOND,
      maxStake: MAX_STAKE,
      pausedUntil: 0n,
      rate: RATE,
      sequencers: [],
      keys: new Map(),
      requests: new Map(),
      lent: new Map(),
      bounties: new Map(),
      slashed: 0n,
      slashes: 0n,
      epochs: [{ signer: NOBODY, start: FIRST_BLOCK, end: FIRST_BLOCK + EPOCH - 1n }],
      epochLength: EPOCH,
      settled: 0n,
      paidTo: BigInt(head.number),
      reserve: 0n,
      held: 0n,
      wallets: new Map([...EVERYBODY, ADMIN].map((who) => [who, WALLET])),
      contracts: new Set([CONTRACT]),
    }),
    rpc,
    async reset() {
      await rpc('evm_revert', [snapshot]);
      snapshot = await rpc('evm_snapshot', []);
    },
    async close() {
      close();
      await chain.stop();
    },
  };
}
