import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentHash } from './contentHash.ts';
import { postbuild } from './postbuild.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'out');
/** Where a language waits while the next one is built: Next empties `out`. */
const aside = join(root, 'node_modules/.cache/blitz-built');
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** English is last: it stands at the root of `out`, the others in folders of it. */
const languages = ['zh', 'en'] as const;

/**
 * Builds the static files of the app into `out/`, once for each language, and writes down what their headers must
 * allow. `--language en` builds that one alone, for work on a screen.
 */
function build(wanted: readonly string[]): number {
  rmSync(aside, { recursive: true, force: true });
  for (const language of languages.filter((one) => wanted.includes(one))) {
    const { status } = spawnSync(process.execPath, [next, 'build'], {
      cwd: root,
      stdio: 'inherit',
      // No build of this project calls out.
      env: { ...process.env, NEXT_PUBLIC_BLITZ_LANGUAGE: language, NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) return status ?? 1;
    if (language !== 'en') {
      mkdirSync(aside, { recursive: true });
      renameSync(out, join(aside, language));
    }
  }
  for (const language of wanted.filter((one) => one !== 'en')) {
    mkdirSync(out, { recursive: true });
    rmSync(join(out, language), { recursive: true, force: true });
    renameSync(join(aside, language), join(out, language));
  }

  const { pages, scripts } = postbuild(out);
  console.log(`${pages} pages, ${scripts} inline scripts in the content security policy.`);
  // The same sources make the same bytes, so who builds them anew finds the same number.
  console.log(`Hash of the files: ${contentHash([out])}`);
  return 0;
}

const { values } = parseArgs({ options: { language: { type: 'string' } } });
process.exitCode = build(values.language ? [values.language] : languages);
