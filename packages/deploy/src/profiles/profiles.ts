import { local } from './local.ts';
import { mainnet } from './mainnet.ts';
import type { Profile, ProfileName } from './profileSchema.ts';
import { testnet } from './testnet.ts';

/** The one table of every figure that the protocol is deployed with. */
export const profiles: Readonly<Record<ProfileName, Profile>> = { local, testnet, mainnet };
