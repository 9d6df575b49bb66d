import { withdrawalQueueFunctions as abi } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { Client } from 'viem';
import { z } from 'zod';
import { batchOptions, type ReadContext } from './context.ts';
import { readBatch } from './readBatch.ts';
import { view } from './view.ts';

const JSON_URI = 'data:application/json;base64,';

const face = z.object({
  name: z.string(),
  /** A picture and nothing else: an address of another origin is none. */
  image: z.string().regex(/^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/),
});

/** What stands on a ticket, drawn by the queue itself. */
export interface TicketPicture {
  name: string;
  /** SVG as a data URI: for an image, never for a document. */
  image: string;
}

/**
 * The picture of a ticket at this moment, as wallets and markets show it.
 * @throws when there is no such ticket any more, or when what the queue says is no picture
 */
export async function getTicketPicture(
  client: Client,
  { ticketId, ...context }: ReadContext & { ticketId: bigint },
): Promise<TicketPicture> {
  const on = { address: context.contracts.withdrawalQueue, abi } as const;
  const { values: uri } = await readBatch(
    client,
    view({ ...on, functionName: 'tokenURI', args: [ticketId] }),
    batchOptions(context),
  );
  if (!uri.startsWith(JSON_URI)) throw new Error(`Ticket ${ticketId} has no picture on the chain.`);
  const bytes = Uint8Array.from(atob(uri.slice(JSON_URI.length)), (letter) => letter.charCodeAt(0));
  return face.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
