import { developmentAccount } from '@metis-blitz/devnet';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { createMilestoneGrant } from '@metis-blitz/sdk/writes';
import { keccak256, stringToHex } from 'viem';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, enactBy, giveVotes, openFund } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sign } from '../fixtures/walk.ts';

const [reviewer, recipient, staker] = [19, 29, 18];
const METIS = 10n ** 18n;
story.use({ person: reviewer });

story(
  'one milestone is rejected and never pays, one is accepted and paid',
  async ({ page, wallet, world, watch }) => {
    story.setTimeout(180_000);
    allowBusyIndex(watch, world);
    const { contracts } = world.deployment;
    const fund = { address: contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
    await giveVotes(world, staker);
    await openFund(world);
    const now = Number((await world.client.getBlock()).timestamp);
    await enactBy(world, staker, 'A tool in two parts', [
      createMilestoneGrant(contracts, {
        bucketId: 2n,
        recipient: developmentAccount(recipient).address,
        reviewer: wallet.address,
        milestones: [40n, 60n].map((part, index) => ({
          assets: part * METIS,
          deadline: now + 3_600 * (index + 1),
        })),
        decision: { context: 'The tool is missing.', impact: 'It is there.', alternatives: 'None is.' },
      }),
    ]);
    const grantId = await world.client.readContract({ ...fund, functionName: 'milestoneGrantCount' });
    for (const [index, evidence] of ['A promise of a tool.', 'The tool, and how to run it.'].entries()) {
      const args = [grantId, BigInt(index), keccak256(stringToHex(evidence)), evidence] as const;
      await world.send(recipient, { ...fund, functionName: 'submitEvidence', args });
    }

    await page.goto('/fund/?show=milestones');
    await connect(page, wallet);
    const part = (place: number) =>
      page.getByRole('listitem', { name: `Milestone ${place} · Grant ${grantId}` });
    await expect(part(1)).toContainText('A promise of a tool.', { timeout: 20_000 });
    await part(1).getByLabel('Why it is rejected').fill('A promise is no tool.');
    await part(1).getByRole('button', { name: 'Reject for good' }).click();
    expect(await sign(page)).toContain('back in the bucket');
    await expect(part(1)).toContainText('Rejected, because: A promise is no tool.', { timeout: 15_000 });

    await part(2).getByRole('button', { name: 'Accept' }).click();
    expect(await sign(page)).toContain('Stakers can object now');
    await expect(part(2)).toContainText('Open to objection', { timeout: 15_000 });
    await expectAccessible(page);

    await world.warp(70);
    await expect(part(2)).toContainText('Payable', { timeout: 15_000 });
    const { address } = developmentAccount(recipient);
    const before = await world.client.getBalance({ address });
    // Anyone may push to an account without code.
    await world.send(staker, { ...fund, functionName: 'claimMilestone', args: [grantId, 1n, address] });
    expect((await world.client.getBalance({ address })) - before).toBe(60n * METIS);
    // Nothing can happen to it any more: it is one step away now.
    await page.getByText(/grants? that (is|are) over/).click({ timeout: 15_000 });
    await expect(part(2)).toContainText('Paid');
    await expect(
      world.send(staker, { ...fund, functionName: 'claimMilestone', args: [grantId, 0n, address] }),
    ).rejects.toThrow('EcosystemFund_MilestoneNot');
    await expect(page.getByText('The tool is missing.')).toBeVisible({ timeout: 20_000 });
  },
);
