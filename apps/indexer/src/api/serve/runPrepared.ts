import { db } from 'ponder:api';

interface Answer {
  rows: { answer: string }[];
}
interface Pglite {
  exec(statements: string): Promise<Answer[]>;
  query(text: string, params: readonly unknown[]): Promise<Answer>;
}
interface Pool {
  query(statement: { name?: string; text: string; values: readonly unknown[] }): Promise<Answer>;
}
interface Statement {
  getQuery(): { sql: string; params: unknown[] };
}
interface Prepared {
  name: string;
  at: number;
  done: Promise<unknown>;
}

/** Which statements there are follows from the routes and what may be asked of them: more than these are not kept. */
const MOST_STATEMENTS = 200;
/** A plan is made for the tables as they are then. */
const MOST_AGE_MS = 600_000;
/** Blocks are written in between. */
const MOST_AT_ONCE = 16;

const { $client } = db as unknown as { $client: Pglite | Pool };
const prepared = new Map<string, Prepared>();
let names = 0;

/**
 * Runs a statement that gives one row with one column, `answer`. The database reads and plans each text once: that is
 * most of the work where a question is small.
 */
export async function runPrepared(statement: Statement): Promise<string> {
  const { sql: text, params } = statement.getQuery();
  const answer = await ('exec' in $client
    ? runInPglite($client, text, params)
    : $client.query({ ...nameOf(text), text, values: params }));
  if (!answer?.rows[0]) throw new Error('The database gave no answer.');
  return answer.rows[0].answer;
}

/** node-postgres prepares what has a name, once in each connection. */
function nameOf(text: string): { name?: string } {
  const known = prepared.get(text);
  if (known) return { name: known.name };
  if (prepared.size >= MOST_STATEMENTS) return {};
  const name = `blitz_${names++}`;
  prepared.set(text, { name, at: 0, done: Promise.resolve() });
  return { name };
}

async function runInPglite(client: Pglite, text: string, params: readonly unknown[]) {
  const known = prepared.get(text);
  if (!known && prepared.size >= MOST_STATEMENTS) return client.query(text, params);
  const { name, done } = known && performance.now() - known.at < MOST_AGE_MS ? known : prepare(client, text);
  await done;
  const values = params.length === 0 ? '' : `(${params.map(literal).join(', ')})`;
  return together(client, `execute ${name}${values}`);
}

function prepare(client: Pglite, text: string): Prepared {
  const old = prepared.get(text);
  const name = old?.name ?? `blitz_${names++}`;
  const anew = old ? `deallocate ${name};` : 'set plan_cache_mode = force_generic_plan;';
  const done = client.exec(`${anew} prepare ${name} as ${text}`);
  const fresh = { name, at: performance.now(), done };
  prepared.set(text, fresh);
  done.catch(() => prepared.delete(text));
  return fresh;
}

interface Call {
  statement: string;
  resolve(answer: Answer | undefined): void;
  reject(error: unknown): void;
}

const calls: Call[] = [];
let isRunning = false;

/**
 * PGlite opens and empties a file of its folder for each message, and the whole process waits: statements that come
 * while others run go in one.
 */
function together(client: Pglite, statement: string): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    calls.push({ statement, resolve, reject });
    if (!isRunning) void runAll(client);
  });
}

async function runAll(client: Pglite): Promise<void> {
  isRunning = true;
  while (calls.length > 0) await runSome(client, calls.splice(0, MOST_AT_ONCE));
  isRunning = false;
}

async function runSome(client: Pglite, some: readonly Call[]): Promise<void> {
  try {
    const answers = await client.exec(some.map(({ statement }) => statement).join(';'));
    for (const [i, { resolve }] of some.entries()) resolve(answers[i]);
  } catch (error) {
    const [only] = some;
    if (some.length === 1) only?.reject(error);
    // One of them is at fault, and the others are not to suffer for it.
    else for (const one of some) await runSome(client, [one]);
  }
}

const PLAIN = /^[\w.-]*$/;

/** What is asked for by value is a number, an address or a word: nothing else may become part of a statement. */
function literal(value: unknown): string {
  const text = String(value);
  if (value === null || !PLAIN.test(text)) throw new Error(`Not a plain value: ${JSON.stringify(text)}`);
  return `'${text}'`;
}
