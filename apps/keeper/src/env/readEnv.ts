import { type Hex, isHex, parseEther } from 'viem';
import { z } from 'zod';

const flag = z
  .enum(['true', 'false'], { error: 'is true or false' })
  .default('false')
  .transform((value) => value === 'true');

const envSchema = z.object({
  BLITZ_RPC_URL: z
    .url({ protocol: /^https?$/, error: 'is the http(s) address of a node' })
    .default('http://127.0.0.1:8545'),
  BLITZ_DEPLOYMENT: z.string({ error: 'names the deployment file' }).min(1, 'names the deployment file'),
  BLITZ_KEEPER_KEY: z
    .custom<Hex>((value) => isHex(value) && value.length === 66, 'is a private key: 0x and 64 hex digits')
    .optional(),
  /** 0 takes a free one. */
  BLITZ_KEEPER_PORT: z.coerce.number('is a port').int('is a port').min(0).max(65_535).default(0),
  BLITZ_KEEPER_HOST: z.string().min(1).default('127.0.0.1'),
  BLITZ_KEEPER_INTERVAL_MS: z.coerce
    .number('is a number of milliseconds')
    .int()
    .min(200)
    .max(3_600_000)
    .default(5_000),
  /** Whole METIS; smaller rewards wait. */
  BLITZ_KEEPER_MIN_HARVEST: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,18})?$/, 'is an amount of METIS')
    .default('0.01')
    .transform((value) => parseEther(value)),
  BLITZ_KEEPER_EXECUTE: flag,
  BLITZ_KEEPER_DRY_RUN: flag,
});

export type Env = z.infer<typeof envSchema>;

/**
 * The keeper's settings from the environment (README.md lists them).
 * @throws Error with one line per setting that is missing or wrong, never with a value: one of them is a key
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path[0]?.toString() ?? 'env'} ${issue.message}`);
  throw new Error(`The keeper cannot start.\n${lines.join('\n')}`);
}
