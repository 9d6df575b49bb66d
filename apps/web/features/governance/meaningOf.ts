import type { DecodedCall } from '@metis-blitz/sdk/describe';

export type MeaningKind =
  | 'stream'
  | 'milestones'
  | 'topUp'
  | 'grantEnd'
  | 'parameter'
  | 'roles'
  | 'slash'
  | 'list'
  | 'custom';

export interface Meaning {
  readonly kind: MeaningKind;
  /** Wei of METIS that leave a bucket, and which; undefined when none does, or several buckets pay. */
  readonly money?: { readonly assets: bigint; readonly bucketId: bigint };
}

const kinds: Readonly<Record<string, MeaningKind>> = {
  createStream: 'stream',
  createMilestoneGrant: 'milestones',
  topUpReserve: 'topUp',
  cancelStream: 'grantEnd',
  cancelMilestoneGrant: 'grantEnd',
  forfeitDeposit: 'grantEnd',
  slash: 'slash',
  approve: 'list',
  setCap: 'list',
  release: 'list',
  remove: 'list',
};

/** What a proposal is, by its first call that says more than the others. */
export function meaningOf(calls: readonly (DecodedCall | undefined)[]): Meaning {
  const known = calls.filter((call) => call !== undefined);
  const first = known.map(kindOf).find((kind) => kind !== 'custom') ?? 'custom';
  const payments = known.map(moneyOf).filter((money) => money !== undefined);
  const [payment] = payments;
  if (!payment || payments.some(({ bucketId }) => bucketId !== payment.bucketId)) return { kind: first };
  const assets = payments.reduce((sum, money) => sum + money.assets, 0n);
  return { kind: first, money: { assets, bucketId: payment.bucketId } };
}

function kindOf({ contract, functionName }: DecodedCall): MeaningKind {
  if (contract === 'accessManager') return 'roles';
  return kinds[functionName] ?? (/^(set|update)[A-Z]/.test(functionName) ? 'parameter' : 'custom');
}

function moneyOf({ contract, functionName, args }: DecodedCall) {
  if (contract !== 'ecosystemFund') return undefined;
  const bucketId = args[0] as bigint;
  switch (functionName) {
    case 'createStream':
      return { bucketId, assets: args[2] as bigint };
    case 'topUpReserve':
      return { bucketId, assets: args[1] as bigint };
    case 'createMilestoneGrant': {
      const terms = args[3] as readonly { assets: bigint }[];
      return { bucketId, assets: terms.reduce((sum, { assets }) => sum + assets, 0n) };
    }
    default:
      return undefined;
  }
}
