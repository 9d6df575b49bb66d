import { z } from 'zod';

const schemaName = z.string().regex(/^[a-z][a-z0-9_]{0,40}$/, 'is lower case letters, digits and _');

const envSchema = z.object({
  BLITZ_RPC_URL: z
    .string()
    .default('http://127.0.0.1:8545')
    .transform((value) => value.split(',').map((url) => url.trim()))
    .pipe(
      z.array(z.url({ protocol: /^https?$/, error: 'names http(s) addresses of nodes, parted by commas' })),
    ),
  BLITZ_DEPLOYMENT: z.string({ error: 'names the deployment file' }).min(1, 'names the deployment file'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is a postgres:// address' }).optional(),
  BLITZ_DATABASE_SCHEMA: schemaName.optional(),
  BLITZ_INDEX_DIR: z.string().min(1).optional(),
  BLITZ_VIEWS_SCHEMA: schemaName.optional(),
  PORT: z.coerce.number('is a port').int().min(1).max(65_535).default(42_069),
  HOST: z.string().min(1).default('127.0.0.1'),
  BLITZ_RATE_LIMIT: z.coerce.number('is a number').int().min(0).max(100_000).default(100),
  BLITZ_KEEP_ANSWERS: z
    .enum(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
  BLITZ_TRUST_PROXY: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  BLITZ_STALL_S: z.coerce.number('is a number of seconds').int().min(5).max(3_600).default(60),
  BLITZ_POLL_MS: z.coerce.number().int().min(50).max(60_000).default(1_000),
});

export type Env = z.infer<typeof envSchema>;

/**
 * The indexer's settings from the environment (README.md lists them).
 * @throws Error with one line per setting that is missing or wrong
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path[0]?.toString() ?? 'env'}: ${issue.message}`);
  throw new Error(`The indexer cannot start.\n${lines.join('\n')}`);
}
