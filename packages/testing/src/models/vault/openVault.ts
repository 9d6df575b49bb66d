import { ACCOUNT_INDEX, developmentAccount, signerProof } from '@metis-blitz/devnet';
import {
  delegationRouterAbi,
  equivocationCourtAbi,
  liquidStakingAbi,
  multicall3Abi,
  sequencerPoolAbi,
  sequencerSetAbi,
  withdrawalQueueAbi,
  wMetisAbi,
} from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Abi, type Address, encodeFunctionData, type Hex, keccak256, toHex } from 'viem';
import { type HDAccount, type LocalAccount, privateKeyToAccount } from 'viem/accounts';
import { deployLocal } from '../../deployLocal.ts';
import { openRpc, type Rpc } from '../pool/rpc.ts';
import { METIS, type State } from './state.ts';

/** Keys of nobody: derived from their names, for this test alone. */
const ACCOUNTS = [0, 1, 2, 3].map((i) => privateKeyToAccount(keccak256(toHex(`vault model person ${i}`))));
const lower = ({ address }: { address: Address }) => address.toLowerCase() as Address;
export const PEOPLE = ACCOUNTS.map(lower);
/** @throws RangeError when it is nobody's of the model */
export function signerOf(who: Address): LocalAccount {
  const account = ACCOUNTS.find((one) => lower(one) === who);
  if (account === undefined) throw new RangeError(`${who} has no key here`);
  return account;
}
export const SEQUENCERS = 4;
export const PERIOD = 210n;
export const BUCKET = PERIOD / 21n;
const WALLET = 10n ** 6n * METIS;
const FOUNDING = 4_000n * METIS;
const GAS = toHex(20_000_000);

export const ABIS = {
  vault: liquidStakingAbi as Abi,
  queue: withdrawalQueueAbi as Abi,
  router: delegationRouterAbi as Abi,
  pool: sequencerPoolAbi as Abi,
  set: sequencerSetAbi as Abi,
  wMetis: wMetisAbi as Abi,
  multicall: multicall3Abi as Abi,
  court: equivocationCourtAbi as Abi,
};

export interface Call {
  from: Address;
  to: keyof typeof ABIS;
  name: string;
  args: readonly unknown[];
  value?: bigint;
}

