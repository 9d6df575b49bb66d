import type { Check } from './Check.ts';
import { runTool } from './runTool.ts';

/** Solidity of the protocol by the rules of `.solhint.json`; warnings count. */
export const solhint: Check = {
  name: 'solhint',
  async run(repo) {
    if (repo.under('contracts/src/', '.sol').length === 0) {
      return [{ at: 'contracts/src', says: 'There is no Solidity here: nothing was looked at.' }];
    }
    const args = ['--disc', '--noPoster', '--max-warnings', '0', '-f', 'unix', 'contracts/src/**/*.sol'];
    const { code, output } = await runTool('solhint', args, repo.root);
    return code === 0 ? [] : [{ at: '', says: output.trim() }];
  },
};
