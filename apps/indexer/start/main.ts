import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pgliteDirectory } from '../lib/pgliteDirectory.ts';
import { readDeployment } from '../lib/readDeployment.ts';
import { readEnv } from '../lib/readEnv.ts';
import { checkLogs } from './checkLogs.ts';
import { findAnchor } from './findAnchor.ts';
import { openDoor } from './openDoor.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import { requireFreePort } from './requireFreePort.ts';
import { requireSchema } from './requireSchema.ts';
import { sourcesFingerprint } from './sourcesFingerprint.ts';
import { TryAgain } from './TryAgain.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMANDS = ['start', 'serve'] as const;

try {
  await main(process.argv[2] ?? 'start');
} catch (error) {
  console.error((error as Error).message);
  process.exit(error instanceof TryAgain ? TryAgain.exitCode : 1);
}

/**
 * Starts Ponder in this process. What is indexed lives in a schema named after the chain and after the code: a
 * restart goes on where it stopped, another chain or other code begins anew beside it.
 */
async function main(command: string): Promise<void> {
  if (!COMMANDS.some((known) => known === command)) throw new Error(`Say one of: ${COMMANDS.join(', ')}.`);
  const env = readEnv(process.env);
  const deployment = readDeployment(env.BLITZ_DEPLOYMENT);
  const indexDir = resolve(ROOT, env.BLITZ_INDEX_DIR ?? '.ponder');
  await requireFreePort(env.PORT, env.HOST);

  const anchor = await findAnchor(env.BLITZ_RPC_URL, deployment);
  const schema =
    env.BLITZ_DATABASE_SCHEMA ?? `blitz_${anchor.slice(2, 10)}_${await sourcesFingerprint(ROOT)}`;
  if (command === 'start') {
    const directory = pgliteDirectory(indexDir, schema);
    await prepareDatabase({
      urls: env.BLITZ_RPC_URL,
      databaseUrl: env.DATABASE_URL,
      directory,
      schema,
      deployment,
    });
  } else if (env.DATABASE_URL) await requireSchema(env.DATABASE_URL, schema);

  // Ponder reads both from the folder it runs in.
  process.env.BLITZ_DEPLOYMENT = resolve(env.BLITZ_DEPLOYMENT);
  process.env.BLITZ_INDEX_DIR = indexDir;
  process.env.BLITZ_ANCHOR = anchor;
  process.env.DATABASE_SCHEMA = schema;
  process.env.PONDER_TELEMETRY_DISABLED = '1';
  process.chdir(ROOT);
  process.argv = [
    process.execPath,
    'ponder',
    command,
    ...['--schema', schema, '--port', String(env.PORT), '--hostname', env.HOST, '--log-level', env.LOG_LEVEL],
    ...(command === 'start' && env.BLITZ_VIEWS_SCHEMA ? ['--views-schema', env.BLITZ_VIEWS_SCHEMA] : []),
  ];
  openDoor();
  globalThis.fetch = checkLogs(globalThis.fetch, (sentence) => {
    console.error(sentence);
    process.exit(TryAgain.exitCode);
  });
  await import(new URL('bin/ponder.js', import.meta.resolve('ponder')).href);
}
