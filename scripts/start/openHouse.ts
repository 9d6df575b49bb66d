import { buildContracts } from '../build/buildContracts.ts';
import { buildWeb } from '../build/buildWeb.ts';
import { closingScreen } from './closingScreen.ts';
import type { House } from './createHouse.ts';
import { requireFreePorts } from './requireFreePorts.ts';
import type { StartContext } from './StartContext.ts';
import { startChain } from './services/chain.ts';
import { startIndexer } from './services/indexer.ts';
import { startKeeper } from './services/keeper.ts';
import { startWeb } from './services/web.ts';

/**
 * Brings everything up, side by side where it can be: the app is built while the chain comes up.
 *
 * @returns the closing screen
 * @throws {Refusal} with one sentence when something does not come up; what runs by then is in the house
 */
export async function openHouse(context: StartContext, house: House): Promise<string> {
  await requireFreePorts(context.ports);
  await buildContracts(context);

  const [chain] = await Promise.all([openChain(context, house), buildWeb(context)]);
  const web = house.add(await startWeb(context, chain));

  return closingScreen(context, {
    url: web.url,
    rpcUrl: chain.rpcUrl,
    chainId: chain.chainId,
    resumed: chain.resumed,
    contracts: chain.deployment.contracts,
    wallet: chain.wallet,
  });
}

/** The chain, and what follows it. */
async function openChain(context: StartContext, house: House) {
  const chain = house.add(await startChain(context));
  await Promise.all([
    startIndexer(context, chain).then((indexer) => indexer && house.add(indexer)),
    startKeeper(context, chain).then((keeper) => keeper && house.add(keeper)),
  ]);
  return chain;
}
