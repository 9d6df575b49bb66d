import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Devnet, startDevnet } from '@metis-blitz/devnet';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { onStop } from '../bootstrap/onStop.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_PORT = '8545';

/**
 * Runs until it is asked to stop.
 * @throws {Refusal} when an option is nonsense, or the chain does not come up
 */
export async function runDevnet(args: string[]): Promise<void> {
  const options = { port: { type: 'string' }, fresh: { type: 'boolean' } } as const;
  const { port = DEFAULT_PORT, fresh = false } = readOptions(args, options);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Refusal(`«${port}» is no port.`);

  const asked = new Promise<void>((resolve) => onStop(() => resolve()));
  const progress = createProgress(process.stdout);
  const step = progress.step('chain');
  let devnet: Devnet;
  try {
    devnet = await startDevnet({
      rpcPort: Number(port),
      stateDir: join(root, '.devnet', 'local'),
      fresh,
      onProgress: ({ says, done, total }) => step.update(`${says}, ${done} of ${total}`),
      onTrouble: (says) => progress.say(says),
    });
  } catch (error) {
    step.fail();
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  step.done(devnet.resumed ? 'goes on where it stopped' : 'begun anew');
  progress.say(`${devnet.rpcUrl}, chain id ${devnet.chainId}, addresses in ${devnet.deploymentFile}`);

  const ended = await Promise.race([asked.then(() => false), devnet.ended.then(() => true)]);
  if (ended) throw new Refusal('The chain ended by itself.');
  await devnet.stop();
}
