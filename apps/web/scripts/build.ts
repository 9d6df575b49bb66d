import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postbuild } from './postbuild.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Builds the static files of the app into `out/`, and writes down what its headers must allow. */
function build(): number {
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    // No build of this project calls out.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) return status ?? 1;

  const { pages, scripts } = postbuild(join(root, 'out'));
  console.log(`${pages} pages, ${scripts} inline scripts in the content security policy.`);
  return 0;
}

process.exitCode = build();
