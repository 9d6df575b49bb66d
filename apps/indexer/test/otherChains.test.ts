import { ACCOUNT_INDEX, developmentAccount, localTestClient, startAnvil } from '@metis-blitz/devnet';
import { metisLocal } from '@metis-blitz/protocol/chains';
import { stake } from '@metis-blitz/sdk';
import { deployOnTwin, METIS, METIS_SEPOLIA, startMetisTwin } from '@metis-blitz/testing';
import { parseEther } from 'viem';
import { expect, onTestFinished, test } from 'vitest';
import { chainReader } from '../reconcile/chainReader.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { indexProcess } from './indexProcess.ts';
import { send } from './send.ts';

/* T43: chain and addresses are those of the deployment file alone. */

const [first, second] = ACCOUNT_INDEX.stakers;

/** Metis' test network under its own id, and a local fork of Metis with the sequencer set that is there. */
const CHAINS = {
  'Metis Sepolia': async () => {
    const twin = await startMetisTwin({ network: METIS_SEPOLIA });
    onTestFinished(() => twin.stop());
    return { rpcUrl: twin.rpcUrl, network: METIS_SEPOLIA };
  },
  'a fork of Metis': async () => {
    const metis = await startMetisTwin();
    onTestFinished(() => metis.stop());
    const fork = await startAnvil({ forkUrl: metis.rpcUrl, chainId: metisLocal.id, accounts: 40 });
    onTestFinished(() => fork.stop());
    return { rpcUrl: fork.rpcUrl, network: { ...METIS, chain: metisLocal } };
  },
} as const;

test.each(Object.entries(CHAINS))(
  '%s is indexed by its deployment file, and agrees with its contracts',
  async (_, start) => {
    const { rpcUrl, network } = await start();
    const { chain, sequencerSet } = network;
    const deployment = await deployOnTwin(rpcUrl, network);
    expect(deployment).toMatchObject({ chainId: chain.id, contracts: { sequencerSet } });
    const client = chainReader(rpcUrl, deployment);
    for (const who of [first, second]) {
      const account = developmentAccount(who);
      await localTestClient(rpcUrl).setBalance({ address: account.address, value: parseEther('50') });
      const request = stake(deployment.contracts, { assets: parseEther('10'), receiver: account.address });
      await send({ rpcUrl, client }, who, request);
    }

    const index = await indexProcess({ rpcUrl, deployment });
    onTestFinished(() => index.remove());
    index.begin();
    await index.reaches((await client.getBlock()).hash);
    const ask = async (path: string) => (await fetch(`${index.url}/v1${path}`)).json();
    expect(await ask('/status')).toMatchObject({ data: { chainId: chain.id, ready: true } });
    // Our answer is the deployment file's; Ponder's own says what it was configured with.
    const headers = { 'content-type': 'application/json' };
    const asked = { method: 'POST', headers, body: '{"query":"{ _meta { status } }"}' };
    const configured = { metis: { id: chain.id } };
    expect(await (await fetch(`${index.url}/graphql`, asked)).json()).toMatchObject({
      data: { _meta: { status: configured } },
    });
    expect(await ask('/protocol')).toMatchObject({ data: { counts: { stakers: 2 } } });
    const { parts } = await reconcile({ rpcUrl, deployment, indexUrl: index.url });
    expect(parts.flatMap(({ differences }) => differences)).toEqual([]);
    expect(parts.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(50);
  },
  120_000,
);
