import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { forms, takeForm } from '../fixtures/forms.ts';
import { expect, story } from '../fixtures/story.ts';

for (const form of forms.filter(({ width }) => width === 390)) {
  story(`on a phone the fund keeps for later what is read once (${form.name})`, async ({ page }) => {
    await takeForm(page, form);
    await page.goto('/fund/');
    const buckets = page.getByRole('list', { name: 'Where it stands' });
    await expect(buckets.getByRole('listitem')).toHaveCount(5);
    await expect(buckets.getByRole('listitem').first()).toContainText('lasts at least');

    await expect(page.getByText('One grant', { exact: true })).toBeHidden();
    await page.getByRole('heading', { name: 'Limits that no vote can pass' }).click();
    await expect(page.getByText('One grant', { exact: true })).toBeVisible();

    const over = page.getByText(/streams? that (is|are) over/);
    await expect(page.getByText('Cancelled', { exact: true })).toBeHidden();
    await over.click();
    await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
    await expectAccessible(page);
  });
}

story('whom one chooses at the foot of a long list stands in the form, in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/governance/delegates/');
  const choose = page.getByRole('button', { name: 'Choose' });
  await choose.last().click({ timeout: 20_000 });
  const form = page.getByLabel('Vote through');
  await expect(form).toHaveValue(/^0x[0-9a-fA-F]{40}$/);
  await expect(form).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Chosen' })).toHaveAttribute('aria-pressed', 'true');
});
