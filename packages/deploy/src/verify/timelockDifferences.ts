import { timelockAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Address, getAddress, getContract, type PublicClient } from 'viem';
import type { Profile } from '../profiles/profileSchema.ts';
import { TIMELOCK_ROLES } from '../roles/handOver.ts';
import { compare, type Difference } from './Difference.ts';

/** Delays, bounds and roles of both timelocks: the governor alone proposes, cancels and executes; no admin. */
export async function timelockDifferences(
  client: PublicClient,
  deployment: Deployment,
  profile: Profile,
): Promise<Difference[]> {
  const { contracts } = deployment;
  const found = await Promise.all([
    oneTimelock(client, deployment, 'protocolTimelock', contracts.protocolGovernor, profile.protocolTimelock),
    oneTimelock(
      client,
      deployment,
      'operationsTimelock',
      contracts.operationsGovernor,
      profile.operationsTimelock,
    ),
  ]);
  return found.flat();
}

async function oneTimelock(
  client: PublicClient,
  { contracts, blockNumber }: Deployment,
  name: 'protocolTimelock' | 'operationsTimelock',
  governor: Address,
  figures: Profile['protocolTimelock'],
): Promise<Difference[]> {
  const address = contracts[name];
  const { read } = getContract({ address, abi: timelockAbi, client });
  const events = await client.getContractEvents({
    address,
    abi: timelockAbi,
    eventName: 'RoleGranted',
    fromBlock: BigInt(blockNumber),
    strict: true,
  });
  const ever = [...new Set([address, ...events.map((event) => getAddress(event.args.account))])];

  const members = await Promise.all(
    Object.entries(TIMELOCK_ROLES).map(async ([role, id]) => {
      const holds = await Promise.all(
        ever.map(async (account) => ((await read.hasRole([id, account])) ? [account] : [])),
      );
      return compare(`${name}: ${role}`, holds.flat().join(' '), role === 'admin' ? '' : governor);
    }),
  );
  return [
    ...members.flat(),
    ...compare(`${name}: delay`, await read.getMinDelay(), BigInt(figures.delay)),
    ...compare(`${name}: floor`, await read.delayFloor(), BigInt(figures.floor)),
    ...compare(`${name}: ceiling`, await read.delayCeiling(), BigInt(figures.ceiling)),
  ];
}
