import { metis, metisLocal, metisSepolia } from '@metis-blitz/protocol/chains';
import type { Address, Chain } from 'viem';
import type { ProfileName } from './profiles/profileSchema.ts';

export interface Network {
  chain: Chain;
  /** What is deployed there unless another profile is asked for. */
  profile: ProfileName;
  /** A mistake there cannot be taken back. */
  isLive: boolean;
  /** Metis' own record of epochs. */
  sequencerSet?: Address;
  wMetis?: Address;
  multicall3?: Address;
}

const multicall3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11';

/** Networks by the name that `npm run deploy -- --network` takes. */
export const networks = {
  localhost: { chain: metisLocal, profile: 'local', isLive: false },
  metisSepolia: {
    chain: metisSepolia,
    profile: 'testnet',
    isLive: true,
    sequencerSet: '0xdE8d56212118906a0CeCD331e842429714b4c47B',
    multicall3,
  },
  metis: {
    chain: metis,
    profile: 'mainnet',
    isLive: true,
    sequencerSet: '0x0fe382b74C3894B65c10E5C12ae60Bbd8FAf5b48',
    wMetis: '0x75cb093E4D61d2A2e65D8e0BBb01DE8d89b53481',
    multicall3,
  },
} as const satisfies Record<string, Network>;

export type NetworkName = keyof typeof networks;
