import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from './importsOf.ts';
import { openCompiler } from './openCompiler.ts';
import { type Artifact, type Code, keyOf, openTester } from './openTester.ts';
import { roundsOf } from './roundsOf.ts';

/** A file of the contracts with other text in it. */
export interface Order {
  path: string;
  text: string;
  rounds: number;
}

/** `same`: the fault is none, its code is that of the original. */
export type Verdict = 'killed' | 'survived' | 'invalid' | 'same';

export interface Judgement {
  verdict: Verdict;
  /** The test that noticed it. */
  by?: string;
  /** The process ends with it. */
  isLast?: true;
}

/**
 * In seconds of the processor, for a suite of which nothing is known, and in lengths of one that has ended before: what
 * takes longer has met a loop without end.
 */
const PATIENCE = 120;
const LENGTHS = 10;
const FOLDERS = ['contracts/artifacts', '.cache/hardhat/test-artifacts'];
const CONTRACT = /^contract (\w+)/m;

/*
 * node scripts/evidence/mutation/judgeProcess.ts
 * Answers each order that comes in with a judgement. A process of its own: nothing but its end stops a test that has
 * met a loop without end.
 */
const root = process.cwd();
const texts = new Map<string, string>();
const read = (path: string) => {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
  texts.set(path, text);
  return text;
};

const tester = await openTester(root);
const compiler = openCompiler(root, FOLDERS);
const original = new Map<string, Code | undefined>();
const red = new Map<string, Set<string>>();
const worth = new Map<string, { kills: number; seconds: number }>();

process.on('message', async (order: Order) => {
  // what is wrong with the judge says nothing of the tests
  const judgement = await judge(order).catch((error) => ({ verdict: 'invalid' as const, by: String(error) }));
  process.send?.(judgement);
});
process.send?.('ready');

async function judge({ path, text, rounds }: Order): Promise<Judgement> {
  const changed = new Map([[path, text]]);
  const deployed = tester.artifacts.filter((artifact) => isDeployedWith(artifact, path));
  const codes = new Map<string, Code>();
  for (const artifact of deployed) {
    const code = compiler.compile(artifact, changed);
    if (!code) return { verdict: 'invalid' };
    if (code.bytecode !== codeOf(artifact)?.bytecode) codes.set(keyOf(artifact.id), code);
  }
  const changedNames = deployed.filter(({ id }) => codes.has(keyOf(id))).map(({ path: file }) => file);

  let isSame = codes.size === 0;
  for (const files of roundsOf(root, path).slice(0, rounds)) {
    for (const suite of inOrder(tester.suites.filter((one) => files.includes(one.path)))) {
      const holds = holdsCodeOf(suite, path);
      if (!holds && !deploysAny(suite, changedNames)) continue;
      const all = new Map(codes);
      if (holds) {
        const code = compiler.compile(suite, changed);
        if (!code) return { verdict: 'invalid' };
        if (code.bytecode === codeOf(suite)?.bytecode && codes.size === 0) continue;
        all.set(keyOf(suite.id), code);
      }
      isSame = false;
      const by = await noticed(suite, all);
      if (by) return { verdict: 'killed', by };
    }
  }
  return { verdict: isSame ? 'same' : 'survived' };
}

/** The test that fails with these codes and does not with the original ones, compiled alike. */
async function noticed(suite: Artifact, codes: ReadonlyMap<string, Code>): Promise<string | undefined> {
  const key = keyOf(suite.id);
  const known = worth.get(key);
  const patience = known ? Math.max(20, LENGTHS * known.seconds) : PATIENCE;
  const began = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(began);
    if ((user + system) / 1e6 < patience) return;
    const by = `${suite.id.name} (does not end)`;
    process.send?.({ verdict: 'killed', by, isLast: true }, () => process.exit(0));
  }, 1_000);
  const failing = await tester.failing(suite, codes).finally(() => clearInterval(watch));
  const { user } = process.cpuUsage(began);

  const fresh = failing.length === 0 ? [] : await withoutRed(suite, failing, codes);
  const seconds = Math.max(user / 1e6, known?.seconds ?? 0.01);
  worth.set(key, { kills: (known?.kills ?? 0) + (fresh.length > 0 ? 1 : 0), seconds });
  return fresh[0] && `${suite.id.name}.${fresh[0]}`;
}

async function withoutRed(suite: Artifact, failing: readonly string[], codes: ReadonlyMap<string, Code>) {
  const key = [keyOf(suite.id), ...[...codes.keys()].sort()].join();
  let known = red.get(key);
  if (!known) {
    const untouched = [...codes.keys()].map((name) => [name, original.get(name)] as const);
    const green = new Map(untouched.filter((entry): entry is [string, Code] => entry[1] !== undefined));
    known = new Set(await tester.failing(suite, green));
    red.set(key, known);
  }
  return failing.filter((name) => !known.has(name));
}

/** Those that notice most in the least time first. */
function inOrder(suites: readonly Artifact[]): Artifact[] {
  const rank = (suite: Artifact) => {
    const known = worth.get(keyOf(suite.id));
    return known ? (known.kills + 0.5) / known.seconds : 1;
  };
  return suites.toSorted((a, b) => rank(b) - rank(a));
}

function codeOf(artifact: Artifact): Code | undefined {
  const key = keyOf(artifact.id);
  if (!original.has(key)) original.set(key, compiler.compile(artifact, new Map()));
  return original.get(key);
}

function isDeployedWith({ path, id }: Artifact, changed: string): boolean {
  if (!path.startsWith('contracts/src/') || path.startsWith('contracts/src/devnet/')) return false;
  return CONTRACT.exec(read(path))?.[1] === id.name && importsOf(path, read).has(changed);
}

/** Whether it was compiled into the test itself: a library it calls, a parent of its mocks. */
function holdsCodeOf({ path }: Artifact, changed: string): boolean {
  const enter = (file: string) => file.startsWith('contracts/test/') || !CONTRACT.test(read(file));
  return importsOf(path, read, enter).has(changed);
}

function deploysAny({ path }: Artifact, files: readonly string[]): boolean {
  const names = files.map((file) => file.split('/').at(-1) ?? '');
  return [...importsOf(path, read)].some(
    (file) => file.startsWith('contracts/test/') && names.some((name) => read(file).includes(`"${name}:`)),
  );
}
