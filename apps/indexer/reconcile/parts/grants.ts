import { getFund, getMilestoneGrants, getObjections, getSmallGrants } from '@metis-blitz/sdk';
import type { IndexReader, Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';

type Objection = Item<'smallGrants'>['objection'];

const NO_HASH = `0x${'0'.repeat(64)}`;

/** Milestone grants, small grants, who objected to them, and the limits of small grants. */
export const grants: Part = {
  name: 'grants',
  slices: async () => [milestones, small, desk, limits],
};

const milestones: Slice = async (index) => {
  const rows = await index.all('milestoneGrants');
  return async (at) => {
    const { same } = at;
    const { grants: onChain } = await getMilestoneGrants(at.client, moment(at));
    same('milestone grants', rows.length, onChain.length);
    for (const chain of onChain) {
      const row = rows.find(({ id }) => id === chain.id);
      const named = (what: string) => `milestone grant ${chain.id} ${what}`;
      same(named('bucket'), row?.bucketId, chain.bucketId);
      same(named('recipient'), row?.recipient, chain.recipient);
      same(named('reviewer'), row?.reviewer, chain.reviewer);
      same(named('assets'), row?.assets, chain.assets);
      same(named('milestones'), row?.milestones.length, chain.milestones.length);
      same(named('came from a vote'), !!row?.proposal, true);
      for (const part of chain.milestones) {
        const mine = row?.milestones.find((candidate) => candidate.index === part.index);
        same(named(`${part.index} assets`), mine?.assets, part.assets);
        same(named(`${part.index} deadline`), mine?.deadline, part.deadline);
        same(named(`${part.index} status`), mine?.status, part.status);
        same(named(`${part.index} evidence`), mine?.evidenceHash ?? NO_HASH, part.evidenceHash);
        same(named(`${part.index} objection`), mine?.objection?.id ?? 0n, part.objectionId);
      }
    }
  };
};

const small: Slice = async (index) => {
  const rows = await index.all('smallGrants');
  return async (at) => {
    const { grants: onChain } = await getSmallGrants(at.client, moment(at));
    at.same('small grants', rows.length, onChain.length);
    for (const chain of onChain) {
      const row = rows.find(({ id }) => id === chain.id);
      const same = (what: string, mine: unknown, theirs: unknown) =>
        at.same(`small grant ${chain.id} ${what}`, mine, theirs);
      same('bucket', row?.bucketId, chain.bucketId);
      same('proposer', row?.proposer, chain.proposer);
      same('recipient', row?.recipient, chain.recipient);
      same('status', row?.status, chain.status);
      same('assets', row?.assets, chain.assets);
      same('deposit', row?.deposit, chain.deposit);
      same('objection', row?.objection.id, chain.objectionId);
      same('end', row?.expiresAt, chain.expiresAt);
      same('end of the hold', row?.depositFreeAt, chain.depositFreeAt);
    }
  };
};

const desk: Slice = async (index: IndexReader) => {
  const raised = await index.all('objections');
  const ofMilestones = (await index.all('milestoneGrants')).flatMap((grant) =>
    grant.milestones.flatMap(({ objection }) => objection ?? []),
  );
  const rows = [...ofMilestones, ...(await index.all('smallGrants')).map(({ objection }) => objection)];
  return async (at) => {
    const { objections } = await getObjections(at.client, { ...moment(at), ids: rows.map(({ id }) => id) });
    for (const [place, row] of rows.entries()) objection(at, row, objections[place], raised);
    for (const { objectionId, account } of raised) {
      const asked = await getObjections(at.client, { ...moment(at), ids: [objectionId], account });
      at.same(`${account} objected to ${objectionId}`, asked.objections[0]?.objected, true);
    }
  };
};

function objection(
  at: ChainAt,
  row: Objection,
  chain: { snapshot: unknown; endsAt: unknown; bar: bigint; against: bigint } | undefined,
  raised: readonly Item<'objections'>[],
): void {
  const same = (what: string, mine: unknown, theirs: unknown) =>
    at.same(`objection ${row.id} ${what}`, mine, theirs);
  const own = raised.filter(({ objectionId }) => objectionId === row.id);
  same('snapshot', row.snapshot, chain?.snapshot);
  same('end', row.endsAt, chain?.endsAt);
  same('bar', row.bar, chain?.bar);
  same('against', row.against, chain?.against);
  same('objectors', own.length, row.objectors);
  const weights = own.reduce((sum, { weight }) => sum + weight, 0n);
  same('weights', weights, chain?.against);
}

const limits: Slice = async (index) => {
  const { smallGrants, awake } = await index.ask('fund');
  return async (at) => {
    const { cap, windowCap, windowUsed, deposits } = smallGrants;
    const chain = await getFund(at.client, moment(at));
    at.same('small grant cap', cap, chain.smallGrantCap);
    at.same('small window cap', windowCap, chain.smallWindowCap);
    at.same('small window left', windowUsed < windowCap ? windowCap - windowUsed : 0n, chain.smallWindowLeft);
    at.same('deposits', deposits, chain.depositsHeld);
    at.same('opens at', awake?.opensAt ?? 0, chain.opensAt);
  };
};

const moment = ({ deployment, blockNumber }: ChainAt) => ({ contracts: deployment.contracts, blockNumber });
