/** What decides whether an objection is upheld. Votes in wei of METIS, unix seconds. */
export interface ObjectionFacts {
  endsAt: bigint;
  bar: bigint;
  against: bigint;
}

type StoredMilestone = 'pending' | 'submitted' | 'accepted' | 'paid' | 'rejected' | 'expired' | 'cancelled';
type StoredSmallGrant = 'proposed' | 'enacted' | 'paid';

/** `Objections.isSustained`: enough votes are against. */
export function isSustained({ bar, against }: ObjectionFacts): boolean {
  return against >= bar;
}

/**
 * `Milestones.statusOf`.
 * @param reviewPeriod seconds after the deadline in which the reviewer may still answer
 * @param now unix seconds of the chain
 */
export function milestoneStatus(
  { status, deadline }: { status: StoredMilestone; deadline: bigint },
  objection: ObjectionFacts | null,
  { reviewPeriod, now }: { reviewPeriod: bigint; now: bigint },
): StoredMilestone | 'payable' {
  if (status === 'pending' && now > deadline) return 'expired';
  if (status === 'submitted' && now > deadline + reviewPeriod) return 'expired';
  if (status === 'accepted' && objection) {
    if (isSustained(objection)) return 'rejected';
    if (now >= objection.endsAt) return 'payable';
  }
  return status;
}

/**
 * `SmallGrants.statusOf`.
 * @param now unix seconds of the chain
 */
export function smallGrantStatus(
  { status, expiresAt }: { status: StoredSmallGrant; expiresAt: bigint },
  objection: ObjectionFacts,
  now: bigint,
): StoredSmallGrant | 'approved' | 'rejected' | 'expired' {
  if (status !== 'proposed') return status;
  if (isSustained(objection)) return 'rejected';
  if (now >= expiresAt) return 'expired';
  return now < objection.endsAt ? 'proposed' : 'approved';
}
