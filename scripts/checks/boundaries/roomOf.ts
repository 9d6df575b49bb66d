/** The room of a file: a workspace folder, `scripts/`, or `contracts/`; nothing for what lies at the root. */
export function roomOf(path: string): string | undefined {
  return /^(?:(?:packages|apps)\/[^/]+|contracts|scripts)\//.exec(path)?.[0];
}
