import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codegen } from '../codegen.ts';
import { runTool } from '../runTool.ts';
import { hardhatConfig, plantTree } from './plantTree.ts';

const RESERVE = `// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

contract RewardReserve {
    error RewardReserve_Planted(uint256 actual, uint256 expected);

    function one() external pure returns (uint256) {
        return 1;
    }
}
`;

/** The list of what is generated, for a house of one contract. */
const CONTRACTS = "export const contracts = [{ key: 'rewardReserve', contract: 'RewardReserve' }];\n";

it('catches generated code that is not what the contracts give', async () => {
  const repo = await plantTree(
    {
      'package.json': '{ "type": "module" }\n',
      'hardhat.config.ts': hardhatConfig(),
      'contracts/src/sequencer/RewardReserve.sol': RESERVE,
      'scripts/codegen/contracts.ts': CONTRACTS,
    },
    [
      'remappings.txt',
      'scripts/build/quickTests.ts',
      'scripts/codegen.ts',
      'scripts/codegen',
      'packages/protocol/src/deploymentSchema.ts',
      'packages/protocol/deployments',
    ],
  );
  const generated = join(repo.root, 'packages/protocol/src/generated/abi/rewardReserve.ts');
  const tool = async (...[command = '', ...args]: string[]) => {
    const { code, output } = await runTool(command, args, repo.root);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`);
  };
  await tool('hardhat', 'build', '--quiet');
  await tool('node', 'scripts/codegen.ts');
  expect(await codegen.run(repo)).toEqual([]);

  appendFileSync(generated, '// edited by hand\n');
  expect((await codegen.run(repo))[0]?.says).toMatch(/rewardReserve\.ts/);

  rmSync(generated);
  expect((await codegen.run(repo))[0]?.says).toMatch(/rewardReserve\.ts/);
});
