import { type Address, type Hex, isAddressEqual, size } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { type ContractName, contractAt, decodeCall } from './decodeCall.ts';
import { type CallContext, metis, shortAddress } from './sentence.ts';
import { ecosystemFundSentences } from './sentences/fund.ts';
import {
  accessManagerSentences,
  governorSentences,
  guardianSentences,
  timelockSentences,
} from './sentences/governance.ts';
import {
  equivocationCourtSentences,
  rewardReserveSentences,
  sequencerPoolSentences,
  sequencerSetSentences,
} from './sentences/pool.ts';
import {
  delegationRouterSentences,
  liquidStakingSentences,
  withdrawalQueueSentences,
  wMetisSentences,
} from './sentences/vault.ts';

type Sentence = (args: never, context: CallContext) => string;

const sentences: Partial<Record<ContractName, Readonly<Record<string, Sentence>>>> = {
  accessManager: accessManagerSentences,
  delegationRouter: delegationRouterSentences,
  ecosystemFund: ecosystemFundSentences,
  equivocationCourt: equivocationCourtSentences,
  guardian: guardianSentences,
  liquidStaking: liquidStakingSentences,
  operationsGovernor: governorSentences,
  operationsTimelock: timelockSentences,
  protocolGovernor: governorSentences,
  protocolTimelock: timelockSentences,
  rewardReserve: rewardReserveSentences,
  sequencerPool: sequencerPoolSentences,
  sequencerSet: sequencerSetSentences,
  withdrawalQueue: withdrawalQueueSentences,
  wMetis: wMetisSentences,
};

const names: Record<ContractName, string> = {
  accessManager: 'the role registry',
  delegationRouter: 'the vault’s router',
  ecosystemFund: 'the ecosystem fund',
  equivocationCourt: 'the equivocation court',
  guardian: 'the guardian',
  liquidStaking: 'the vault',
  multicall3: 'Multicall3',
  operationsGovernor: 'operations governance',
  operationsTimelock: 'the operations timelock',
  protocolGovernor: 'protocol governance',
  protocolTimelock: 'the protocol timelock',
  rewardReserve: 'the reward reserve',
  sequencerPool: 'the sequencer pool',
  sequencerSet: 'Metis’ sequencer set',
  stakeVotes: 'the sum of votes',
  withdrawalQueue: 'the withdrawal queue',
  wMetis: 'wMETIS',
};

export interface Call {
  to: Address;
  /** Wei of METIS. */
  value: bigint;
  data: Hex;
}

/**
 * One plain sentence for a call, for those who vote on it or sign it. A call that is not known is said to be so: it is
 * never passed over in silence. Calls within calls are told too.
 * @param accounts everyday names of other addresses
 */
export function describeCall(
  contracts: Contracts,
  { to, value, data }: Call,
  { accounts = [] }: { accounts?: readonly { address: Address; name: string }[] } = {},
): string {
  const who = (address: Address) => {
    const contract = contractAt(contracts, address);
    if (contract) return names[contract];
    return (
      accounts.find((account) => isAddressEqual(account.address, address))?.name ?? shortAddress(address)
    );
  };
  const inner = (call: Call) => {
    const sentence = describeCall(contracts, call, { accounts }).replace(/\.$/, '');
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
  };

  const contract = contractAt(contracts, to);
  if (!contract) return describeStranger({ to, value, data });
  const call = decodeCall(contracts, { to, data });
  if (!call) return `Call ${names[contract]} with data that none of its functions takes.`;
  const sentence = sentences[contract]?.[call.functionName];
  if (!sentence) return `Ask ${call.functionName} of ${names[contract]}, which changes nothing.`;
  return sentence(call.args as never, { value, who, inner });
}

function describeStranger({ to, value, data }: Call): string {
  if (data === '0x') return `Send ${metis(value)} to ${to}, which is no contract of the protocol.`;
  return `Call ${to}, which is no contract of the protocol, with ${metis(value)} and ${size(data)} bytes of data.`;
}
