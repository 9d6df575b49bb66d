import { onceFor } from './onceFor.ts';
import { runStep, type StepOptions } from './runStep.ts';

const PRODUCT = {
  name: 'contracts',
  sources: [
    'contracts/src',
    'hardhat.config.ts',
    'remappings.txt',
    'pnpm-lock.yaml',
    'scripts/codegen.ts',
    'scripts/codegen',
  ],
  proof: 'packages/protocol/src/generated/code/index.ts',
};

/**
 * Compiles the contracts and generates what TypeScript knows of them, when their sources have changed.
 *
 * @throws {Refusal} when they do not compile
 */
export async function buildContracts(options: StepOptions): Promise<void> {
  await onceFor(options.root, PRODUCT, async () => {
    await runStep(
      options,
      'compile the contracts',
      ['hardhat', 'build', '--no-tests'],
      '.cache/log/contracts.log',
    );
    await runStep(options, 'generate the ABIs', ['node', 'scripts/codegen.ts'], '.cache/log/codegen.log');
  });
}
