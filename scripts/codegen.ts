import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Abi } from 'viem';
import { readArtifacts, readErrorDeclarations } from './codegen/artifacts.ts';
import { contracts } from './codegen/contracts.ts';
import { renderDeployments } from './codegen/deployments.ts';
import { buildCatalogue } from './codegen/errors.ts';
import { type Fingerprint, fingerprintOf } from './codegen/fingerprint.ts';
import { nameParameters } from './codegen/nameParameters.ts';
import {
  banner,
  renderAbi,
  renderBytecode,
  renderErrors,
  renderFingerprints,
  renderFunctions,
} from './codegen/render.ts';

/*
 * Writes packages/protocol/src/generated from the artifacts of `hardhat build`.
 * `--check` writes nothing and fails when what is there differs from what would be written.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'packages/protocol/src/generated');

const files = generate(join(root, 'contracts/artifacts'));
if (process.argv.includes('--check')) {
  const stale = differences(files);
  if (stale.length > 0) {
    console.error(
      `Generated code differs from the contracts; run \`pnpm codegen\`:\n  ${stale.join('\n  ')}`,
    );
    process.exit(1);
  }
  console.log(`${files.size} generated files match the contracts.`);
} else {
  rmSync(target, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), text);
  }
  console.log(`${files.size} files written to ${relative(root, target)}.`);
}

function generate(artifactsFolder: string): Map<string, string> {
  const artifacts = readArtifacts(artifactsFolder);
  const written = new Map<string, string>();
  const abis = new Map<string, Abi>();
  const fingerprints = new Map<string, Fingerprint>();

  for (const { key, contract, interfaceName } of contracts) {
    const artifact = artifacts.get(contract);
    const face = interfaceName === undefined ? undefined : artifacts.get(interfaceName);
    if (!artifact || artifact.bytecode === '0x') throw new Error(`There is no contract ${contract}.`);
    if (interfaceName !== undefined && !face) throw new Error(`There is no interface ${interfaceName}.`);

    const abi = nameParameters(artifact.abi, face?.abi ?? []);
    abis.set(key, abi);
    fingerprints.set(key, fingerprintOf(artifact));
    written.set(`abi/${key}.ts`, renderAbi(key, abi));
    written.set(`functions/${key}.ts`, renderFunctions(key, abi));
    written.set(`code/${key}.ts`, renderBytecode(key, artifact));
  }

  written.set('fingerprints.ts', renderFingerprints(fingerprints));
  written.set('abi/index.ts', renderIndex([...abis.keys()], 'Abi'));
  written.set('functions/index.ts', renderIndex([...abis.keys()], 'Functions'));
  written.set('code/index.ts', renderIndex([...abis.keys()], 'Code'));
  written.set(
    'errors.ts',
    renderErrors(buildCatalogue(abis, readErrorDeclarations(artifactsFolder, artifacts))),
  );
  written.set('deployments.ts', renderDeployments(join(root, 'packages/protocol/deployments')));
  return written;
}

function renderIndex(keys: readonly string[], suffix: string): string {
  const lines = [...keys].sort().map((key) => `export { ${key}${suffix} } from './${key}.ts';\n`);
  return banner + (lines.join('') || 'export {};\n');
}

function differences(expected: Map<string, string>): readonly string[] {
  const present = existsSync(target)
    ? readdirSync(target, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(target, join(entry.parentPath, entry.name)))
    : [];
  const changed = [...expected].filter(([name, text]) => {
    return !present.includes(name) || readFileSync(join(target, name), 'utf8') !== text;
  });
  const extra = present.filter((name) => !expected.has(name));
  return [...changed.map(([name]) => name), ...extra].sort();
}
