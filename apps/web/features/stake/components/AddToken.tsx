'use client';

import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { ListInWallet } from '../../../wallet/components/ListInWallet.tsx';
import { useWallet } from '../../../wallet/useWallet.ts';
import { watchToken } from '../../../wallet/watchToken.ts';
import { stakeCopy } from '../copy.ts';

/** Asks the wallet to list lsMETIS. */
export function AddToken() {
  const words = stakeCopy.token;
  const { contracts } = useConfig().deployment;
  const wallet = useWallet();
  if (wallet.status !== 'connected') return null;
  const token = { address: contracts.liquidStaking, symbol: 'lsMETIS', decimals: 18 };
  return <ListInWallet words={words} ask={() => watchToken(token)} />;
}
