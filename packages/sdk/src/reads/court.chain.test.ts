import { type Hex, keccak256, parseSignature, serializeSignature, toHex } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeError } from '../errors/decodeError.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { blockCommitmentTypedData } from '../writes/blockCommitmentTypedData.ts';
import { claimBounty } from '../writes/claimBounty.ts';
import { type Evidence, reportEquivocation } from '../writes/reportEquivocation.ts';
import { checkEvidence } from './checkEvidence.ts';
import { getBounty } from './getBounty.ts';
import { getSequencers } from './getSequencers.ts';

/** Order of the curve: `s` and `CURVE - s` are two forms of one signature. */
const CURVE = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const [A, B] = [keccak256('0x0a'), keccak256('0x0b')];

let world: TestWorld;
beforeAll(async () => {
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 1000);
  await world.registerSequencer(WHO.secondOperator, WHO.secondSigner, 20_000n * METIS, 500);
  await world.delegateTo(WHO.staker, 2n, 1000n * METIS);
});
afterAll(() => world?.stop());

async function sign(who: number, blockNumber: bigint, blockHash: Hex): Promise<Hex> {
  const { chainId } = world.deployment;
  return world.chain
    .walletClient(who)
    .signTypedData(blockCommitmentTypedData(world.contracts, { chainId, blockNumber, blockHash }));
}

async function evidenceOf(who: number, blockNumber = 12n): Promise<Evidence> {
  const [sigA, sigB] = [await sign(who, blockNumber, A), await sign(who, blockNumber, B)];
  return { blockNumber, hashA: A, sigA, hashB: B, sigB };
}

const check = (evidence: Evidence) =>
  checkEvidence(
    world.client,
    { contracts: world.contracts },
    { evidence, reporter: world.addressOf(WHO.other) },
  );

const refusal = async (evidence: Evidence) =>
  decodeError(await check(evidence).catch((thrown: unknown) => thrown)).name;

describe('evidence', () => {
  test('says whom it proves guilty and what a report would bring', async () => {
    await expect(check(await evidenceOf(WHO.secondSigner))).resolves.toEqual({
      id: 2n,
      signer: world.addressOf(WHO.secondSigner),
      slashed: 2_100n * METIS,
      bounty: 105n * METIS,
    });
  });

  test('is refused with the reason of the contracts', async () => {
    const whole = await evidenceOf(WHO.signer);
    await expect(refusal({ ...whole, hashB: A, sigB: whole.sigA })).resolves.toBe(
      'EquivocationCourt_SameHash',
    );
    const foreign = await sign(WHO.secondSigner, 12n, B);
    await expect(refusal({ ...whole, sigB: foreign })).resolves.toBe('EquivocationCourt_DifferentSigners');
    await expect(refusal(await evidenceOf(WHO.staker))).resolves.toBe('EquivocationCourt_NotSignerOf');

    const { r, s, yParity } = parseSignature(whole.sigB);
    const other = toHex(CURVE - BigInt(s), { size: 32 });
    const malleable = serializeSignature({ r, s: other, yParity: 1 - yParity });
    await expect(refusal({ ...whole, sigB: malleable })).resolves.toBe('ECDSAInvalidSignatureS');
  });

  test('reported once, it shuts the sequencer; again it changes nothing', async () => {
    const { send, contracts, client } = world;
    const evidence = await evidenceOf(WHO.signer);
    await send(WHO.other, reportEquivocation(contracts, { id: 1n, evidence }));

    const { sequencers } = await getSequencers(client, { contracts });
    expect(sequencers[0]).toMatchObject({ status: 'tombstoned', bond: 18_000n * METIS });
    await expect(refusal(evidence)).resolves.toBe('SequencerPool_NotSlashable');
    await expect(refusal(await evidenceOf(WHO.signer, 13n))).resolves.toBe('SequencerPool_NotSlashable');
  });
});

test('a bounty says for whose lies it is owed; once it is fetched, only what came later', async () => {
  const { send, contracts, client, addressOf } = world;
  const fromBlock = BigInt(world.deployment.blockNumber);
  const bountyOf = (who: number) => getBounty(client, { contracts, account: addressOf(who), fromBlock });
  const first = await bountyOf(WHO.other);
  expect(first).toMatchObject({ assets: 100n * METIS, grants: [{ sequencerId: 1n, assets: 100n * METIS }] });
  await expect(bountyOf(WHO.staker)).resolves.toMatchObject({ assets: 0n, grants: [] });

  await send(WHO.other, claimBounty(contracts, { receiver: addressOf(WHO.staker) }));
  await expect(bountyOf(WHO.other)).resolves.toMatchObject({ assets: 0n, grants: [] });

  const evidence = await evidenceOf(WHO.secondSigner);
  const { transactionHash } = await send(WHO.other, reportEquivocation(contracts, { id: 2n, evidence }));
  const { assets, grants } = await bountyOf(WHO.other);
  expect({ assets, grants }).toEqual({
    assets: 105n * METIS,
    grants: [{ sequencerId: 2n, assets: 105n * METIS, transactionHash }],
  });
});
