import { type HDAccount, mnemonicToAccount } from 'viem/accounts';

/** The mnemonic that every development chain knows. DEVELOPMENT ONLY: whoever reads this owns its accounts. */
export const DEVELOPMENT_MNEMONIC = 'test test test test test test test test test test test junk';

/** Places on the mnemonic's path, by who acts from there on a local chain. */
export const ACCOUNT_INDEX = {
  /** The one to import into a wallet: a little of everything is its own. */
  person: 0,
  /** Nothing but METIS: for whoever wants to see the app empty. */
  newcomers: [1, 2, 3, 4],
  deployer: 5,
  /** The key that commits epochs. */
  mpc: 6,
  keeper: 7,
  guardian: 8,
  feeReceiver: 9,
  operators: [10, 11, 12, 13, 14, 15, 16, 17],
  signers: [20, 21, 22, 23, 24, 25, 26, 27],
  /** What a signer rotates to. */
  spareSigners: [28, 29],
  stakers: [30, 31, 32, 33, 34, 35],
  recipients: [36, 37, 38, 39],
} as const;

export const DEVELOPMENT_ACCOUNTS = 40;

const derived = new Map<number, HDAccount>();

/** A development account by its place on the mnemonic's path. */
export function developmentAccount(index: number): HDAccount {
  let account = derived.get(index);
  if (!account) {
    account = mnemonicToAccount(DEVELOPMENT_MNEMONIC, { addressIndex: index });
    derived.set(index, account);
  }
  return account;
}
