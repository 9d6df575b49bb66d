import { globSync } from 'node:fs';

/**
 * The Solidity tests in the order in which they are likely to notice a fault in the file at `path`: the units of its
 * room, the stories and campaigns of its room, all others. Each round holds none of those before it.
 */
export function roundsOf(root: string, path: string): string[][] {
  const room = path.split('/')[2] ?? '';
  const seen = new Set<string>();
  return [`unit/${room}/**`, `{integration,invariant}/${room}/**`, '**']
    .map((part) => {
      const files = globSync(`contracts/test/${part}/*.t.sol`, { cwd: root }).sort();
      const fresh = files.filter((file) => !seen.has(file));
      for (const file of fresh) seen.add(file);
      return fresh;
    })
    .filter((round) => round.length > 0);
}
