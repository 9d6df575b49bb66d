import { MEMBERS, ROLE_TABLE } from '@metis-blitz/deploy';
import { ecosystemFundAbi, governorAbi, liquidStakingAbi } from '@metis-blitz/protocol';
import { errorsAbi } from '@metis-blitz/protocol/errors';
import {
  type AbiFunction,
  type AbiParameter,
  type Address,
  BaseError,
  decodeErrorResult,
  encodeFunctionData,
  type Hex,
  keccak256,
  parseEther,
  toHex,
} from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS_TABLE, type AccessEntry } from './accessTable.ts';
import { deployLocal, type LocalDeployment } from './deployLocal.ts';

/** Contracts that a live network has already: not ours, and nothing of ours stands behind them. */
const FOREIGN = ['multicall3', 'sequencerSet', 'wMetis'];

interface Row {
  contract: AccessEntry['contract'];
  item: AbiFunction;
  /** Who passes the check; everybody when absent. */
  allowed?: readonly string[];
  /** What the others get; `closed`: nobody gets through, whatever he is told. */
  error: string;
}

const words = (list = '') => list.split(/\s+/).filter(Boolean);
const rows = ACCESS_TABLE.flatMap(({ contract, abi, open, guards = [], closed }): Row[] => {
  const roles = ROLE_TABLE.find((part) => part.contract === contract);
  const error = 'AccessManagedUnauthorized';
  return abi.flatMap((item): Row[] => {
    if (item.type !== 'function' || item.stateMutability === 'view' || item.stateMutability === 'pure')
      return [];
    const role = roles?.functions[item.name];
    if (role) return [{ contract, item, allowed: MEMBERS[role], error }];
    if (roles && item.name === 'setAuthority') return [{ contract, item, allowed: ['accessManager'], error }];
    const guard = guards.find(({ functions }) => words(functions).includes(item.name));
    if (guard) return [{ contract, item, allowed: guard.by, error: guard.error }];
    if (words(open).includes(item.name)) return [{ contract, item, error }];
    if (words(closed).includes(item.name)) return [{ contract, item, allowed: [], error: 'closed' }];
    throw new Error(`${contract}.${item.name} stands in no table: say who may call it.`);
  });
});

function sample({ type, ...rest }: AbiParameter): unknown {
  if (type.endsWith('[]')) return [];
  if (type === 'tuple') {
    const { components } = rest as { components: readonly AbiParameter[] };
    return Object.fromEntries(components.map((part) => [part.name ?? '', sample(part)]));
  }
  if (type === 'address') return '0x00000000000000000000000000000000DeaDBeef';
  if (type === 'bool') return true;
  if (type === 'string') return 'text';
  if (type === 'bytes') return '0x';
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  return Number(/\d+/.exec(type)?.[0]) <= 48 ? 1 : 1n;
}

let local: LocalDeployment;
let actors: Record<string, Address>;
/** Arguments of functions that look at more than the caller before they say no. */
let samples: Record<string, readonly unknown[]>;

beforeAll(async () => {
  local = await deployLocal();
  const at = (account: number) => local.chain.walletClient(account).account.address;
  const contracts = local.deployment.contracts as Record<string, Address>;
  actors = {
    ...contracts,
    guardianHolder: local.external.guardianHolder,
    feeReceiver: local.external.feeReceiver,
    deployer: local.deployer,
    operator: at(10),
    signer: at(20),
    staker: at(1),
    stranger: at(30),
  };

  const fund = local.deployment.contracts.ecosystemFund;
  const data = encodeFunctionData({ abi: ecosystemFundAbi, functionName: 'setGlobalCap', args: [1n] });
  const text = `text #proposer=${at(1)}`;
  samples = {
    'accessManager.execute(address,bytes)': [fund, data],
    'accessManager.schedule(address,bytes,uint48)': [fund, data, 0],
    'accessManager.cancel(address,address,bytes)': [at(30), fund, data],
  };
  await proposePending(fund, data, text);
  for (const name of ['protocolGovernor', 'operationsGovernor'] as const) {
    const on = { address: local.deployment.contracts[name], abi: governorAbi };
    const read = (functionName: 'votingDelay' | 'votingPeriod' | 'proposalThreshold') =>
      local.chain.publicClient.readContract({ ...on, functionName });
    samples[`${name}.cancel(address[],uint256[],bytes[],bytes32)`] = [
      [fund],
      [0n],
      [data],
      keccak256(toHex(text)),
    ];
    // Bounds are asked for before the caller is.
    samples[`${name}.setVotingDelay(uint48)`] = [await read('votingDelay')];
    samples[`${name}.setVotingPeriod(uint32)`] = [await read('votingPeriod')];
    samples[`${name}.setProposalThreshold(uint256)`] = [await read('proposalThreshold')];
  }
});
afterAll(() => local?.chain.stop());

