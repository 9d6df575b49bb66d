import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { numberToHex } from 'viem';

const names = Object.keys(deploymentSchema.shape.contracts.shape).filter((name) => name !== 'multicall3');

/** A deployment that is well formed and has no code behind its addresses: every screen must bear that. */
export function bareDeployment(chainId: number) {
  const at = (index: number) => numberToHex(0xb1000 + index, { size: 20 });
  return deploymentSchema.parse({
    chainId,
    profile: 'local',
    blockNumber: 0,
    deployedAt: 0,
    contracts: Object.fromEntries(names.map((name, index) => [name, at(index)])),
    parameters: {},
  });
}
