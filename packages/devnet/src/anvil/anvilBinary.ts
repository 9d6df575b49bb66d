import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ARCHITECTURES: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

/**
 * The anvil of this platform itself, not its launcher: the launcher stands between us and the exit code,
 * and a signal that kills it leaves the chain running.
 *
 * @throws when the platform's optional package was not installed
 */
export function anvilBinary(): string {
  const platform = process.platform === 'win32' ? 'win32' : process.platform;
  const name = `anvil-${platform}-${ARCHITECTURES[process.arch] ?? process.arch}`;
  const file = process.platform === 'win32' ? 'anvil.exe' : 'anvil';

  // The platform package is a dependency of the launcher's package, so it is looked up from there.
  const launcher = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json'));
  const folder = dirname(launcher.resolve(`@foundry-rs/${name}/package.json`));
  const path = join(folder, 'bin', file);
  if (!existsSync(path))
    throw new Error(`The local chain's program is missing: ${path}. Install the packages again.`);
  return path;
}
