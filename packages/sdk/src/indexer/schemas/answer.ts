import { z } from 'zod';
import { blockNumber, hash, seconds } from './wire.ts';

/** The block that an answer is true for. */
export const blockSchema = z.object({ number: blockNumber, hash, timestamp: seconds });

export type IndexedBlock = z.output<typeof blockSchema>;

export function answer<Data extends z.ZodType>(data: Data) {
  return z.object({ data, block: blockSchema });
}

/** `nextCursor` is opaque: hand it back to go on, null at the end. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export const refusalSchema = z.object({
  error: z.object({
    /** `bad-request`, `not-found`, `not-ready`, `too-large`, `too-many`, `internal`. */
    code: z.string(),
    /** One sentence for a person. */
    message: z.string(),
  }),
  /** Of which it is true, where it was looked for in the tables. */
  block: blockSchema.optional(),
});
