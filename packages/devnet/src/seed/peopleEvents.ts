import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { STREAM } from './fundEvents.ts';
import type { Story } from './Story.ts';

const { operators, person, recipients, spareSigners, stakers } = ACCOUNT_INDEX;
const [first, second, third, fourth, fifth, sixth] = stakers;

/** The account that a person imports gets a little of everything. */
export async function personJoins({ act }: Story): Promise<void> {
  await act.stake(person, 500);
  await act.delegate(person, 1n, 1_000);
  await act.delegate(person, 4n, 400);
}

export async function firstLeavers({ act }: Story): Promise<void> {
  await act.requestWithdrawal(second, 2_500);
  await act.requestWithdrawal(fourth, 400);
  await act.redeem(fifth, 120);
}

/** Tickets 1 and 2 were finalised by the cranks of the days between. */
export async function leaversClaim({ act }: Story): Promise<void> {
  await act.claimTicket(second, 1n);
  await act.claimTicket(fourth, 2n);
}

export async function rotateKey({ act }: Story): Promise<void> {
  await act.rotateSigner(operators[4], 5n, spareSigners[0]);
}

export async function delegatorsMove({ world, act }: Story): Promise<void> {
  const request = await act.undelegate(sixth, 8n, 1_300);
  await act.redelegate(second, 4n, 2n, 1_500);
  await act.claimRewards(first, 1n);
  await act.compound(third, [3n]);
  await act.claimOperatorRewards(operators[0], 1n);
  await world.clock.pass(300);
  await act.withdraw(sixth, request);
}

export async function moreStake({ act }: Story): Promise<void> {
  await act.stake(first, 9_000);
  await act.stake(sixth, 1_450);
  await act.delegate(fifth, 6n, 3_300);
  await act.setCommission(operators[2], 3n, 600);
}

/** One takes what has vested so far, one the whole, one only what was left when his stream was stopped. */
export async function recipientsClaim({ act }: Story): Promise<void> {
  await act.claimStream(recipients[0], STREAM.library);
  await act.claimStream(recipients[3], STREAM.faucet);
  await act.claimStream(recipients[2], STREAM.translations);
}

/** A request that has matured and waits for its owner. */
export async function personUndelegates({ act }: Story): Promise<void> {
  await act.undelegate(person, 4n, 150);
}

/** A ticket that is going to be finalised and then waits for its owner. */
export async function personRequests({ act }: Story): Promise<void> {
  await act.requestWithdrawal(person, 45);
  await act.requestWithdrawal(sixth, 200);
}
