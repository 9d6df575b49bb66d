import type { AbiEvent, Address, Client, GetLogsReturnType } from 'viem';
import { getLogs } from 'viem/actions';

const SMALLEST = 500n;

/**
 * Logs of one event over any number of blocks: a node that refuses a range is asked for halves of it.
 * @returns oldest first
 * @throws the node's error once even 500 blocks are too many
 */
export async function readLogs<const Event extends AbiEvent>(
  client: Client,
  {
    address,
    event,
    args,
    fromBlock,
    toBlock,
  }: {
    address: Address;
    event: Event;
    args?: Record<string, unknown>;
    fromBlock: bigint;
    toBlock: bigint;
  },
): Promise<GetLogsReturnType<Event, [Event], true>> {
  if (toBlock < fromBlock) return [];
  try {
    const logs = await getLogs(client, {
      address,
      event: event as AbiEvent,
      ...(args ? { args: args as never } : {}),
      fromBlock,
      toBlock,
      strict: true,
    });
    return logs as unknown as GetLogsReturnType<Event, [Event], true>;
  } catch (error) {
    if (toBlock - fromBlock < SMALLEST) throw error;
    const middle = (fromBlock + toBlock) / 2n;
    const part = { address, event, ...(args ? { args } : {}) };
    const first = await readLogs(client, { ...part, fromBlock, toBlock: middle });
    const second = await readLogs(client, { ...part, fromBlock: middle + 1n, toBlock });
    return [...first, ...second];
  }
}
