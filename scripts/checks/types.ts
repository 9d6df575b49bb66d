import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { Check } from './Check.ts';
import { runPool } from './runPool.ts';
import { runTool } from './runTool.ts';

/** The compiler's word on each room that has a `tsconfig.json`, and on the scripts. */
export const types: Check = {
  name: 'types',
  async run(repo) {
    const projects = repo.files.filter((file) => /(^|\/)tsconfig\.json$/.test(file));
    if (projects.length === 0) return [{ at: '', says: 'No tsconfig.json: nothing was compiled.' }];

    const results = await runPool(availableParallelism(), projects, async (project) => {
      const { code, output } = await runTool('tsc', ['-p', project, '--pretty', 'false'], repo.root);
      return code === 0 ? [] : [{ at: dirname(project), says: output.trim() }];
    });
    return results.flat();
  },
};
