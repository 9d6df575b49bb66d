import { readFileSync } from 'node:fs';
import { Wallet } from '@ethereumjs/wallet';
import { isAddressEqual, type LocalAccount, toHex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

/**
 * Opens an encrypted key in the format that geth, clef and most wallets write (web3 secret storage, version 3).
 * @param file path of the JSON
 * @throws Error that names the file and never what stands in it, nor the passphrase
 */
export async function openKeystore(file: string, passphrase: string): Promise<LocalAccount> {
  const text = read(file);
  let json: { address?: unknown };
  try {
    json = JSON.parse(text) as { address?: unknown };
  } catch {
    throw new Error(`The keystore ${file} is not JSON.`);
  }
  const wallet = await Wallet.fromV3(text, passphrase, true).catch((reason: unknown) => {
    // The library's own words hold no secret, but only this one is for people.
    const isWrong = reason instanceof Error && /wrong passphrase|key derivation failed/i.test(reason.message);
    throw new Error(
      isWrong
        ? `The passphrase does not open the keystore ${file}.`
        : `${file} is not a keystore of version 3 (web3 secret storage).`,
    );
  });
  const account = privateKeyToAccount(toHex(wallet.getPrivateKey()));
  const named = typeof json.address === 'string' ? `0x${json.address.replace(/^0x/, '')}` : undefined;
  if (named && !isAddressEqual(named as `0x${string}`, account.address)) {
    throw new Error(`The keystore ${file} names ${named} but holds the key of ${account.address}.`);
  }
  return account;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The keystore ${file} cannot be read.`);
  }
}
