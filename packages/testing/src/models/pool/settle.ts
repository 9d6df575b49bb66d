import { activeOf, commissionOf, demand, MAX_INLINE_EPOCHS, max, min, move } from './rules.ts';
import { type Places, RAY, type Sequencer, type State } from './state.ts';

/** Epochs that the set can no longer rewrite: all but its last two. */
export function pendingEpochs(state: State): bigint {
  const current = BigInt(state.epochs.length - 1);
  return max(0n, current - 2n - state.settled);
}

/** What every entry does first. */
export function settleAll(state: State, at: Places): void {
  const pending = pendingEpochs(state);
  demand(pending <= MAX_INLINE_EPOCHS, 'settle first');
  settle(state, at, pending);
}

export function settle(state: State, at: Places, most: bigint): void {
  const count = min(most, pendingEpochs(state));
  const dues: { s: Sequencer; rewards: bigint }[] = [];
  for (let i = 0n; i < count; i += 1n) {
    state.settled += 1n;
    const epoch = state.epochs[Number(state.settled)];
    if (epoch === undefined) throw new Error('no such epoch');
    let blocks = 0n;
    for (
      let block = max(epoch.start, state.paidTo + 1n);
      block <= epoch.end && block < state.block;
      block += 1n
    ) {
      blocks += 1n;
      state.paidTo = block;
    }
    const s = state.sequencers[(state.keys.get(epoch.signer) ?? 0) - 1];
    if (s?.status === 'Active') dues.push({ s, rewards: blocks * state.rate });
  }

  const due = dues.reduce((sum, { rewards }) => sum + rewards, 0n);
  const drawn = min(max(0n, due - state.held), state.reserve);
  state.reserve -= drawn;
  move(state, at.reserve, at.pool, drawn);
  state.held += drawn;
  const there = min(due, state.held);
  for (const { s, rewards } of dues) {
    const paid = there === due ? rewards : (rewards * there) / due;
    state.held -= paid;
    share(state, s, paid);
  }
}

/** The bond earns like a delegation; commission is taken of the delegators' part. */
function share(state: State, s: Sequencer, rewards: bigint): void {
  const active = activeOf(s);
  let toDelegators = rewards === 0n ? 0n : (rewards * active) / (s.bond + active);
  toDelegators -= (toDelegators * commissionOf(state, s)) / 10_000n;
  s.earned += rewards - toDelegators;
  if (toDelegators !== 0n) s.perShare += (toDelegators * RAY) / s.shares;
}
