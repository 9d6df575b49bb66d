import type { HardhatPlugin } from 'hardhat/types/plugins';
import type { CompilerInput, CompilerOutput } from 'hardhat/types/solidity';

const TESTS = /^project\/contracts\/test\//;

/**
 * Compiles the tests, and only them, without the optimizer and the detour by Yul, which takes ten times longer.
 *
 * Hardhat asks the compiler for every contract that a test imports, even when only its type is used; here only the
 * tests are asked for. What is tested must be the bytes that are deployed, so tests create our contracts from built
 * code (`deployCode`, `Built.create`); the gate `deployed-code` sees to it.
 */
export const quickTests: HardhatPlugin = {
  id: 'quick-tests',
  hookHandlers: {
    solidity: () =>
      Promise.resolve({
        default: () =>
          Promise.resolve({
            preprocessSolcInputBeforeBuilding: async (context, input, next) =>
              quicken(await next(context, input)),
            invokeSolc: async (context, compiler, input, config, next) =>
              withTrees(await next(context, compiler, input, config)),
          }),
      }),
  },
};

function quicken(input: CompilerInput): CompilerInput {
  const tests = Object.keys(input.sources).filter((name) => TESTS.test(name));
  if (tests.length === 0) return input;
  const { '*': wanted = {} } = input.settings.outputSelection;
  return {
    ...input,
    settings: {
      ...input.settings,
      viaIR: false,
      optimizer: { enabled: false },
      outputSelection: Object.fromEntries(tests.map((name) => [name, wanted])),
    },
  };
}

/** The runner reads the syntax tree of every source of a build for its stack traces; empty ones do for the others. */
function withTrees(output: CompilerOutput): CompilerOutput {
  for (const [absolutePath, source] of Object.entries(output.sources ?? {})) {
    source.ast ??= {
      ...{ absolutePath, exportedSymbols: {}, id: 0, nodeType: 'SourceUnit', nodes: [] },
      src: `0:0:${source.id}`,
    };
  }
  return output;
}
