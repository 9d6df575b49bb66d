import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import solc from 'solc';
import type { Artifact, Code } from './openTester.ts';

type Settings = Record<string, unknown>;

/** One contract at a time, with a file that is not the one on the disk. */
export interface Compiler {
  /** Nothing when it does not compile. @param changed texts by their paths in the repository */
  compile(artifact: Artifact, changed: ReadonlyMap<string, string>): Code | undefined;
}

interface BuildInfo {
  input: { settings: Settings & { remappings?: string[] }; sources: Record<string, { content: string }> };
}

interface Output {
  errors?: { severity: string; message: string }[];
  contracts?: Record<string, Record<string, { evm: { bytecode: Bytes; deployedBytecode: Bytes } }>>;
}

interface Bytes {
  object: string;
  linkReferences: object;
}

const OURS = 'project/';
const WANTED = ['evm.bytecode', 'evm.deployedBytecode'].flatMap((code) => [
  `${code}.object`,
  `${code}.linkReferences`,
]);

/** What optimisers do takes most of the time and changes what is done at no point, but for gas. */
const QUICK: Settings = { viaIR: false, optimizer: { enabled: false } };

/** The quick way has a variable less on its stack: the same steps without it. */
const EASIER: readonly (readonly [from: string, to: string])[] = [
  [
    `            uint256 id = signers.idOf(signer);
            (epoch.signer, epoch.id) = (signer, id);`,
    '            (epoch.signer, epoch.id) = (signer, signers.idOf(signer));',
  ],
  ['sequencers[id].status', 'sequencers[epoch.id].status'],
];

/** @param folders of artifacts, with what they were built from */
export function openCompiler(root: string, folders: readonly string[]): Compiler {
  const builds = new Map<string, BuildInfo>();
  const buildOf = (id: string): BuildInfo => {
    const known = builds.get(id);
    if (known) return known;
    const build: BuildInfo = JSON.parse(
      firstOf(folders.map((folder) => join(root, folder, 'build-info', `${id}.json`))),
    );
    builds.set(id, build);
    return build;
  };
  const slow = new Set<Artifact>();

  const run = (
    { id, buildInfoId, contract }: Artifact,
    isQuick: boolean,
    changed: ReadonlyMap<string, string>,
  ) => {
    const { input } = buildOf(buildInfoId);
    const read = (unit: string) => {
      const path = unit.startsWith(OURS) ? unit.slice(OURS.length) : '';
      const text = changed.get(path) ?? input.sources[unit]?.content;
      return isQuick ? EASIER.reduce((left, [from, to]) => left?.replace(from, to), text) : text;
    };
    const output: Output = JSON.parse(
      solc.compile(
        JSON.stringify({
          language: 'Solidity',
          sources: { [id.source]: { content: read(id.source) } },
          settings: {
            ...input.settings,
            ...(isQuick && QUICK),
            outputSelection: { [id.source]: { [id.name]: WANTED } },
          },
        }),
        {
          import: (unit: string) => {
            const contents = read(unit);
            return contents === undefined ? { error: 'not there' } : { contents };
          },
        },
      ),
    );
    const errors = output.errors?.filter(({ severity }) => severity === 'error') ?? [];
    if (errors.some(({ message }) => message.includes('Stack too deep'))) return 'too deep';
    if (errors.length > 0) return undefined;
    const evm = output.contracts?.[id.source]?.[id.name]?.evm;
    return (
      evm && {
        abi: contract.abi,
        bytecode: `0x${evm.bytecode.object}`,
        linkReferences: evm.bytecode.linkReferences,
        deployedBytecode: `0x${evm.deployedBytecode.object}`,
        deployedLinkReferences: evm.deployedBytecode.linkReferences,
      }
    );
  };

  return {
    compile(artifact, changed) {
      const code = slow.has(artifact) ? 'too deep' : run(artifact, true, changed);
      if (code !== 'too deep') return code;
      if (changed.size === 0) slow.add(artifact);
      const deployed = run(artifact, false, changed);
      return deployed === 'too deep' ? undefined : deployed;
    },
  };
}

function firstOf(paths: readonly string[]): string {
  for (const path of paths) {
    try {
      return readFileSync(path, 'utf8');
    } catch {}
  }
  throw new Error(`None of these is there: ${paths.join(', ')}`);
}
