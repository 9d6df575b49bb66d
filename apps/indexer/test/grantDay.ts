import { ACCOUNT_INDEX, developmentAccount, equivocate } from '@metis-blitz/devnet';
import { metisLocal } from '@metis-blitz/protocol/chains';
import {
  acceptMilestone,
  claimBounty,
  claimDeposit,
  forfeitDeposit,
  getFund,
  objectTo,
  proposeSmallGrant,
  submitEvidence,
} from '@metis-blitz/sdk';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { createWalletClient, http, keccak256, parseEther, toHex } from 'viem';
import type { IndexedWorld } from './indexedWorld.ts';
import { send } from './send.ts';

const { operators, person, recipients, stakers } = ACCOUNT_INDEX;
/** Whom the seeded world named as reviewer of its milestone grant. */
const REVIEWER = operators[2];
const LIAR = 6n;
const SECOND_LIAR = 7n;

/**
 * Evidence, a yes, three objections, a small grant, a deposit back and one lost, and a sequencer that signs two hashes
 * for a block: two who prove it, of whom one fetches his bounty.
 */
export async function grantDay(world: IndexedWorld): Promise<void> {
  const { contracts } = world.deployment;
  const act = (from: number, request: Parameters<typeof send>[2]) => send(world, from, request);

  const evidenceHash = keccak256(toHex('what was done'));
  const part = { grantId: 1n, index: 3n, evidenceHash };
  await act(recipients[1], submitEvidence(contracts, { ...part, evidence: 'ipfs://first\u0000try' }));
  await act(recipients[1], submitEvidence(contracts, { ...part, evidence: 'ipfs://what-was-done' }));
  await act(REVIEWER, acceptMilestone(contracts, part));

  const { smallGrantDeposit: deposit } = await getFund(world.client, { contracts });
  const decision = { context: 'A bench.', impact: 'People sit.', alternatives: 'Standing.' };
  const small = {
    bucketId: 1n,
    recipient: developmentAccount(recipients[3]).address,
    assets: 7n,
    deposit,
    decision,
  };
  await act(stakers[2], proposeSmallGrant(contracts, small));

  const [latest] = await smallGrants(world);
  if (!latest) throw new Error('The index knows no small grant.');
  const { id: objectionId } = latest.objection;
  await act(person, objectTo(contracts, { objectionId, reason: 'We stand well.' }));
  await act(stakers[4], objectTo(contracts, { objectionId, reason: '' }));
  await act(
    stakers[3],
    objectTo(contracts, { objectionId: objectionId - 1n, reason: 'It is not what was done.' }),
  );
  await act(
    stakers[2],
    claimDeposit(contracts, { smallGrantId: 1n, receiver: developmentAccount(1).address }),
  );

  await loseDeposit(world, (await smallGrants(world))[0]);

  await equivocate(world.rpcUrl, world.deployment, LIAR);
  await act(person, claimBounty(contracts, { receiver: developmentAccount(1).address }));
  await equivocate(world.rpcUrl, world.deployment, SECOND_LIAR);
}

/** What was rejected loses its deposit when operations governance says so: here at its timelock's word. */
async function loseDeposit(world: IndexedWorld, grant: SmallGrant | undefined): Promise<void> {
  if (grant?.status !== 'rejected') throw new Error('The small grant was not rejected.');
  const { id: smallGrantId, proposer, depositFreeAt } = grant;
  const { contracts } = world.deployment;
  const { to, data } = forfeitDeposit(contracts, { smallGrantId, proposer, depositFreeAt });
  const account = contracts.operationsTimelock;
  await world.chain.setBalance({ address: account, value: parseEther('1') });
  await world.chain.impersonateAccount({ address: account });
  const wallet = createWalletClient({ account, chain: metisLocal, transport: http(world.rpcUrl) });
  const gasPrice = await world.client.getGasPrice();
  const hash = await wallet.sendTransaction({ to, data, type: 'legacy', gasPrice });
  const { status } = await world.client.waitForTransactionReceipt({ hash });
  if (status !== 'success') throw new Error('forfeitDeposit reverted');
}

type SmallGrant = Awaited<ReturnType<typeof smallGrants>>[number];

async function smallGrants(world: IndexedWorld) {
  await world.caughtUp();
  return (await queryIndexer(world.indexer, indexerRoutes.smallGrants)).data.items;
}
