import { describe, expect, it } from 'vitest';
import { allChecks } from '../allChecks.ts';
import { plantTree } from './plantTree.ts';

/*
 * Each gate, once with nothing to find and once with a planted failure: a gate that cannot fail guards nothing.
 * The tools and the rules are the real ones.
 */

const HASH = `sha512-${'A'.repeat(86)}==`;
const LOCK = `lockfileVersion: '9.0'

packages:

  viem@2.57.20:
    resolution: {integrity: ${HASH}}

snapshots:

  viem@2.57.20: {}
`;
const CONTRACT = `// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

contract Good {
    function one() external pure returns (uint256) {
        return 1;
    }
}
`;
const TSCONFIG =
  '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "types": [] }, "include": ["src"] }\n';
const artifact = (bytes: number) =>
  JSON.stringify({ contractName: 'Big', sourceName: 'Big.sol', deployedBytecode: `0x${'00'.repeat(bytes)}` });

interface Planted {
  check: string;
  /** What is wrong, in words. */
  case: string;
  good: Record<string, string>;
  bad: Record<string, string>;
  finds: RegExp;
}

const planted: Planted[] = [
  {
    check: 'format',
    case: 'a file in another form',
    good: { 'packages/sdk/src/a.ts': 'export const a = 1;\n' },
    bad: { 'packages/sdk/src/a.ts': 'export const a  =   1\n' },
    finds: /packages\/sdk\/src\/a\.ts/,
  },
  {
    check: 'lint',
    case: 'an any',
    good: { 'packages/sdk/src/a.ts': 'export const a = (b: unknown) => b;\n' },
    bad: { 'packages/sdk/src/a.ts': 'export const a = (b: any) => b;\n' },
    finds: /noExplicitAny/,
  },
  {
    check: 'deployed-code',
    case: 'a test that compiles what it tests',
    good: {
      'contracts/src/Good.sol': CONTRACT,
      'contracts/test/Good.t.sol': 'good = Good(deployCode("Good.sol:Good"));\n',
    },
    bad: { 'contracts/src/Good.sol': CONTRACT, 'contracts/test/Good.t.sol': 'good = new Good();\n' },
    finds: /Good\.t\.sol:1.*by deployCode/,
  },
  {
    check: 'lint',
    case: 'a test that stands alone',
    good: { 'packages/sdk/src/a.test.ts': "it('adds', () => {});\n" },
    bad: { 'packages/sdk/src/a.test.ts': "it.only('adds', () => {});\n" },
    finds: /noFocusedTests/,
  },
  {
    check: 'lint',
    case: 'a test that is skipped',
    good: { 'packages/sdk/src/a.test.ts': "it('adds', () => {});\n" },
    bad: { 'packages/sdk/src/a.test.ts': "it.skip('adds', () => {});\n" },
    finds: /noSkippedTests/,
  },
  {
    check: 'types',
    case: 'a text where a number belongs',
    good: {
      'packages/sdk/tsconfig.json': TSCONFIG,
      'packages/sdk/src/a.ts': 'export const a: number = 1;\n',
    },
    bad: {
      'packages/sdk/tsconfig.json': TSCONFIG,
      'packages/sdk/src/a.ts': "export const a: number = 'one';\n",
    },
    finds: /TS2322/,
  },
  {
    check: 'solhint',
    case: 'tx.origin',
    good: { 'contracts/src/vault/Good.sol': CONTRACT },
    bad: {
      'contracts/src/vault/Good.sol': CONTRACT.replace(
        'pure returns (uint256)',
        'view returns (address)',
      ).replace('return 1', 'return tx.origin'),
    },
    finds: /avoid-tx-origin/,
  },
  {
    check: 'solhint',
    case: 'assembly outside of shared',
    good: {
      'contracts/src/shared/Good.sol': CONTRACT,
      'contracts/src/shared/.solhint.json': '{ "rules": { "no-inline-assembly": "off" } }',
    },
    bad: {
      'contracts/src/vault/Good.sol': CONTRACT.replace(
        'return 1;',
        'assembly { mstore(0, 1) return(0, 32) }',
      ),
    },
    finds: /no-inline-assembly/,
  },
  {
    check: 'solhint',
    case: 'a floating pragma',
    good: { 'contracts/src/vault/Good.sol': CONTRACT },
    bad: { 'contracts/src/vault/Good.sol': CONTRACT.replace('0.8.30', '^0.8.30') },
    finds: /its pragma is not exactly/,
  },
  {
    check: 'unused',
    case: 'an export that nobody takes',
    good: {
      'package.json': '{ "name": "planted", "type": "module" }\n',
      'knip.json': '{ "entry": ["main.ts"], "project": ["*.ts"] }\n',
      'main.ts': "import { a } from './a.ts';\nconsole.log(a);\n",
      'a.ts': 'export const a = 1;\n',
    },
    bad: {
      'package.json': '{ "name": "planted", "type": "module" }\n',
      'knip.json': '{ "entry": ["main.ts"], "project": ["*.ts"] }\n',
      'main.ts': "import { a } from './a.ts';\nconsole.log(a);\n",
      'a.ts': 'export const a = 1;\nexport const forgotten = 2;\n',
    },
    finds: /forgotten/,
  },
  {
    check: 'sizes',
    case: 'a module far too long',
    good: { 'packages/sdk/src/a.ts': 'export {};\n'.repeat(250) },
    bad: { 'packages/sdk/src/a.ts': 'export {};\n'.repeat(251) },
    finds: /251 lines; a TypeScript module has at most 250/,
  },
  {
    check: 'sizes',
    case: 'a contract far too long',
    good: { 'contracts/src/vault/Good.sol': `${CONTRACT}${'\n'.repeat(591)}` },
    bad: { 'contracts/src/vault/Good.sol': `${CONTRACT}${'\n'.repeat(593)}` },
    finds: /a contract has at most 600/,
  },
  {
    check: 'bytecode',
    case: 'a contract that no chain takes',
    good: { 'contracts/artifacts/contracts/src/Big.sol/Big.json': artifact(24_575) },
    bad: { 'contracts/artifacts/contracts/src/Big.sol/Big.json': artifact(24_576) },
    finds: /Big: 24576 bytes/,
  },
  {
    check: 'bytecode',
    case: 'nothing built',
    good: { 'contracts/artifacts/contracts/src/Big.sol/Big.json': artifact(1) },
    bad: {},
    finds: /nothing is built/,
  },
  {
    check: 'lockfile',
    case: 'a download address',
    good: { 'pnpm-lock.yaml': LOCK },
    bad: { 'pnpm-lock.yaml': LOCK.replace('}', ', tarball: https://example.org/viem.tgz}') },
    finds: /holds an address/,
  },
  {
    check: 'lockfile',
    case: 'a package without a hash',
    good: { 'pnpm-lock.yaml': LOCK },
    bad: { 'pnpm-lock.yaml': LOCK.replace(`{integrity: ${HASH}}`, '{}') },
    finds: /viem@2\.57\.20: has no hash/,
  },
  {
    check: 'lockfile',
    case: 'a loose version',
    good: { 'pnpm-lock.yaml': LOCK, 'package.json': '{ "dependencies": { "viem": "2.57.20" } }' },
    bad: { 'pnpm-lock.yaml': LOCK, 'package.json': '{ "dependencies": { "viem": "^2.57.20" } }' },
    finds: /viem is not pinned/,
  },
  {
    check: 'lockfile',
    case: 'a loose version in the catalog',
    good: { 'pnpm-lock.yaml': LOCK, 'pnpm-workspace.yaml': 'catalog:\n  viem: 2.57.20\n' },
    bad: { 'pnpm-lock.yaml': LOCK, 'pnpm-workspace.yaml': 'catalog:\n  viem: latest\n' },
    finds: /the catalog is not exact/,
  },
  {
    check: 'words',
    case: 'a path of one machine',
    good: { 'README.md': 'See docs/home/index.md and https://metis.io/work/home\n' },
    bad: { 'README.md': `Built in ${['', 'home', 'someone', 'blitz'].join('/')}\n` },
    finds: /a path of one machine/,
  },
  {
    check: 'words',
    case: 'a registry host',
    good: { 'README.md': 'The registry of npm.\n' },
    bad: { 'README.md': `https://${['registry', 'npmjs', 'org'].join('.')}/viem\n` },
    finds: /the host of a package registry/,
  },
  {
    check: 'words',
    case: 'unfinished work',
    good: { 'packages/sdk/src/a.ts': '// Rounds down: in favour of the pool.\n' },
    bad: { 'packages/sdk/src/a.ts': `// ${['TO', 'DO'].join('')}: round down\n` },
    finds: /unfinished work/,
  },
  {
    check: 'words',
    case: 'a private key',
    good: {
      // The first key of the development phrase: public, never worth money.
      'a.ts': "const key = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';\n",
    },
    bad: { 'a.ts': `const key = '0x${'5a'.repeat(32)}';\n` },
    finds: /a private key that is no development key/,
  },
  {
    check: 'words',
    case: 'a secret phrase',
    good: { 'a.ts': `const phrase = '${'test '.repeat(11)}junk';\n` },
    bad: { 'a.ts': `const phrase = '${'zebra '.repeat(11)}zoo';\n` },
    finds: /a secret phrase/,
  },
  {
    check: 'words',
    case: 'an access token',
    good: { 'a.ts': 'const token = process.env.TOKEN;\n' },
    bad: { 'a.ts': `const token = '${['ghp', 'a'.repeat(36)].join('_')}';\n` },
    finds: /an access token/,
  },
];

describe.for(planted)('$check: $case', ({ check: name, good, bad, finds }) => {
  const check = allChecks.find((candidate) => candidate.name === name);

  it('is silent where nothing is wrong', async () => {
    const repo = await plantTree(good);
    expect(await check?.run(repo)).toEqual([]);
  });

  it('catches what is planted', async () => {
    const repo = await plantTree(bad);
    const findings = (await check?.run(repo)) ?? [];
    expect(findings.map(({ at, says }) => `${at}: ${says}`).join('\n')).toMatch(finds);
  });
});
