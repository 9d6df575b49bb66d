import { metisLocal } from '@metis-blitz/protocol/chains';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { formatAmount, formatBps, getVault, sharePrice, shares } from '@metis-blitz/sdk';
import { createPublicClient, http } from 'viem';

/** What one lsMETIS is worth, and what leaving at once costs. */
export async function readVault(rpcUrl: string, deploymentFile: unknown): Promise<string> {
  const client = createPublicClient({ chain: metisLocal, transport: http(rpcUrl) });
  const { contracts } = deploymentSchema.parse(deploymentFile);

  const vault = await getVault(client, { contracts });
  const one = sharePrice.toAssetsDown(vault.price, shares(10n ** 18n));
  return `1 lsMETIS is ${formatAmount(one, { digits: 4 })} METIS; leaving at once costs ${formatBps(vault.exitFeeBps)}.`;
}
