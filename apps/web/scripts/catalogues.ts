import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One copy file and its Chinese twin. */
export interface CataloguePair {
  /** `features/stake/copy.ts` */
  readonly name: string;
  readonly en: object;
  readonly zh: object;
}

/** A sentence, or a function that makes one, with the way to it: `form.title`. */
export type Entry = readonly [path: string, value: unknown];

/** Loads all words of the app in both languages. Only where Node speaks English: `NEXT_PUBLIC_BLITZ_LANGUAGE` unset. */
export function loadCatalogues(): Promise<readonly CataloguePair[]> {
  const twins = globSync('{app,features,lib,shell,tx,ui,wallet}/**/*.zh.ts', { cwd: root }).sort();
  return Promise.all(
    twins.map(async (twin) => {
      const name = twin.replace(/\.zh\.ts$/, '.ts');
      const load = (path: string): Promise<object> => import(pathToFileURL(join(root, path)).href);
      const [en, zh] = await Promise.all([load(name), load(twin)]);
      return { name, en: onlyExport(name, en), zh: onlyExport(twin, zh) };
    }),
  );
}

/** @returns the entries of a catalogue, flat. */
export function entriesOf(words: object, path = ''): readonly Entry[] {
  return Object.entries(words).flatMap(([key, value]): readonly Entry[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? entriesOf(value, here) : [[here, value]];
  });
}

/** @returns what a reader sees of an entry: a function is asked with markers in place of its values. */
export function textOf(value: unknown, marks: readonly unknown[]): string {
  return typeof value === 'function' ? String(value(...marks)) : String(value);
}

function onlyExport(name: string, module: object): object {
  const values = Object.values(module).filter((value) => typeof value === 'object');
  if (values.length !== 1) throw new Error(`${name} must export one catalogue; it exports ${values.length}.`);
  return values[0] as object;
}
