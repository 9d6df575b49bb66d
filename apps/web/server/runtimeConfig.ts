import type { AppConfig } from '../lib/config/appConfigSchema.ts';
import type { ServeOptions } from './ServeOptions.ts';

type Served = Omit<AppConfig, 'deployment' | 'ownRpcUrl' | 'explorerUrl'> & {
  readonly explorerUrl?: string | null;
  readonly deployment: ServeOptions['deployment'];
};

/** @returns what the page is told: everything on its own origin. */
export function configOf({
  name,
  indexerUrl,
  explorerUrl,
  deployment,
  developmentKey,
}: ServeOptions): Served {
  return {
    name: name ?? 'local',
    chainId: deployment.chainId,
    rpcUrls: ['/rpc'],
    indexerUrl: indexerUrl === null ? null : '/api',
    ...(explorerUrl === undefined ? {} : { explorerUrl }),
    deployment,
    ...(developmentKey === undefined ? {} : { developmentKey }),
  };
}
