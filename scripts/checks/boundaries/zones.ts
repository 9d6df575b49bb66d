/** A part of the tree and what its files may import. The longest folder that fits a file is its zone. */
export interface Zone {
  /** From the root, with a closing slash; `*` stands for one folder name. */
  folder: string;
  /**
   * What may be imported besides the zone itself: a package (`viem`, with its subpaths), `node:`, `*` for any
   * package that is not ours, or a place in the same room (`apps/web/ui/`, or one file; `*` as above).
   */
  may: readonly string[];
  /** Exceptions from `may`. */
  never?: readonly string[];
  /** More for tests in the zone. */
  tests?: readonly string[];
}

const OZ = '@openzeppelin/contracts';
const ours = (...names: string[]) => names.map((name) => `@metis-blitz/${name}`);
const forTests = [
  'vitest',
  'fast-check',
  'node:',
  'viem',
  'zod',
  ...ours('testing', 'deploy', 'protocol', 'sdk'),
];
const domain = [OZ, 'contracts/src/interfaces/', 'contracts/src/shared/'];
const forStories = [...forTests, ...ours('devnet')];
const below = (...folders: string[]) => folders.map((folder) => `apps/web/${folder}/`);
/** Only `apps/web/wallet` knows them. */
const wallets = ['wagmi', '@wagmi/core', '@rainbow-me/rainbowkit'];

/** The arrows of the house (ARCHITECTURE.md): what a line does not name is refused. */
export const ZONES: readonly Zone[] = [
  { folder: 'contracts/src/shared/', may: [OZ] },
  { folder: 'contracts/src/interfaces/', may: [OZ, 'contracts/src/shared/'] },
  { folder: 'contracts/src/vault/', may: domain },
  { folder: 'contracts/src/sequencer/', may: domain },
  { folder: 'contracts/src/governance/', may: domain },
  { folder: 'contracts/src/fund/', may: domain },
  { folder: 'contracts/src/devnet/', may: domain },
  { folder: 'contracts/test/', may: [OZ, 'forge-std', 'contracts/src/', 'contracts/proof/standin/'] },
  { folder: 'contracts/proof/', may: [OZ, 'contracts/src/'] },

  { folder: 'packages/protocol/', may: ['node:', 'viem', 'zod'], tests: forTests },
  { folder: 'packages/protocol/src/', may: ['viem', 'zod'], tests: forTests },
  // Its own door too: an app puts another language in the place of `@metis-blitz/sdk/words`.
  { folder: 'packages/sdk/', may: [...ours('protocol', 'sdk'), 'viem', 'zod'], tests: forTests },
  // Enter by the door, as everybody else's programs do.
  {
    folder: 'packages/sdk/examples/',
    may: [...ours('sdk', 'protocol'), 'viem'],
    tests: [...forTests, 'packages/sdk/'],
  },
  {
    folder: 'packages/deploy/',
    may: [...ours('protocol'), 'viem', 'zod', 'node:'],
    tests: [...forTests, ...ours('devnet')],
  },
  { folder: 'packages/signer/', may: ['@ethereumjs/wallet', 'viem', 'node:'], tests: forTests },
  {
    folder: 'packages/devnet/',
    may: [...ours('deploy', 'protocol'), 'viem', 'zod', 'node:', '@foundry-rs/anvil'],
    tests: forTests,
  },
  {
    folder: 'packages/testing/',
    may: [...ours('devnet', 'deploy', 'protocol'), 'viem', 'zod', 'node:'],
    tests: forTests,
  },

  {
    folder: 'apps/indexer/',
    may: [
      ...ours('protocol', 'sdk'),
      ...['ponder', 'ponder:', '@electric-sql/pglite', 'hono', 'pg', 'viem', 'zod', 'node:'],
    ],
    // The guide's example of the index needs one.
    tests: [...forTests, ...ours('devnet'), 'ajv', 'packages/sdk/examples/'],
  },
  {
    folder: 'apps/keeper/',
    may: [...ours('protocol', 'sdk', 'signer'), 'viem', 'zod', 'node:'],
    tests: [...forTests, ...ours('devnet'), '@ethereumjs/wallet', '@prometheus-io/lezer-promql', 'yaml'],
  },

  // The web: doors (app) on top, features beside each other, the rest below (apps/web/README.md).
  { folder: 'apps/web/', may: ['*', 'node:', 'apps/web/', ...ours('protocol', 'sdk')], tests: forStories },
  {
    folder: 'apps/web/app/',
    may: [
      '*',
      ...['door', 'listDoor', 'face'].map((name) => `apps/web/features/*/${name}.tsx`),
      ...below('tx', 'wallet', 'shell', 'lib', 'ui'),
    ],
    never: [...wallets, 'viem'],
  },
  {
    folder: 'apps/web/features/*/',
    may: [
      '*',
      'apps/web/features/*/index.ts',
      ...below('tx', 'wallet', 'shell', 'lib', 'ui'),
      ...ours('protocol', 'sdk'),
    ],
    never: wallets,
    tests: forStories,
  },
  {
    folder: 'apps/web/tx/',
    may: ['*', ...below('wallet', 'lib', 'ui'), ...ours('protocol', 'sdk')],
    never: wallets,
    tests: forStories,
  },
  { folder: 'apps/web/wallet/', may: ['*', ...below('lib', 'ui'), ...ours('sdk')], tests: forStories },
  {
    folder: 'apps/web/shell/',
    may: [
      '*',
      'apps/web/features/epoch/door.tsx',
      // The registry of flows: each is loaded when one of its transactions is found again.
      'apps/web/features/*/index.ts',
      ...below('tx', 'wallet', 'lib', 'ui'),
    ],
    never: wallets,
    tests: forTests,
  },
  {
    folder: 'apps/web/lib/',
    may: ['*', ...below('ui/copy'), ...ours('protocol', 'sdk')],
    never: wallets,
    tests: forStories,
  },
  {
    folder: 'apps/web/ui/',
    may: ['*'],
    never: [...wallets, 'viem', '@tanstack/react-query'],
    tests: forTests,
  },
  {
    folder: 'apps/web/server/',
    may: ['node:', 'apps/web/scripts/postbuild.ts', 'apps/web/lib/config/'],
    tests: forTests,
  },

  {
    folder: 'scripts/',
    may: [
      '*',
      'node:',
      'scripts/codegen/',
      'apps/web/server/serve.ts',
      'apps/indexer/reconcile/',
      'scripts/bench/table.ts',
      ...ours('devnet', 'deploy', 'protocol', 'sdk', 'signer'),
    ],
    tests: ours('testing'),
  },
  // Measure what tests prove, by the same means.
  {
    folder: 'scripts/bench/',
    may: [
      '*',
      'node:',
      'scripts/bootstrap/',
      'scripts/build/',
      ...ours('devnet', 'deploy', 'protocol', 'testing'),
    ],
  },
  {
    folder: 'scripts/evidence/',
    may: ['*', 'node:', 'scripts/bootstrap/', 'scripts/bench/', 'scripts/build/'],
  },
  // Generates what the package exports, so it cannot enter by the package's door.
  { folder: 'scripts/codegen/', may: ['*', 'node:', 'packages/protocol/src/deploymentSchema.ts'] },
];
