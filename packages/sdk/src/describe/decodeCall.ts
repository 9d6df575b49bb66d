import * as functions from '@metis-blitz/protocol';
import { type Abi, type Address, decodeFunctionData, getAbiItem, type Hex, isAddressEqual } from 'viem';
import type { Contracts } from '../reads/context.ts';

export type ContractName = keyof Contracts;

/** A call with its arguments by name. */
export interface DecodedCall {
  contract: ContractName;
  functionName: string;
  args: readonly unknown[];
  /** The same, for a table: values as the ABI types them. */
  parameters: readonly { name: string; type: string; value: unknown }[];
}

/** Contracts that share an ABI with another of the deployment. */
const sharing: Partial<Record<ContractName, string>> = {
  protocolGovernor: 'governor',
  operationsGovernor: 'governor',
  protocolTimelock: 'timelock',
  operationsTimelock: 'timelock',
};

/** The contract of the deployment that stands at an address. */
export function contractAt(contracts: Contracts, address: Address): ContractName | undefined {
  const names = Object.keys(contracts) as ContractName[];
  return names.find((name) => {
    const known = contracts[name];
    return known !== undefined && isAddressEqual(known, address);
  });
}

/** @returns undefined when the target is no contract of the deployment, or none of its functions fits the data */
export function decodeCall(
  contracts: Contracts,
  { to, data }: { to: Address; data: Hex },
): DecodedCall | undefined {
  const contract = contractAt(contracts, to);
  if (!contract) return undefined;
  const key = `${sharing[contract] ?? contract}Functions`;
  const abi = (functions as unknown as Record<string, Abi | undefined>)[key];
  if (!abi) return undefined;

  try {
    const { functionName, args = [] } = decodeFunctionData({ abi, data });
    const item = getAbiItem({ abi, name: data.slice(0, 10) as Hex });
    const inputs = item?.type === 'function' ? item.inputs : [];
    const parameters = inputs.map(({ name = '', type }, index) => ({ name, type, value: args[index] }));
    return { contract, functionName, args, parameters };
  } catch {
    return undefined;
  }
}
