import { parseDuration, warp } from '@metis-blitz/devnet';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { localRpc, requireLocalChain } from './requireLocalChain.ts';

/** @throws {Refusal} when the time is nonsense, or no local chain answers there */
export async function warpDevnet([duration = '', ...options]: string[]): Promise<void> {
  const { rpc = localRpc() } = readOptions(options, { rpc: { type: 'string' } });
  const seconds = readSeconds(duration);
  await requireLocalChain(rpc);

  const now = await warp(rpc, seconds);
  console.log(`The chain is ${duration} further: ${new Date(now * 1_000).toISOString()}.`);
}

function readSeconds(text: string): number {
  try {
    return parseDuration(text);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
