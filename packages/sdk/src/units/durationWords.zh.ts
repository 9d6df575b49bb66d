import type { durationWords as english } from './durationWords.ts';
import { formatCount } from './formatCount.ts';

export const durationWords: typeof english = {
  day: (count) => `${formatCount(count)} 天`,
  hour: (count) => `${formatCount(count)} 小时`,
  minute: (count) => `${formatCount(count)} 分钟`,
  second: (count) => `${formatCount(count)} 秒`,
};
