import { liquidStakingAbi } from '@metis-blitz/protocol';
import { encodeFunctionData } from 'viem';
import { createCopy } from '../../features/governance/createCopy.ts';
import { zh } from '../../features/governance/createCopy.zh.ts';
import { formatDateTime } from '../../ui/time/formatDateTime.ts';
import { expect, story } from '../fixtures/story.ts';

// A quarter of an hour beside every other zone.
const timezoneId = 'Asia/Kathmandu';
story.use({ timezoneId });

const languages = [
  { path: '', tag: 'en-GB', words: createCopy, says: (date: string) => `until ${date};` },
  { path: '/zh', tag: 'zh-CN', words: zh, says: (date: string) => `至 ${date}；` },
] as const;

for (const { path, tag, words, says } of languages) {
  story(`what a call reads as has the dates of the reader (${tag})`, async ({ page, world }) => {
    const { timestamp } = await world.client.getBlock();
    const now = Number(timestamp);
    const [near, far] = [now + 3 * 86_400, now + 400 * 86_400];
    const pause = (until: number) =>
      encodeFunctionData({ abi: liquidStakingAbi, functionName: 'pauseEntries', args: [until] });

    await page.goto(`${path}/governance/new/`);
    await page.getByRole('radio', { name: words.kinds.custom }).click();
    await page.getByLabel(words.custom.to).fill(world.deployment.contracts.liquidStaking);
    const sentence = page.getByText(words.custom.means, { exact: true }).locator('..');
    for (const until of [near, far]) {
      await page.getByLabel(words.custom.data, { exact: true }).fill(pause(until));
      await expect(sentence).toContainText(says(formatDateTime(until, now, timezoneId, tag)));
    }
    await expect(sentence).not.toContainText('UTC');
  });
}
