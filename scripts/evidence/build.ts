import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Bench } from '../bench/Bench.ts';
import { figures } from '../bench/figures.ts';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { runStep } from '../build/runStep.ts';

/** What a build of the app reads of this tree, besides installed packages. */
const SOURCES = [
  'apps/web',
  'packages',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];
/** What is made, not written: a clean build has none of it. */
const MADE = /(^|\/)(node_modules|\.next|out|test-results|\.cache|[^/]+\.tsbuildinfo)$/;

/** The app built twice from clean copies in folders of different names: the same bytes, and their hash to publish. */
export const build: Bench = {
  name: 'build',
  async run({ root, progress }) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    const hashes: { tree: string; files: Map<string, string> }[] = [];
    for (const name of ['first', 'a-second-place']) {
      const copy = mkdtempSync(join(root, `.cache/build-${name}-`));
      try {
        copyTree(root, copy);
        await runStep(
          { root: copy, progress },
          `clean build (${name})`,
          ['node', 'apps/web/scripts/build.ts'],
          'build.log',
        );
        hashes.push(hashFiles(join(copy, 'apps/web/out')));
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    }
    const [one, two] = hashes;
    if (!one || !two) throw new Error('There are not two builds.');
    const names = [...new Set([...one.files.keys(), ...two.files.keys()])];
    const different = names.filter((name) => one.files.get(name) !== two.files.get(name));
    const rows = [
      { name: 'files', value: one.files.size, unit: '', ok: one.files.size > 0 },
      {
        name: 'files that differ',
        value: different.length,
        unit: '',
        target: '0',
        ok: different.length === 0,
      },
    ];
    const note = [`sha256 of out/: ${one.tree}`, ...different.slice(0, 20).map((name) => `differs: ${name}`)];
    const { print } = figures('two clean builds', rows, note.join('\n'));
    return {
      rows: [...rows, { name: 'sha256', value: one.tree, unit: 'hex', ok: one.tree === two.tree }],
      print,
    };
  },
};

/** Sources are copied; the files of installed packages are the same ones, in folders of the copy's own. */
function copyTree(root: string, copy: string): void {
  for (const source of SOURCES) {
    cpSync(join(root, source), join(copy, source), {
      recursive: true,
      filter: (from) => !MADE.test(relative(root, from)),
    });
  }
  const rooms = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  for (const room of ['.', 'apps/web', ...rooms]) {
    const modules = join(root, room, 'node_modules');
    if (!statSync(modules, { throwIfNoEntry: false })) continue;
    const { status } = spawnSync('cp', ['-al', modules, join(copy, room, 'node_modules')]);
    if (status !== 0) throw new Refusal(`The packages of ${room} could not be linked. Is the disk full?`);
  }
}

function hashFiles(out: string): { tree: string; files: Map<string, string> } {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(out, name)).isFile())
    .sort();
  const files = new Map(names.map((name) => [name, sha256(readFileSync(join(out, name)))]));
  // As `sha256sum` prints it: anyone can make the same list, and hash it.
  const list = [...files].map(([name, hash]) => `${hash}  ./${name}\n`).join('');
  return { tree: sha256(list), files };
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
