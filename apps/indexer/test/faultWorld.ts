import { ACCOUNT_INDEX, developmentAccount, type LocalTestClient } from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import {
  delegate,
  requestWithdrawal,
  settle,
  stake,
  type TransactionRequest,
  transferShares,
  undelegate,
} from '@metis-blitz/sdk';
import { type FaultyNode, SEQUENCER, startChain, startFaultyNode, startWalk } from '@metis-blitz/testing';
import { type Hex, type PublicClient, parseEther } from 'viem';
import { chainReader } from '../reconcile/chainReader.ts';
import { differenceOf, dumpTables } from './dumpTables.ts';
import { type IndexOptions, type IndexProcess, indexProcess } from './indexProcess.ts';
import { send } from './send.ts';

/** A small chain on which people stake, delegate and leave, a node before it that fails when told to, and indexes over either. */
export interface FaultWorld {
  rpcUrl: string;
  deployment: Deployment;
  client: PublicClient;
  chain: LocalTestClient;
  node: FaultyNode;
  /** Not begun yet; over the failing node and started again when it ends, unless said otherwise. */
  index(options?: Partial<IndexOptions>): Promise<IndexProcess>;
  head(): Promise<Hex>;
  /** Blocks in which people did something: each changes figures that are watched. */
  live(blocks: number): Promise<void>;
  /** Compares all tables with those of an index that is built now, without a fault. @returns what differs */
  unlikeClean(index: IndexProcess): Promise<string[]>;
  stop(): Promise<void>;
}

export async function faultWorld(): Promise<FaultWorld> {
  const walk = await startWalk();
  const { deployment, contracts } = walk;
  const { rpcUrl } = walk.chain;
  const other = await startChain();
  // As high as ours: what it tells of our blocks is not nothing, but wrong.
  await other.mine(4 * HISTORY);
  const node = await startFaultyNode(rpcUrl, { otherChain: other.rpcUrl });
  const client = chainReader(rpcUrl, deployment);
  const all: IndexProcess[] = [];
  let lived = 0;

  const index = async (options: Partial<IndexOptions> = {}) => {
    const made = await indexProcess({ rpcUrl: node.url, deployment, supervised: true, ...options });
    all.push(made);
    return made;
  };
  const head = async () => (await client.getBlock()).hash;
  const live = async (blocks: number) => {
    for (let block = 0; block < blocks; block += 1) {
      const [who, request] = deedOf(lived, contracts);
      await send({ rpcUrl, client }, who, request);
      lived += 1;
    }
  };
  const unlikeClean = async (mine: IndexProcess) => {
    const clean = await index({ rpcUrl, supervised: false });
    try {
      clean.begin();
      const hash = await head();
      await Promise.all([clean.reaches(hash), mine.reaches(hash)]);
      return differenceOf(await dumpTables(mine.url), await dumpTables(clean.url));
    } finally {
      await clean.remove();
    }
  };
  const stop = async () => {
    await Promise.all(all.map((one) => one.remove()));
    await node.stop();
    await Promise.all([walk.chain.stop(), other.stop()]);
  };
  await live(HISTORY);
  await walk.produce(3);
  await live(HISTORY);
  return {
    rpcUrl,
    deployment,
    client,
    chain: walk.chain.testClient,
    node,
    index,
    head,
    live,
    unlikeClean,
    stop,
  };
}

/** Blocks of the past, before and after the epochs. */
const HISTORY = Number(process.env.BLITZ_HISTORY ?? 60);
const [first, second] = ACCOUNT_INDEX.stakers;
const at = (who: number) => developmentAccount(who).address;

/** What is done in a block, one after the other, so that stake, queue, pool and epochs all move. */
function deedOf(turn: number, contracts: Deployment['contracts']): [who: number, TransactionRequest] {
  const id = SEQUENCER.id;
  const shares = parseEther('1');
  const deeds: [number, TransactionRequest][] = [
    [first, stake(contracts, { assets: parseEther('30'), receiver: at(first) })],
    [second, delegate(contracts, { id, assets: parseEther('20') })],
    [first, transferShares(contracts, { to: at(second), shares: parseEther('5') })],
    [second, requestWithdrawal(contracts, { shares, receiver: at(second), owner: at(second) })],
    [second, undelegate(contracts, { id, shares })],
    [first, settle(contracts, { maxEpochs: 32n })],
  ];
  return deeds[turn % deeds.length] ?? (deeds[0] as [number, TransactionRequest]);
}
