import type { localCopy } from './copy.ts';

export const zh: typeof localCopy = {
  name: '本地账户',
  strange: '此页面向本地账户请求了它不做的事。',
};
