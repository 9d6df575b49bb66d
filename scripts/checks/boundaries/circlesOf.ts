/**
 * Files that import one another in a circle. Each circle that is named is one; where several hang together, those that
 * remain are named once these are untied.
 *
 * @param imports of each file, the files that it imports
 * @returns circles in the order of their imports
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];

  const follow = (file: string) => {
    const met = path.indexOf(file);
    if (met >= 0) circles.push(path.slice(met));
    if (met >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of imports.get(file) ?? []) follow(target);
    path.pop();
    done.add(file);
  };
  for (const file of imports.keys()) follow(file);
  return circles;
}
