import { governorAbi } from '@metis-blitz/protocol';
import { fundReserve } from '@metis-blitz/sdk/writes';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { allowBusyIndex, giveVotes, proposeBy } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { connect } from '../fixtures/walk.ts';

const [voter, proposer] = [18, 25];
story.use({ person: voter });

story(
  'what needs my vote stands apart until I have voted; filters stand in the URL',
  async ({ page, wallet, world, watch }) => {
    allowBusyIndex(watch, world);
    await giveVotes(world, voter);
    await giveVotes(world, proposer, 1_000n);
    const title = 'Something that waits for a vote';
    const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
    const id = await proposeBy(world, proposer, title, [call]);
    await world.warp(20);

    await page.goto('/governance/');
    const list = page.getByRole('list', { name: 'Proposals' });
    const row = list.getByRole('listitem').filter({ hasText: title });
    await expect(row).toContainText(`Operations ${id}`);
    await expect(row).toContainText('Voting ends');
    await expect(row).toContainText('of the quorum');

    // Nobody is asked for a vote whom the page does not know.
    await page.getByRole('tab', { name: 'Needs my vote' }).click();
    await expect(page).toHaveURL(/show=mine/);
    await expect(page.getByRole('tabpanel')).toContainText('Connect');
    await connect(page, wallet);
    await expect(page.getByRole('tab', { name: /^Needs my vote \(\d+\)$/ })).toBeVisible();
    await expect(row).toBeVisible();
    await expectAccessible(page);

    const by = page.getByLabel('Decided by');
    await by.selectOption({ label: 'Protocol' });
    await expect(page).toHaveURL(/by=protocol/);
    await expect(row).toBeHidden();
    await page.getByRole('tab', { name: 'All', exact: true }).click();
    await expect(page).toHaveURL(/show=all/);
    await expect(list.getByRole('listitem').first()).toContainText(/Protocol \d+/);
    await expect(list.getByRole('listitem').filter({ hasText: /Operations \d+/ })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('tab', { name: 'All', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(by).toHaveValue('protocol');

    const { operationsGovernor: address } = world.deployment.contracts;
    await world.send(voter, { address, abi: governorAbi, functionName: 'castVote', args: [id, 1] });
    await page.goto('/governance/?show=mine');
    await expect(page.getByText('Nothing needs your vote').or(list)).toBeVisible();
    await expect(row).toBeHidden();
    await page.goto('/governance/');
    await expect(row).toContainText(/For [\d,]+/);

    // What happened is to be had without the page: a feed of proposals, a file of one's own votes.
    const read = async (name: string) => {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      return page.request.get(href ?? '');
    };
    const feed = await read('Feed of proposals (Atom)');
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    expect(await feed.text()).toContain(title);
    await expect.poll(async () => (await read('My votes (CSV)')).text()).toContain(`${id}`);
  },
);
