import { join } from 'node:path';
import { type Devnet, startDevnet } from '@metis-blitz/devnet';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import type { Running, StartContext } from '../StartContext.ts';

export type Chain = Running &
  Pick<Devnet, 'rpcUrl' | 'chainId' | 'resumed' | 'deployment' | 'deploymentFile' | 'wallet'>;

/**
 * The local chain with the protocol, its seed and its sequencers.
 *
 * @throws {Refusal} when it does not come up
 */
export async function startChain(context: StartContext): Promise<Chain> {
  const { stateDir, ports, fresh, progress, forkUrl } = context;
  const step = progress.step(forkUrl === undefined ? 'start the chain' : 'fork the chain');
  try {
    const devnet = await startDevnet({
      rpcPort: ports.rpc,
      stateDir: join(stateDir, 'chain'),
      ...{ fresh, forkUrl },
      onProgress: ({ says, done, total }) => step.update(total > 1 ? `${says}, ${done} of ${total}` : says),
      onTrouble: (says) => progress.say(`  ! the sequencers: ${says}`),
    });
    step.done(devnet.resumed ? 'goes on where it stopped' : 'begun anew');

    let stopping = false;
    return {
      ...devnet,
      name: 'chain',
      stop() {
        stopping = true;
        return devnet.stop();
      },
      ended: new Promise((resolve) => {
        devnet.ended.then(() => stopping || resolve('The chain ended by itself.'));
      }),
    };
  } catch (error) {
    step.fail();
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Refusal(`The chain did not come up: ${reason}`);
  }
}
