import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashTree } from './hashTree.ts';

/** Something that is built from sources. */
export interface Product {
  name: string;
  /** Files and folders that it is made from. */
  sources: readonly string[];
  /** A file that is there when it was built. */
  proof: string;
}

/**
 * Builds only when the sources have changed since the last good build, or when its result is gone.
 *
 * @returns whether it was built now
 */
export async function onceFor(root: string, product: Product, build: () => Promise<void>): Promise<boolean> {
  const stamp = join(root, '.cache/built', product.name);
  const wanted = hashTree(root, product.sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(root, product.proof))) {
    return false;
  }
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(join(root, '.cache/built'), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
