import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const web = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['app', 'features', 'lib', 'shell', 'tx', 'ui', 'wallet'];
/** What may lie beside the rooms, or not: packages, an earlier build, stories, words. */
const beside = [
  'node_modules/stray/index.js',
  '.next/server/chunk.js',
  'out/index.html',
  'stories/stray.tsx',
  'README.md',
];

/** The parts of Tailwind that its PostCSS plugin is made of. */
interface Compiler {
  readonly root: unknown;
  readonly sources: readonly { base: string; pattern: string; negated: boolean }[];
  build(classes: readonly string[]): string;
}
const insideWeb = createRequire(join(web, 'package.json'));
const insidePlugin = createRequire(insideWeb.resolve('@tailwindcss/postcss'));
const { compile } = insidePlugin('@tailwindcss/node') as {
  compile(css: string, options: { base: string; onDependency(): void }): Promise<Compiler>;
};
const { Scanner } = insidePlugin('@tailwindcss/oxide') as {
  Scanner: new (options: { sources: Compiler['sources'] }) => { scan(): string[]; readonly files: string[] };
};

const copy = mkdtempSync(join(tmpdir(), 'blitz-styles-'));

beforeAll(() => {
  for (const room of rooms) cpSync(join(web, room), join(copy, room), { recursive: true });
  cpSync(join(web, 'node_modules/tailwindcss'), join(copy, 'node_modules/tailwindcss'), {
    recursive: true,
    dereference: true,
  });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

async function stylesOf(folder: string): Promise<{ css: string; files: string[] }> {
  const base = join(folder, 'app');
  const css = readFileSync(join(base, 'globals.css'), 'utf8');
  const compiler = await compile(css, { base, onDependency: () => undefined });
  expect(compiler.root).toBe('none');
  const scanner = new Scanner({ sources: compiler.sources });
  const classes = scanner.scan();
  return { css: compiler.build(classes), files: scanner.files.map((file) => relative(folder, file)) };
}

/** @param pixels makes a class that stands nowhere else. */
function plant(file: string, pixels: number): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), `<p className="mt-[${pixels}px]" />`);
}

it('makes the same style sheet whatever lies beside the code', async () => {
  const clean = await stylesOf(copy);
  for (const file of beside) plant(file, 9_771);
  expect((await stylesOf(copy)).css).toBe(clean.css);
  plant('features/stray/Stray.test.tsx', 9_772);
  expect((await stylesOf(copy)).css).toBe(clean.css);
  plant('features/stray/Stray.tsx', 9_773);
  expect((await stylesOf(copy)).css).toContain('9773px');
});

it('reads every component that names a class', async () => {
  const { files } = await stylesOf(web);
  const known = new Set(files);
  const named = readdirSync(web, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|out|stories|\..*)$/.test(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(web, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)),
    )
    .filter((file) => /(?<!\.test)\.tsx$/.test(file))
    .filter((file) => readFileSync(join(web, file), 'utf8').includes('className='));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((file) => !known.has(file))).toEqual([]);
});
