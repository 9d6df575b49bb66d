import { localPublicClient } from '../anvil/localClients.ts';
import { rpcOf } from '../anvil/rpcOf.ts';

/**
 * A chain read from its file takes the computer's clock, which may lie before its newest block when somebody
 * travelled in time: then it goes on from that block. It never runs backwards.
 */
export async function resumeTime(rpcUrl: string, wallClock: number): Promise<void> {
  const { timestamp } = await localPublicClient(rpcUrl).getBlock();
  const rpc = rpcOf(rpcUrl);
  await rpc('evm_setTime', [Math.max(wallClock, Number(timestamp) + 1)]);
  await rpc('evm_mine', []);
}
