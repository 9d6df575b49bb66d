import { accessManagerAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import {
  type Address,
  type ContractEventName,
  getAddress,
  getContract,
  type PublicClient,
  zeroAddress,
} from 'viem';
import { roleAssignments } from '../roles/roleAssignments.ts';
import { MEMBERS, ROLES, type RoleName } from '../roles/roles.ts';
import { compare, type Difference } from './Difference.ts';

/**
 * Who may do what, by the AccessManager: each selector's role, and every member of every role. Members are taken
 * from its events, so that one whom no table names is seen too.
 */
export async function roleDifferences(
  client: PublicClient,
  deployment: Deployment,
  deployer: Address,
): Promise<Difference[]> {
  const { contracts } = deployment;
  const manager = getContract({ address: contracts.accessManager, abi: accessManagerAbi, client });

  const selectors = await Promise.all(
    roleAssignments().map(async ({ contract, functionName, selector, roleId }) => {
      const target = contracts[contract];
      const actual =
        target === undefined ? 'no contract' : await manager.read.getTargetFunctionRole([target, selector]);
      return compare(`role of ${contract}.${functionName}`, actual, roleId);
    }),
  );
  return [
    ...selectors.flat(),
    ...(await unnamedFunctions(client, deployment)),
    ...(await unexpectedChanges(client, deployment)),
    ...(await memberDifferences(client, deployment)),
    ...(await deployerDifferences(client, deployment, deployer)),
  ];
}

/** Functions that were given to a role though the table does not name them. */
async function unnamedFunctions(client: PublicClient, deployment: Deployment): Promise<Difference[]> {
  const events = await managerEvents(client, deployment, 'TargetFunctionRoleUpdated');
  const names = new Map(
    Object.entries(deployment.contracts).map(([name, address]) => [getAddress(address ?? zeroAddress), name]),
  );
  const named = new Set(
    roleAssignments().map(({ contract, selector }) => `${deployment.contracts[contract]} ${selector}`),
  );
  const last = new Map(events.map(({ args }) => [`${getAddress(args.target)} ${args.selector}`, args]));

  return [...last].flatMap(([key, { target, selector, roleId }]) => {
    if (named.has(key)) return [];
    return compare(`role of ${names.get(getAddress(target)) ?? target} ${selector}`, roleId, ROLES.ADMIN);
  });
}

/** Changes of the AccessManager that no deployment makes. */
const UNEXPECTED = [
  'RoleAdminChanged',
  'RoleGuardianChanged',
  'RoleGrantDelayChanged',
  'TargetAdminDelayUpdated',
  'TargetClosed',
] as const;

async function unexpectedChanges(client: PublicClient, deployment: Deployment): Promise<Difference[]> {
  const found = await Promise.all(
    UNEXPECTED.map(async (eventName) => {
      const events = await managerEvents(client, deployment, eventName);
      return compare(`AccessManager: ${eventName}`, events.length, 0);
    }),
  );
  return found.flat();
}

function managerEvents<const name extends ContractEventName<typeof accessManagerAbi>>(
  client: PublicClient,
  { contracts, blockNumber }: Deployment,
  eventName: name,
) {
  return client.getContractEvents({
    address: contracts.accessManager,
    abi: accessManagerAbi,
    eventName,
    fromBlock: BigInt(blockNumber),
    strict: true,
  });
}

async function memberDifferences(client: PublicClient, deployment: Deployment): Promise<Difference[]> {
  const { contracts } = deployment;
  const manager = getContract({ address: contracts.accessManager, abi: accessManagerAbi, client });
  const granted = await managerEvents(client, deployment, 'RoleGranted');
  const ids = new Set([...Object.values(ROLES), ...granted.map((event) => event.args.roleId)]);

  const found = await Promise.all(
    [...ids].map(async (id) => {
      const name = (Object.keys(ROLES) as RoleName[]).find((role) => ROLES[role] === id);
      const ever = granted.filter((event) => event.args.roleId === id).map((event) => event.args.account);
      const meant = (name ? MEMBERS[name] : []).map((member) => contracts[member] ?? 'missing');
      const holds = await Promise.all(
        [...new Set(ever.map((account) => getAddress(account)))].map(async (account) => {
          const [member, delay] = await manager.read.hasRole([id, account]);
          return member ? [delay === 0 ? account : `${account} after ${delay} s`] : [];
        }),
      );
      const where = `members of role ${name ?? id}`;
      return compare(where, holds.flat().sort().join(' '), meant.sort().join(' '));
    }),
  );
  return found.flat();
}

async function deployerDifferences(
  client: PublicClient,
  { contracts }: Deployment,
  deployer: Address,
): Promise<Difference[]> {
  const manager = getContract({ address: contracts.accessManager, abi: accessManagerAbi, client });
  const found = await Promise.all(
    Object.entries(ROLES).map(async ([name, id]) => {
      const [member] = await manager.read.hasRole([id, deployer]);
      return compare(`the deployer holds ${name}`, member, false);
    }),
  );
  return found.flat();
}
