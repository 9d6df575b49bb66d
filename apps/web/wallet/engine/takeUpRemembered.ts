import type { Config } from 'wagmi';
import { reconnect } from 'wagmi/actions';

/**
 * Takes up the connection of the wallet that was used last, and asks no other: one that hangs must not hold up the
 * list in which another is chosen.
 */
export async function takeUpRemembered(config: Config): Promise<void> {
  const recent = await config.storage?.getItem('recentConnectorId');
  const connectors = config.connectors.filter(({ id }) => id === recent);
  if (connectors.length > 0) await reconnect(config, { connectors });
}
