import { activeOf, commissionOfBlock, demand, MAX_INLINE_EPOCHS, max, min, move } from './rules.ts';
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
  const dues: { s: Sequencer; rewards: bigint; first: bigint }[] = [];
  for (let i = 0n; i < count; i += 1n) {
    state.settled += 1n;
    const epoch = state.epochs[Number(state.settled)];
    if (epoch === undefined) throw new Error('no such epoch');
    let blocks = 0n;
    const first = max(epoch.start, state.paidTo + 1n);
    for (let block = first; block <= epoch.end && block < state.block; block += 1n) {
      blocks += 1n;
      state.paidTo = block;
    }
    const s = state.sequencers[(state.keys.get(epoch.signer) ?? 0) - 1];
    if (s?.status === 'Active') dues.push({ s, rewards: blocks * state.rate, first });
  }

  const due = dues.reduce((sum, { rewards }) => sum + rewards, 0n);
  const drawn = min(max(0n, due - state.held), state.reserve);
  state.reserve -= drawn;
  move(state, at.reserve, at.pool, drawn);
  state.held += drawn;
  const there = min(due, state.held);
  for (const { s, rewards, first } of dues) {
    const paid = there === due ? rewards : (rewards * there) / due;
    state.held -= paid;
    if (paid !== 0n) share(s, paid, commissionOfBlock(state, s, first));
  }
}

/** The bond earns like a delegation; commission is taken of the delegators' part. */
function share(s: Sequencer, rewards: bigint, commission: bigint): void {
  const active = activeOf(s);
  let toDelegators = (rewards * active) / (s.bond + active);
  toDelegators -= (toDelegators * commission) / 10_000n;
  s.earned += rewards - toDelegators;
  if (toDelegators !== 0n) s.perShare += (toDelegators * RAY) / s.shares;
}
