import { type FallbackTransport, fallback } from 'viem';
import type { AppConfig } from '../../config/appConfigSchema.ts';
import { checkedHttp } from './checkedHttp.ts';
import { endpointsOf } from './endpointsOf.ts';

/** ms for which a node that did not answer is not asked again, where there are others. */
const REST = 20_000;

const transports = new WeakMap<AppConfig, FallbackTransport>();

/** All nodes of the app in order, each checked before it is believed; the next one is asked when one fails. */
export function chainTransport(config: AppConfig): FallbackTransport {
  const { chainId, contracts } = config.deployment;
  const expected = { chainId, contract: contracts.liquidStaking };
  const urls = endpointsOf(config);
  const made =
    transports.get(config) ??
    (fallback(
      urls.map((url) => checkedHttp(url, expected, urls.length > 1 ? REST : 0)),
      { retryCount: 1 },
    ) as FallbackTransport);
  transports.set(config, made);
  return made;
}
