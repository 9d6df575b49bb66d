import type { AbiEvent, Address, Client, GetLogsReturnType, Log } from 'viem';
import { getLogs } from 'viem/actions';
import { FINAL_DEPTH, memoryOf } from './logMemory.ts';

const SMALLEST = 500n;

interface Asked {
  readonly address: Address;
  readonly event: AbiEvent;
  readonly args?: Record<string, unknown>;
}

/**
 * Logs of one event over any number of blocks: a node that refuses a range is asked for halves of it, and from there
 * on for no more than that at once. A client that `rememberLogs` is asked only for blocks that it has not read.
 * @returns oldest first
 * @throws the node's error once even 500 blocks are too many
 */
export async function readLogs<const Event extends AbiEvent>(
  client: Client,
  { fromBlock, toBlock, ...asked }: Asked & { event: Event; fromBlock: bigint; toBlock: bigint },
): Promise<GetLogsReturnType<Event, [Event], true>> {
  const memory = memoryOf(client);
  const question = JSON.stringify([asked, fromBlock], (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const known = memory?.get(question);
  // A chain that has become shorter than what was final is another chain.
  const old = known && known.upTo <= toBlock ? known : undefined;
  const first = old ? old.upTo + 1n : fromBlock;
  const logs = [...(old?.logs ?? []), ...(await readRange(client, asked, first, toBlock))];

  const upTo = toBlock - FINAL_DEPTH;
  if (upTo >= first) {
    memory?.set(question, { upTo, logs: logs.filter(({ blockNumber }) => (blockNumber ?? 0n) <= upTo) });
  }
  return logs as unknown as GetLogsReturnType<Event, [Event], true>;
}

async function readRange(client: Client, asked: Asked, from: bigint, to: bigint): Promise<readonly Log[]> {
  const logs: Log[] = [];
  let span = to - from + 1n;
  for (let begin = from; begin <= to; ) {
    const end = begin + span - 1n < to ? begin + span - 1n : to;
    try {
      const range = { ...asked, fromBlock: begin, toBlock: end, strict: true } as const;
      logs.push(...((await getLogs(client, range as Parameters<typeof getLogs>[1])) as Log[]));
      begin = end + 1n;
    } catch (error) {
      if (end - begin < SMALLEST) throw error;
      span = (end - begin + 1n) / 2n;
    }
  }
  return logs;
}
