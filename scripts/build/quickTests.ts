import type { HardhatPlugin } from 'hardhat/types/plugins';
import type { CompilerInput } from 'hardhat/types/solidity';

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
