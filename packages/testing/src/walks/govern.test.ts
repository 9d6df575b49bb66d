import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { ecosystemFundAbi, governorAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { encodeFunctionData, keccak256, parseEther, parseEventLogs, toHex } from 'viem';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awakenFund } from '../awakenFund.ts';
import { SEQUENCER, startWalk, type Walk } from '../startWalk.ts';

const CAROL = ACCOUNT_INDEX.newcomers[2];
const RECIPIENT = ACCOUNT_INDEX.newcomers[3];
const BUILDERS = 2n;
const ASSETS = parseEther('900');
const DAY = 86_400;
const FOR = 1;

let walk: Walk;
beforeEach(async () => {
  walk = await startWalk();
  await awakenFund(walk.chain, walk);
});
afterEach(() => walk?.chain.stop());

const governor = () => ({ address: walk.contracts.operationsGovernor, abi: governorAbi }) as const;
const fund = () => ({ address: walk.contracts.ecosystemFund, abi: ecosystemFundAbi }) as const;
const read: Walk['chain']['publicClient']['readContract'] = (parameters) =>
  walk.chain.publicClient.readContract(parameters);
const now = async () => Number((await walk.chain.publicClient.getBlock()).timestamp);
const passTo = async (time: bigint) => walk.chain.pass(Math.max(Number(time) + 1 - (await now()), 1));

describe('a stream from the fund', () => {
  it('propose, vote, queue, execute; the recipient claims what has vested', async () => {
    await becomeVoter();
    const start = await now();
    const decision = { context: 'c', impact: 'i', alternatives: 'a' };
    const args = [BUILDERS, walk.addressOf(RECIPIENT), ASSETS, start, start, start + DAY, decision] as const;
    const data = encodeFunctionData({ abi: ecosystemFundAbi, functionName: 'createStream', args });
    const text = `# Stream\n\n#proposer=${walk.addressOf(CAROL)}`;
    const actions = [[fund().address], [0n], [data]] as const;

    const proposed = await walk.send(CAROL, {
      ...governor(),
      functionName: 'propose',
      args: [...actions, text],
    });
    const [created] = parseEventLogs({ abi: governorAbi, logs: proposed.logs, eventName: 'ProposalCreated' });
    if (!created) throw new Error('no proposal');
    const { proposalId, voteStart, voteEnd } = created.args;

    await passTo(voteStart);
    await walk.send(CAROL, { ...governor(), functionName: 'castVote', args: [proposalId, FOR] });
    await passTo(voteEnd);
    const named = [...actions, keccak256(toHex(text))] as const;
    await walk.send(CAROL, { ...governor(), functionName: 'queue', args: named });
    await expect(walk.send(CAROL, { ...governor(), functionName: 'execute', args: named })).rejects.toThrow();
    await passTo(await read({ ...governor(), functionName: 'proposalEta', args: [proposalId] }));
    await walk.send(CAROL, { ...governor(), functionName: 'execute', args: named });

    const bucket = await read({ ...fund(), functionName: 'bucket', args: [BUILDERS] });
    expect(bucket.committed).toBe(ASSETS);
    await claimAfterHalf(start);
  });

  it('nobody but operations governance makes one', async () => {
    const start = await now();
    const decision = { context: 'c', impact: 'i', alternatives: 'a' };
    const args = [BUILDERS, walk.addressOf(CAROL), ASSETS, start, start, start + DAY, decision] as const;
    await expect(walk.send(CAROL, { ...fund(), functionName: 'createStream', args })).rejects.toThrow(
      /AccessManagedUnauthorized/,
    );
  });
});

/** The bond of the sequencer is the only stake: its operator lends the votes. */
async function becomeVoter(): Promise<void> {
  const pool = { address: walk.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
  const args = [walk.addressOf(CAROL)] as const;
  await walk.send(SEQUENCER.operator, { ...pool, functionName: 'delegate', args });
  await walk.chain.pass(2);
}

async function claimAfterHalf(start: number): Promise<void> {
  await walk.chain.pass(start + DAY / 2 - (await now()));
  const before = await walk.balanceOf(RECIPIENT);
  // Anyone may push to an account without code.
  await walk.send(CAROL, { ...fund(), functionName: 'claimStream', args: [1n, walk.addressOf(RECIPIENT)] });

  const elapsed = BigInt((await now()) - start);
  expect((await walk.balanceOf(RECIPIENT)) - before).toBe((ASSETS * elapsed) / BigInt(DAY));
}
