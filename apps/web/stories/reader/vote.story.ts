import { fundReserve } from '@metis-blitz/sdk/writes';
import { allowBusyIndex, giveVotes, proposeBy } from '../fixtures/govern.ts';
import { expect, story } from '../fixtures/story.ts';
import { sheet } from '../fixtures/walk.ts';
import { listen } from './reader.ts';

const [voter, proposer] = [18, 29];
story.use({ person: voter });

story(
  'vote by the keyboard, told in words, from the list to done',
  async ({ page, wallet, world, watch }) => {
    allowBusyIndex(watch, world);
    await giveVotes(world, voter);
    await giveVotes(world, proposer, 1_000n);
    const call = { ...fundReserve(world.deployment.contracts, { assets: 0n }), value: 0n };
    await proposeBy(world, proposer, 'Something to be heard', [call]);
    await world.warp(20);
    const reader = await listen(page);
    await wallet.remember(page);
    await page.goto('/governance/');
    await expect(page.getByRole('link', { name: 'Something to be heard' })).toBeVisible();

    await reader.tabTo(/^link: Skip to content/, 1);
    await reader.press('Enter');
    await reader.tabTo(/^link: Something to be heard/);
    await reader.press('Enter');
    // The new page is told by its title.
    await reader.hears(/^says: .*Metis Blitz/);

    await reader.tabTo(/^radio: For/, 120);
    await reader.press('Space');
    await reader.press('ArrowDown');
    await reader.hears(/^radio: Against, chosen/);
    await reader.press('ArrowUp');
    await reader.hears(/^radio: For, chosen/);
    await reader.tabTo(/^textbox: Reason/);
    await reader.type('Heard and not seen.');
    await reader.tabTo(/^button: Vote$/);
    await reader.press('Enter');
    await reader.hears(/^dialog: /);
    await reader.tabTo(/^button: Sign in your wallet/);
    await reader.press('Enter');
    await reader.hears(/^says: Waiting for you to agree in your wallet\.$/);
    await reader.hears(/^says: .*: sent, waiting for the network\.$/);
    await reader.hears(/^says: .*: done\./, 30_000);
    await reader.tabTo(/^button: Done$/);
    await reader.press('Enter');
    await expect(sheet(page)).toBeHidden();
  },
);
