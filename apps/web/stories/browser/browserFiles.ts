import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const cache = fileURLToPath(new URL('../../../../.cache/browser', import.meta.url));

export interface BrowserFiles {
  readonly executablePath: string;
  /** What the browser needs where the machine lacks libraries or fonts. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser named by CHROMIUM_PATH, else the one that comes out of the package registry, unpacked once into this
 * folder. Two that unpack at once do not meet: each unpacks beside, and the first one to be ready stays.
 */
export async function browserFiles(): Promise<BrowserFiles> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, env: {} };

  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(bin, folder);

  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { ...missingLibraries(executablePath, folder), ...missingFonts(folder) } };
}

async function unpack(bin: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  const before = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files, whatever that is.
  process.env.TMPDIR = beside;
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))),
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function missingLibraries(executablePath: string, folder: string): Record<string, string> {
  try {
    const found = execFileSync('ldd', [executablePath], { encoding: 'utf8' });
    if (!found.includes('not found')) return {};
  } catch {
    // Without ldd nobody knows; the carried libraries do no harm.
  }
  return {
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
}

const missingFonts = (folder: string): Record<string, string> =>
  existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
