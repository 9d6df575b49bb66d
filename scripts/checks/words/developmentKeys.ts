import { mnemonicToAccount } from 'viem/accounts';

/** The phrase that every development chain funds. Public: never a secret, never worth money. */
export const DEVELOPMENT_PHRASE = `${'test '.repeat(11)}junk`;

const COUNT = 40;

/** The private keys of the first accounts of the development phrase, in small letters without `0x`. */
export function developmentKeys(): Set<string> {
  const keys = new Set<string>();
  for (let addressIndex = 0; addressIndex < COUNT; addressIndex++) {
    const { privateKey } = mnemonicToAccount(DEVELOPMENT_PHRASE, { addressIndex }).getHdKey();
    if (privateKey) keys.add(Buffer.from(privateKey).toString('hex'));
  }
  return keys;
}
