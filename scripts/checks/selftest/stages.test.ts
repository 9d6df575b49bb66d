import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../bootstrap/createProgress.mjs';
import { runTests } from '../../test/runTests.ts';
import type { Stage } from '../../test/Stage.ts';
import { stages } from '../../test/stages.ts';
import { HOME, hardhatConfig, plantTree } from './plantTree.ts';

/*
 * The runner of `npm test` over the real stages, each in a small tree with a planted failure: the exit code, the
 * counts and the last line must be true.
 */

const solidityTest = (body: string) => `// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

contract PlantedTest {
    function test_one() external pure {
        assert(1 + 1 == 2);
    }

    function test_two() external {
        ${body}
    }
}
`;

/** BASEFEE came after Berlin: calling it must fail, as it does on Metis. */
const NO_BASEFEE = `bytes memory basefee = hex"4860005260206000f3";
        address vm = address(uint160(uint256(keccak256("hevm cheat code"))));
        (bool etched,) = vm.call(abi.encodeWithSignature("etch(address,bytes)", address(0xbeef), basefee));
        (bool known,) = address(0xbeef).call("");
        require(etched && !known, "this machine knows BASEFEE");`;

const vitestConfig =
  "import { defineConfig } from 'vitest/config';\nexport default defineConfig({ test: { include: ['*.test.ts'] } });\n";
const unitTest = (expected: number) =>
  `import { expect, it } from 'vitest';\nit('one', () => expect(1).toBe(1));\nit('two', () => expect(2).toBe(${expected}));\n`;
const story = (expected: number) =>
  `import { expect, test } from '@playwright/test';\ntest('one', () => {});\ntest('two', () => expect(2).toBe(${expected}));\n`;

const manifest = {
  'package.json': '{ "name": "planted", "type": "module" }\n',
  'hardhat.config.ts': hardhatConfig(),
};

async function run(files: Record<string, string>, chosen: readonly Stage[]) {
  const repo = await plantTree({ ...manifest, ...files }, ['remappings.txt', 'scripts/build/quickTests.ts']);
  const lines: string[] = [];
  const surroundings = {
    width: 2,
    progress: createProgress({ write: () => undefined }),
    signal: new AbortController().signal,
  };
  const code = await runTests(repo.root, chosen, surroundings, (text) => lines.push(text));
  const output = lines.join('\n');
  return { code, output, lastLine: output.split('\n').at(-1) };
}

const only = (name: string) => stages.filter((stage) => stage.name === name);

/** The stories' runner without its preparation, which builds the real app. */
const bareStories = only('stories').map((stage) => ({
  ...stage,
  command: (report: string) => ({
    ...stage.command(report),
    file: join(HOME, 'apps/web/node_modules/.bin/playwright'),
    args: ['test', '--reporter=line,json'],
  }),
}));

describe('npm test', () => {
  it('passes where everything passes, on a machine that is Berlin', async () => {
    const { code, lastLine } = await run(
      {
        'contracts/test/Planted.t.sol': solidityTest(NO_BASEFEE),
        'vitest.config.ts': vitestConfig,
        'planted.test.ts': unitTest(2),
      },
      [...only('contracts'), ...only('typescript')],
    );
    expect(lastLine).toBe('4 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('fails with a failing Solidity test', async () => {
    const { code, output, lastLine } = await run(
      { 'contracts/test/Planted.t.sol': solidityTest('revert("planted");') },
      only('contracts'),
    );
    expect(lastLine).toBe('1 passed, 1 failed');
    expect(output).toMatch(/planted/);
    expect(code).toBe(1);
  });

  it('fails with Solidity that does not compile', async () => {
    const { code, lastLine } = await run(
      { 'contracts/test/Planted.t.sol': solidityTest('nothing;') },
      only('contracts'),
    );
    expect(lastLine).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('fails with a failing unit test', async () => {
    const { code, lastLine } = await run(
      { 'vitest.config.ts': vitestConfig, 'planted.test.ts': unitTest(3) },
      only('typescript'),
    );
    expect(lastLine).toBe('1 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('fails with a test file that does not load', async () => {
    const { code, lastLine } = await run(
      {
        'vitest.config.ts': vitestConfig,
        'good.test.ts': unitTest(2),
        'planted.test.ts': "import './nowhere.ts';\n",
      },
      only('typescript'),
    );
    expect(lastLine).toBe('2 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('fails where no test is found', async () => {
    const { code, lastLine } = await run({ 'vitest.config.ts': vitestConfig }, only('typescript'));
    expect(lastLine).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('fails with a failing story', async () => {
    const web = {
      'apps/web/package.json': '{ "type": "module" }\n',
      'apps/web/playwright.config.ts': "export default { testDir: 'stories' };\n",
    };
    const good = await run({ ...web, 'apps/web/stories/planted.spec.ts': story(2) }, bareStories);
    expect(good).toMatchObject({ code: 0, lastLine: '2 passed, 0 failed' });

    const bad = await run({ ...web, 'apps/web/stories/planted.spec.ts': story(3) }, bareStories);
    expect(bad).toMatchObject({ code: 1, lastLine: '1 passed, 1 failed' });
  });

  it('fails with a check that found something', async () => {
    const stage = only('check').map((check) => ({
      ...check,
      command: (report: string) => ({
        file: 'node',
        args: [
          '-e',
          `fs.writeFileSync(${JSON.stringify(report)}, '[{"ok":true},{"ok":false}]'); process.exit(1)`,
        ],
      }),
    }));
    expect(await run({}, stage)).toMatchObject({ code: 1, lastLine: '1 passed, 1 failed' });
  });

  it.for([
    ['ends badly though all its tests passed', 'process.exit(3)'],
    ['leaves no report', ''],
  ])('fails with a stage that %s', async ([, ending]) => {
    const stage: Stage = {
      name: 'planted',
      command: (report) => ({
        file: 'node',
        args: ['-e', ending ? `fs.writeFileSync(${JSON.stringify(report)}, '1'); ${ending}` : ''],
      }),
      count: () => ({ passed: 5, failed: 0, skipped: 0 }),
    };
    expect((await run({}, [stage])).code).toBe(1);
  });

  it('fails with a command that does not exist', async () => {
    const stage: Stage = { name: 'planted', command: () => ({ file: 'no-such-program', args: [] }) };
    expect(await run({}, [stage])).toMatchObject({ code: 1, lastLine: '0 passed, 1 failed' });
  });
});
