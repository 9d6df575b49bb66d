import type { ContractName } from '@metis-blitz/protocol/deployments';
import { type AbiFunction, type Hex, toFunctionSelector } from 'viem';
import { ROLE_TABLE, ROLES, type RoleName } from './roles.ts';

export interface RoleAssignment {
  contract: ContractName;
  functionName: string;
  selector: Hex;
  role: RoleName;
  roleId: bigint;
}

/**
 * The table of roles, one line per selector.
 * @throws when the table names a function that the contract does not have
 */
export function roleAssignments(): RoleAssignment[] {
  return ROLE_TABLE.flatMap(({ contract, abi, functions }) =>
    Object.entries(functions).flatMap(([functionName, role]) => {
      const items = abi.filter(
        (item): item is AbiFunction => item.type === 'function' && item.name === functionName,
      );
      if (items.length === 0) throw new Error(`${contract} has no function ${functionName}.`);
      return items.map((item) => ({
        contract,
        functionName,
        selector: toFunctionSelector(item),
        role,
        roleId: ROLES[role],
      }));
    }),
  );
}
