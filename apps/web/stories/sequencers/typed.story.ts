import { expect, story } from '../fixtures/story.ts';
import { delegateBy, withRoom } from './pool.ts';

const person = 35;
story.use({ person });

story(
  'what is typed before one’s delegation is read stays, and so does the caret',
  async ({ page, wallet, world }) => {
    const [id = 0n] = await withRoom(world, 500);
    await delegateBy(world, person, id, 100);
    await wallet.remember(page);
    // Whatever asks for the account comes late: the form is there long before the delegation.
    await page.route('**/rpc', async (route) => {
      const asked = route.request().postData()?.toLowerCase() ?? '';
      if (asked.includes(wallet.address.slice(2).toLowerCase())) {
        await new Promise((resolve) => setTimeout(resolve, 3_000));
      }
      await route.continue();
    });
    await page.goto(`/sequencers/view/?id=${id}`);
    const amount = page.getByLabel('Amount to delegate');
    await amount.fill('150');
    await expect(page.getByRole('tab', { name: 'Undelegate' })).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Undelegate' })).toBeVisible({ timeout: 20_000 });
    await expect(amount).toHaveValue('150');
    await expect(amount).toBeFocused();
  },
);
