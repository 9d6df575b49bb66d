import { withdrawalQueueAbi } from '@metis-blitz/protocol/abi/withdrawalQueue';
import { withdrawalQueueFunctions as abi } from '@metis-blitz/protocol/functions/withdrawalQueue';
import { type Address, type Client, getAbiItem, isAddressEqual } from 'viem';
import { getBlockNumber } from 'viem/actions';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { readLogs } from './readLogs.ts';
import { view } from './view.ts';

export type TicketState = 'waiting' | 'claimable' | 'claimed';

/** A place in the queue. Amounts in wei, times in unix seconds. */
export interface WithdrawalTicket {
  id: bigint;
  state: TicketState;
  /** Waiting: at request, the most it can pay. Then: what it pays. */
  assets: bigint;
  requestedAt: number;
  /** 1 is the head of the queue; 0 when it no longer waits. */
  position: bigint;
  assetsAhead: bigint;
  /** When it should be payable: an estimate. */
  estimatedAt: number;
}

const states: Record<number, TicketState> = { 1: 'waiting', 2: 'claimable', 3: 'claimed' };

/**
 * Tickets that an account holds now, oldest first. They are found by the transfers that brought them, so no index is
 * needed; a claimed ticket belongs to nobody and is not among them.
 * @param fromBlock where to begin to look: the deployment's block
 */
export async function getTickets(
  client: Client,
  { account, fromBlock, ...context }: ReadContext & { account: Address; fromBlock: bigint },
): Promise<{ tickets: readonly WithdrawalTicket[]; block: ReadBlock }> {
  const on = { address: context.contracts.withdrawalQueue, abi } as const;
  const logs = await readLogs(client, {
    address: on.address,
    event: getAbiItem({ abi: withdrawalQueueAbi, name: 'Transfer' }),
    args: { to: account },
    fromBlock,
    toBlock: context.blockNumber ?? (await getBlockNumber(client)),
  });
  const ids = [...new Set(logs.map(({ args }) => args.tokenId))].filter((id) => id !== undefined);

  const { values, block } = await readBatch(
    client,
    ids.map((id) => ({
      ticket: view({ ...on, functionName: 'ticket', args: [id] }),
      position: view({ ...on, functionName: 'position', args: [id] }),
      assetsAhead: view({ ...on, functionName: 'assetsAhead', args: [id] }),
    })),
    batchOptions(context),
  );
  const open = values
    .map((value, index) => ({ ...value, id: ids[index] ?? 0n }))
    .filter(({ ticket }) => states[ticket.status] !== 'claimed');
  const { values: held } = await readBatch(
    client,
    open.map(({ id }) => ({
      owner: view({ ...on, functionName: 'ownerOf', args: [id] }),
      estimatedAt: view({ ...on, functionName: 'estimatedPaymentTime', args: [id] }),
    })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  const tickets = open
    .map(({ ticket, ...place }, index) => ({
      ...place,
      state: states[ticket.status] ?? 'waiting',
      assets: ticket.assets,
      requestedAt: ticket.requestedAt,
      estimatedAt: held[index]?.estimatedAt ?? 0,
      owner: held[index]?.owner,
    }))
    .filter(({ owner }) => owner !== undefined && isAddressEqual(owner, account))
    .map(({ owner: _, ...ticket }) => ticket)
    .sort((one, two) => (one.id < two.id ? -1 : 1));
  return { tickets, block };
}
