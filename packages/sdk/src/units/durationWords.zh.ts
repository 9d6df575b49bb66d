import type { durationWords as english } from './durationWords.ts';

export const durationWords: typeof english = {
  day: (count) => `${count} 天`,
  hour: (count) => `${count} 小时`,
  minute: (count) => `${count} 分钟`,
  second: (count) => `${count} 秒`,
};
