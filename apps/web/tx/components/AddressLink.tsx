'use client';

import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { CopyAddress } from '../../ui/identity/CopyAddress.tsx';

interface Props {
  readonly address: string;
  /** The whole address instead of its ends. */
  readonly whole?: boolean;
}

/** An address of the chain: to copy, and to look up on its explorer where it has one. */
export function AddressLink({ address, whole = false }: Props) {
  const { explorerUrl } = useConfig();
  return (
    <CopyAddress
      address={address}
      whole={whole}
      href={explorerUrl ? `${explorerUrl}/address/${address}` : undefined}
    />
  );
}
