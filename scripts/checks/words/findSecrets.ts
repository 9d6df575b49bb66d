import { english } from 'viem/accounts';
import { DEVELOPMENT_PHRASE, developmentKeys } from './developmentKeys.ts';

const HEX_32 = /(?<![0-9a-fA-F])(?:0x)?([0-9a-fA-F]{64})(?![0-9a-fA-F])/g;
const SPEAKS_OF_KEYS = /key|secret|priv|signer|wallet|mnemonic/i;
const PHRASE = /\b(?:[a-z]{3,8} ){11,23}[a-z]{3,8}\b/g;

const TOKENS: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key file'],
  [/\b(AKIA|ASIA)[0-9A-Z]{16}\b/, 'a cloud access key'],
  [
    /\b(gh[pousr]_\w{30,}|github_pat_\w{30,}|npm_\w{30,}|xox[baprs]-[\w-]{10,}|sk-[\w-]{20,})/,
    'an access token',
  ],
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@'"`$]+:[^\s:/@'"`$]+@/i, 'an address with a password in it'],
];

const WORDS = new Set(english);
const PUBLIC_KEYS = developmentKeys();

/** What in a line looks like a secret. The well-known development keys and their phrase are none. */
export function findSecrets(line: string, before = ''): string[] {
  const found = TOKENS.filter(([pattern]) => pattern.test(line)).map(([, what]) => what);

  if (SPEAKS_OF_KEYS.test(line) || SPEAKS_OF_KEYS.test(before)) {
    for (const [, hex = ''] of line.matchAll(HEX_32)) {
      const isZeroOrMax = /^(0+|f+)$/i.test(hex);
      if (!isZeroOrMax && !PUBLIC_KEYS.has(hex.toLowerCase()))
        found.push('a private key that is no development key');
    }
  }
  for (const [phrase] of line.matchAll(PHRASE)) {
    const isMnemonic = phrase.split(' ').every((word) => WORDS.has(word));
    if (isMnemonic && !phrase.includes(DEVELOPMENT_PHRASE)) found.push('a secret phrase');
  }
  return found;
}
