import { getAddress, isAddress } from 'viem';
import { z } from 'zod';

const address = z
  .string()
  .refine((text) => isAddress(text, { strict: false }), 'not an address')
  .transform((text) => getAddress(text));

/** A path of this origin ("/rpc") or a whole http(s) address. */
const endpoint = z
  .string()
  .refine((text) => /^(\/(?!\/)|https?:\/\/)/.test(text), 'not a path or an http(s) address');

/** Where the contracts stand. Names are those of the deployment file: `liquidStaking`, `sequencerPool`, `sequencerSet` … */
export const deploymentSchema = z.looseObject({
  chainId: z.number().int().positive(),
  contracts: z.record(z.string(), address),
});

/** What `/config.json` holds: all that the same static bytes need to know of the place they run in. */
export const appConfigSchema = z.object({
  /** Name of the deployment, shown beside the network ("local", "sepolia"). */
  name: z.string().min(1).max(40),
  chainId: z.number().int().positive(),
  /** Asked in order; the next one is asked when one fails. */
  rpcUrls: z.array(endpoint).min(1).max(8),
  /** What a wallet is given to add the network. A wallet needs a whole address. @default the first rpcUrl on this origin */
  walletRpcUrl: z.string().url().optional(),
  /** null: there is no indexer, and the app works from the chain alone. */
  indexerUrl: endpoint.nullable(),
  /** Block explorer, without a slash at the end; null where there is none. */
  explorerUrl: z.string().url().nullable().default(null),
  /** Given for a local deployment, which is made at run time. Others are in `@metis-blitz/protocol`. */
  deployment: deploymentSchema.optional(),
});

export type AppConfig = z.infer<typeof appConfigSchema>;
export type Deployment = z.infer<typeof deploymentSchema>;
