import type { Check, Finding } from './Check.ts';
import type { Repo } from './openRepo.ts';

interface Limit {
  what: string;
  fits: (path: string, text: string) => boolean;
  lines: number;
}

const solidity = (folder: string) => (path: string) => path.startsWith(folder) && path.endsWith('.sol');
const typescript = (path: string) => /^(packages|apps|scripts)\/.*\.(ts|mts|mjs)$/.test(path);

/** The first line that fits a file holds. Far above the habit of the house: beyond these, cut by story. */
const LIMITS: readonly Limit[] = [
  { what: 'generated file', fits: (path) => path.includes('/generated/'), lines: Number.POSITIVE_INFINITY },
  { what: 'Solidity test', fits: solidity('contracts/test/'), lines: 300 },
  { what: 'interface', fits: solidity('contracts/src/interfaces/'), lines: 400 },
  {
    what: 'Solidity library',
    fits: (path, text) =>
      solidity('contracts/src/')(path) && /^library /m.test(text) && !/^(abstract )?contract /m.test(text),
    lines: 300,
  },
  { what: 'contract', fits: solidity('contracts/src/'), lines: 600 },
  { what: 'TypeScript test', fits: (path) => typescript(path) && /\.test\.ts$/.test(path), lines: 400 },
  { what: 'TypeScript module', fits: typescript, lines: 250 },
  { what: 'component', fits: (path) => path.endsWith('.tsx'), lines: 180 },
];

/** No file far beyond the sizes of the house (CONTRIBUTING.md). */
export const sizes: Check = {
  name: 'sizes',
  async run(repo: Repo) {
    const findings: Finding[] = [];
    for (const path of repo.files) {
      if (!/\.(sol|ts|mts|mjs|tsx)$/.test(path)) continue;
      const text = repo.read(path);
      const limit = LIMITS.find(({ fits }) => fits(path, text));
      const lines = text.split('\n').length - 1;
      if (limit && lines > limit.lines) {
        findings.push({ at: path, says: `${lines} lines; a ${limit.what} has at most ${limit.lines}` });
      }
    }
    return findings;
  },
};
