import { type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { type Contracts, getObjectors, type Objector } from '@metis-blitz/sdk/reads';
import type { ReadClient } from '../../lib/chain/publicClient.ts';

/** What an objection is raised against. */
export type ObjectionSubject =
  | { readonly milestoneGrant: bigint; readonly smallGrant?: undefined }
  | { readonly smallGrant: bigint; readonly milestoneGrant?: undefined };

interface Sources {
  readonly client: ReadClient;
  /** undefined: there is none. */
  readonly indexer: Indexer | undefined;
}

interface Asked {
  readonly contracts: Contracts;
  readonly objectionId: bigint;
  readonly subject: ObjectionSubject;
  /** Votes raised so far, by the chain, in wei of METIS. */
  readonly against: bigint;
  /** Where the deployment began. */
  readonly fromBlock: bigint;
  readonly signal: AbortSignal;
}

/** Lines that one asks the index for; more objectors than that are read from the chain. */
const MOST = 200;

/** Who objected, heaviest first: from the index, else from the chain's logs. */
export async function readObjectors(
  { client, indexer }: Sources,
  asked: Asked,
): Promise<readonly Objector[]> {
  const said = indexer && (await fromIndex(indexer, asked).catch(() => undefined));
  return said ?? getObjectors(client, asked);
}

async function fromIndex(
  indexer: Indexer,
  { subject, objectionId, against, signal }: Asked,
): Promise<readonly Objector[] | undefined> {
  const { milestoneGrant, smallGrant } = subject;
  const query = { milestoneGrant, smallGrant, limit: MOST };
  const { data } = await queryIndexer(indexer, indexerRoutes.objections, { query, signal });
  const said = data.items.filter((item) => item.objectionId === objectionId);
  const whole = said.reduce((sum, { weight }) => sum + weight, 0n) >= against;
  return whole ? said.toSorted((one, two) => (one.weight < two.weight ? 1 : -1)) : undefined;
}
