import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { METIS, openWorld, type TestWorld } from './openWorld.ts';

/*
 * What somebody else gets: both packages packed, installed into an empty TypeScript project outside of this
 * repository, compiled there with its own strict settings, and run on a chain.
 */

const run = promisify(execFile);
const packages = fileURLToPath(new URL('../../..', import.meta.url));
const catalog = readFileSync(join(packages, '../pnpm-workspace.yaml'), 'utf8');
const versionOf = (name: string) => new RegExp(`^ {2}${name}: (.+)$`, 'm').exec(catalog)?.[1];
const EXAMPLES = ['readVault.ts', 'send.ts', 'stakeAndLeave.ts'];

let project: string;
let world: TestWorld;
beforeAll(async () => {
  world = await openWorld();
  project = mkdtempSync(join(tmpdir(), 'blitz-consumer-'));
});
afterAll(async () => {
  if (project) rmSync(project, { recursive: true, force: true });
  await world?.stop();
});

/** The installer that made this repository's own `node_modules`; its store has all that is needed. */
async function pnpm(cwd: string, ...args: string[]) {
  const { npm_config_user_agent: _, ...env } = process.env;
  await run('npx', ['--yes', '--prefer-offline', 'pnpm@12.21.0', ...args], { cwd, env: { ...env, CI: '1' } });
}

function write(file: string, content: unknown) {
  const path = join(project, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

function emptyProject() {
  const tarball = (name: string) => `file:./metis-blitz-${name}-0.1.0.tgz`;
  write('package.json', {
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: {
      '@metis-blitz/protocol': tarball('protocol'),
      '@metis-blitz/sdk': tarball('sdk'),
      viem: versionOf('viem'),
    },
    devDependencies: { typescript: versionOf('typescript') },
  });
  // Neither is in a registry: the one that the other asks for is the file beside it.
  write('pnpm-workspace.yaml', `overrides:\n  '@metis-blitz/protocol': ${tarball('protocol')}\n`);
  write('tsconfig.json', {
    compilerOptions: {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      types: [],
      rewriteRelativeImportExtensions: true,
      rootDir: 'src',
      outDir: 'out',
    },
    include: ['src'],
  });
  for (const file of EXAMPLES) cpSync(join(packages, 'sdk/examples', file), join(project, 'src', file));
  write(
    'run.mjs',
    `import { metisLocal } from '@metis-blitz/protocol/chains';
import { createPublicClient, createWalletClient, http } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { readVault } from './out/readVault.js';
import { stakeAndLeave } from './out/stakeAndLeave.js';

const { rpcUrl, deployment, mnemonic } = JSON.parse(process.argv[2]);
console.error = console.log;
const chain = { ...metisLocal, id: deployment.chainId };
const transport = http(rpcUrl);
const wallet = createWalletClient({ chain, transport, account: mnemonicToAccount(mnemonic, { addressIndex: 1 }) });
const client = createPublicClient({ chain, transport, pollingInterval: 50 });
console.log(await readVault(rpcUrl, deployment));
const tickets = await stakeAndLeave({ client, wallet }, deployment.contracts, 0n);
console.log(tickets.map(({ state }) => state).join());
`,
  );
}

/** The development mnemonic: its keys are public and hold nothing anywhere else. */
const DEVELOPMENT_MNEMONIC = 'test test test test test test test test test test test junk';

test('packs, installs into an empty project, type-checks there and runs on a chain', async () => {
  mkdirSync(project, { recursive: true });
  for (const name of ['protocol', 'sdk'])
    await pnpm(join(packages, name), 'pack', '--pack-destination', project);
  emptyProject();
  await pnpm(project, 'install', '--prefer-offline');

  const installed = join(project, 'node_modules/@metis-blitz/sdk');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(manifest.dependencies).toEqual({
    '@metis-blitz/protocol': '0.1.0',
    viem: versionOf('viem'),
    zod: versionOf('zod'),
  });
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
  for (const { types, default: module } of Object.values<{ types: string; default: string }>(
    manifest.exports,
  )) {
    for (const path of [types, module]) expect(files, path).toContain(path.slice(2));
  }

  await tsc();
  write('src/wrong.ts', "import { stake } from '@metis-blitz/sdk';\nstake({} as never, { assets: '1' });\n");
  await expect(tsc()).rejects.toMatchObject({ stdout: expect.stringContaining('wrong.ts(2,') });

  const input = { rpcUrl: world.chain.rpcUrl, deployment: world.deployment, mnemonic: DEVELOPMENT_MNEMONIC };
  const { stdout } = await run(process.execPath, ['run.mjs', JSON.stringify(input)], { cwd: project });
  expect(stdout).toMatch(/^1 lsMETIS is 1 METIS; leaving at once costs 0\.3 %\.$/m);
  expect(stdout).toMatch(/^claimable$/m);
  const address = world.contracts.liquidStaking;
  expect(await world.client.getBalance({ address })).toBeLessThan(2n * METIS);
});

const tsc = () => run(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: project });
