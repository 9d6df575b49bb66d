import type { Check, Finding } from './Check.ts';
import type { Repo } from './openRepo.ts';
import { runTool } from './runTool.ts';

const PRAGMA = 'pragma solidity 0.8.30;';

/** Solidity of the protocol by the rules of `.solhint.json`; warnings count. */
export const solhint: Check = {
  name: 'solhint',
  async run(repo) {
    if (repo.under('contracts/src/', '.sol').length === 0) {
      return [{ at: 'contracts/src', says: 'There is no Solidity here: nothing was looked at.' }];
    }
    const args = ['--disc', '--noPoster', '--max-warnings', '0', '-f', 'unix', 'contracts/src/**/*.sol'];
    const { code, output } = await runTool('solhint', args, repo.root);
    return [...loosePragmas(repo), ...(code === 0 ? [] : [{ at: '', says: output.trim() }])];
  },
};

/** solhint's own rule lets `^0.8.30` pass. */
function loosePragmas(repo: Repo): Finding[] {
  return repo
    .under('contracts/', '.sol')
    .filter((file) => !repo.read(file).includes(`\n${PRAGMA}\n`))
    .map((file) => ({ at: file, says: `its pragma is not exactly "${PRAGMA}"` }));
}
