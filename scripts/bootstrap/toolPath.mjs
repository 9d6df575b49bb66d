import { delimiter, join } from 'node:path';

/**
 * PATH with the project's own Node 24 and tools before everything else.
 *
 * @param {string} root the repository
 * @param {string} [path] the PATH to stand before
 */
export function toolPath(root, path = process.env.PATH ?? '') {
  return [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), path].join(delimiter);
}
