import { developmentAccount } from '@metis-blitz/devnet';
import { governorAbi } from '@metis-blitz/protocol';
import { fundReserve } from '@metis-blitz/sdk/writes';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, giveVotes, pageOfProposal, proposeBy } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect, sign } from '../fixtures/walk.ts';

const [giver, taker] = [18, 19];
story.use({ person: giver });

story(
  'delegate votes, see the other vote with them, and take them back',
  async ({ page, wallet, world, watch }) => {
    allowBusyIndex(watch, world);
    story.setTimeout(120_000);
    await giveVotes(world, giver);
    const other = developmentAccount(taker).address;

    await page.goto('/governance/delegates/');
    await connect(page, wallet);
    const form = page.getByLabel('Vote through');
    await form.fill('0x70997970C51812dc3A010C7d01b50e0d17dc79c8');
    await expect(page.getByText('The capital letters do not match')).toBeVisible();
    await form.fill(other);
    await page.getByRole('button', { name: 'Delegate', exact: true }).click();
    expect(await sign(page)).toContain('votes with your power from now on');
    await expect(page.getByText('Your votes are with this address already.')).toBeVisible({
      timeout: 15_000,
    });
    await expectAccessible(page);

    // The other now has enough to propose, by the giver's stake alone.
    await world.warp(2);
    const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
    const id = await proposeBy(world, taker, 'A proposal by borrowed votes', [call]);
    await world.warp(20);
    await world.send(taker, {
      address: world.deployment.contracts.operationsGovernor,
      abi: governorAbi,
      functionName: 'castVoteWithReason',
      args: [id, 1, 'Said for those who trust me.'],
    });

    await page.goto(pageOfProposal(id));
    await expect(
      page.getByText('You had no voting power when this vote began.', { exact: false }),
    ).toBeVisible();
    await expect(page.getByText('Said for those who trust me.')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/1 of 1 voter makes more than half/)).toBeVisible();

    await page.goto('/governance/delegates/');
    await expect(page.getByText('Said for those who trust me.')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Take my votes back' }).click();
    expect(await sign(page)).toContain('votes with your power from now on');
    await expect(page.getByRole('button', { name: 'Take my votes back' })).toBeHidden({ timeout: 15_000 });
  },
);
