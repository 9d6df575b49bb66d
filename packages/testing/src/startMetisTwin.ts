import { type Network, networks } from '@metis-blitz/deploy';
import { type Anvil, DEVELOPMENT_ACCOUNTS, localTestClient, startAnvil } from '@metis-blitz/devnet';
import { sequencerSetAbi } from '@metis-blitz/protocol';
import { multicall3Code, sequencerSetCode, wMetisCode } from '@metis-blitz/protocol/bytecode';
import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import {
  type Address,
  concat,
  createWalletClient,
  defineChain,
  getAddress,
  type Hex,
  http,
  keccak256,
  numberToHex,
  pad,
  publicActions,
} from 'viem';

/** Nobody has their keys, as nobody here has those of Metis. */
const OWNER: Address = '0x00000000000000000000000000000000000a0a01';
const MPC: Address = '0x00000000000000000000000000000000000a0a02';
/** What Metis and its test network have, and where. */
export const METIS = networks.metis;
export const METIS_SEPOLIA = networks.metisSepolia;

export interface TwinOptions {
  /** Default: Metis itself. */
  network?: MetisTwin;
  /** As for any local chain. */
  hardfork?: 'petersburg' | 'berlin';
}

export type MetisTwin = Pick<Network, 'chain' | 'wMetis'> &
  Required<Pick<Network, 'sequencerSet' | 'multicall3'>>;

export const METIS_SIGNER = getAddress('0x00000000000000000000000000000000000a0a03');

/** Answers every question with 10^12 wei: the oracle of the fee for data on L1. */
const FEE_OF_A_SZABO: Hex = '0x64e8d4a5100060005260206000f3';

/** As on Andromeda. */
const EPOCH_LENGTH = 1_000n;
const FIRST_BLOCK = 10n;
/** Slots of the local twin of the set, in the order of its declarations. */
const SLOTS = { owner: 0n, epochLength: 1n, mpc: 2n, epochs: 3n };

/**
 * A node that says that it is Metis: its chain id, and at Metis' own addresses a sequencer set with the real ABI, a
 * wrapped METIS, Multicall3 and the oracle of the L1 fee. Owner and committing key of the set are nobody's.
 */
export async function startMetisTwin({
  network = METIS,
  hardfork = 'berlin',
}: TwinOptions = {}): Promise<Anvil> {
  const { chain, sequencerSet, wMetis, multicall3 } = network;
  const anvil = await startAnvil({ chainId: chain.id, accounts: DEVELOPMENT_ACCOUNTS, hardfork });
  const test = localTestClient(anvil.rpcUrl);
  const store = (slot: bigint, value: Hex) =>
    test.setStorageAt({ address: sequencerSet, index: numberToHex(slot, { size: 32 }), value: pad(value) });

  // Metis compiled its own: nobody may take them for ours by their bytes.
  const other = (code: Hex) => concat([code, '0x00']);
  await test.setCode({ address: gasPriceOracle.address, bytecode: FEE_OF_A_SZABO });
  if (wMetis) await test.setCode({ address: wMetis, bytecode: other(wMetisCode.runtimeCode) });
  await test.setCode({ address: multicall3, bytecode: other(multicall3Code.runtimeCode) });
  await test.setCode({ address: sequencerSet, bytecode: other(sequencerSetCode.runtimeCode) });
  await store(SLOTS.owner, OWNER);
  await store(SLOTS.epochLength, numberToHex(EPOCH_LENGTH));
  await store(SLOTS.mpc, MPC);
  const first = BigInt(keccak256(concat([pad('0x00'), numberToHex(SLOTS.epochs, { size: 32 })])));
  const end = FIRST_BLOCK + EPOCH_LENGTH - 1n;
  for (const [field, value] of [0n, BigInt(METIS_SIGNER), FIRST_BLOCK, end].entries()) {
    await store(first + BigInt(field), numberToHex(value));
  }
  // One epoch ahead, committed by the key that Metis' set names.
  await test.setBalance({ address: MPC, value: 10n ** 18n });
  await test.impersonateAccount({ address: MPC });
  const transport = http(anvil.rpcUrl);
  const client = createWalletClient({ chain: defineChain({ ...chain }), transport }).extend(publicActions);
  const args = [1n, end + 1n, end + EPOCH_LENGTH, METIS_SIGNER] as const;
  const call = { address: sequencerSet, abi: sequencerSetAbi, functionName: 'commitEpoch', args } as const;
  const fee = { type: 'legacy', gasPrice: 1_000_000_000n, gas: 500_000n } as const;
  const hash = await client.writeContract({ ...call, ...fee, account: MPC });
  const { status } = await client.waitForTransactionReceipt({ hash, pollingInterval: 50 });
  if (status !== 'success') throw new Error('The set refused an epoch.');
  await test.stopImpersonatingAccount({ address: MPC });
  return anvil;
}
