import { MEMBERS, ROLE_TABLE } from '@metis-blitz/deploy';
import * as protocol from '@metis-blitz/protocol';
import { errorsAbi } from '@metis-blitz/protocol/errors';
import {
  type Abi,
  type AbiFunction,
  type AbiParameter,
  type Address,
  BaseError,
  decodeErrorResult,
  encodeFunctionData,
  type Hex,
} from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployLocal, type LocalDeployment } from './deployLocal.ts';

const { rewardReserveFunctions, sequencerPoolFunctions, withdrawalQueueFunctions } = protocol;
const { delegationRouterFunctions, liquidStakingFunctions, ecosystemFundFunctions } = protocol;
const { guardianFunctions, equivocationCourtFunctions } = protocol;

/** Functions that change something and ask for no role: whoever may call them, each named. A new one is named here. */
const TABLE = [
  {
    contract: 'rewardReserve',
    abi: rewardReserveFunctions,
    open: 'fund migrate',
    inner: { by: 'sequencerPool', error: 'RewardReserve_NotPool', functions: 'draw' },
  },
  {
    contract: 'sequencerPool',
    abi: sequencerPoolFunctions,
    open: `acceptOperator cancelUnbonding claimBounty claimOperatorRewards claimRewards claimRewardsFor compound delegate
      delegateBySig exit redelegate register requestBondWithdrawal rotateSigner setCommission setMetadata
      setRewardRecipient settle sweepSlashed syncVotes topUpBond transferOperator undelegate withdraw withdrawBond`,
  },
  {
    contract: 'withdrawalQueue',
    abi: withdrawalQueueFunctions,
    open: 'approve claim claimMany safeTransferFrom setApprovalForAll transferFrom',
    inner: {
      by: 'liquidStaking',
      error: 'WithdrawalQueue_NotVault',
      functions: 'enqueue finalize fundFinalized',
    },
  },
  {
    contract: 'delegationRouter',
    abi: delegationRouterFunctions,
    open: '',
    inner: {
      by: 'liquidStaking',
      error: 'DelegationRouter_NotVault',
      functions: 'collect collectRewards delegate undelegate',
    },
  },
  {
    contract: 'liquidStaking',
    abi: liquidStakingFunctions,
    open: `approve claimFeeShares delegate delegateBySig deposit finalize harvest mint permit rebalance redeem
      redeemNative redeemNativeWithPermit requestWithdrawal requestWithdrawalWithPermit stake sync transfer transferFrom
      withdraw`,
  },
  {
    contract: 'ecosystemFund',
    abi: ecosystemFundFunctions,
    open: `acceptMilestone awaken claimDeposit claimMilestone claimSmallGrant claimStream enactSmallGrant fundBucket lull
      object proposeSmallGrant rejectMilestone returnMilestone submitEvidence`,
  },
  {
    contract: 'guardian',
    abi: guardianFunctions,
    open: '',
    inner: {
      by: 'guardianHolder',
      error: 'Guardian_NotHolder',
      functions: 'cancelProposal lowerCap pauseEntries resign resumeEntries',
    },
  },
  { contract: 'equivocationCourt', abi: equivocationCourtFunctions, open: 'report' },
] as const;

interface Row {
  contract: (typeof TABLE)[number]['contract'];
  item: AbiFunction;
  /** Who passes the check; everybody when absent. */
  allowed?: readonly string[];
  /** What the others get. */
  error: string;
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);
const rows = TABLE.flatMap((entry): Row[] => {
  const { contract, abi, open } = entry;
  const inner = 'inner' in entry ? entry.inner : undefined;
  const roles = ROLE_TABLE.find((part) => part.contract === contract)?.functions ?? {};
  const error = 'AccessManagedUnauthorized';
  return (abi as Abi).flatMap((item): Row[] => {
    if (item.type !== 'function' || item.stateMutability === 'view' || item.stateMutability === 'pure')
      return [];
    const role = roles[item.name];
    if (role) return [{ contract, item, allowed: MEMBERS[role], error }];
    if (item.name === 'setAuthority') return [{ contract, item, allowed: ['accessManager'], error }];
    if (inner && words(inner.functions).includes(item.name))
      return [{ contract, item, allowed: [inner.by], error: inner.error }];
    if (words(open).includes(item.name)) return [{ contract, item, error }];
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
beforeAll(async () => {
  local = await deployLocal();
  const at = (account: number) => local.chain.walletClient(account).account.address;
  actors = {
    ...(local.deployment.contracts as Record<string, Address>),
    guardianHolder: local.external.guardianHolder,
    feeReceiver: local.external.feeReceiver,
    deployer: local.deployer,
    operator: at(10),
    signer: at(20),
    staker: at(1),
    stranger: at(30),
  };
});
afterAll(() => local?.chain.stop());

/** @returns name of the error, 'none' when it passes */
async function answerTo({ contract, item }: Row, account: Address): Promise<string> {
  const to = local.deployment.contracts[contract];
  const data = encodeFunctionData({ abi: [item], args: item.inputs.map(sample) });
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
  it('asks at least ten actors about more than a hundred functions', () => {
    expect(Object.keys(actors).length).toBeGreaterThanOrEqual(10);
    expect(rows.length).toBeGreaterThan(100);
  });

  it.each(rows.map((row) => [`${row.contract}.${row.item.name}`, row] as const))('%s', async (_, row) => {
    const answers = await Promise.all(
      Object.entries(actors).map(async ([name, address]) => [name, await answerTo(row, address)] as const),
    );
    const refused = answers.filter(([, answer]) => answer === row.error).map(([name]) => name);
    const meant = row.allowed ? Object.keys(actors).filter((name) => !row.allowed?.includes(name)) : [];
    expect(refused.sort()).toEqual(meant.sort());
  });
});
