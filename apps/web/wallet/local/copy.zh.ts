import type { localCopy } from './copy.ts';

export const zh: typeof localCopy = {
  name: '本地账户',
  note: '这条本地链的开发账户：签名时不再询问，密钥人人可知，其中的资产在别处毫无价值。',
  strange: '此页面向本地账户请求了它不做的事。',
};
