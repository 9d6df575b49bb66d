import type { External } from '@metis-blitz/deploy';
import { ACCOUNT_INDEX, developmentAccount } from './accounts/developmentAccounts.ts';
import { MULTICALL3 } from './multicall3.ts';

/** Who stands around the protocol on a local chain. */
export function localExternal(): External {
  const address = (index: number) => developmentAccount(index).address;
  return {
    multicall3: MULTICALL3,
    guardianHolder: address(ACCOUNT_INDEX.guardian),
    feeReceiver: address(ACCOUNT_INDEX.feeReceiver),
    twin: { mpc: address(ACCOUNT_INDEX.mpc), firstSigner: address(ACCOUNT_INDEX.signers[0]) },
  };
}
