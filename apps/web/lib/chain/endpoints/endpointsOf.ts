import type { AppConfig } from '../../config/appConfigSchema.ts';

/** @returns whole addresses of the nodes that are asked, in order: one's own first. */
export function endpointsOf(config: AppConfig): readonly string[] {
  const given = config.rpcUrls.map((url) => new URL(url, location.origin).href);
  return config.ownRpcUrl ? [config.ownRpcUrl, ...given] : given;
}
