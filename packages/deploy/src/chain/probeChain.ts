import type { Hex, PublicClient } from 'viem';

/** `eth_call` without a target runs its data as code: an error means that the chain lacks the instruction. */
const PROBES = {
  CHAINID: '0x4660005260206000f3',
  PUSH0: '0x5f60005260206000f3',
  BASEFEE: '0x4860005260206000f3',
  MCOPY: '0x60206000600020600060005e',
  TLOAD: '0x60005c60005260206000f3',
} as const satisfies Record<string, Hex>;

export type ProbedInstruction = keyof typeof PROBES;

/** Which instructions the chain runs. */
export async function probeChain(client: PublicClient): Promise<Record<ProbedInstruction, boolean>> {
  const known = await Promise.all(
    Object.entries(PROBES).map(async ([name, data]) => [name, await runs(client, data)] as const),
  );
  return Object.fromEntries(known) as Record<ProbedInstruction, boolean>;
}

/**
 * Code for a newer machine deploys well and fails later, so the chain is asked first: our code is compiled for
 * Berlin and asks only for what Berlin has.
 * @throws when the chain lacks an instruction of Berlin
 */
export async function requireBerlin(client: PublicClient): Promise<void> {
  if (!(await runs(client, PROBES.CHAINID))) {
    throw new Error('The chain does not run the instructions of Berlin that the contracts are compiled for.');
  }
}

async function runs(client: PublicClient, data: Hex): Promise<boolean> {
  try {
    await client.call({ data });
    return true;
  } catch {
    return false;
  }
}
