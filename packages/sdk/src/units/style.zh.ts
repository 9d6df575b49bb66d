import type { Style } from './style.ts';
import { timeWriter } from './timeWriter.zh.ts';

export const style: Style = {
  times: timeWriter(),
  beyond: { moment: '9999 年之后', duration: '8,000 年以上' },
  // Figures and Latin names stand apart from Chinese by a space; Chinese names do not.
  finish: (sentence) => sentence.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})| (?=[，。；：”])/gu, ''),
};
