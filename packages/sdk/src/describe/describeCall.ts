import * as functions from '@metis-blitz/protocol';
import { type Abi, type Address, decodeFunctionData, type Hex, isAddressEqual } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { sentences } from './sentences.ts';

/** Contracts that share an ABI with another of the deployment. */
const sharing: Readonly<Record<string, string>> = {
  protocolGovernor: 'governor',
  operationsGovernor: 'governor',
  protocolTimelock: 'timelock',
  operationsTimelock: 'timelock',
};

/**
 * One plain sentence for a call, for those who vote on it. A call that is not known is said to be so: it is never
 * passed over in silence.
 */
export function describeCall(
  contracts: Contracts,
  { to, value, data }: { to: Address; value: bigint; data: Hex },
): string {
  const contract = Object.entries(contracts).find(
    ([, address]) => address && isAddressEqual(address, to),
  )?.[0];
  if (!contract) return `Call ${to}, which is no contract of the protocol, with ${value} wei of METIS.`;
  const abi = (functions as unknown as Record<string, Abi | undefined>)[
    `${sharing[contract] ?? contract}Functions`
  ];
  try {
    if (!abi) throw new Error(`There is no ABI of ${contract}.`);
    const { functionName, args = [] } = decodeFunctionData({ abi, data });
    const sentence = sentences[contract]?.[functionName];
    return sentence
      ? sentence(args)
      : `Call ${functionName} of ${contract} with ${args.length === 0 ? 'nothing' : args.map(write).join(', ')}.`;
  } catch {
    return `Call ${contract} with data that none of its functions takes.`;
  }
}

function write(value: unknown): string {
  return typeof value === 'object'
    ? JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? String(field) : field))
    : String(value);
}
