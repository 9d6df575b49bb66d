import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateKeyToAccount } from 'viem/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSigner } from './readSigner.ts';

/** The two vectors of the format's definition: passphrase, and the address of their key. */
const PASSPHRASE = 'testpassword';
const ADDRESS = '0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b';
/** Of nobody. */
const KEY = `0x${'12'.repeat(32)}` as const;
const common = { id: '3198bc9c-6672-5ab3-d995-4942343ae5b6', version: 3 };
const pbkdf2 = {
  ...common,
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: {
      ...{ c: 262_144, dklen: 32, prf: 'hmac-sha256' },
      salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd',
    },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
  },
};
const scrypt = {
  ...common,
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '83dbcc02d8ccb40e466191a123791e0e' },
    ciphertext: 'd172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c',
    kdf: 'scrypt',
    kdfparams: {
      ...{ dklen: 32, n: 262_144, r: 1, p: 8 },
      salt: 'ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19',
    },
    mac: '2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097',
  },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'blitz-signer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('readSigner', () => {
  it.each([
    ['scrypt', scrypt],
    ['pbkdf2', pbkdf2],
  ])('opens a keystore made with %s', async (name, keystore) => {
    const signer = await readSigner('X', {
      X_KEYSTORE: file(`${name}.json`, keystore),
      X_PASSPHRASE_FILE: file('passphrase', `${PASSPHRASE}\n`),
    });
    expect(signer?.address).toBe(ADDRESS);
  });

  it('takes a key of the environment, and nothing where nothing is set', async () => {
    expect((await readSigner('X', { X_KEY: KEY }))?.address).toBe(privateKeyToAccount(KEY).address);
    await expect(readSigner('X', { Y_KEY: KEY, X_KEY: '' })).resolves.toBeUndefined();
  });

  it.each([
    [
      'a wrong passphrase',
      () => ({ X_KEYSTORE: file('a.json', pbkdf2), X_PASSPHRASE: 'hunter2' }),
      'does not open',
    ],
    ['no passphrase', () => ({ X_KEYSTORE: file('b.json', pbkdf2) }), 'needs X_PASSPHRASE_FILE'],
    [
      'a lost passphrase',
      () => ({ X_KEYSTORE: file('c.json', pbkdf2), X_PASSPHRASE_FILE: '/no/file' }),
      'X_PASSPHRASE_FILE /no/file cannot be read',
    ],
    [
      'a lost file',
      () => ({ X_KEYSTORE: '/no/keystore', X_PASSPHRASE: 'hunter2' }),
      'The keystore /no/keystore cannot be read',
    ],
    ['no JSON', () => ({ X_KEYSTORE: file('d.json', `{"${KEY}`), X_PASSPHRASE: 'hunter2' }), 'is not JSON'],
    [
      'another format',
      () => ({ X_KEYSTORE: file('e.json', { version: 1 }), X_PASSPHRASE: 'hunter2' }),
      'not a keystore of version 3',
    ],
    [
      'the name of somebody else',
      () => ({
        X_KEYSTORE: file('f.json', { ...pbkdf2, address: '11'.repeat(20) }),
        X_PASSPHRASE: PASSPHRASE,
      }),
      'names 0x1111',
    ],
    ['two accounts', () => ({ X_KEYSTORE: file('g.json', pbkdf2), X_KEY: KEY }), 'both set'],
    ['half a key', () => ({ X_KEY: KEY.slice(0, 40) }), 'X_KEY is a private key'],
    ['no key of the curve', () => ({ X_KEY: `0x${'ff'.repeat(32)}` }), 'not a private key of this curve'],
  ])('refuses %s in a sentence that gives nothing away', async (_, env, sentence) => {
    const error = await readSigner('X', env()).then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.message).toContain(sentence);
    expect(`${error?.message}${error?.stack}`).not.toContain('hunter2');
    expect(error?.message).not.toContain(KEY.slice(2, 40));
  });
});
