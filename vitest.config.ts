import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A chain is started and a protocol deployed on it in many of these tests. */
const PATIENCE_MS = 120_000;

const rooms = ['packages', 'apps'].flatMap((kind) => readdirSync(at(kind)).map((name) => `${kind}/${name}`));

/** A room with a `vitest.config.ts` speaks for itself; the others are alike. */
const room = (path: string) =>
  existsSync(at(`${path}/vitest.config.ts`))
    ? at(`${path}/vitest.config.ts`)
    : {
        test: {
          name: path,
          root: at(path),
          include: ['**/*.test.ts'],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      };

export default defineConfig({
  test: { projects: ['scripts', ...rooms].map(room), passWithNoTests: false },
});
