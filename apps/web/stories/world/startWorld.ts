import { fileURLToPath } from 'node:url';
import { LOCAL_CHAIN_ID, startAnvil } from '@metis-blitz/devnet';
import { serveApp } from '../../server/serve.ts';
import { bareDeployment } from './bareDeployment.ts';

/** A running world for stories: a chain with the protocol on it, and the built app before it. */
export interface World {
  readonly appUrl: string;
  readonly rpcUrl: string;
  readonly chainId: number;
  stop(): Promise<void>;
}

const out = fileURLToPath(new URL('../../out', import.meta.url));

/** The one place where stories get their world. */
export async function startWorld(): Promise<World> {
  const anvil = await startAnvil();
  const deployment = bareDeployment(LOCAL_CHAIN_ID);
  const app = await serveApp({ port: 0, dir: out, rpcUrl: anvil.rpcUrl, indexerUrl: null, deployment });
  return {
    appUrl: app.url,
    rpcUrl: anvil.rpcUrl,
    chainId: deployment.chainId,
    async stop() {
      await app.stop();
      await anvil.stop();
    },
  };
}
