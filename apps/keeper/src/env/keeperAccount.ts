import { readSigner } from '@metis-blitz/signer';
import type { LocalAccount } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';

const LOCAL_CHAIN_ID = 31337;
/** DEVELOPMENT ONLY: whoever reads this owns its accounts. */
const DEVELOPMENT_MNEMONIC = 'test test test test test test test test test test test junk';
/** Place of the devnet's keeper on the mnemonic's path. */
const DEVELOPMENT_KEEPER = 7;

/**
 * The account that pays for turns: a keystore or a key of the environment.
 * @throws when there is none and the chain is not a local one, or it cannot be opened
 */
export async function keeperAccount(
  env: Readonly<Record<string, string | undefined>>,
  chainId: number,
): Promise<LocalAccount> {
  const signer = await readSigner('BLITZ_KEEPER', env);
  if (signer) return signer;
  if (chainId === LOCAL_CHAIN_ID) {
    return mnemonicToAccount(DEVELOPMENT_MNEMONIC, { addressIndex: DEVELOPMENT_KEEPER });
  }
  throw new Error(
    `BLITZ_KEEPER_KEYSTORE or BLITZ_KEEPER_KEY is needed on chain ${chainId}: an account with a little METIS for gas.`,
  );
}
