import { readFileSync } from 'node:fs';
import { isHex, type LocalAccount } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { openKeystore } from './openKeystore.ts';

/**
 * The account that the environment names: `<prefix>_KEYSTORE` with `<prefix>_PASSPHRASE_FILE` (or `_PASSPHRASE`),
 * or `<prefix>_KEY`.
 * @param prefix what the names of the variables begin with
 * @returns nothing when none of them is set
 * @throws Error with one sentence, which never holds a key or a passphrase
 */
export async function readSigner(
  prefix: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<LocalAccount | undefined> {
  const of = (name: string) => env[`${prefix}_${name}`] || undefined;
  const [key, keystore] = [of('KEY'), of('KEYSTORE')];
  if (key !== undefined && keystore !== undefined) {
    throw new Error(`${prefix}_KEY and ${prefix}_KEYSTORE are both set: which account is meant?`);
  }
  if (keystore !== undefined) return openKeystore(keystore, passphraseOf(prefix, of));
  if (key === undefined) return undefined;

  if (!isHex(key) || key.length !== 66) {
    throw new Error(`${prefix}_KEY is a private key: 0x and 64 hex digits.`);
  }
  try {
    return privateKeyToAccount(key);
  } catch {
    throw new Error(`${prefix}_KEY is not a private key of this curve.`);
  }
}

function passphraseOf(prefix: string, of: (name: string) => string | undefined): string {
  const [file, passphrase] = [of('PASSPHRASE_FILE'), of('PASSPHRASE')];
  if (file !== undefined) {
    try {
      // Editors end a file with a line break; no passphrase does.
      return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    } catch {
      throw new Error(`${prefix}_PASSPHRASE_FILE ${file} cannot be read.`);
    }
  }
  if (passphrase !== undefined) return passphrase;
  throw new Error(`${prefix}_KEYSTORE needs ${prefix}_PASSPHRASE_FILE or ${prefix}_PASSPHRASE.`);
}
