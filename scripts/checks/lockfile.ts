import type { Check, Finding } from './Check.ts';
import type { Repo } from './openRepo.ts';

const LOCK = 'pnpm-lock.yaml';
const WORKSPACE = 'pnpm-workspace.yaml';
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Packages come from the registry by exact version and are known by their hash, never by an address. */
export const lockfile: Check = {
  name: 'lockfile',
  async run(repo) {
    if (!repo.files.includes(LOCK)) return [{ at: LOCK, says: 'is missing' }];
    return [...addresses(repo), ...missingHashes(repo), ...loosePins(repo), ...looseCatalog(repo)];
  },
};

function addresses(repo: Repo): Finding[] {
  return lines(repo, LOCK)
    .filter(([, text]) =>
      /tarball:|https?:\/\/|git\+|\bgit@|resolution: \{(directory|repo|commit)/.test(text),
    )
    .map(([line, text]) => ({ at: `${LOCK}:${line}`, says: `holds an address: ${text.trim()}` }));
}

/** Each entry under `packages:` has a resolution with a hash. */
function missingHashes(repo: Repo): Finding[] {
  const all = lines(repo, LOCK);
  const start = all.findIndex(([, text]) => text === 'packages:');
  const rest = all.slice(start + 1);
  const end = rest.findIndex(([, text]) => /^\S/.test(text));
  const entries = rest.slice(0, end === -1 ? rest.length : end);

  return entries.flatMap(([line, text], index) => {
    if (!/^ {2}\S.*:$/.test(text)) return [];
    const next = entries.slice(index + 1).findIndex(([, t]) => /^ {2}\S/.test(t));
    const body = entries.slice(index + 1, next === -1 ? undefined : index + 1 + next);
    const hashed = body.some(([, t]) => /resolution: \{integrity: sha512-[A-Za-z0-9+/=]+\}/.test(t));
    return hashed ? [] : [{ at: `${LOCK}:${line}`, says: `${text.trim()} has no hash` }];
  });
}

function loosePins(repo: Repo): Finding[] {
  return repo.files
    .filter((file) => /(^|\/)package\.json$/.test(file))
    .flatMap((file) => {
      const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(repo.read(file));
      return GROUPS.flatMap((group) => Object.entries(manifest[group] ?? {}))
        .filter(([, version]) => !EXACT.test(version) && version !== 'workspace:*' && version !== 'catalog:')
        .map(([name, version]) => ({ at: file, says: `${name} is not pinned: ${version}` }));
    });
}

function looseCatalog(repo: Repo): Finding[] {
  const all = lines(repo, WORKSPACE);
  const start = all.findIndex(([, text]) => text === 'catalog:');
  if (start === -1) return [];
  const rest = all.slice(start + 1);
  const end = rest.findIndex(([, text]) => /^\S/.test(text));

  return rest.slice(0, end === -1 ? rest.length : end).flatMap(([line, text]) => {
    const version = /^ {2}\S+: *(\S+)/.exec(text)?.[1];
    return version === undefined || EXACT.test(version)
      ? []
      : [{ at: `${WORKSPACE}:${line}`, says: `the catalog is not exact: ${text.trim()}` }];
  });
}

function lines(repo: Repo, file: string): [number, string][] {
  if (!repo.files.includes(file)) return [];
  return repo
    .read(file)
    .split('\n')
    .map((text, index) => [index + 1, text]);
}
