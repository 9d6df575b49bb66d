import * as functions from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Abi, decodeFunctionData, isAddressEqual } from 'viem';
import type { Call } from './flow.ts';

export interface DecodedCall {
  /** Name of the contract in the deployment. */
  readonly contract: string;
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly value: string }[];
}

/** ABIs by the name of the contract in the deployment; both governors and both timelocks share theirs. */
const shared: Readonly<Record<string, string>> = {
  protocolGovernor: 'governor',
  operationsGovernor: 'governor',
  protocolTimelock: 'timelock',
  operationsTimelock: 'timelock',
};

/** @returns undefined for a contract or a function that is not of the protocol. */
export function decodeCall(deployment: Deployment, { to, data }: Call): DecodedCall | undefined {
  const contract = Object.entries(deployment.contracts).find(
    ([, address]) => address && isAddressEqual(address, to),
  )?.[0];
  if (!contract) return undefined;
  const abi = (functions as Record<string, unknown>)[`${shared[contract] ?? contract}Functions`] as
    | Abi
    | undefined;
  if (!abi) return undefined;
  try {
    const { functionName, args = [] } = decodeFunctionData({ abi, data });
    const item = abi.find((entry) => entry.type === 'function' && entry.name === functionName);
    const inputs = item?.type === 'function' ? item.inputs : [];
    return {
      contract,
      name: functionName,
      args: args.map((value, index) => ({
        name: inputs[index]?.name ?? String(index),
        value: writeArg(value),
      })),
    };
  } catch {
    return undefined;
  }
}

function writeArg(value: unknown): string {
  return typeof value === 'object'
    ? JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? field.toString() : field))
    : String(value);
}