/** The whole protocol, in the middle of its life, on a chain of its own. */
export interface OpenVault {
  rpc: Rpc;
  places: Record<keyof typeof ABIS, Address>;
  contracts: Deployment['contracts'];
  people: { mpc: Address; feeReceiver: Address; signers: readonly Address[] };
  /** Key that the sequencer `id` signs blocks with. */
  blockSigner(id: number): HDAccount;
  /** The next block comes at `at`. @returns whether it took */
  send(call: Call, at: bigint): Promise<boolean>;
  state(): State;
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function openVault(): Promise<OpenVault> {
  const { chain, deployment, external } = await deployLocal();
  const { rpc, close } = openRpc(chain.rpcUrl);
  const { contracts } = deployment;
  const account = (index: number) => developmentAccount(index).address;
  const places = {
    vault: contracts.liquidStaking,
    queue: contracts.withdrawalQueue,
    router: contracts.delegationRouter,
    pool: contracts.sequencerPool,
    set: contracts.sequencerSet,
    wMetis: contracts.wMetis,
    multicall: external.multicall3 as Address,
    court: contracts.equivocationCourt,
  };
  const operators = ACCOUNT_INDEX.operators.slice(0, SEQUENCERS).map(account);
  const signerIndexes = ACCOUNT_INDEX.signers.slice(0, SEQUENCERS);
  const mpc = account(ACCOUNT_INDEX.mpc);
  const powers = [contracts.protocolTimelock, contracts.operationsTimelock, contracts.guardian];
  for (const who of [...PEOPLE, ...operators, mpc, ...powers]) {
    await rpc('hardhat_impersonateAccount', [who]);
    await rpc('hardhat_setBalance', [who, toHex(WALLET)]);
  }

  let now = BigInt(((await rpc('eth_getBlockByNumber', ['latest', false])) as { timestamp: Hex }).timestamp);
  const send: OpenVault['send'] = async ({ from, to, name, args, value = 0n }, at) => {
    const data = encodeFunctionData({ abi: ABIS[to], functionName: name, args });
    await rpc('evm_setNextBlockTimestamp', [toHex(at)]);
    const call = { from, to: places[to], data, value: toHex(value), gas: GAS, gasPrice: '0x0' };
    const { status } = (await rpc('eth_sendTransactionSync', [call])) as { status: Hex };
    return status === '0x1';
  };
  const must = async (call: Call, wait = 1n) => {
    now += wait;
    if (!(await send(call, now))) throw new Error(`${call.name} reverted while the vault was opened`);
  };
  const ids = Array.from({ length: SEQUENCERS }, (_, i) => BigInt(i + 1));
  const operations = { from: contracts.operationsTimelock };

  const minBond = { to: 'pool', name: 'setMinBond', args: [100n * METIS] } as const;
  await must({ from: contracts.protocolTimelock, ...minBond });
  for (const [i, from] of operators.entries()) {
    const signer = signerIndexes[i] ?? 0;
    const proof = await signerProof(signer, from, places.pool);
    const args = [account(signer), proof, from, 500, ''];
    await must({ from, to: 'pool', name: 'register', args, value: 1_000n * METIS });
    await must({
      ...operations,
      to: 'router',
      name: 'approve',
      args: [BigInt(i + 1), 100_000n * METIS, 2_500],
    });
  }
  for (const from of PEOPLE) {
    await must({ from, to: 'wMetis', name: 'deposit', args: [], value: WALLET / 2n });
    await must({ from, to: 'wMetis', name: 'approve', args: [places.vault, 2n ** 256n - 1n] });
  }
  const first = PEOPLE[0] as Address;
  await must({ from: first, to: 'vault', name: 'stake', args: [first, 0n, first], value: FOUNDING });
  await must({ from: first, to: 'vault', name: 'rebalance', args: [] });
  // two bonds are worn down, so that the next slash reaches the vault
  for (const id of ids.slice(0, 2)) {
    const from = operators[Number(id) - 1] as Address;
    await must({ from, to: 'pool', name: 'requestBondWithdrawal', args: [id, 740n * METIS] });
    await must({ from, to: 'pool', name: 'withdrawBond', args: [id, from] }, PERIOD + BUCKET);
    for (let i = 0; i < 2; i += 1) {
      const slash = { to: 'pool', name: 'slash', args: [id, METIS / 10n, toHex(0, { size: 32 })] } as const;
      await must({ ...operations, ...slash }, PERIOD);
    }
  }
  await must({ from: first, to: 'vault', name: 'sync', args: [] }, PERIOD);
  let snapshot = await rpc('evm_snapshot', []);

  return {
    rpc,
    places,
    contracts,
    send,
    blockSigner: (id) => developmentAccount(signerIndexes[id - 1] ?? 0),
    people: { mpc, feeReceiver: external.feeReceiver, signers: signerIndexes.map(account) },
    state: () => ({
      now,
      buffer: 0n,
      booked: 0n,
      slashesSeen: 0n,
      slashes: 0n,
      active: 0n,
      leaving: [],
      profit: 0n,
      since: 0n,
      end: 0n,
      lossLeft: 0n,
      holders: new Map<Address, bigint>([
        ['0x000000000000000000000000000000000000dead', METIS],
        [first, FOUNDING],
      ]),
      feeShares: 0n,
      papers: [],
      allowances: new Map(),
      operators: new Set(),
      nonces: new Map(),
      delegates: new Map(),
      tombstoned: [],
      served: 0,
      metis: new Map(PEOPLE.map((who) => [who, WALLET / 2n - (who === first ? FOUNDING : 0n)])),
      wrapped: new Map(PEOPLE.map((who) => [who, WALLET / 2n])),
      vesting: 60n,
      minTicket: METIS,
      maxTicket: 10_000n * METIS,
      pausedUntil: 0n,
      cap: 400_000n * METIS,
      harvestFee: 1_000n,
      lowFee: 30n,
      highFee: 200n,
      target: 500n,
    }),
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
