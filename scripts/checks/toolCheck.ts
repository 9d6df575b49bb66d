import type { Check } from './Check.ts';
import { runTool } from './runTool.ts';

/** A check that is one run of a tool: what it says is the finding, unless it ends with 0. */
export function toolCheck(name: string, command: string, args: readonly string[]): Check {
  return {
    name,
    async run(repo) {
      const { code, output } = await runTool(command, args, repo.root);
      return code === 0 ? [] : [{ at: '', says: output.trim() || `${command} ended with ${code}` }];
    },
  };
}
