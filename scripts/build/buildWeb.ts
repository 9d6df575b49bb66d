import { onceFor } from './onceFor.ts';
import { runStep, type StepOptions } from './runStep.ts';

const PRODUCT = {
  name: 'web',
  sources: ['apps/web', 'packages/protocol/src', 'packages/sdk/src', 'pnpm-lock.yaml', 'tsconfig.base.json'],
  proof: 'apps/web/out/index.html',
};

/**
 * Builds the static files of the app into `apps/web/out`, when anything they are made from has changed.
 *
 * @throws {Refusal} when the build fails
 */
export async function buildWeb(options: StepOptions): Promise<void> {
  await onceFor(options.root, PRODUCT, () =>
    runStep(options, 'build the app', ['node', 'apps/web/scripts/build.ts'], '.cache/log/web.log'),
  );
}
