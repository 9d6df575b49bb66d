import { z } from 'zod';
import { typedAddress, uint, wholeNumber } from './wire.ts';

export const noQuery = z.object({});

export const pageQuery = z.object({
  cursor: z.string().min(1).max(200).optional(),
  limit: wholeNumber(1, 200).default(50),
});

/** Oldest and newest moment, unix seconds, both inclusive. */
export const spanQuery = pageQuery.extend({
  from: wholeNumber(0, 10 ** 12).optional(),
  to: wholeNumber(0, 10 ** 12).optional(),
});

export const noParams = z.object({});
export const addressParams = z.object({ address: typedAddress });
export const idParams = z.object({ id: uint });
export const governorName = z.enum(['protocol', 'operations']);
export const proposalParams = z.object({ governor: governorName, id: uint });
