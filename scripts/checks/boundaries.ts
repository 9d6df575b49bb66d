import { posix } from 'node:path';
import { circlesOf } from './boundaries/circlesOf.ts';
import { type Import, importsOf } from './boundaries/importsOf.ts';
import { roomOf } from './boundaries/roomOf.ts';
import { ZONES, type Zone } from './boundaries/zones.ts';
import type { Check, Finding } from './Check.ts';
import type { Repo } from './openRepo.ts';

const SOURCE = /\.(ts|tsx|mts|js|jsx|mjs|sol)$/;
const TEST = /\.test\.tsx?$|\.t\.sol$|\/(test|stories|e2e)\/|\.config\.m?[jt]s$/;

/**
 * The arrows hold: each import is one that the table of `boundaries/zones.ts` names, and no file imports itself by way
 * of others, for types either.
 */
export const boundaries: Check = {
  name: 'boundaries',
  async run(repo) {
    const findings: Finding[] = [];
    const known = new Set(repo.files);
    const arrows = new Map<string, string[]>();

    for (const file of repo.files) {
      if (!SOURCE.test(file) || !roomOf(file)) continue;
      const zone = zoneOf(file);
      if (!zone) {
        findings.push({ at: file, says: 'no line of boundaries/zones.ts names this folder' });
        continue;
      }
      const targets: string[] = [];
      for (const found of importsOf(file, repo.read(file))) {
        const says = objection(repo, file, zone, found.specifier);
        if (says) findings.push({ at: `${file}:${found.line}`, says });
        const target = pathOf(file, found.specifier);
        if (target && known.has(target) && !isTwins(file, target, found)) targets.push(target);
      }
      arrows.set(file, targets);
    }
    const circles = circlesOf(arrows).map((circle) => ({
      at: circle[0] ?? '',
      says: `imports itself: ${[...circle, circle[0]].join(' → ')}`,
    }));
    return [...findings, ...circles];
  },
};

/** Words in another language have the shape of those that choose between them: the type alone goes back. */
function isTwins(file: string, target: string, { isType }: Import): boolean {
  return isType && file === target.replace(/\.ts$/, '.zh.ts');
}

/** Why an import may not stand, or nothing. */
function objection(repo: Repo, file: string, zone: Zone, specifier: string): string | undefined {
  const path = pathOf(file, specifier);
  const may = TEST.test(file) ? [...zone.may, ...(zone.tests ?? [])] : zone.may;
  const named = (target: string) =>
    may.some((entry) => names(entry, target)) && !zone.never?.some((entry) => names(entry, target));

  if (path === undefined) {
    return (
      closedDoor(repo, specifier) ??
      (named(specifier) ? undefined : `${zone.folder} may not import ${specifier}`)
    );
  }
  if (zoneFolder(zone, file) === zoneFolder(zoneOf(path), path) || named(path)) return undefined;
  return roomOf(path) === roomOf(file)
    ? `${zone.folder} may not import ${specifier}`
    : `reaches into the insides of another room: ${specifier}`;
}

/** The place in the tree that a specifier points to, when it is not a package. */
function pathOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith('@/')) return posix.join(roomOf(file) ?? '', specifier.slice(2));
  if (specifier.startsWith('contracts/')) return specifier;
  return undefined;
}

/** Our packages are entered by their doors: the `exports` of their package.json. */
function closedDoor(repo: Repo, specifier: string): string | undefined {
  const match = /^@metis-blitz\/([^/]+)(\/.*)?$/.exec(specifier);
  if (!match) return undefined;

  const manifest = ['packages', 'apps']
    .map((kind) => `${kind}/${match[1]}/package.json`)
    .find((m) => repo.files.includes(m));
  const doors: object = manifest ? (JSON.parse(repo.read(manifest)).exports ?? {}) : {};
  const door = `.${match[2] ?? ''}`;
  return Object.keys(doors).some((name) => pattern(name).test(door))
    ? undefined
    : `${specifier} is no door of that package`;
}

function names(entry: string, target: string): boolean {
  if (entry === '*')
    return !/^(@metis-blitz\/|node:|\.|apps\/|packages\/|contracts\/|scripts\/)/.test(target);
  if (entry.endsWith(':')) return target.startsWith(entry);
  if (/^(apps|packages|contracts|scripts)\//.test(entry)) return pattern(entry).test(target);
  return target === entry || target.startsWith(`${entry}/`);
}

function zoneOf(path: string): Zone | undefined {
  return ZONES.filter((zone) => pattern(zone.folder).test(path)).sort((a, b) => depth(b) - depth(a))[0];
}

const depth = (zone: Zone) => zone.folder.split('/').length;

/** The folder that stands for the zone at this path: `features/*` is one zone per feature. */
function zoneFolder(zone: Zone | undefined, path: string): string {
  return (zone && pattern(zone.folder).exec(path)?.[0]) ?? '';
}

function pattern(place: string): RegExp {
  const source = place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]+');
  return new RegExp(`^${source}${place.endsWith('/') ? '' : '$'}`);
}
