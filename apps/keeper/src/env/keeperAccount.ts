import type { Hex, LocalAccount } from 'viem';
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts';

const LOCAL_CHAIN_ID = 31337;
/** DEVELOPMENT ONLY: whoever reads this owns its accounts. */
const DEVELOPMENT_MNEMONIC = 'test test test test test test test test test test test junk';
/** Place of the devnet's keeper on the mnemonic's path. */
const DEVELOPMENT_KEEPER = 7;

/**
 * The account that pays for turns.
 * @throws when there is no key and the chain is not a local one
 */
export function keeperAccount(key: Hex | undefined, chainId: number): LocalAccount {
  if (key) return privateKeyToAccount(key);
  if (chainId === LOCAL_CHAIN_ID) {
    return mnemonicToAccount(DEVELOPMENT_MNEMONIC, { addressIndex: DEVELOPMENT_KEEPER });
  }
  throw new Error(
    `The keeper cannot start.\nBLITZ_KEEPER_KEY is needed on chain ${chainId}: an account with a little METIS for gas.`,
  );
}
