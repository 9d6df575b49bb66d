import { createRequire } from 'node:module';
import hardhatKeystore from '@nomicfoundation/hardhat-keystore';
import { defineConfig } from 'hardhat/config';
import { quickTests } from './scripts/build/quickTests.ts';

const require = createRequire(import.meta.url);

/**
 * Metis' newest instruction set is Berlin plus PUSH0 (no BASEFEE, MCOPY, TLOAD/TSTORE), so code is
 * compiled for Berlin and runs on a Berlin machine here too: what Metis cannot run fails at home.
 */
const evmVersion = 'berlin';
const hardfork = 'berlin';

/**
 * `hardhat test solidity` takes its hardfork from a network that is named, and from nothing else: unnamed, it
 * would run on the newest one and prove what Metis cannot do.
 */
process.env.HARDHAT_NETWORK ??= 'default';

/**
 * The compiler out of npm (WebAssembly): nothing is downloaded from anywhere else.
 * No hash of the metadata in the code: it covers which files were compiled in one go, so the same source would give
 * other bytes after a partial build than after a whole one.
 */
const solc = {
  version: '0.8.30',
  path: require.resolve('solc/soljson.js'),
  settings: {
    evmVersion,
    viaIR: true,
    optimizer: { enabled: true, runs: 10_000 },
    metadata: { bytecodeHash: 'none' },
  },
};

/**
 * Governor, vault, pool and fund, with all their parts, fill a contract: fewer runs keep room below the limit of
 * code size. The pool creates its office, so both take one setting.
 */
const smallSolc = { ...solc, settings: { ...solc.settings, optimizer: { enabled: true, runs: 200 } } };

export default defineConfig({
  plugins: [hardhatKeystore, quickTests],
  paths: {
    sources: './contracts/src',
    tests: { solidity: './contracts/test' },
    artifacts: './contracts/artifacts',
    cache: './.cache/hardhat',
  },
  solidity: {
    splitTestsCompilation: true,
    profiles: {
      default: {
        compilers: [solc],
        overrides: {
          'contracts/src/fund/EcosystemFund.sol': smallSolc,
          'contracts/src/governance/BlitzGovernor.sol': smallSolc,
          'contracts/src/sequencer/SequencerOffice.sol': smallSolc,
          'contracts/src/sequencer/SequencerPool.sol': smallSolc,
          'contracts/src/vault/LiquidStaking.sol': smallSolc,
        },
      },
    },
    npmFilesToBuild: ['@openzeppelin/contracts/access/manager/AccessManager.sol'],
  },
  networks: {
    default: { type: 'edr-simulated', hardfork, allowUnlimitedContractSize: false },
  },
  test: {
    solidity: {
      fsPermissions: { readDirectory: ['packages/testing/vectors'] },
      fuzz: { runs: 256 },
      invariant: {
        runs: Number(process.env.BLITZ_INVARIANT_RUNS ?? 32),
        depth: Number(process.env.BLITZ_INVARIANT_DEPTH ?? 64),
        failOnRevert: false,
      },
    },
  },
});
