import { type ContractCode, sequencerOfficeCode } from '@metis-blitz/protocol/bytecode';
import type { ContractName, Deployment } from '@metis-blitz/protocol/deployments';
import { type Address, getContractAddress, type Hex, type PublicClient } from 'viem';
import { CODES, type Planned } from '../plan/codes.ts';
import type { External } from '../plan/planDeployment.ts';
import type { Difference } from './Difference.ts';

/** Byte code at every address against what the compiler made, less the holes that constructors filled. */
export async function codeDifferences(
  client: PublicClient,
  deployment: Deployment,
  external: Partial<External>,
): Promise<Difference[]> {
  const names = Object.keys(deployment.contracts) as ContractName[];
  const found = await Promise.all(
    names.map(async (name) => {
      const address = deployment.contracts[name];
      if (address === undefined) return [];
      const isGiven = external[name as keyof External] !== undefined;
      return codeDifference(client, name, address, isGiven ? undefined : CODES[name as Planned]);
    }),
  );
  return [...found.flat(), ...(await officeDifference(client, deployment.contracts.sequencerPool))];
}

/** The pool makes the other half of itself in its constructor: the first contract that its own nonce gives. */
function officeDifference(client: PublicClient, pool: Address): Promise<Difference[]> {
  const office = getContractAddress({ from: pool, nonce: 1n });
  return codeDifference(client, 'the office of sequencerPool', office, sequencerOfficeCode);
}

async function codeDifference(
  client: PublicClient,
  name: string,
  address: Address,
  expected: ContractCode | undefined,
): Promise<Difference[]> {
  const actual = await client.getCode({ address });
  if (actual === undefined || actual === '0x') {
    return [{ at: `code of ${name}`, actual: 'none', expected: 'a contract' }];
  }
  if (!expected) return [];

  const masked = maskHoles(actual, expected);
  const wanted = maskHoles(expected.runtimeCode, expected);
  if (masked === wanted) return [];
  return [
    {
      at: `code of ${name}`,
      actual: `${masked.length / 2 - 1} bytes, first different byte ${firstDifference(masked, wanted)}`,
      expected: `${wanted.length / 2 - 1} bytes of ${expected.contractName}`,
    },
  ];
}

function maskHoles(code: Hex, { immutables, runtimeLinks }: ContractCode): string {
  const links = Object.values(runtimeLinks).flatMap((byName) => Object.values(byName).flat());
  let masked = code.slice(2).toLowerCase();
  for (const { start, length } of [...immutables, ...links]) {
    masked = masked.slice(0, start * 2) + '0'.repeat(length * 2) + masked.slice((start + length) * 2);
  }
  return `0x${masked}`;
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return Math.floor(i / 2) - 1;
}
