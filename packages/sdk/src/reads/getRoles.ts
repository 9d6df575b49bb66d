import { accessManagerAbi } from '@metis-blitz/protocol/abi/accessManager';
import { type Address, type Client, getAbiItem, type Hex, isAddressEqual } from 'viem';
import { getBlockNumber } from 'viem/actions';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { readLogs } from './readLogs.ts';
import { view } from './view.ts';

export interface RoleFunction {
  target: Address;
  selector: Hex;
}

/** A role of the `AccessManager`: who holds it now and what it opens. */
export interface Role {
  id: bigint;
  /** As the deployment named it; `ADMIN` is fixed. */
  label: string;
  members: readonly { account: Address /** Seconds between asking and doing. */; delay: number }[];
  functions: readonly RoleFunction[];
}

const ADMIN = 0n;

/**
 * Every role with its holders and functions. Candidates come from the manager's events; that each still holds is asked
 * of the contract itself at one block.
 * @param fromBlock the deployment's block
 */
export async function getRoles(
  client: Client,
  { contracts, fromBlock, blockNumber }: ReadContext & { fromBlock: bigint },
): Promise<{ roles: readonly Role[]; block: ReadBlock }> {
  const address = contracts.accessManager;
  const toBlock = blockNumber ?? (await getBlockNumber(client, { cacheTime: 0 }));
  const range = { address, fromBlock, toBlock };
  const [granted, labels, opened] = await Promise.all([
    readLogs(client, { ...range, event: getAbiItem({ abi: accessManagerAbi, name: 'RoleGranted' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: accessManagerAbi, name: 'RoleLabel' }) }),
    readLogs(client, {
      ...range,
      event: getAbiItem({ abi: accessManagerAbi, name: 'TargetFunctionRoleUpdated' }),
    }),
  ]);
  const on = { address, abi: accessManagerAbi } as const;
  const grants = unique(granted.map(({ args: { roleId, account } }) => ({ roleId, account })));
  const doors = unique(opened.map(({ args: { target, selector } }) => ({ target, selector })));
  const { values, block } = await readBatch(
    client,
    {
      held: grants.map(({ roleId, account }) =>
        view({ ...on, functionName: 'hasRole', args: [roleId, account] }),
      ),
      roleOf: doors.map(({ target, selector }) =>
        view({ ...on, functionName: 'getTargetFunctionRole', args: [target, selector] }),
      ),
    },
    { ...batchOptions({ contracts }), blockNumber: toBlock },
  );

  const named = new Map(labels.map(({ args }) => [args.roleId, args.label]));
  named.set(ADMIN, 'ADMIN');
  const ids = [...new Set([ADMIN, ...grants.map(({ roleId }) => roleId), ...values.roleOf])];
  const roles = ids
    .sort((one, two) => (one < two ? -1 : 1))
    .map((id) => ({
      id,
      label: named.get(id) ?? `Role ${id}`,
      members: grants.flatMap(({ roleId, account }, index) => {
        const [isMember, delay] = values.held[index] ?? [false, 0];
        return roleId === id && isMember ? [{ account, delay }] : [];
      }),
      functions: doors.filter((_, index) => values.roleOf[index] === id),
    }));
  return { roles, block };
}

/** What was granted twice is asked for once. */
function unique<Item extends { account: Address } | { target: Address }>(items: readonly Item[]): Item[] {
  const key = (item: Item) => JSON.stringify(Object.values(item).map(String)).toLowerCase();
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** @returns the name of a contract of this deployment, undefined for any other account. */
export function nameOfContract(contracts: ReadContext['contracts'], account: Address): string | undefined {
  return Object.entries(contracts).find(([, address]) => address && isAddressEqual(address, account))?.[0];
}
