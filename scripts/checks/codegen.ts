import { join } from 'node:path';
import type { Check } from './Check.ts';
import { runTool } from './runTool.ts';

/** What is generated is what the contracts give now. Reads what the last build left. */
export const codegen: Check = {
  name: 'codegen',
  needsContracts: true,
  async run(repo) {
    const { code, output } = await runTool(
      'node',
      [join(repo.root, 'scripts/codegen.ts'), '--check'],
      repo.root,
    );
    return code === 0 ? [] : [{ at: '', says: output.trim() }];
  },
};
