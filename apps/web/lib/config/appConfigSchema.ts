import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { z } from 'zod';

/** A path of this origin ("/rpc") or a whole http(s) address. */
const endpoint = z
  .string()
  .refine((text) => /^(\/(?!\/)|https?:\/\/)/.test(text), 'not a path or an http(s) address');

/** The chain that a machine starts for itself. Its accounts belong to everybody. */
const LOCAL_CHAIN = 31_337;

const fields = z.object({
  /** Name of the deployment ("local", "sepolia"); a chain that is none of Metis' own is shown by it. */
  name: z.string().min(1).max(40),
  chainId: z.int().positive(),
  /** Asked in order; the next one is asked when one fails. */
  rpcUrls: z.array(endpoint).min(1).max(8),
  /** What a wallet is given to add the network, when it should not be the first of `rpcUrls`. */
  walletRpcUrl: z.url().optional(),
  /** null: there is no indexer, and the app works from the chain alone. */
  indexerUrl: endpoint.nullable(),
  /** Block explorer, without a slash at the end; null where there is none. Absent: the network's own. */
  explorerUrl: z.url().nullable().optional(),
  /** Given for a local deployment, which is made at run time. Others are in `@metis-blitz/protocol`. */
  deployment: deploymentSchema.optional(),
  /**
   * DEVELOPMENT ONLY: a key that everybody knows. With it the app offers an account of its own among the wallets, so
   * that a local chain can be tried without installing one.
   */
  developmentKey: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/, 'not a key')
    .optional(),
});

/** What `/config.json` holds: all that the same static bytes need to know of the place they run in. */
export const appConfigSchema = fields.refine(
  ({ chainId, developmentKey }) => developmentKey === undefined || chainId === LOCAL_CHAIN,
  { path: ['developmentKey'], error: 'only for a local chain' },
);

export type ConfigFile = z.output<typeof appConfigSchema>;
/** The configuration of the running app, with the deployment found. */
export type AppConfig = Omit<ConfigFile, 'deployment' | 'explorerUrl'> & {
  readonly explorerUrl: string | null;
  readonly deployment: NonNullable<ConfigFile['deployment']>;
  /** A node that the person has this browser ask first. Not from the file. */
  readonly ownRpcUrl?: string;
};
