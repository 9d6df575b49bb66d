import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

/*
 * The bootstrap as a person runs it: a process, signals, what is left afterwards. The program it launches is a
 * small one that has a child and a grandchild.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const HOME = fileURLToPath(new URL('../..', import.meta.url));

const START =
  "import { launch } from './bootstrap/launch.mjs';\nawait launch('scripts/program.ts', process.argv.slice(2));\n";

/** Writes its process ids, then ends as it is told, or waits. */
const PROGRAM = `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { onStop } from './bootstrap/onStop.mjs';

const [how] = process.argv.slice(2);
const idle = 'setInterval(() => {}, 1000)';
const child = spawn(process.execPath, ['-e', \`
  const grandchild = require('child_process').spawn(process.execPath, ['-e', '\${idle}']);
  console.log(grandchild.pid);
  process.on('SIGTERM', () => {});
  \${idle}
\`]);
child.stdout.once('data', (pid) => {
  writeFileSync('pids.json', JSON.stringify([process.pid, child.pid, Number(String(pid))]));
  if (how === 'fail') process.exit(7);
});
onStop(() => {
  if (how !== 'stubborn') process.exit(0);
});
setInterval(() => {}, 1000);
`;

function tree(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'launch-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'scripts'));
  cpSync(HERE, join(root, 'scripts/bootstrap'), { recursive: true });
  writeFileSync(join(root, 'scripts/start.mjs'), START);
  writeFileSync(join(root, 'scripts/program.ts'), PROGRAM);
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  return root;
}

/** A tree whose packages are installed. */
async function installedTree(): Promise<string> {
  const root = tree();
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) writeFileSync(join(root, name), '');
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(HOME, 'node_modules/node'), join(root, 'node_modules/node'));
  const { fingerprint } = await import('./installPackages.mjs');
  writeFileSync(join(root, 'node_modules/.installed'), fingerprint(root));
  return root;
}

function start(root: string, args: string[] = [], nodeArgs: string[] = []) {
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/start.mjs', ...args], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return {
    child,
    exit: once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
    output: () => output,
  };
}

async function pidsOf(root: string): Promise<number[]> {
  return expect
    .poll(() => JSON.parse(readFileSync(join(root, 'pids.json'), 'utf8')), { timeout: 15_000 })
    .toHaveLength(3)
    .then(() => JSON.parse(readFileSync(join(root, 'pids.json'), 'utf8')));
}

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const noneAlive = (pids: number[]) => expect.poll(() => pids.filter(alive), { timeout: 5_000 }).toEqual([]);

it('says one sentence to an old Node, and exits with 1', async () => {
  const root = tree();
  const old = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.4' })";
  const { exit, output } = start(root, [], ['--import', old]);

  expect((await exit)[0]).toBe(1);
  expect(output()).toBe(
    'Node 18.20.4 is too old: Metis Blitz needs Node 20 or newer; install one and run the command again.\n',
  );
});

it('hands the exit code of the program on, and ends what it left', async () => {
  const root = await installedTree();
  const { exit } = start(root, ['fail']);
  const pids = await pidsOf(root);

  expect((await exit)[0]).toBe(7);
  await noneAlive(pids);
});

it.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends everything in order on %s', async (signal) => {
  const root = await installedTree();
  const { child, exit } = start(root);
  const pids = await pidsOf(root);

  child.kill(signal);
  expect((await exit)[0]).toBe(0);
  await noneAlive(pids);
});

it('ends everything at once on a second Ctrl-C', async () => {
  const root = await installedTree();
  const { child, exit } = start(root, ['stubborn']);
  const pids = await pidsOf(root);

  child.kill('SIGINT');
  await expect.poll(() => pids.filter(alive)).toHaveLength(3);
  // Two signals that come close together are one to the system: pressed until it is heard, as a person does.
  const pressing = setInterval(() => child.kill('SIGINT'), 250);
  expect((await exit)[0]).not.toBe(0);
  clearInterval(pressing);
  await noneAlive(pids);
});

it('leaves nothing behind when the launcher itself is killed', async () => {
  const root = await installedTree();
  const { child, exit } = start(root);
  const pids = await pidsOf(root);

  child.kill('SIGKILL');
  await exit;
  await noneAlive(pids);
});
