import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Abi } from 'viem';

type References = Record<string, Record<string, { start: number; length: number }[]>>;

export interface Artifact {
  contractName: string;
  sourceName: string;
  inputSourceName: string;
  buildInfoId: string;
  abi: Abi;
  bytecode: `0x${string}`;
  deployedBytecode: `0x${string}`;
  linkReferences: References;
  deployedLinkReferences: References;
  immutableReferences?: Record<string, { start: number; length: number }[]>;
}

/** A custom error as some source file declares it. */
export interface ErrorDeclaration {
  name: string;
  source: string;
  contract: string;
}

interface Node {
  nodeType: string;
  name?: string;
  nodes?: Node[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @returns every artifact of `hardhat build` by contract name. Throws on two contracts of one name. */
export function readArtifacts(folder: string): Map<string, Artifact> {
  const artifacts = new Map<string, Artifact>();
  for (const file of filesUnder(folder)) {
    if (!file.endsWith('.json') || file.includes('build-info')) continue;
    const artifact = JSON.parse(readFileSync(file, 'utf8')) as Artifact;
    const other = artifacts.get(artifact.contractName);
    if (other) {
      throw new Error(
        `Two contracts are named ${artifact.contractName}: ${other.sourceName} and ${artifact.sourceName}.`,
      );
    }
    artifacts.set(artifact.contractName, artifact);
  }
  return artifacts;
}

/**
 * Reads the syntax tree of each of our sources out of the build that its artifact came from: an older build may
 * still hold what a source used to declare.
 * @returns the custom errors that our own sources declare, sorted by name and source
 */
export function readErrorDeclarations(
  folder: string,
  artifacts: Map<string, Artifact>,
): readonly ErrorDeclaration[] {
  const sourcesByBuild = new Map<string, Set<string>>();
  for (const { buildInfoId, inputSourceName } of artifacts.values()) {
    sourcesByBuild.set(buildInfoId, (sourcesByBuild.get(buildInfoId) ?? new Set()).add(inputSourceName));
  }

  const found = new Map<string, ErrorDeclaration>();
  for (const [build, sources] of sourcesByBuild) {
    const file = join(folder, 'build-info', `${build}.output.json`);
    const { output } = JSON.parse(readFileSync(file, 'utf8')) as {
      output: { sources: Record<string, { ast: Node }> };
    };
    for (const path of sources) {
      const tree = output.sources[path]?.ast;
      if (!tree || !path.startsWith('project/contracts/src/')) continue;
      for (const declaration of errorsOf(tree, path.slice('project/'.length))) {
        found.set(`${declaration.name} ${declaration.source} ${declaration.contract}`, declaration);
      }
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, declaration]) => declaration);
}

function errorsOf(node: Node, source: string, contract = basename(source, '.sol')): ErrorDeclaration[] {
  if (node.nodeType === 'ErrorDefinition') return [{ name: node.name ?? '', source, contract }];
  const owner = node.nodeType === 'ContractDefinition' ? (node.name ?? contract) : contract;
  return (node.nodes ?? []).flatMap((child) => errorsOf(child, source, owner));
}
