import type { ContractCode } from '@metis-blitz/protocol/bytecode';
import { BaseError, type Hex, HttpRequestError, type PublicClient, TimeoutError } from 'viem';
import { CODES } from '../plan/codes.ts';
import { INSTRUCTIONS, type Instruction } from './instructions.ts';
import { requiredInstructions } from './requiredInstructions.ts';

/** What is told of a chain before a deployment: what tells the forks of today apart. */
const TOLD = ['CHAINID', 'PUSH0', 'BASEFEE', 'MCOPY', 'TLOAD'] as const satisfies readonly Instruction[];
export type ProbedInstruction = (typeof TOLD)[number];

/**
 * Which instructions the chain runs.
 * @throws when the node does not answer
 */
export async function probeChain(client: PublicClient): Promise<Record<ProbedInstruction, boolean>> {
  const known = await Promise.all(
    TOLD.map(async (name) => [name, await runs(client, INSTRUCTIONS[name].probe)] as const),
  );
  return Object.fromEntries(known) as Record<ProbedInstruction, boolean>;
}

/**
 * Code for a newer machine deploys well and fails later, so the chain is asked first for every younger instruction
 * that the code really holds.
 * @param codes all that a deployment makes unless told
 * @throws when the chain lacks one, or the node does not answer
 */
export async function requireInstructions(
  client: PublicClient,
  codes: readonly ContractCode[] = Object.values(CODES),
): Promise<void> {
  const asked = await Promise.all(
    requiredInstructions(codes).map(async (name) =>
      (await runs(client, INSTRUCTIONS[name].probe)) ? [] : [name],
    ),
  );
  const missing = asked.flat();
  if (missing.length > 0) {
    throw new Error(
      `The chain does not run ${missing.join(', ')}, which the contracts are compiled with: nothing was sent.`,
    );
  }
}

/** `eth_call` without a target runs its data as code: an error means that the chain lacks the instruction. */
async function runs(client: PublicClient, data: Hex): Promise<boolean> {
  try {
    await client.call({ data });
    return true;
  } catch (error) {
    const isSilent = (cause: unknown) => cause instanceof HttpRequestError || cause instanceof TimeoutError;
    if (error instanceof BaseError && error.walk(isSilent)) throw error;
    return false;
  }
}
