import { parseEther } from 'viem';
import { z } from 'zod';
import { CRANK_NAMES } from '../cranks/allCranks.ts';

const metis = (usual: string) =>
  z
    .string()
    .regex(/^\d{1,9}(\.\d{1,18})?$/, 'is an amount of METIS')
    .default(usual)
    .transform((value) => parseEther(value));

const seconds = (usual: number) =>
  z.coerce.number('is a number of seconds').int().min(1).max(2_592_000).default(usual);

const cranks = z
  .string()
  .default(CRANK_NAMES.join(','))
  .transform((list) => list.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(CRANK_NAMES, { error: `names cranks of ${CRANK_NAMES.join(', ')}` })).min(1));

const flag = z
  .enum(['true', 'false'], { error: 'is true or false' })
  .default('false')
  .transform((value) => value === 'true');

const envSchema = z.object({
  BLITZ_RPC_URL: z
    .url({ protocol: /^https?$/, error: 'is the http(s) address of a node' })
    .default('http://127.0.0.1:8545'),
  BLITZ_DEPLOYMENT: z.string({ error: 'names the deployment file' }).min(1, 'names the deployment file'),
  /** 0 takes a free one. */
  BLITZ_KEEPER_PORT: z.coerce.number('is a port').int('is a port').min(0).max(65_535).default(0),
  BLITZ_KEEPER_HOST: z.string().min(1).default('127.0.0.1'),
  BLITZ_KEEPER_INTERVAL_MS: z.coerce
    .number('is a number of milliseconds')
    .int()
    .min(200)
    .max(3_600_000)
    .default(5_000),
  BLITZ_KEEPER_CRANKS: cranks,
  /** Smaller rewards wait. */
  BLITZ_KEEPER_MIN_HARVEST: metis('0.01'),
  /** Of what a turn brings, in per cent with up to two decimals; in basis points afterwards. */
  BLITZ_KEEPER_MAX_COST_PERCENT: z
    .string()
    .regex(/^\d{1,4}(\.\d{1,2})?$/, 'is a number of per cent')
    .default('1')
    .transform((value) => Math.round(Number(value) * 100)),
  /** After so long a due turn is made though it costs more. */
  BLITZ_KEEPER_PATIENCE_S: seconds(21_600),
  BLITZ_KEEPER_MAX_TURN: metis('0.2'),
  BLITZ_KEEPER_MAX_DAY: metis('2'),
  BLITZ_KEEPER_FLOOR: metis('0.01'),
  /** After so long a transaction that is in no block is sent again at a higher price. */
  BLITZ_KEEPER_STUCK_S: seconds(60),
  /** Where spending is remembered over restarts. */
  BLITZ_KEEPER_STATE: z.string().min(1).optional(),
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
