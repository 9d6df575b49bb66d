import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceFor } from './onceFor.ts';
import { runStep, type StepOptions } from './runStep.ts';

/** Packages that programs outside of this repository install. */
const PUBLISHED = ['protocol', 'sdk'] as const;

const PRODUCT = {
  name: 'packages',
  sources: [
    ...PUBLISHED.map((name) => `packages/${name}/src`),
    'tsconfig.dist.json',
    'tsconfig.base.json',
    'pnpm-lock.yaml',
    'scripts/build/buildPackages.ts',
  ],
  proof: 'packages/sdk/dist/index.js',
};

/**
 * JavaScript modules and their types in `dist`, for `pnpm pack`; inside of the house the sources are the packages.
 *
 * @throws {Refusal} when they do not compile
 */
export async function buildPackages(options: StepOptions): Promise<void> {
  const { root } = options;
  await onceFor(root, PRODUCT, async () => {
    const out = join(root, '.cache/dist');
    rmSync(out, { recursive: true, force: true });
    await runStep(
      options,
      'build the packages',
      ['tsc', '-p', 'tsconfig.dist.json'],
      '.cache/log/packages.log',
    );
    for (const name of PUBLISHED) {
      const dist = join(root, 'packages', name, 'dist');
      rmSync(dist, { recursive: true, force: true });
      cpSync(join(out, name, 'src'), dist, { recursive: true });
      nameJavaScript(dist);
    }
  });
}

/** TypeScript writes `.js` into modules, but leaves `.ts` in what declarations import. */
function nameJavaScript(dist: string) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(dist, file), 'utf8');
    writeFileSync(join(dist, file), text.replace(/(from ["']\.[^"']*)\.ts(["'])/g, '$1.js$2'));
  }
}
