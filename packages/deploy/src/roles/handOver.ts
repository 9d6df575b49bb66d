import { accessManagerAbi, timelockAbi } from '@metis-blitz/protocol';
import type { ContractName } from '@metis-blitz/protocol/deployments';
import { type Address, encodeFunctionData, type Hex, keccak256, toHex, zeroHash } from 'viem';
import { type RoleAssignment, roleAssignments } from './roleAssignments.ts';
import { MEMBERS, ROLES, type RoleName } from './roles.ts';

type Contracts = Partial<Record<ContractName, Address>>;

export interface HandOverCall {
  says: string;
  to: Address;
  data: Hex;
}

/** Roles of a timelock. Its admin is nobody after the hand-over. */
export const TIMELOCK_ROLES = {
  proposer: keccak256(toHex('PROPOSER_ROLE')),
  canceller: keccak256(toHex('CANCELLER_ROLE')),
  executor: keccak256(toHex('EXECUTOR_ROLE')),
  admin: zeroHash,
} as const;

/** The calls that give every right away. After the last one the deployer has none. */
export function handOver(contracts: Contracts, deployer: Address): HandOverCall[] {
  const of = (name: ContractName) => required(contracts, name);
  return [
    {
      says: 'hand over the roles',
      to: of('accessManager'),
      data: encodeFunctionData({
        abi: accessManagerAbi,
        functionName: 'multicall',
        args: [accessManagerCalls(contracts, deployer)],
      }),
    },
    ...timelockCalls(of('protocolTimelock'), of('protocolGovernor'), deployer, 'protocol timelock'),
    ...timelockCalls(of('operationsTimelock'), of('operationsGovernor'), deployer, 'operations timelock'),
  ];
}

/** One transaction, all or nothing; the deployer's own right goes last. */
function accessManagerCalls(contracts: Contracts, deployer: Address): Hex[] {
  const abi = accessManagerAbi;
  const names = Object.keys(ROLES) as RoleName[];
  const byTarget = new Map<string, RoleAssignment[]>();
  for (const assignment of roleAssignments()) {
    const key = `${assignment.contract} ${assignment.role}`;
    byTarget.set(key, [...(byTarget.get(key) ?? []), assignment]);
  }

  return [
    // The label of ADMIN is fixed by AccessManager.
    ...names
      .filter((name) => name !== 'ADMIN')
      .map((name) => encodeFunctionData({ abi, functionName: 'labelRole', args: [ROLES[name], name] })),
    ...[...byTarget.values()].flatMap((group) => {
      const [any] = group;
      if (!any) return [];
      const selectors = group.map((assignment) => assignment.selector);
      const args = [required(contracts, any.contract), selectors, any.roleId] as const;
      return encodeFunctionData({ abi, functionName: 'setTargetFunctionRole', args });
    }),
    ...names.flatMap((name) =>
      MEMBERS[name].map((member) => {
        const args = [ROLES[name], required(contracts, member), 0] as const;
        return encodeFunctionData({ abi, functionName: 'grantRole', args });
      }),
    ),
    encodeFunctionData({ abi, functionName: 'revokeRole', args: [ROLES.ADMIN, deployer] }),
  ];
}

function timelockCalls(to: Address, governor: Address, deployer: Address, name: string): HandOverCall[] {
  const abi = timelockAbi;
  const { proposer, canceller, executor, admin } = TIMELOCK_ROLES;
  return [
    ...[proposer, canceller, executor].map((role) => ({
      says: `give the ${name} its governor`,
      to,
      data: encodeFunctionData({ abi, functionName: 'grantRole', args: [role, governor] }),
    })),
    {
      says: `leave the ${name}`,
      to,
      data: encodeFunctionData({ abi, functionName: 'renounceRole', args: [admin, deployer] }),
    },
  ];
}

function required(contracts: Contracts, name: ContractName): Address {
  const address = contracts[name];
  if (!address) throw new Error(`The deployment has no ${name}.`);
  return address;
}
