import { describe, expect, it } from 'vitest';
import { boundaries } from '../boundaries.ts';
import { plantTree } from './plantTree.ts';

const manifest = (name: string, exports: object = { '.': './src/index.ts' }) =>
  JSON.stringify({ name: `@metis-blitz/${name}`, exports });

const house = {
  'packages/protocol/package.json': manifest('protocol', {
    '.': './src/index.ts',
    './abi/*': './src/abi/*.ts',
  }),
  'packages/sdk/package.json': manifest('sdk'),
  'packages/testing/package.json': manifest('testing'),
};

const allowed: [file: string, specifier: string][] = [
  ['packages/sdk/src/a.ts', './b.ts'],
  ['packages/sdk/src/a.ts', 'viem/accounts'],
  ['packages/sdk/src/a.ts', '@metis-blitz/protocol'],
  ['packages/sdk/src/a.ts', '@metis-blitz/protocol/abi/fund'],
  ['packages/sdk/src/a.test.ts', '@metis-blitz/testing'],
  ['apps/web/features/stake/index.ts', './components/StakeForm.tsx'],
  ['apps/web/features/stake/index.ts', '../../ui/amount/formatAmount.ts'],
  ['apps/web/features/stake/index.ts', '../withdraw/index.ts'],
  ['apps/web/ui/Button.tsx', 'react'],
  ['contracts/src/vault/A.sol', '../interfaces/I.sol'],
  ['contracts/src/vault/A.sol', './B.sol'],
  ['contracts/src/shared/math/A.sol', '@openzeppelin/contracts/utils/math/Math.sol'],
  ['contracts/test/unit/A.t.sol', '../../src/vault/A.sol'],
];

const refused: [file: string, specifier: string, says: RegExp][] = [
  ['packages/sdk/src/a.ts', 'react', /packages\/sdk\/ may not import react/],
  ['packages/sdk/src/a.ts', 'node:fs', /may not import node:fs/],
  ['packages/sdk/src/a.ts', '@metis-blitz/testing', /may not import @metis-blitz\/testing/],
  ['packages/sdk/src/a.ts', '@metis-blitz/protocol/src/index.ts', /no door of that package/],
  ['packages/sdk/src/a.ts', '../../protocol/src/index.ts', /insides of another room/],
  ['packages/protocol/src/a.ts', '@metis-blitz/sdk', /may not import/],
  ['packages/protocol/src/a.ts', 'node:fs', /may not import/],
  ['packages/nowhere/src/a.ts', 'viem', /no line of boundaries/],
  ['apps/indexer/src/a.ts', '../../web/lib/a.ts', /insides of another room/],
  ['apps/web/features/stake/a.ts', '../withdraw/model.ts', /may not import/],
  ['apps/web/ui/Button.tsx', '@metis-blitz/sdk', /may not import/],
  ['apps/web/ui/Button.tsx', 'wagmi', /may not import/],
  ['apps/web/ui/Button.tsx', '../features/stake/index.ts', /may not import/],
  ['contracts/src/vault/A.sol', '../sequencer/SequencerPool.sol', /may not import/],
  ['contracts/src/vault/A.sol', '../devnet/MetisSequencerSet.sol', /may not import/],
  ['contracts/src/shared/math/A.sol', '../../interfaces/I.sol', /may not import/],
  ['contracts/src/sequencer/A.sol', 'forge-std/Test.sol', /may not import/],
];

const importing = (file: string, specifier: string) =>
  file.endsWith('.sol') ? `import {A} from "${specifier}";\n` : `import { a } from '${specifier}';\n`;

describe('boundaries', () => {
  it.for(allowed)('%s may import %s', async ([file, specifier]) => {
    const repo = await plantTree({ ...house, [file]: importing(file, specifier) });
    expect(await boundaries.run(repo)).toEqual([]);
  });

  it.for(refused)('%s may not import %s', async ([file, specifier, says]) => {
    const repo = await plantTree({ ...house, [file]: importing(file, specifier) });
    const findings = await boundaries.run(repo);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.says).toMatch(says);
  });

  it.for([
    ["await import('react');\n"],
    ["export { a } from 'react';\n"],
    ["import type { A } from 'react';\n"],
    ["import 'react';\n"],
  ])('sees %s', async ([text = '']) => {
    const repo = await plantTree({ ...house, 'packages/sdk/src/a.ts': text });
    expect(await boundaries.run(repo)).toHaveLength(1);
  });

  it('does not read comments of Solidity', async () => {
    const text = '// import {A} from "../sequencer/A.sol";\n/*\nimport "../sequencer/A.sol";\n*/\n';
    const repo = await plantTree({ ...house, 'contracts/src/vault/A.sol': text });
    expect(await boundaries.run(repo)).toEqual([]);
  });

  const circles: [what: string, files: Record<string, string>, says: string][] = [
    [
      'two files',
      { a: "import { b } from './b.ts';", b: "import type { A } from './a.ts';" },
      'packages/sdk/src/a.ts → packages/sdk/src/b.ts → packages/sdk/src/a.ts',
    ],
    [
      'three files',
      {
        a: "export { c } from './c.ts';",
        b: "import { a } from './a.ts';",
        c: "await import('./b.ts');",
        d: "import { a } from './a.ts';",
      },
      'packages/sdk/src/a.ts → packages/sdk/src/c.ts → packages/sdk/src/b.ts → packages/sdk/src/a.ts',
    ],
    ['one file', { a: "import { a } from './a.ts';" }, 'packages/sdk/src/a.ts → packages/sdk/src/a.ts'],
    [
      'words that need their other language to run',
      { a: "import { zh } from './a.zh.ts';", 'a.zh': "import { a } from './a.ts';" },
      'packages/sdk/src/a.ts → packages/sdk/src/a.zh.ts → packages/sdk/src/a.ts',
    ],
  ];

  it.for(circles)('sees a circle of %s', async ([, files, says]) => {
    const repo = await plantTree({ ...house, ...inSdk(files) });
    expect(await boundaries.run(repo)).toEqual([
      { at: 'packages/sdk/src/a.ts', says: `imports itself: ${says}` },
    ]);
  });

  it.for([
    ['two ways to one file', { a: "import './b.ts';\nimport './c.ts';", b: "import './c.ts';", c: '' }],
    [
      'a language that has the shape of another',
      { a: "import './a.zh.ts';", 'a.zh': "import type { A } from './a.ts';" },
    ],
  ] as [string, Record<string, string>][])('lets %s be', async ([, files]) => {
    expect(await boundaries.run(await plantTree({ ...house, ...inSdk(files) }))).toEqual([]);
  });
});

function inSdk(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`packages/sdk/src/${name}.ts`, `${text}\n`]),
  );
}