/** The staker's proposal 1 at both governors. */
async function proposePending(fund: Address, data: Hex, text: string) {
  const { chain, deployment } = local;
  const wallet = chain.walletClient(1);
  const send = async (to: Address, call: Hex, value = 0n) => {
    const hash = await wallet.sendTransaction({ to, data: call, value, gas: 2_000_000n, type: 'legacy' });
    const { status } = await chain.publicClient.waitForTransactionReceipt({ hash });
    expect(status).toBe('success');
  };
  const stake = [wallet.account.address, 0n, '0x0000000000000000000000000000000000000000'] as const;
  const { liquidStaking, protocolGovernor, operationsGovernor } = deployment.contracts;
  await send(
    liquidStaking,
    encodeFunctionData({ abi: liquidStakingAbi, functionName: 'stake', args: stake }),
    parseEther('50000'),
  );
  await chain.pass(2);
  const args = [[fund], [0n], [data], text] as const;
  const propose = encodeFunctionData({ abi: governorAbi, functionName: 'propose', args });
  await send(protocolGovernor, propose);
  await send(operationsGovernor, propose);
}

const nameOf = ({ contract, item }: Row) =>
  `${contract}.${item.name}(${item.inputs.map(({ type }) => type).join()})`;

/** @returns name of the error, 'none' when it passes */
async function answerTo(row: Row, account: Address): Promise<string> {
  const to = local.deployment.contracts[row.contract];
  const args = samples[nameOf(row)] ?? row.item.inputs.map(sample);
  const data = encodeFunctionData({ abi: [row.item], args });
  try {
    await local.chain.publicClient.call({ account, to, data, gasPrice: 0n });
    return 'none';
  } catch (error) {
    const cause = error instanceof BaseError ? error.walk((part) => 'data' in (part as object)) : undefined;
    const raw = (cause as { data?: Hex } | undefined)?.data;
    if (!raw || raw === '0x') return 'bare';
    try {
      return decodeErrorResult({ abi: errorsAbi, data: raw }).errorName;
    } catch {
      return 'other';
    }
  }
}

describe('who may call what, on the deployed protocol (pitfalls, governance 9, 10 and 25)', () => {
  it('asks at least ten actors about every contract and more than a hundred and fifty functions', () => {
    expect(Object.keys(actors).length).toBeGreaterThanOrEqual(10);
    expect(rows.length).toBeGreaterThan(150);
    const asked = ACCESS_TABLE.map(({ contract }) => contract);
    expect([...asked, ...FOREIGN].sort()).toEqual(Object.keys(local.deployment.contracts).sort());
  });

  it.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    const answers = await Promise.all(
      Object.entries(actors).map(async ([name, address]) => [name, await answerTo(row, address)] as const),
    );
    const isRefusal = (answer: string) => (row.error === 'closed' ? answer !== 'none' : answer === row.error);
    const refused = answers.filter(([, answer]) => isRefusal(answer)).map(([name]) => name);
    const meant = row.allowed ? Object.keys(actors).filter((name) => !row.allowed?.includes(name)) : [];
    expect(refused.sort()).toEqual(meant.sort());
  });
});
