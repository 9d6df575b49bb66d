import { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import type { FigureWords } from '@metis-blitz/sdk/words';
import { type Address, type Hex, hexToString, isAddress, parseAbi } from 'viem';
import { type DecodedCall, decodeCall } from '../describe/decodeCall.ts';
import type { Contracts } from '../reads/context.ts';
import { parameters } from '../reads/parameters.ts';
import { parameterValue } from '../reads/parameterValue.ts';
import { type View, view } from '../reads/view.ts';
import type { SimulationWords } from './simulationWords.ts';

export type FactUnit = 'metis' | 'bps' | 'seconds' | 'count';
export type FactKind = 'cap' | 'balance' | 'parameter' | 'other';

/** One figure of the chain that a call may move: read before and after. */
export interface Fact {
  key: string;
  kind: FactKind;
  label: string;
  unit: FactUnit;
  view: View<unknown>;
  /** The figure in what the view gives. */
  pick: (given: unknown) => bigint;
}

const balanceOf = parseAbi(['function getEthBalance(address account) view returns (uint256)']);
const plain = (given: unknown) => BigInt(given as bigint);
type Bucket = { name: Hex; balance: bigint; committed: bigint };

/** @param runner where `getEthBalance` is answered */
export function factsOf(
  contracts: Contracts,
  {
    calls,
    buckets,
    runner,
    accounts = [],
    words,
  }: {
    calls: readonly { to: Address; data: Hex }[];
    buckets: readonly string[];
    runner: Address;
    accounts?: readonly Address[];
    words: SimulationWords;
  },
): readonly Fact[] {
  const decoded = calls.map((call) => decodeCall(contracts, call)).filter((call) => call !== undefined);
  return [
    ...fundFacts(contracts, buckets, words),
    ...parameters(contracts, buckets.length, words.figureWords).map(
      ({ key, label, unit, now }): Fact => ({
        key,
        kind: 'parameter',
        label,
        unit,
        view: now,
        pick: (given) => parameterValue(key, given),
      }),
    ),
    ...decoded.flatMap((call) => sequencerFacts(contracts, call, words.figureWords)),
    ...balanceFacts(contracts, { calls, decoded, runner, accounts, words: words.figureWords }),
  ];
}

/** Figures of the fund. */
export function fundFacts(
  { ecosystemFund: address }: Contracts,
  buckets: readonly string[],
  { figureWords: words, bucketTitle }: SimulationWords,
): Fact[] {
  const on = { address, abi: ecosystemFundFunctions } as const;
  const metis = { unit: 'metis', pick: plain } as const;
  const each = buckets.map(bucketTitle).flatMap((name, index): Fact[] => {
    const bucket = view({ ...on, functionName: 'bucket', args: [BigInt(index)] });
    return [
      {
        ...metis,
        key: `fund.bucket.${index}.window`,
        kind: 'cap',
        label: words.fund.bucketWindow(name),
        view: view({ ...on, functionName: 'bucketWindowLeft', args: [BigInt(index)] }),
      },
      {
        key: `fund.bucket.${index}.balance`,
        kind: 'balance',
        label: words.fund.bucketBalance(name),
        unit: 'metis',
        view: bucket,
        pick: (given) => (given as Bucket).balance,
      },
      {
        key: `fund.bucket.${index}.committed`,
        kind: 'balance',
        label: words.fund.bucketCommitted(name),
        unit: 'metis',
        view: bucket,
        pick: (given) => (given as Bucket).committed,
      },
    ];
  });
  return [
    {
      ...metis,
      key: 'fund.window',
      kind: 'cap',
      label: words.fund.globalWindow,
      view: view({ ...on, functionName: 'globalWindowLeft' }),
    },
    {
      ...metis,
      key: 'fund.window.small',
      kind: 'cap',
      label: words.fund.smallWindow,
      view: view({ ...on, functionName: 'smallWindowLeft' }),
    },
    ...each,
    {
      ...metis,
      key: 'fund.deposits',
      kind: 'balance',
      label: words.fund.deposits,
      view: view({ ...on, functionName: 'depositsHeld' }),
    },
    {
      key: 'fund.smallGrants',
      kind: 'other',
      label: words.fund.smallGrants,
      unit: 'count',
      view: view({ ...on, functionName: 'smallGrantCount' }),
      pick: plain,
    },
    {
      key: 'fund.streams',
      kind: 'other',
      label: words.fund.streams,
      unit: 'count',
      view: view({ ...on, functionName: 'streamCount' }),
      pick: plain,
    },
  ];
}

/** What a call to the pool or the router says of one sequencer. */
function sequencerFacts(contracts: Contracts, { contract, args }: DecodedCall, words: FigureWords): Fact[] {
  const id = args[0];
  if (typeof id !== 'bigint') return [];
  if (contract === 'delegationRouter') {
    const on = { address: contracts.delegationRouter, abi: delegationRouterFunctions } as const;
    const cap = view({ ...on, functionName: 'capOf', args: [id] });
    return [
      {
        key: `router.cap.${id}`,
        kind: 'other',
        label: words.vault.cap(id),
        unit: 'metis',
        view: cap,
        pick: (given) => BigInt((given as readonly [bigint, number])[0]),
      },
      {
        key: `router.part.${id}`,
        kind: 'other',
        label: words.vault.part(id),
        unit: 'bps',
        view: cap,
        pick: (given) => BigInt((given as readonly [bigint, number])[1]),
      },
    ];
  }
  if (contract !== 'sequencerPool') return [];
  const on = { address: contracts.sequencerPool, abi: sequencerPoolFunctions } as const;
  return [
    {
      key: `pool.bond.${id}`,
      kind: 'other',
      label: words.pool.bond(id),
      unit: 'metis',
      view: view({ ...on, functionName: 'sequencer', args: [id] }),
      pick: (given) => (given as { bond: bigint }).bond,
    },
  ];
}

/** METIS of the contracts that hold it, of those that are called, and of every account that a call names. */
function balanceFacts(
  contracts: Contracts,
  {
    calls,
    decoded,
    runner,
    accounts,
    words,
  }: {
    calls: readonly { to: Address }[];
    decoded: readonly DecodedCall[];
    runner: Address;
    accounts: readonly Address[];
    words: FigureWords;
  },
): Fact[] {
  const named = decoded.flatMap(({ args }) => args.filter((arg): arg is Address => isAddress(String(arg))));
  const holders: [Address, string][] = [
    [contracts.ecosystemFund, words.holders.fund],
    [contracts.rewardReserve, words.holders.reserve],
    [contracts.liquidStaking, words.holders.vault],
    [contracts.sequencerPool, words.holders.pool],
    [runner, words.holders.timelock],
    ...[...calls.map(({ to }) => to), ...named, ...accounts].map((account): [Address, string] => [
      account,
      `${account.slice(0, 6)}…${account.slice(-4)}`,
    ]),
  ];
  const seen = new Set<string>();
  return holders
    .filter(([account]) => !seen.has(account.toLowerCase()) && seen.add(account.toLowerCase()))
    .map(([account, name]) => ({
      key: `balance.${account.toLowerCase()}`,
      kind: 'balance',
      label: words.held(name),
      unit: 'metis',
      view: view({ address: runner, abi: balanceOf, functionName: 'getEthBalance', args: [account] }),
      pick: plain,
    }));
}

/** A bucket's name as the contract keeps it. */
export const bucketName = (name: Hex): string => hexToString(name, { size: 32 });
