import { developmentAccount } from '@metis-blitz/devnet';
import { ecosystemFundAbi } from '@metis-blitz/protocol';
import { createMilestoneGrant } from '@metis-blitz/sdk/writes';
import { keccak256, stringToHex } from 'viem';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, enactBy, giveVotes, openFund } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';

const [recipient, reviewer, staker] = [19, 29, 18];
const METIS = 10n ** 18n;
const decision = { context: 'A tool is missing.', impact: 'It is there.', alternatives: 'None is.' };
story.use({ person: recipient });

story(
  'a recipient shows what was done, is paid for it, and fetches a small grant with its deposit',
  async ({ page, wallet, world, watch }) => {
    story.setTimeout(180_000);
    allowBusyIndex(watch, world);
    const { contracts } = world.deployment;
    const fund = { address: contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
    const balance = () => world.client.getBalance({ address: wallet.address });
    await giveVotes(world, staker);
    await openFund(world);
    const now = Number((await world.client.getBlock()).timestamp);
    await enactBy(world, staker, 'A tool in one part', [
      createMilestoneGrant(contracts, {
        bucketId: 2n,
        recipient: wallet.address,
        reviewer: developmentAccount(reviewer).address,
        milestones: [{ assets: 30n * METIS, deadline: now + 7_200 }],
        decision,
      }),
    ]);
    const grantId = await world.client.readContract({ ...fund, functionName: 'milestoneGrantCount' });
    const deposit = await world.client.readContract({ ...fund, functionName: 'smallGrantDeposit' });
    const args = [2n, wallet.address, 7n * METIS, decision] as const;
    await world.send(recipient, { ...fund, functionName: 'proposeSmallGrant', args, value: deposit });
    const smallId = await world.client.readContract({ ...fund, functionName: 'smallGrantCount' });

    await page.goto('/fund/?show=milestones');
    await connect(page, wallet);
    const part = page.getByRole('listitem', { name: `Milestone 1 · Grant ${grantId}` });
    const evidence = 'The tool: https://tool.example, and how to run it.';
    await part.getByLabel('What was done, and where one can see it').fill(evidence, { timeout: 20_000 });
    await part.getByRole('button', { name: 'Submit evidence' }).click();
    await expect(sheet(page)).toContainText(evidence);
    expect(await sign(page)).toContain('The evidence is with the reviewer.');
    await expect(part).toContainText('In review', { timeout: 15_000 });
    await expect(part).toContainText(evidence);

    // The hash that the page put on the chain is of the text that the reviewer reads.
    const hash = keccak256(stringToHex(evidence));
    await world.send(reviewer, { ...fund, functionName: 'acceptMilestone', args: [grantId, 0n, hash] });
    await world.warp(100);
    await expect(part).toContainText('Payable', { timeout: 20_000 });
    const before = await balance();
    await part.getByRole('button', { name: 'Claim', exact: true }).click();
    expect(await sign(page)).toContain('The METIS came to your account.');
    expect((await balance()) - before).toBeGreaterThan(29n * METIS);

    await page.goto('/fund/?show=small');
    const small = page.getByRole('listitem', { name: `Small grant ${smallId}` });
    await expect(small).toContainText('Approved', { timeout: 20_000 });
    await expectAccessible(page);
    await small.getByRole('button', { name: 'Enact' }).click();
    expect(await sign(page)).toContain('the recipient can claim');
    await small.getByRole('button', { name: 'Claim', exact: true }).click({ timeout: 20_000 });
    expect(await sign(page)).toContain('The METIS came to your account.');
    const paid = await balance();
    await small.getByRole('button', { name: 'Fetch the deposit' }).click({ timeout: 20_000 });
    expect(await sign(page)).toContain('The deposit came back.');
    expect((await balance()) - paid).toBeGreaterThan(deposit - METIS);
  },
);
