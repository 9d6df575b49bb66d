import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from './Check.ts';

/** EIP-170: a chain refuses more, in bytes. */
const LIMIT = 24_576;
const ARTIFACTS = 'contracts/artifacts/contracts/src';

/** The code of every contract fits on a chain. Reads what the last build left. */
export const bytecode: Check = {
  name: 'bytecode',
  needsContracts: true,
  async run(repo) {
    const folder = join(repo.root, ARTIFACTS);
    if (!existsSync(folder)) return [{ at: ARTIFACTS, says: 'nothing is built: run `pnpm build`' }];

    const findings: Finding[] = [];
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.json')) continue;
      const artifact: { contractName?: string; sourceName?: string; deployedBytecode?: string } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      if (artifact.deployedBytecode === undefined) continue;
      const size = (artifact.deployedBytecode.length - 2) / 2;
      if (size >= LIMIT) {
        findings.push({
          at: artifact.sourceName ?? name,
          says: `${artifact.contractName}: ${size} bytes; fewer than ${LIMIT} fit`,
        });
      }
    }
    return findings;
  },
};
